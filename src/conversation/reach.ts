import type { Person, UserId } from '@finos/symphony-bdk-core';
import { connectionWith, type Pod } from '../changes/index.ts';
import type { FactsSource } from '../policy/index.ts';

/** Whom Steward can write to by itself. */
export type Reach = { isReached(person: Pick<Person, 'id'>): Promise<boolean> };

type Options = {
  readonly botId: UserId;
  readonly pod: Pick<Pod, 'connections'>;
  readonly factsSource: Pick<FactsSource, 'isInternal'>;
};

/** Colleagues, and people of other firms who are connected with Steward. */
export const createReach = ({ botId, pod, factsSource }: Options): Reach => ({
  async isReached({ id }) {
    if (id === botId) return false;
    return factsSource.isInternal(id) || (await connectionWith({ id }, pod))?.status === 'ACCEPTED';
  },
});

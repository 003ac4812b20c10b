import type { MessageId, Person, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { createCache } from '../cache.ts';
import { isRefusal } from '../errors.ts';
import type { Once } from '../limits/index.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Reply } from '../replies/index.ts';
import type { Speaker } from './speak.ts';
import type { Turn } from './turn.ts';

/**
 * Answers what led to nothing: with a hint, a question or a refusal. Two bots that answer each other would never stop: then nothing is
 * said, and there is no message.
 */
export type Hint = (turn: Turn, reply: Reply) => Promise<MessageId | undefined>;

type Options = {
  readonly speaker: Speaker;
  readonly once: Once;
  readonly pod: { readonly users: Pick<SymphonyBdk['users'], 'listUsersByIds'> };
  readonly factsSource: Pick<FactsSource, 'isInternal'>;
};

const HOUR_S = 3_600;
const HOUR_MS = HOUR_S * 1_000;

/** People always get the hint, a service account one an hour. */
export function createHint({ speaker, once, pod, factsSource }: Options): Hint {
  const isService = createCache<boolean>({ ttl: HOUR_S, maxKeys: 10_000 });

  async function readIsService(id: UserId): Promise<boolean> {
    const { users } = await pod.users.listUsersByIds([id], { local: factsSource.isInternal(id) });
    return users.some(({ accountType }) => accountType === 'SYSTEM');
  }

  async function isServiceAccount({ id }: Person): Promise<boolean> {
    const known = isService.get(id);
    if (known !== undefined) return known;
    try {
      const read = await readIsService(id);
      isService.set(id, read);
      return read;
    } catch (error) {
      // People hear why they were refused also when the pod tells nothing about them.
      if (isRefusal(error)) return false;
      throw error;
    }
  }

  return async (turn, reply) => {
    const { initiator, key } = turn;
    if (
      (await isServiceAccount(initiator)) &&
      !(await once(`hint/${initiator.id}`, { event: key, forMs: HOUR_MS }))
    )
      return undefined;
    return speaker.say(turn, 'answer', reply);
  };
}

import { type Person, tenantOf } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { phrase } from '../words/index.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { person } from './shapes.ts';
import { impossible, NOTHING_READ } from './undo.ts';

/** `people` are the others, without `from`. */
type Params = { readonly from: Person; readonly people: readonly Person[] };

export const imParams = z.object({ from: person, people: z.array(person) });

export const createImKind: ChangeKind<'im.create', Params> = {
  kind: 'im.create',
  params: imParams,
  describe: ({ people }) => phrase('change-im-create', { people }),
  resource: () => ({ type: 'Firm' }),
  context: ({ from, people }) => ({
    internal: people.every(({ id }) => tenantOf(id) === tenantOf(from.id)),
  }),
  async check({ people }, { pod, botId }) {
    if (people.length === 0) throw new UserError({ code: 'im-with-nobody' });
    if (people.some(({ id }) => id === botId)) throw new UserError({ code: 'im-with-steward' });
    const ids = people.map(({ id }) => id);
    const active = new Set((await pod.users.listUsersByIds(ids, { active: true })).users.map(({ id }) => id));
    const inactive = people.filter(({ id }) => !active.has(id));
    if (inactive.length > 0) throw new UserError({ code: 'people-inactive', people: inactive });
  },
  // Whether there is one is not asked: the same people get the same IM, and it is opened either way.
  done: async () => false,
  before: NOTHING_READ,
  async apply({ from, people }, { pod }) {
    const { id } = await pod.streams.createInstantMessageAdmin([from, ...people].map((each) => each.id));
    return { streamId: id };
  },
  undo: () => impossible('im-stays'),
};

export const createIm = makerOf(createImKind);

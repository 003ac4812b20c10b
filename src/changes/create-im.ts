import { type Person, tenantOf } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { phrase } from '../words/index.ts';
import { type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import { person } from './shapes.ts';
import { impossible, NOTHING_READ } from './undo.ts';

/** `people` are the others, without `from`. */
type Params = { readonly from: Person; readonly people: readonly Person[] };

const imParams = z.object({ from: person, people: z.array(person) });

export const createImKind: ChangeKind<'im.create', Params> = {
  kind: 'im.create',
  params: imParams,
  describe: ({ people }) => phrase('change-im-create', { people }),
  resource: () => ({ type: 'Firm' }),
  context: ({ from, people }) => ({
    internal: people.every(({ id }) => tenantOf(id) === tenantOf(from.id)),
  }),
  async check({ people }, context) {
    if (people.length === 0) throw new UserError({ code: 'im-with-nobody' });
    await checkPeople(people, context);
  },
  // Whether there is one is not asked: the same people get the same IM, and it is opened either way.
  leavesNoTrace: true,
  done: async () => false,
  before: NOTHING_READ,
  async apply({ from, people }, { pod }) {
    const { id } = await pod.streams.createInstantMessageAdmin([from, ...people].map((each) => each.id));
    return { streamId: id };
  },
  undo: () => impossible('im-stays'),
};

export const createIm = makerOf(createImKind);

/** `people` are all that are in it: whoever opens it isn't. */
type Between = { readonly people: readonly Person[] };

export const imBetweenParams = z.object({ people: z.array(person) });

export const openImBetweenKind: ChangeKind<'im.between', Between> = {
  kind: 'im.between',
  params: imBetweenParams,
  describe: ({ people }) => phrase('change-im-between', { people }),
  resource: () => ({ type: 'Firm' }),
  context: ({ people: [first, ...others] }) => ({
    internal: first !== undefined && others.every(({ id }) => tenantOf(id) === tenantOf(first.id)),
  }),
  async check({ people }, context) {
    if (people.length < 2) throw new UserError({ code: 'im-between-one' });
    await checkPeople(people, context);
  },
  leavesNoTrace: true,
  done: async () => false,
  before: NOTHING_READ,
  async apply({ people }, { pod }) {
    const { id } = await pod.streams.createInstantMessageAdmin(people.map((each) => each.id));
    return { streamId: id };
  },
  undo: () => impossible('im-stays'),
  notices: ({ people }, { requester }) =>
    people.map((to) => ({
      to,
      says: phrase('notice-im-between', { requester, people: people.filter(({ id }) => id !== to.id) }),
    })),
};

export const openImBetween = makerOf(openImBetweenKind);

/** Throws UserError when Steward is among them, or somebody who can't be reached. */
async function checkPeople(people: readonly Person[], { pod, botId }: ChangeContext): Promise<void> {
  if (people.some(({ id }) => id === botId)) throw new UserError({ code: 'im-with-steward' });
  const ids = people.map(({ id }) => id);
  const active = new Set((await pod.users.listUsersByIds(ids, { active: true })).users.map(({ id }) => id));
  const inactive = people.filter(({ id }) => !active.has(id));
  if (inactive.length > 0) throw new UserError({ code: 'people-inactive', people: inactive });
}

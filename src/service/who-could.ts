import { type Person, type Room, toStreamId, type UserId } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import type { Groups } from '../approvals/index.ts';
import { bindChange, type Change, type ChangeName, questionOf } from '../changes/index.ts';
import type { Call, Command, Services } from '../commands/index.ts';
import type { Facts, Policy } from '../policy/index.ts';

/**
 * Who could do what somebody may not: the first of the owners of the room, and how many more there are. Without `changes` when it is not
 * known yet what is to be done: then there is nothing that they can be asked for.
 */
export type WhoCould = {
  readonly room: Room;
  readonly owners: readonly Person[];
  readonly more: number;
  readonly changes: readonly Change[];
};

type Changing = { readonly principal: Person; readonly changes: readonly Change[] };
type Commanding = { readonly call: Call; readonly command: Command; readonly room: Room };

/** Finds out who could make changes of one room, or run a command there; `undefined` when this person may not know, or nobody could. */
export type FindWhoCould = {
  make(wanted: Changing, facts: Facts): Promise<WhoCould | undefined>;
  run(wanted: Commanding, facts: Facts): Promise<WhoCould | undefined>;
};

type Options = {
  readonly policy: Pick<Policy, 'decide'>;
  readonly groups: Pick<Groups, 'people'>;
  readonly judge: Services['judge'];
};

const MOST_NAMED = 3;

// What they do depends on nobody but whom and what they name: an owner who does it does the same.
const SAME_FOR_OWNERS: ReadonlySet<ChangeName> = new Set<ChangeName>([
  'room.member.add',
  'room.member.remove',
  'room.owner.add',
  'room.owner.remove',
  'room.update',
  'room.deactivate',
  'room.reactivate',
  'room.transfer',
]);

const anyParams = z.record(z.string(), z.unknown());

/** The same change, when this person makes it: whoever transfers a room transfers their own ownership. */
export const madeBy = (person: Person, change: Change): Change =>
  change.kind === 'room.transfer'
    ? { ...change, params: { ...anyParams.parse(change.params), from: person } }
    : change;

const withRoom = z.object({ room: z.object({ id: z.string().transform(toStreamId), name: z.string() }) });

/** The room among values by name, such as the parameters of a change. */
export const roomIn = (values: unknown): Room | undefined => withRoom.safeParse(values).data?.room;

type Asking = {
  readonly principal: Person;
  readonly room: Room;
  readonly changes: readonly Change[];
  readonly subjects: readonly UserId[];
  readonly isAble: (owner: Person) => Promise<boolean>;
};

export function createWhoCould({ policy, groups, judge }: Options): FindWhoCould {
  async function ableOwners({ principal, room, changes, subjects, isAble }: Asking, facts: Facts) {
    const resource = { type: 'Room', id: room.id } as const;
    const sight = await policy.decide({ principal, action: 'room.read', resource }, facts);
    if (sight.outcome !== 'allow' || (await facts.room(room.id)).groupChat) return undefined;
    const about = { roomId: room.id, managed: [] };
    const owners = await groups.people({ kind: 'owners' }, about, facts);
    const found = owners.filter(({ id }) => id !== principal.id && !subjects.includes(id));
    const able: Person[] = [];
    for (const { id, displayName } of found)
      if (await isAble({ id, displayName })) able.push({ id, displayName });
    if (able.length === 0) return undefined;
    return { room, owners: able.slice(0, MOST_NAMED), more: Math.max(0, able.length - MOST_NAMED), changes };
  }

  return {
    async make({ principal, changes }, facts) {
      const room = roomIn(changes[0]?.params);
      const bound = changes.map(bindChange);
      if (room === undefined || !bound.every(({ kind }) => SAME_FOR_OWNERS.has(kind))) return undefined;
      if (!bound.every(({ resource }) => resource.type === 'Room' && resource.id === room.id))
        return undefined;
      const subjects = bound.flatMap(({ subject }) => subject?.id ?? []);
      const isAble = async (owner: Person) => {
        const decisions = await Promise.all(
          changes.map((change) => policy.decide(questionOf(owner, bindChange(madeBy(owner, change))), facts)),
        );
        return decisions.every(({ outcome }) => outcome !== 'deny');
      };
      return ableOwners({ principal, room, changes, subjects, isAble }, facts);
    },

    async run({ call, command, room }, facts) {
      const { principal, occasion } = call;
      const there = { ...occasion, stream: { streamId: room.id, streamType: 'ROOM' } } as const;
      const isAble = async (owner: Person) =>
        (await judge(command, { principal: owner, occasion: there }, facts)).outcome !== 'deny';
      return ableOwners({ principal, room, changes: [], subjects: [], isAble }, facts);
    },
  };
}

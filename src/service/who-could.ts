import { type Person, type Room, toStreamId } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import type { Approvers } from '../approvals/index.ts';
import { bindChange, type Change, type ChangeName, questionOf } from '../changes/index.ts';
import type { Facts, Policy } from '../policy/index.ts';

/** Who could do what somebody may not: the first of the owners of the room, and how many more there are. */
export type WhoCould = {
  readonly room: Room;
  readonly owners: readonly Person[];
  readonly more: number;
  readonly changes: readonly Change[];
};

type Wanted = { readonly principal: Person; readonly changes: readonly Change[] };

/** Finds out who could make changes of one room; `undefined` when this person may not know, or nobody could. */
export type FindWhoCould = (wanted: Wanted, facts: Facts) => Promise<WhoCould | undefined>;

type Options = {
  readonly policy: Pick<Policy, 'decide'>;
  readonly approvers: Pick<Approvers, 'owners'>;
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
]);

const withRoom = z.object({ room: z.object({ id: z.string().transform(toStreamId), name: z.string() }) });

export const createWhoCould =
  ({ policy, approvers }: Options): FindWhoCould =>
  async ({ principal, changes }, facts) => {
    const [first] = changes;
    const room = withRoom.safeParse(first?.params).data?.room;
    const bound = changes.map(bindChange);
    if (room === undefined || !bound.every(({ kind }) => SAME_FOR_OWNERS.has(kind))) return undefined;
    if (!bound.every(({ resource }) => resource.type === 'Room' && resource.id === room.id)) return undefined;
    const resource = { type: 'Room', id: room.id } as const;
    const sight = await policy.decide({ principal, action: 'room.read', resource }, facts);
    if (sight.outcome !== 'allow') return undefined;
    const subjects = bound.flatMap(({ subject }) => subject?.id ?? []);
    const found = await approvers.owners(room.id, { facts, excluded: new Set([principal.id, ...subjects]) });
    const able: Person[] = [];
    for (const { id, displayName } of found) {
      const decisions = await Promise.all(
        bound.map((change) => policy.decide(questionOf({ id }, change), facts)),
      );
      if (decisions.every(({ outcome }) => outcome !== 'deny')) able.push({ id, displayName });
    }
    if (able.length === 0) return undefined;
    return { room, owners: able.slice(0, MOST_NAMED), more: Math.max(0, able.length - MOST_NAMED), changes };
  };

import { type StreamId, type SymphonyBdk, toStreamId, toUserId, type UserId } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import type { Audit } from '../audit/index.ts';
import { createCache } from '../cache.ts';
import { UserError } from '../errors.ts';
import type { Facts } from '../policy/index.ts';
import {
  fromJson,
  inTurn,
  metaValue,
  type Store,
  type StoreTransaction,
  setMetaValue,
} from '../store/index.ts';
import { findAdministratorsRoom, isAdministrator, requireSafe } from './find-administrators-room.ts';

/** The room in which administrators decide. */
export type AdministratorsRoom = ReturnType<typeof createAdministratorsRoom>;

type Options = {
  readonly store: Store;
  readonly audit: Pick<Audit, 'append'>;
  readonly streams: Pick<SymphonyBdk['streams'], 'listAllStreams' | 'getRoomInfo' | 'listRoomMembers'>;
  /** As the configuration names it: by name or stream id. */
  readonly room: string;
  /** Role ids of the pod that make a person an administrator. */
  readonly roles: readonly string[];
  readonly botId: UserId;
  /** Facts of this moment. */
  readonly now: () => Facts;
};

const KEY = 'administrators-room';
const A_MINUTE = 60;

/**
 * Somebody who counts, as they were in the room when that was settled. Decision: who leaves and comes back has another join date, who is
 * made an owner is one who wasn't, so both have to be confirmed again.
 */
const counting = z.object({ id: z.number().transform(toUserId), joinedAt: z.number(), owner: z.boolean() });

const roomShape = z.object({
  /** As the configuration named it then. */
  named: z.string(),
  id: z.string().transform(toStreamId),
  counting: z.array(counting),
});

type Noted = z.output<typeof roomShape>;

/** The room that is noted in the store, for `steward doctor`. */
export async function notedRoom(store: Store | StoreTransaction): Promise<Noted | undefined> {
  const value = await metaValue(store, KEY);
  return value === undefined ? undefined : fromJson(roomShape, value);
}

/**
 * The room that the configuration names is noted by its id when it is found first, and kept: whoever takes its name later takes nothing else.
 * Another name or id in the configuration is the word of whoever runs Steward, and begins anew.
 */
export function createAdministratorsRoom({ store, audit, streams, room, roles, botId, now }: Options) {
  let noted: Promise<StreamId> | undefined;
  // Asked for with nearly every change of a room: a firm without such a room is not searched through each time.
  const missing = createCache<true>({ ttl: A_MINUTE, maxKeys: 1 });

  const requirements = (facts: Facts) => ({ facts, roles, botId, room });

  /** Who is in it when it is noted counts: somebody has to be the first. */
  async function find(): Promise<StreamId> {
    const kept = await notedRoom(store);
    if (kept?.named === room) return kept.id;
    const id = await findAdministratorsRoom(streams, room);
    const facts = now();
    await requireSafe(id, requirements(facts));
    const first: Noted['counting'] = [];
    for (const member of await streams.listRoomMembers(id))
      if (member.id !== botId && (await isAdministrator(member.id, { facts, roles })))
        first.push(standing(member));
    return inTurn(store, async (transaction) => {
      const meanwhile = await notedRoom(transaction);
      if (meanwhile?.named === room) return meanwhile.id;
      await write({ named: room, id, counting: first }, transaction);
      const details = { room: id, named: room, counting: first.map((each) => each.id) };
      await audit.append({ type: 'administrators-room.noted', details }, transaction);
      return id;
    });
  }

  const write = (next: Noted, transaction: StoreTransaction): Promise<void> =>
    setMetaValue(transaction, KEY, JSON.stringify(next));

  /** Throws UserError when there is none. */
  function idOf(): Promise<StreamId> {
    noted ??= find().catch((error: unknown) => {
      noted = undefined;
      throw error;
    });
    return noted;
  }

  const memberOf = async (id: StreamId, person: UserId) =>
    (await streams.listRoomMembers(id)).find((member) => member.id === person);

  return {
    /** Where administrators are asked. Throws UserError when there is no such room, or none that is safe. */
    async id(): Promise<StreamId> {
      const id = await idOf();
      await requireSafe(id, requirements(now()));
      return id;
    },

    /** Is it this one? When there is none, no room is it. */
    async is(roomId: StreamId): Promise<boolean> {
      if (missing.get(KEY)) return false;
      try {
        return (await idOf()) === roomId;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        missing.set(KEY, true);
        return false;
      }
    },

    /** Those whose word counts as an administrator's: they are in the room as they were when it was settled that they count. */
    async counting(): Promise<ReadonlySet<UserId>> {
      const id = await idOf();
      const settled = new Map((await notedRoom(store))?.counting.map((each) => [each.id, each]));
      const members = await streams.listRoomMembers(id);
      const counting = members.filter((member) => {
        const then = settled.get(member.id);
        return then !== undefined && isAsThen(standing(member), then);
      });
      return new Set(counting.map((member) => member.id));
    },

    /**
     * From now on this person counts, as they are in the room: because another administrator says so, or has approved that Steward made
     * them so. False when they are not in it, or no administrator.
     */
    async take(person: UserId, entry: Parameters<Audit['append']>[0]): Promise<boolean> {
      const member = await memberOf(await idOf(), person);
      if (member === undefined || !(await isAdministrator(person, { facts: now(), roles }))) return false;
      await inTurn(store, async (transaction) => {
        const state = await notedRoom(transaction);
        if (state === undefined) return;
        const known = state.counting.find((each) => each.id === person);
        if (known && isAsThen(standing(member), known)) return;
        const others = state.counting.filter((each) => each.id !== person);
        await write({ ...state, counting: [...others, standing(member)] }, transaction);
        await audit.append(entry, transaction);
      });
      return true;
    },
  };
}

type Member = { readonly id: UserId; readonly owner: boolean; readonly joinDate?: number | null };

const standing = ({ id, owner, joinDate }: Member) => ({ id, owner, joinedAt: joinDate ?? 0 });

type Standing = ReturnType<typeof standing>;

const isAsThen = (today: Standing, then: Standing): boolean =>
  today.joinedAt === then.joinedAt && (then.owner || !today.owner);

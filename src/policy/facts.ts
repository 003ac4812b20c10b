import { type StreamId, type SymphonyBdk, tenantOf, type UserId } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';

/** What a rule may know of a person, read live from the pod. */
export type AccountFacts = {
  readonly roles: readonly string[];
  readonly status: string;
  /** A person's account, and not a program's. No rule reads it: see floor.ts. */
  readonly isPerson: boolean;
};

/** Who is in a room, read live from the pod. */
export type MembershipFacts = { readonly owners: ReadonlySet<UserId>; readonly members: ReadonlySet<UserId> };

/** How a room is set. */
export type RoomFacts = {
  /** A room that is not has its members locked. No rule reads it: the pod decides. */
  readonly active: boolean;
  readonly public: boolean;
  readonly discoverable: boolean;
  readonly external: boolean;
  /** A conversation of the client that all of its members own, and no room (SBE 20.16). No rule reads it. */
  readonly groupChat: boolean;
};

/**
 * The facts of one moment. Each is read from the pod at most once; a later decision starts a new moment, because rights are never
 * remembered from an earlier one.
 */
export type Facts = {
  isInternal(userId: UserId): boolean;
  account(userId: UserId): Promise<AccountFacts>;
  /** The features that are switched on for this person; none where the pod doesn't tell. */
  features(userId: UserId): Promise<readonly string[]>;
  membership(roomId: StreamId): Promise<MembershipFacts>;
  room(roomId: StreamId): Promise<RoomFacts>;
  /** Is it the room in which administrators decide? */
  isAdministratorsRoom(roomId: StreamId): Promise<boolean>;
};

type Pod = {
  readonly users: Pick<SymphonyBdk['users'], 'getUserDetail' | 'getFeatureEntitlements'>;
  readonly streams: Pick<SymphonyBdk['streams'], 'listRoomMembers' | 'getRoomInfo'>;
};

export type FactsSource = ReturnType<typeof createFactsSource>;

type Options = Pick<Facts, 'isAdministratorsRoom'> & { readonly pod: Pod; readonly botId: UserId };

/** Starts moments. `botId` tells which firm is ours: people with the same tenant in their id belong to it. */
export function createFactsSource({ pod, botId, isAdministratorsRoom }: Options) {
  const ourTenant = tenantOf(botId);
  const isInternal = (userId: UserId) => tenantOf(userId) === ourTenant;

  async function readAccount(userId: UserId): Promise<AccountFacts> {
    const unknown = { roles: [], status: 'UNKNOWN', isPerson: false };
    if (!isInternal(userId)) return unknown;
    try {
      const { roles, userSystemInfo, userAttributes } = await pod.users.getUserDetail(userId);
      const status = userSystemInfo?.suspended ? 'SUSPENDED' : (userSystemInfo?.status ?? 'UNKNOWN');
      return { roles: roles ?? [], status, isPerson: userAttributes?.accountType !== 'SYSTEM' };
    } catch (error) {
      // Without the right to look, or for a person who is gone, nothing is known; and unknown means: not allowed.
      if (isRefusal(error)) return unknown;
      throw error;
    }
  }

  async function readFeatures(userId: UserId): Promise<readonly string[]> {
    if (!isInternal(userId)) return [];
    try {
      const features = await pod.users.getFeatureEntitlements(userId);
      return features.flatMap(({ entitlement, enabled }) => (enabled ? [entitlement] : []));
    } catch (error) {
      if (isRefusal(error)) return [];
      throw error;
    }
  }

  async function readMembership(roomId: StreamId): Promise<MembershipFacts> {
    const members = await pod.streams.listRoomMembers(roomId);
    return {
      owners: new Set(members.filter(({ owner }) => owner).map(({ id }) => id)),
      members: new Set(members.map(({ id }) => id)),
    };
  }

  async function readRoom(roomId: StreamId): Promise<RoomFacts> {
    const { roomAttributes, roomSystemInfo } = await pod.streams.getRoomInfo(roomId);
    return {
      active: roomSystemInfo.active,
      public: roomAttributes.public === true,
      discoverable: roomAttributes.discoverable === true,
      external: roomAttributes.crossPod === true,
      groupChat: roomAttributes.groupChat === true,
    };
  }

  return {
    isInternal,
    now: (): Facts => ({
      isInternal,
      account: once(readAccount),
      features: once(readFeatures),
      membership: once(readMembership),
      room: once(readRoom),
      isAdministratorsRoom,
    }),
  };
}

/** The same facts, but as if the person owned the room, and others could find it: what might they do somewhere? */
export function asOwner(facts: Facts, userId: UserId): Facts {
  const alone: MembershipFacts = { owners: new Set([userId]), members: new Set([userId]) };
  return {
    ...facts,
    membership: async () => alone,
    room: async () => ({
      active: true,
      public: false,
      discoverable: true,
      external: false,
      groupChat: false,
    }),
    isAdministratorsRoom: async () => false,
  };
}

function once<K, V>(read: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const kept = new Map<K, Promise<V>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const reading = read(key);
    kept.set(key, reading);
    return reading;
  };
}

import type { StreamId, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import type { Facts } from '../policy/index.ts';
import type { AdministratorsRoom } from './administrators-room.ts';
import type { ApprovalRequest } from './request.ts';

/** Which people make up a group, and may this one decide? Always read live. */
export type Approvers = ReturnType<typeof createApprovers>;

type Options = {
  readonly users: Pick<SymphonyBdk['users'], 'listUsersByIds'>;
  readonly botId: UserId;
  /** Role ids of the pod that make a person an administrator. */
  readonly administratorRoles: readonly string[];
  readonly administratorsRoom: Pick<AdministratorsRoom, 'counts'>;
};

type Group = Pick<ApprovalRequest, 'approvers' | 'roomId'>;

export function createApprovers({ users, botId, administratorRoles, administratorsRoom }: Options) {
  /** With an account that decides: behind a service is whoever runs it, who may be the one that asks. */
  async function isAble(userId: UserId, facts: Facts): Promise<boolean> {
    if (!facts.isInternal(userId)) return false;
    const { status, isPerson } = await facts.account(userId);
    return status === 'ENABLED' && isPerson;
  }

  async function isAdministrator(userId: UserId, facts: Facts): Promise<boolean> {
    if (!(await isAble(userId, facts))) return false;
    const { roles } = await facts.account(userId);
    return administratorRoles.some((role) => roles.includes(role));
  }

  return {
    /** The owners of the room, which is no group chat, who are people of our firm with an active account, without the `excluded`. */
    async owners(roomId: StreamId, { facts, excluded }: { facts: Facts; excluded: ReadonlySet<UserId> }) {
      if ((await facts.room(roomId)).groupChat) return [];
      const { owners } = await facts.membership(roomId);
      const ids = [...owners].filter((id) => id !== botId && !excluded.has(id) && facts.isInternal(id));
      if (ids.length === 0) return [];
      const found = await users.listUsersByIds(ids, { local: true, active: true });
      return found.users.filter(({ accountType }) => accountType === 'NORMAL');
    },

    /** Does this person belong to the group now? Nobody decides for a group chat, which all of its members own. */
    async includes({ approvers, roomId }: Group, userId: UserId, facts: Facts): Promise<boolean> {
      if (approvers === 'administrators')
        return (await isAdministrator(userId, facts)) && (await administratorsRoom.counts(userId));
      if (roomId === undefined || !(await isAble(userId, facts))) return false;
      return (await facts.membership(roomId)).owners.has(userId) && !(await facts.room(roomId)).groupChat;
    },

    /** Is this an administrator who does not count, because no other one has confirmed that they are in the room? */
    lacksConfirmation: async ({ approvers }: Group, userId: UserId, facts: Facts): Promise<boolean> =>
      approvers === 'administrators' && (await isAdministrator(userId, facts)),
  };
}

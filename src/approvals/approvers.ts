import type { StreamId, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import type { Facts } from '../policy/index.ts';
import type { ApprovalRequest } from './request.ts';

/** Which people make up a group, and may this one decide? Always read live. */
export type Approvers = ReturnType<typeof createApprovers>;

type Options = {
  readonly users: Pick<SymphonyBdk['users'], 'listUsersByIds'>;
  readonly botId: UserId;
  /** Role ids of the pod that make a person an administrator. */
  readonly administratorRoles: readonly string[];
};

type Group = Pick<ApprovalRequest, 'approvers' | 'roomId'>;

export function createApprovers({ users, botId, administratorRoles }: Options) {
  return {
    /** The owners of the room who are people of our firm with an active account, without the `excluded`. */
    async owners(roomId: StreamId, { facts, excluded }: { facts: Facts; excluded: ReadonlySet<UserId> }) {
      const { owners } = await facts.membership(roomId);
      const ids = [...owners].filter((id) => id !== botId && !excluded.has(id) && facts.isInternal(id));
      if (ids.length === 0) return [];
      const found = await users.listUsersByIds(ids, { local: true, active: true });
      return found.users.filter(({ accountType }) => accountType === 'NORMAL');
    },

    /** Does this person belong to the group now? */
    async includes({ approvers, roomId }: Group, userId: UserId, facts: Facts): Promise<boolean> {
      if (!facts.isInternal(userId)) return false;
      const { roles, status, isPerson } = await facts.account(userId);
      // Behind a service is whoever runs it, who may be the one that asks.
      if (status !== 'ENABLED' || !isPerson) return false;
      if (approvers === 'owners')
        return roomId !== undefined && (await facts.membership(roomId)).owners.has(userId);
      return administratorRoles.some((role) => roles.includes(role));
    },
  };
}

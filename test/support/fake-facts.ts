import { type StreamId, tenantOf, toStreamId, toUserId, type UserId } from '@finos/symphony-bdk-core';
import type { Facts } from '../../src/policy/index.ts';

const FIRM = 197;
const OTHER_FIRM = 198;

/** People by their place in the firm, so that tables can be read. */
export const colleague = (index: number): UserId => toUserId(FIRM * 2 ** 36 + index);
export const stranger = (index: number): UserId => toUserId(OTHER_FIRM * 2 ** 36 + index);

export const ROOM: StreamId = toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');

type Account = {
  roles?: readonly string[];
  status?: string;
  /** Switched on; all of them unless it says otherwise. */
  features?: readonly string[];
  isPerson?: boolean;
};

const FEATURES = ['canCreatePublicRoom', 'isExternalIMEnabled', 'isExternalRoomEnabled'];

type World = {
  readonly accounts?: ReadonlyMap<UserId, Account>;
  readonly owners?: readonly UserId[];
  readonly members?: readonly UserId[];
  readonly room?: Partial<Awaited<ReturnType<Facts['room']>>>;
  readonly administratorsRoom?: boolean;
};

/** Facts without a pod; `asked` names what was looked at. People have an enabled account unless it says otherwise. */
export function fakeFacts({
  accounts = new Map(),
  owners = [],
  members = [],
  room = {},
  administratorsRoom = false,
}: World = {}) {
  const asked: string[] = [];
  const isInternal = (id: UserId) => tenantOf(id) === FIRM;
  const facts: Facts = {
    isInternal,
    account: async (id) => {
      asked.push('account');
      const { roles = [], status = 'ENABLED', isPerson = true } = accounts.get(id) ?? {};
      return isInternal(id) ? { roles, status, isPerson } : { roles: [], status: 'UNKNOWN', isPerson: false };
    },
    features: async (id) => {
      asked.push('features');
      return accounts.get(id)?.features ?? FEATURES;
    },
    membership: async () => {
      asked.push('membership');
      return { owners: new Set(owners), members: new Set([...owners, ...members]) };
    },
    room: async () => {
      asked.push('room');
      return { active: true, public: false, discoverable: false, external: false, groupChat: false, ...room };
    },
    isAdministratorsRoom: async () => {
      asked.push('administratorsRoom');
      return administratorsRoom;
    },
  };
  return { facts, asked };
}

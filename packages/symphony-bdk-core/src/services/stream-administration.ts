import type { ApiClient, CallInput, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import type { StreamId, UserId } from '../ids.ts';
import { allPages, type Page } from './pages.ts';
import { list, object, streamId, success } from './read.ts';
import { readMember, readSwitched } from './read-stream.ts';
import { readAdminStreams, readStreamMembers } from './read-stream-admin.ts';
import type {
  MemberInfo,
  V2AdminStreamFilter,
  V2AdminStreamInfo,
  V2AdminStreamList,
  V2MemberInfo,
  V2MembershipList,
} from './types/index.ts';

/** Streams that the bot need not be in. Every call needs a service account with the User Provisioning role. */
export type StreamAdministration = {
  /** The IM between these people, two at least, without the bot (`POST /v1/admin/im/create`); the same people, the same IM. */
  createInstantMessageAdmin(userIds: readonly UserId[], options?: CallOptions): Promise<{ id: StreamId }>;
  /** Deactivates or reactivates any room (`POST /v1/admin/room/{id}/setActive`). */
  setRoomActiveAdmin(id: StreamId, active: boolean, options?: CallOptions): Promise<void>;
  /** `addMemberToRoom` for any room (`POST /v1/admin/room/{id}/membership/add`). */
  addMemberToRoomAdmin(userId: UserId, roomId: StreamId, options?: CallOptions): Promise<void>;
  /** `removeMemberFromRoom` for any room (`POST /v1/admin/room/{id}/membership/remove`). */
  removeMemberFromRoomAdmin(userId: UserId, roomId: StreamId, options?: CallOptions): Promise<void>;
  /** All members of any room, and those who were (`GET /v1/admin/room/{id}/membership/list`, not paged). */
  listRoomMembersAdmin(
    id: StreamId,
    filter?: { includePastMembers?: boolean },
    options?: CallOptions,
  ): Promise<MemberInfo[]>;
  /**
   * One page of the members of any IM or room, with their names and firms (`GET /v1/admin/stream/{id}/membership/list`);
   * 100 unless `limit` says otherwise, 1000 at most.
   */
  listStreamMembers(id: StreamId, page?: Page, options?: CallOptions): Promise<V2MembershipList>;
  /** All members of any IM or room, page after page. */
  listAllStreamMembers(id: StreamId, options?: CallOptions): AsyncIterable<V2MemberInfo>;
  /**
   * One page of the firm's streams (`POST /v2/admin/streams/list`, `listStreamsAdmin` of the official kits); 50 unless
   * `limit` says otherwise, 100 at most.
   */
  listEnterpriseStreams(
    filter?: V2AdminStreamFilter,
    page?: Page,
    options?: CallOptions,
  ): Promise<V2AdminStreamList>;
  /** All streams of the firm, page after page. */
  listAllEnterpriseStreams(
    filter?: V2AdminStreamFilter,
    options?: CallOptions,
  ): AsyncIterable<V2AdminStreamInfo>;
};

const STREAM_PAGE = 100;
const MEMBER_PAGE = 1000;
const repeatable = { effect: 'repeatable' } as const;
const CREATE_IM = route('pod', 'POST', '/v1/admin/im/create', repeatable);
const SET_ACTIVE = route('pod', 'POST', '/v1/admin/room/{id}/setActive', repeatable);
const ADD = route('pod', 'POST', '/v1/admin/room/{id}/membership/add', repeatable);
const REMOVE = route('pod', 'POST', '/v1/admin/room/{id}/membership/remove', repeatable);
const ROOM_MEMBERS = route('pod', 'GET', '/v1/admin/room/{id}/membership/list');
const STREAM_MEMBERS = route('pod', 'GET', '/v1/admin/stream/{id}/membership/list');
const STREAMS = route('pod', 'POST', '/v2/admin/streams/list', { effect: 'none' });

/** Builds the calls of the stream service that administrators have. */
export function createStreamAdministration(api: ApiClient): StreamAdministration {
  const membership =
    (change: typeof ADD) =>
    (userId: UserId, roomId: StreamId, options: CallOptions = {}) =>
      api.call(change, { ...options, params: [roomId], json: { id: userId } }, success);
  const listStreamMembers: StreamAdministration['listStreamMembers'] = (id, page = {}, options = {}) => {
    const { skip, limit } = page;
    const input: CallInput = { ...options, params: [id], query: { skip, limit } };
    return api.call(STREAM_MEMBERS, input, (json) => readStreamMembers(json, page));
  };
  const listEnterpriseStreams: StreamAdministration['listEnterpriseStreams'] = (
    filter = {},
    page = {},
    options = {},
  ) => {
    const { skip, limit } = page;
    const input: CallInput = { ...options, query: { skip, limit }, json: filter };
    return api.call(STREAMS, input, (json) => readAdminStreams(json, page));
  };

  return {
    createInstantMessageAdmin: (userIds, options = {}) =>
      api.call(CREATE_IM, { ...options, json: userIds }, (json) => ({
        id: streamId(object(json, 'IM').id, 'IM'),
      })),
    setRoomActiveAdmin: (id, active, options = {}) =>
      api.call(SET_ACTIVE, { ...options, params: [id], query: { active } }, readSwitched),
    addMemberToRoomAdmin: membership(ADD),
    removeMemberFromRoomAdmin: membership(REMOVE),
    listRoomMembersAdmin: (id, { includePastMembers } = {}, options = {}) =>
      api.call(ROOM_MEMBERS, { ...options, params: [id], query: { includePastMembers } }, (json) =>
        list(json, 'members', readMember),
      ),
    listStreamMembers,
    listAllStreamMembers: (id, options) =>
      allPages(MEMBER_PAGE, async (page) => (await listStreamMembers(id, page, options)).members),
    listEnterpriseStreams,
    listAllEnterpriseStreams: (filter, options) =>
      allPages(STREAM_PAGE, async (page) => (await listEnterpriseStreams(filter, page, options)).streams),
  };
}

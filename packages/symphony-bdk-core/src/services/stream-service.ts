import type { ApiClient, CallInput, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import type { StreamId, UserId } from '../ids.ts';
import { allPages, type Page } from './pages.ts';
import { list, object, streamId, success } from './read.ts';
import { readMember, readRoom, readRooms, readStream, readSwitched } from './read-stream.ts';
import { createStreamAdministration, type StreamAdministration } from './stream-administration.ts';
import type {
  MemberInfo,
  StreamAttributes,
  StreamFilter,
  V2RoomSearchCriteria,
  V2StreamAttributes,
  V3RoomAttributes,
  V3RoomDetail,
  V3RoomSearchResults,
} from './types/index.ts';

/** IMs and rooms, and who is in them. */
export type StreamService = Conversations & StreamAdministration;

/** What the bot does as a member or an owner; with User Provisioning also elsewhere, where the API says so. */
export type Conversations = {
  /** The IM with these people, the bot included by itself; the same people give the same IM (`POST /v1/im/create`). */
  createInstantMessage(userIds: readonly UserId[], options?: CallOptions): Promise<{ id: StreamId }>;
  /** A new room, owned by the bot (`POST /v3/room/create`). Never repeated when its answer is lost. */
  createRoom(attributes: V3RoomAttributes, options?: CallOptions): Promise<V3RoomDetail>;
  getRoomInfo(id: StreamId, options?: CallOptions): Promise<V3RoomDetail>;
  /** Changes a room (`POST /v3/room/{id}/update`). The pod refuses an update that changes nothing. */
  updateRoom(
    id: StreamId,
    attributes: Partial<V3RoomAttributes>,
    options?: CallOptions,
  ): Promise<V3RoomDetail>;
  /** Deactivates or reactivates a room (`POST /v1/room/{id}/setActive`). */
  setRoomActive(id: StreamId, active: boolean, options?: CallOptions): Promise<void>;
  /** One page of rooms by name and description (`POST /v3/room/search`); 50 unless `limit` says otherwise, 100 at most. */
  searchRooms(
    query: V2RoomSearchCriteria,
    page?: RoomPage,
    options?: CallOptions,
  ): Promise<V3RoomSearchResults>;
  /** All rooms that the search finds, page after page. */
  searchAllRooms(
    query: V2RoomSearchCriteria,
    page?: Pick<RoomPage, 'includeNonDiscoverable'>,
    options?: CallOptions,
  ): AsyncIterable<V3RoomDetail>;
  /** All members of a room (`GET /v2/room/{id}/membership/list`, not paged). */
  listRoomMembers(id: StreamId, options?: CallOptions): Promise<MemberInfo[]>;
  addMemberToRoom(userId: UserId, roomId: StreamId, options?: CallOptions): Promise<void>;
  removeMemberFromRoom(userId: UserId, roomId: StreamId, options?: CallOptions): Promise<void>;
  promoteUserToRoomOwner(userId: UserId, roomId: StreamId, options?: CallOptions): Promise<void>;
  demoteUserToRoomParticipant(userId: UserId, roomId: StreamId, options?: CallOptions): Promise<void>;
  /** Any stream by itself (`GET /v2/streams/{sid}/info`). */
  getStream(id: StreamId, options?: CallOptions): Promise<V2StreamAttributes>;
  /** One page of the bot's streams, oldest first (`POST /v1/streams/list`); 50 unless `limit` says otherwise. */
  listStreams(filter?: StreamFilter, page?: Page, options?: CallOptions): Promise<StreamAttributes[]>;
  /** All streams of the bot, page after page. */
  listAllStreams(filter?: StreamFilter, options?: CallOptions): AsyncIterable<StreamAttributes>;
  /** One page of a user's streams (`POST /v1/admin/user/{uid}/streams/list`); needs the User Provisioning role. */
  listUserStreams(
    userId: UserId,
    filter?: StreamFilter,
    page?: Page,
    options?: CallOptions,
  ): Promise<StreamAttributes[]>;
  /** All streams of a user, page after page. */
  listAllUserStreams(
    userId: UserId,
    filter?: StreamFilter,
    options?: CallOptions,
  ): AsyncIterable<StreamAttributes>;
};

/** A page of rooms. `includeNonDiscoverable`: also private rooms that the bot is not in (SBE 25.5 and newer). */
export type RoomPage = Page & { includeNonDiscoverable?: boolean };

const PAGE = 50;
const ROOM_PAGE = 100;
const repeatable = { effect: 'repeatable' } as const;
const reading = { effect: 'none' } as const;
const CREATE_IM = route('pod', 'POST', '/v1/im/create', repeatable);
const CREATE_ROOM = route('pod', 'POST', '/v3/room/create');
const ROOM_INFO = route('pod', 'GET', '/v3/room/{id}/info');
const UPDATE_ROOM = route('pod', 'POST', '/v3/room/{id}/update');
const SET_ACTIVE = route('pod', 'POST', '/v1/room/{id}/setActive', repeatable);
const SEARCH = route('pod', 'POST', '/v3/room/search', reading);
const MEMBERS = route('pod', 'GET', '/v2/room/{id}/membership/list');
const ADD = route('pod', 'POST', '/v1/room/{id}/membership/add', repeatable);
const REMOVE = route('pod', 'POST', '/v1/room/{id}/membership/remove', repeatable);
const PROMOTE = route('pod', 'POST', '/v1/room/{id}/membership/promoteOwner', repeatable);
const DEMOTE = route('pod', 'POST', '/v1/room/{id}/membership/demoteOwner', repeatable);
const STREAM_INFO = route('pod', 'GET', '/v2/streams/{sid}/info');
const LIST = route('pod', 'POST', '/v1/streams/list', reading);
const LIST_OF_USER = route('pod', 'POST', '/v1/admin/user/{uid}/streams/list', reading);

const readStreams = (json: unknown) => list(json, 'streams', readStream);

/** Builds the stream service. */
export function createStreamService(api: ApiClient): StreamService {
  const membership =
    (change: typeof ADD) =>
    (userId: UserId, roomId: StreamId, options: CallOptions = {}) =>
      api.call(change, { ...options, params: [roomId], json: { id: userId } }, success);

  const searchRooms: StreamService['searchRooms'] = (query, page = {}, options = {}) => {
    const { skip, limit, includeNonDiscoverable } = page;
    const input: CallInput = { ...options, query: { skip, limit, includeNonDiscoverable }, json: query };
    return api.call(SEARCH, input, (json) => readRooms(json, { skip: skip ?? 0, limit: limit ?? PAGE }));
  };
  const listStreams: StreamService['listStreams'] = (filter = {}, { skip, limit } = {}, options = {}) =>
    api.call(LIST, { ...options, query: { skip, limit }, json: filter }, readStreams);
  const listUserStreams: StreamService['listUserStreams'] = (
    userId,
    filter = {},
    { skip, limit } = {},
    options = {},
  ) =>
    api.call(
      LIST_OF_USER,
      { ...options, params: [userId], query: { skip, limit }, json: filter },
      readStreams,
    );

  return {
    createInstantMessage: (userIds, options = {}) =>
      api.call(CREATE_IM, { ...options, json: userIds }, (json) => ({
        id: streamId(object(json, 'IM').id, 'IM'),
      })),
    createRoom: (attributes, options = {}) =>
      api.call(CREATE_ROOM, { ...options, json: attributes }, readRoom),
    getRoomInfo: (id, options = {}) => api.call(ROOM_INFO, { ...options, params: [id] }, readRoom),
    updateRoom: (id, attributes, options = {}) =>
      api.call(UPDATE_ROOM, { ...options, params: [id], json: attributes }, readRoom),
    setRoomActive: (id, active, options = {}) =>
      api.call(SET_ACTIVE, { ...options, params: [id], query: { active } }, readSwitched),
    searchRooms,
    searchAllRooms: (query, filter = {}, options) =>
      allPages(ROOM_PAGE, async (page) => (await searchRooms(query, { ...filter, ...page }, options)).rooms),
    listRoomMembers: (id, options = {}) =>
      api.call(MEMBERS, { ...options, params: [id] }, (json) => list(json, 'members', readMember)),
    addMemberToRoom: membership(ADD),
    removeMemberFromRoom: membership(REMOVE),
    promoteUserToRoomOwner: membership(PROMOTE),
    demoteUserToRoomParticipant: membership(DEMOTE),
    ...createStreamAdministration(api),
    getStream: (id, options = {}) => api.call(STREAM_INFO, { ...options, params: [id] }, readStream),
    listStreams,
    listAllStreams: (filter, options) => allPages(PAGE, (page) => listStreams(filter, page, options)),
    listUserStreams,
    listAllUserStreams: (userId, filter, options) =>
      allPages(PAGE, (page) => listUserStreams(userId, filter, page, options)),
  };
}

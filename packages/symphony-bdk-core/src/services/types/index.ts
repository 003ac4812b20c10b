export type { AuditTrailFilter, AuditTrailItem, AuditTrailPage } from './audit-trail.ts';
export type { ConnectionStatus, UserConnection } from './connection.ts';
export type { AgentInfo, V3Health } from './health.ts';
export type {
  Attachment,
  Message,
  MessageStatus,
  V4AttachmentInfo,
  V4Message,
  V4Stream,
  V4User,
} from './message.ts';
export type { Open } from './open.ts';
export type { PresenceCategory, V2Presence } from './presence.ts';
export type {
  MemberInfo,
  StreamAttributes,
  StreamFilter,
  StreamType,
  V2RoomSearchCriteria,
  V2StreamAttributes,
  V3RoomAttributes,
  V3RoomDetail,
  V3RoomSearchResults,
} from './stream.ts';
export type {
  V2AdminStreamFilter,
  V2AdminStreamInfo,
  V2AdminStreamList,
  V2MemberInfo,
  V2MembershipList,
} from './stream-admin.ts';
export type { AccountType, UserSearchQuery, UserSearchResults, UserV2, V2Error, V2UserList } from './user.ts';
export type {
  Avatar,
  Feature,
  RoleDetail,
  RoleId,
  Suspension,
  UserFilter,
  UserKey,
  UserStatus,
  V1Session,
  V2UserAttributes,
  V2UserCreate,
  V2UserDetail,
} from './user-admin.ts';

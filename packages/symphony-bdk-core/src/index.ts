// the kit

// errors
export { AuthError } from './auth/auth-error.ts';
// services
export type { AuthSession, SessionTokens } from './auth/auth-session.ts';
export { LoginError } from './auth/login-error.ts';
export { readPrivateKey } from './auth/private-key.ts';
export { type BdkOptions, createBdk, type SymphonyBdk } from './bdk.ts';
// commands and messages
export * from './commands/index.ts';

// configuration
export type { BdkConfig, ServiceConfig } from './config/bdk-config.ts';
export { ConfigError, type ConfigIssue } from './config/config-error.ts';
export { configIssues } from './config/config-issues.ts';
export { parseConfig } from './config/parse-config.ts';
export { bdkConfigSchema } from './config/schema.ts';
export { expandVariables } from './config/variables.ts';
export { type Credentials, loadCredentials } from './credentials.ts';
// datafeed
export type { DatafeedLoop, DatafeedState } from './datafeed/datafeed-loop.ts';
export type {
  DatafeedListener,
  EventOf,
  EventPayloads,
  EventType,
  FeedGap,
  RealTimeEvent,
} from './datafeed/events.ts';
export type { SharedFeed } from './datafeed/feed-choice.ts';
export { type FileReader, nodeFiles } from './files.ts';
export type { CallOptions } from './http/api-client.ts';
export type { CallObserver, ObservedCall } from './http/call-observer.ts';
export { type Clock, systemClock } from './http/clock.ts';
export { PodError } from './http/pod-error.ts';
export type { Recovery } from './http/recovery.ts';
// ids
export {
  type MessageId,
  readUserId,
  type StreamId,
  tenantOf,
  toMessageId,
  toStreamId,
  toUserId,
  type UserId,
  urlSafeId,
} from './ids.ts';
export { type Logger, silentLogger } from './logger.ts';
export * from './messages/index.ts';
export type { AuditTrail, CursorPage } from './services/audit-trail.ts';
export type { ConnectionService } from './services/connection-service.ts';
export type { Entitlements } from './services/entitlements.ts';
export type { HealthService } from './services/health-service.ts';
export type { ManifestService } from './services/manifest-service.ts';
export type { MessageService } from './services/message-service.ts';
export type { Page } from './services/pages.ts';
export type { PresenceService } from './services/presence-service.ts';
export type { SessionService } from './services/session-service.ts';
export type { StreamAdministration } from './services/stream-administration.ts';
export type {
  Conversations,
  RoomPage,
  StreamService,
} from './services/stream-service.ts';
export type * from './services/types/index.ts';
export type { UserAdministration } from './services/user-administration.ts';
export type { LookupOptions, UserSearch, UserService } from './services/user-service.ts';
export { instantOf, localTimeAt, nextTimeOfDay, zoneNamed } from './times/index.ts';
export { VERSION } from './version.ts';

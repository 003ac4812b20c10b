import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Host } from './host.ts';
import { Refusal } from './refusal.ts';
import { attachmentRoutes } from './routes/agent/attachments.ts';
import { auditTrailRoutes } from './routes/agent/audit-trail.ts';
import { datafeedRoutes } from './routes/agent/datafeeds.ts';
import { messageRoutes } from './routes/agent/messages.ts';
import { systemRoutes } from './routes/agent/system.ts';
import { certificateLoginRoutes } from './routes/certificate-login.ts';
import type { App, Call, Env } from './routes/http.ts';
import { loginRoutes } from './routes/login.ts';
import { pageRoutes } from './routes/page.ts';
import { adminRightsRoutes } from './routes/pod/admin-rights.ts';
import { adminRoomRoutes } from './routes/pod/admin-rooms.ts';
import { adminStreamRoutes } from './routes/pod/admin-streams.ts';
import { adminUserSettingsRoutes } from './routes/pod/admin-user-settings.ts';
import { adminUserRoutes } from './routes/pod/admin-users.ts';
import { connectionRoutes } from './routes/pod/connections.ts';
import { imRoutes } from './routes/pod/im.ts';
import { manifestRoutes } from './routes/pod/manifest.ts';
import { membershipRoutes } from './routes/pod/membership.ts';
import { messageStatusRoutes } from './routes/pod/message-status.ts';
import { presenceRoutes } from './routes/pod/presence.ts';
import { presenceFeedRoutes } from './routes/pod/presence-feeds.ts';
import { roomSearchRoutes } from './routes/pod/room-search.ts';
import { roomRoutes } from './routes/pod/rooms.ts';
import { sessionRoutes } from './routes/pod/session.ts';
import { streamRoutes } from './routes/pod/streams.ts';
import { userSessionRoutes } from './routes/pod/user-sessions.ts';
import { userRoutes } from './routes/pod/users.ts';
import { controlRoutes } from './routes/sim/control.ts';
import { eventRoutes } from './routes/sim/events.ts';
import { laboratoryRoutes } from './routes/sim/laboratory.ts';
import { messageMLRoutes } from './routes/sim/messageml.ts';
import { peopleRoutes } from './routes/sim/people.ts';

const families = [
  loginRoutes,
  certificateLoginRoutes,
  datafeedRoutes,
  messageRoutes,
  attachmentRoutes,
  auditTrailRoutes,
  systemRoutes,
  sessionRoutes,
  userRoutes,
  userSessionRoutes,
  adminUserRoutes,
  adminUserSettingsRoutes,
  adminRightsRoutes,
  imRoutes,
  roomRoutes,
  roomSearchRoutes,
  adminRoomRoutes,
  membershipRoutes,
  streamRoutes,
  adminStreamRoutes,
  connectionRoutes,
  messageStatusRoutes,
  presenceRoutes,
  presenceFeedRoutes,
  manifestRoutes,
  peopleRoutes,
  laboratoryRoutes,
  eventRoutes,
  controlRoutes,
  messageMLRoutes,
  pageRoutes,
];

/** Every route of the pod. */
export function createApp(host: Host): App {
  const app = new Hono<Env>();
  for (const family of families) family(app, host);
  app.onError((error, c) => errorAnswer(error, c, host));
  app.notFound((c) => c.json({ code: 404, message: 'HTTP 404 Not Found' }, 404));
  return app;
}

function errorAnswer(error: Error, c: Call, host: Host): Response {
  const { path } = c.req;
  const isSim = path.startsWith('/sim/');
  if (error instanceof Refusal) {
    const { message } = error;
    const status = error.status as ContentfulStatusCode;
    return c.json(error.body ?? (isSim ? { message } : { code: error.status, message }), status);
  }
  host.logger.error('The simulator failed', { path, stack: error.stack });
  return c.json(isSim ? { message: 'Internal error' } : { code: 500, message: 'Internal error' }, 500);
}

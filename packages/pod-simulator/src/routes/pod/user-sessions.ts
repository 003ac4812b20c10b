import type { Host } from '../../host.ts';
import type { Session } from '../../world/sessions.ts';
import type { User } from '../../world/user.ts';
import { type App, type Call, colleague, note, nothing, provisioner, success, userIdFrom } from '../http.ts';

/** Who is logged in, and ending that. */
export function userSessionRoutes(app: App, host: Host): void {
  function end(c: Call, sid?: string): Response {
    const caller = provisioner(host, c);
    const user = colleague(host, caller, c.req.param('uid'));
    host.world.sessions.endOf(user, sid);
    host.world.audit.record(caller, 'User Session Ended', { affected: user });
    note(c, `user ${user.id} logged out`);
    return success(c, 'OK');
  }

  app.get('/pod/v1/users/:uid/sessions', (c) => {
    const caller = provisioner(host, c);
    const uid = c.req.param('uid');
    if (!host.world.users.byId(userIdFrom(uid))) return nothing(c);
    const user = colleague(host, caller, uid);
    return c.json({ sessions: host.world.sessions.of(user).map((session) => v1Session(session, user)) });
  });

  app.post('/pod/v1/users/:uid/sessions/logout', (c) => end(c));
  app.post('/pod/v1/users/:uid/sessions/:sid/logout', (c) => end(c, c.req.param('sid')));
}

const v1Session = ({ sid, kind, userAgent, createdAt, expiresAt }: Session, user: User) => ({
  sessionId: sid,
  clientIp: '127.0.0.1',
  userId: user.id,
  userAgent,
  device: kind === 'client' ? 'Desktop' : 'Other',
  creationTime: createdAt,
  expirationDelay: expiresAt,
});

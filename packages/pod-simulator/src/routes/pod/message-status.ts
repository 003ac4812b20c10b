import type { Host } from '../../host.ts';
import { forbidden, notFound } from '../../refusal.ts';
import type { User } from '../../world/user.ts';
import { type App, podCaller } from '../http.ts';

/** Who has read a message. */
export function messageStatusRoutes(app: App, host: Host): void {
  app.get('/pod/v1/message/:mid/status', (c) => {
    const caller = podCaller(host, c);
    const message = host.world.messages.byId(c.req.param('mid'));
    if (!message) throw notFound('There is no such message');
    const { stream, user: author, timestamp, readAt = new Map<number, number>() } = message;
    if (!stream.members.has(caller.id)) throw forbidden();
    const others = [...stream.members.values()].map(({ user }) => user).filter((user) => user !== author);
    const unread = others.filter(({ id }) => !readAt.has(id));
    return c.json({
      author: reader(author, timestamp),
      read: others.filter(({ id }) => readAt.has(id)).map((user) => reader(user, readAt.get(user.id) ?? 0)),
      delivered: [],
      sent: unread.map((user) => reader(user, timestamp)),
    });
  });
}

/** The pod writes all of it as text. */
const reader = ({ id, firstName, lastName, displayName, email, username }: User, timestamp: number) => ({
  userId: String(id),
  firstName,
  lastName,
  displayName,
  email,
  userName: username,
  timestamp: String(timestamp),
});

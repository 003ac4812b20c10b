import type { Host } from '../host.ts';
import { forbidden, notFound } from '../refusal.ts';
import type { Message, Stream } from '../world/stream.ts';
import type { User } from '../world/user.ts';

/** What somebody can see in their client; everything else is refused. */
export function createSight(host: Host, username: string, userAgent: string) {
  const world = () => host.world;

  function me(): User {
    return named(username);
  }

  function named(name: string): User {
    const user = world().users.byUsername(name);
    if (!user) throw notFound(`There is nobody with the username ${name}`);
    return user;
  }

  function mine(streamId: string): Stream {
    const stream = world().streams.byId(streamId);
    if (!stream) throw notFound('There is no such conversation');
    if (!stream.members.has(me().id) && !stream.room?.public)
      throw forbidden('You are not in this conversation');
    return stream;
  }

  function seen(messageId: string): Message {
    const message = world().messages.byId(messageId);
    if (!message) throw notFound('There is no such message');
    if (!message.stream.members.has(me().id)) throw forbidden('You are not in this conversation');
    return message;
  }

  /** Me at my client, for everything that is more than looking. */
  function acting(): User {
    const user = me();
    world().sessions.atClient(user, userAgent);
    return user;
  }

  return { me, acting, named, mine, seen };
}

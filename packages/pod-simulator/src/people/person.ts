import type { Host } from '../host.ts';
import { invalid, notFound } from '../refusal.ts';
import type { UserConnection } from '../world/connection.ts';
import type { Message } from '../world/stream.ts';
import { asRoom } from '../world/streams.ts';
import type { User } from '../world/user.ts';
import { type FormInput, replyTo } from './form.ts';
import { createSight } from './sight.ts';
import { type MessageView, messageView, type StreamView, streamView } from './views.ts';
import { quotedFrom, written } from './written.ts';

export type ConnectionAction = 'request' | 'accept' | 'reject' | 'remove';

type SayOptions = {
  quote?: string | undefined;
  files?: readonly { name: string; content: Buffer }[] | undefined;
};

/** Somebody in front of their client; each method throws a `Refusal` with the status the pod would answer. */
export type Person = ReturnType<typeof createPerson>;

const userAgent = 'DESKTOP-43.0.0-10902-Simulator';

/** What somebody does in their client. Everything throws a `Refusal` where the client would not let them. */
export function createPerson(host: Host, username: string) {
  const world = () => host.world;

  const { me, acting, named, mine, seen } = createSight(host, username, userAgent);
  const sending = (user: User) => ({ sid: `client-${user.id}`, userAgent });

  const view = (message: Message) => messageView(message, me(), world().formReplies);

  return {
    username,

    /** Types a message as a client would; returns its id. `quote` is the id of the message that it replies to, `files` are attached. */
    say(streamId: string, text: string, { quote, files = [] }: SayOptions = {}): string {
      const user = acting();
      const stream = mine(streamId);
      const quoted = quote === undefined ? undefined : quotedFrom(seen(quote), stream);
      const content = written(host, stream, text, quoted);
      const attachments = files.map((file) => ({ ...file, id: world().ids.attachment(user.id) }));
      const whole = attachments.length > 0 ? { ...content, attachments } : content;
      return world().messages.create(stream, user, whole, sending(user)).id;
    },

    /** Edits an own message, as `update` of the API does; what it replies to stays. Returns the id of the new version. */
    edit(messageId: string, text: string): string {
      const user = acting();
      const { stream, reply } = seen(messageId);
      const content = written(host, stream, text, reply);
      return world().messages.update(stream, user, messageId, content, sending(user)).id;
    },

    /** Opens the conversation with these people, or finds it; returns the stream id. */
    im(usernames: readonly string[]): string {
      const others = usernames.map((name) => named(name).id);
      return world().conversations.open(acting(), others).id;
    },

    streams: (): StreamView[] =>
      world()
        .streams.of(me())
        .map((stream) => streamView(stream, me())),

    /** What they see since a time (ms, included): every message once, with its newest content. */
    messages(streamId: string, options: { since?: number } = {}): MessageView[] {
      const threads = new Map<number, Message>();
      for (const version of world().messages.list(mine(streamId), options.since ?? 0)) {
        const { place, lastId } = version.thread;
        threads.set(place, world().messages.byId(lastId) ?? version);
      }
      const places = [...threads].sort(([one], [other]) => one - other);
      return places.map(([, message]) => view(message));
    },

    /** Reads everything that is new in a conversation, which its other members can know. */
    read(streamId: string): void {
      const user = acting();
      const now = host.clock.now();
      for (const message of world().messages.list(mine(streamId), 0)) {
        message.readAt ??= new Map();
        if (!message.readAt.has(user.id)) message.readAt.set(user.id, now);
      }
    },

    /** The bytes of an attachment they can see, by its name. */
    attachment(messageId: string, name: string): Buffer {
      const found = seen(messageId).attachments?.find((attachment) => attachment.name === name);
      if (!found) throw notFound('The message has no such attachment');
      return found.content;
    },

    /** Submits an Elements form; `reload` as if the client had been reloaded, which opens it again. */
    submit(messageId: string, input: FormInput): void {
      const user = acting();
      const message = seen(messageId);
      if (!message.stream.active) throw invalid('The conversation is not active');
      world().formReplies.submit(user, replyTo(message, input));
    },

    /** Their side of a connection. */
    connection(withUsername: string, action: ConnectionAction): UserConnection | undefined {
      const { connections } = world();
      const peer = named(withUsername).id;
      const user = acting();
      if (action === 'request') return connections.create(user, peer);
      if (action !== 'remove') return connections[action](user, peer);
      connections.remove(user, peer);
      return undefined;
    },

    /** Joins a public room, or asks the owners of a discoverable one. */
    join(streamId: string): 'joined' | 'requested' {
      const stream = world().streams.byId(streamId);
      if (!stream) throw notFound('There is no such room');
      return world().membership.ask(asRoom(stream), acting());
    },

    /** Leaves a room. */
    leave(streamId: string): void {
      const user = acting();
      world().membership.remove(asRoom(mine(streamId)), user, user.id);
    },

    presence: (category: string) => world().presences.set(acting(), category),
  };
}

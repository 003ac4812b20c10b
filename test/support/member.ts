import type { MessageView, Pod } from 'symphony-pod-simulator';

type Where = { readonly in?: string };
type Sent = { readonly quote?: string; readonly files?: readonly { name: string; content: Buffer }[] };
type Heard = MessageView & { readonly streamId: string };

const PATIENCE = 30_000;

/**
 * A person in a test: speaks to Steward by IM, or `in` a room named so, and hears what Steward says there. Each `hears` looks at
 * what came, or was changed, since the last thing this person heard in that conversation.
 */
export function createMember(pod: Pod, username: string, patience = PATIENCE) {
  const client = pod.as(username);
  const seen = new Map<string, Set<string>>();
  let im: string | undefined;

  const streamOf = ({ in: room }: Where): string => {
    if (room === undefined) {
      im ??= client.im(['steward']);
      return im;
    }
    const found = client.streams().find(({ name }) => name === room);
    if (found === undefined) throw new Error(`${username} isn't in any room named "${room}".`);
    return found.streamId;
  };

  const seenIn = (streamId: string): Set<string> => {
    const known = seen.get(streamId) ?? new Set();
    seen.set(streamId, known);
    return known;
  };

  const ofSteward = (streamId: string): MessageView[] =>
    client.messages(streamId).filter((message) => message.user.username === 'steward');

  /** Subscribe first, then look: nothing can come in between unnoticed. */
  function hears(pattern: RegExp, where: Where = {}): Promise<Heard> {
    const streamId = streamOf(where);
    return new Promise((resolve, reject) => {
      const look = () => {
        const known = seenIn(streamId);
        for (const message of ofSteward(streamId)) {
          if (known.has(message.messageId)) continue;
          if (!pattern.test(message.text)) continue;
          known.add(message.messageId);
          stop();
          resolve({ ...message, streamId });
          return;
        }
      };
      const stop = () => {
        unsubscribe();
        clearTimeout(timer);
      };
      const unsubscribe = pod.on((event) => {
        if (event.type === 'message' && event.streamId === streamId) look();
      });
      const timer = setTimeout(() => {
        stop();
        const last = ofSteward(streamId).slice(-3);
        const texts = last.map(({ text }) => text).join('\n---\n');
        reject(new Error(`${username} did not hear ${pattern}. The last messages of Steward:\n${texts}`));
      }, patience);
      look();
    });
  }

  function says(text: string, { quote, files, ...where }: Where & Sent = {}): string {
    const streamId = streamOf(where);
    const known = seenIn(streamId);
    for (const message of ofSteward(streamId)) known.add(message.messageId);
    return client.say(streamId, text, { quote, files });
  }

  return {
    username,
    client,
    streamOf,
    /** Types a message, as a reply to the message `quote` names; `client.edit` edits it. Waits for nothing. */
    says,
    hears,
    /** Types a message and waits for the answer. */
    asks(text: string, pattern: RegExp, where: Where & Sent = {}): Promise<Heard> {
      says(text, where);
      return hears(pattern, where);
    },
    /** Submits the first form of a message: presses `action`, with the fields filled in. */
    submits(
      message: MessageView & { readonly streamId?: string },
      action: string,
      values: Record<string, unknown> = {},
      reload = false,
    ): void {
      const formId = message.forms[0]?.formId;
      if (formId === undefined) throw new Error('This message has no form.');
      const known = seenIn(streamOfMessage(message));
      for (const each of ofSteward(streamOfMessage(message))) known.add(each.messageId);
      client.submit(message.messageId, { formId, action, values, reload });
    },
    /** What Steward has said in a conversation. */
    sees: (where: Where = {}): MessageView[] => ofSteward(streamOf(where)),
    /** The names of who is in a room. */
    membersOf: (room: string): string[] =>
      client
        .streams()
        .find(({ name }) => name === room)
        ?.members.map(({ displayName }) => displayName) ?? [],
  };

  function streamOfMessage(message: MessageView & { readonly streamId?: string }): string {
    // A message that was replaced is seen no more, but its form can still be sent.
    if (message.streamId !== undefined) return message.streamId;
    const found = client
      .streams()
      .find(({ streamId }) =>
        client.messages(streamId).some(({ messageId }) => messageId === message.messageId),
      );
    if (found === undefined) throw new Error('This message is in none of the conversations.');
    return found.streamId;
  }
}

export type Member = ReturnType<typeof createMember>;

import type { RealTimeEvent, StreamId, SymphonyBdk, UserId, V4Message } from '@finos/symphony-bdk-core';

/** From when until when, by the pod's clock, in milliseconds since 1970. */
export type Span = { readonly from: number; readonly to: number };

type Options = { readonly messages: Pick<SymphonyBdk['messages'], 'list'>; readonly botId: UserId };

// The most that the agent gives at once (Symphony REST API, messages).
const PAGE = 500;

/** What others said in a stream, as the events that the feed would have had, oldest first. */
export async function fetchMessages(
  streamId: StreamId,
  { from, to }: Span,
  { messages, botId }: Options,
): Promise<RealTimeEvent[]> {
  const found: V4Message[] = [];
  for (let skip = 0; ; skip += PAGE) {
    const page = await messages.list(streamId, { since: Math.max(0, from), until: to, skip, limit: PAGE });
    found.push(...page.filter(({ user }) => user.userId !== botId));
    if (page.length < PAGE) break;
  }
  return found.toSorted((a, b) => a.timestamp - b.timestamp).map(asEvent);
}

const asEvent = (message: V4Message): RealTimeEvent => ({
  id: '',
  type: 'MESSAGESENT',
  timestamp: message.timestamp,
  messageId: message.messageId,
  initiator: message.user,
  stream: message.stream,
  payload: { message },
});

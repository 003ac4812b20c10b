import type { FakePod, Received, Reply } from './fake-pod.ts';

export const LIST = 'GET /agent/v5/datafeeds';
export const CREATE = 'POST /agent/v5/datafeeds';
export const READ = 'POST /agent/v5/datafeeds/*/read';
export const DELETE = 'DELETE /agent/v5/datafeeds/*';

/** A datafeed on a fake pod: lists `ids`, creates `new1_f`, `new2_f`…, and answers reads one after another, then hangs. */
export function addFeed(
  pod: FakePod,
  { ids = [], reads }: { ids?: string[]; reads: (Reply | ReadReply)[] },
): Feed {
  let created = 0;
  const feed: Feed = { reads: [] };
  pod.on(LIST, () => ({ json: ids.map((id) => ({ id, type: 'fanout', createdAt: null })) }));
  pod.on(CREATE, () => ({ status: 201, json: { id: `new${++created}_f`, type: 'fanout' } }));
  pod.on(DELETE, { status: 204 });
  pod.on(READ, (request, nth) => {
    const { ackId } = request.json() as { ackId: string };
    feed.reads.push({ feedId: request.path.split('/')[4] ?? '', ackId });
    const reply = reads[nth] ?? { raw: () => {} };
    return typeof reply === 'function' ? reply(request) : reply;
  });
  return feed;
}

type ReadReply = (request: Received) => Reply;
export type Feed = { reads: { feedId: string; ackId: string }[] };

/** A batch as the agent answers it. */
export function batch(ackId: string, ...events: unknown[]): Reply {
  return { json: { events, ackId } };
}

const ALICE = { userId: 13537736917013, displayName: 'Alice Martin', email: 'alice.martin@acme.example' };
export const BOT = { userId: 13537736917001, displayName: 'Steward' };
const ROOM = { streamId: 'te3C+bn7RBi9e98Kn1g+8n///mAqGrv/dA==', streamType: 'ROOM' };

/** A message that somebody sent. */
export function messageSent(id: string, user: unknown = ALICE) {
  const message = {
    messageId: `m/${id}==`,
    timestamp: 5,
    message: '<div>secret words</div>',
    data: null,
    user,
    stream: ROOM,
  };
  return {
    id,
    messageId: `m/${id}==`,
    timestamp: 5,
    type: 'MESSAGESENT',
    initiator: { user },
    payload: { messageSent: { message } },
  };
}

/** A form that somebody submitted, with ids in standard base64. */
export function formSubmitted(id: string) {
  const formValues = { action: 'go', rooms: { userIds: ['1'], streamIds: [ROOM.streamId] }, empty: null };
  const symphonyElementsAction = { stream: ROOM, formMessageId: 'f/m==', formId: 'create-room', formValues };
  return {
    id,
    timestamp: 6,
    type: 'SYMPHONYELEMENTSACTION',
    initiator: { user: ALICE },
    payload: { symphonyElementsAction },
  };
}

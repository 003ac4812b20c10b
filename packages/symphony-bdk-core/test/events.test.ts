import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { readBatch } from '../src/datafeed/dispatch.ts';
import { PAYLOAD_KEYS } from '../src/datafeed/events.ts';
import type { DatafeedListener, EventType, RealTimeEvent } from '../src/index.ts';
import { silentLogger } from '../src/index.ts';
import { formSubmitted, messageSent } from './support/feed.ts';
import { createTestLog } from './support/test-log.ts';

function one(json: unknown): RealTimeEvent {
  const [event] = readBatch([json], silentLogger);
  if (event === undefined) throw new Error('skipped');
  return event;
}

test('there are 17 types', () => {
  expect(Object.keys(PAYLOAD_KEYS)).toHaveLength(17);
});

test('an envelope carries id, time, initiator, stream and payload, all ids url-safe', () => {
  const event = one(messageSent('e1'));
  expect(event).toMatchObject({
    id: 'e1',
    type: 'MESSAGESENT',
    timestamp: 5,
    messageId: 'm_e1',
    initiator: { userId: 13537736917013 },
    stream: { streamId: 'te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA' },
  });
  if (event.type !== 'MESSAGESENT') throw new Error('not narrowed');
  expect(event.payload.message.messageId).toBe('m_e1');
});

test('ids in forms are url-safe, those of room selectors too', () => {
  const event = one(formSubmitted('e1'));
  if (event.type !== 'SYMPHONYELEMENTSACTION') throw new Error('not narrowed');
  expect(event.payload.formMessageId).toBe('f_m');
  expect(event.payload.formValues).toEqual({
    action: 'go',
    rooms: { userIds: ['1'], streamIds: ['te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'] },
    empty: null,
  });
});

test('an event that names its initiator by id only, and a stream without type', () => {
  const event = one({
    id: 'V2Jdlz',
    timestamp: 1,
    type: 'MESSAGESUPPRESSED',
    initiator: { user: { userId: '13537736917013' } },
    payload: { messageSuppressed: { messageId: 'a/b==', stream: { streamId: 'c+d' } } },
  });
  expect(event.initiator).toEqual({ userId: 13537736917013 });
  expect(event.payload).toEqual({ messageId: 'a_b', stream: { streamId: 'c-d' } });
});

test('every type has its listener method', () => {
  const names: Record<EventType, keyof DatafeedListener> = {
    MESSAGESENT: 'onMessageSent',
    SHAREDPOST: 'onSharedPost',
    INSTANTMESSAGECREATED: 'onInstantMessageCreated',
    ROOMCREATED: 'onRoomCreated',
    ROOMUPDATED: 'onRoomUpdated',
    ROOMDEACTIVATED: 'onRoomDeactivated',
    ROOMREACTIVATED: 'onRoomReactivated',
    USERREQUESTEDTOJOINROOM: 'onUserRequestedToJoinRoom',
    USERJOINEDROOM: 'onUserJoinedRoom',
    USERLEFTROOM: 'onUserLeftRoom',
    ROOMMEMBERPROMOTEDTOOWNER: 'onRoomMemberPromotedToOwner',
    ROOMMEMBERDEMOTEDFROMOWNER: 'onRoomMemberDemotedFromOwner',
    CONNECTIONREQUESTED: 'onConnectionRequested',
    CONNECTIONACCEPTED: 'onConnectionAccepted',
    MESSAGESUPPRESSED: 'onMessageSuppressed',
    SYMPHONYELEMENTSACTION: 'onSymphonyElementsAction',
    GENERICSYSTEMEVENT: 'onGenericSystemEvent',
  };
  for (const [type, name] of Object.entries(names)) {
    const key = PAYLOAD_KEYS[type as EventType];
    expect(name).toBe(`on${key.charAt(0).toUpperCase()}${key.slice(1)}`);
  }
});

const samples =
  process.env.SYMPHONY_EVENT_SAMPLES ?? new URL('../../../../shared/facts/events.json', import.meta.url);

test('official samples are all read', async () => {
  const text = await readFile(samples, 'utf8').catch(() => undefined);
  if (text === undefined) {
    process.stdout.write('skipped: official event samples are not here (SYMPHONY_EVENT_SAMPLES)\n');
    return;
  }
  const log = createTestLog();
  const raw = JSON.parse(text) as unknown[];
  expect(readBatch(raw, log)).toHaveLength(raw.length);
  expect(log.lines).toEqual([]);
});

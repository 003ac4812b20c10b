import { silentLogger, toStreamId, toUserId, type UserId } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { createLanguages, rendersTimes, type Settings } from '../../src/settings/index.ts';

const [STEWARD, JANE, BOB, CAROL] = [toUserId(1), toUserId(2), toUserId(3), toUserId(4)];

const readerIn = (
  { type, members, crossPod = false }: { type: 'IM' | 'ROOM'; members: UserId[]; crossPod?: boolean | null },
  chosen: ReadonlyMap<UserId, Settings>,
) =>
  createLanguages({
    settings: { settingsOf: async (userId) => chosen.get(userId) ?? {} },
    pod: {
      users: {
        getUserDetail: async () => {
          throw new Error('nobody asks for a recommendation');
        },
      },
      streams: {
        getStream: async (id) => ({ id, crossPod, streamType: { type }, streamAttributes: { members } }),
      },
    },
    botId: STEWARD,
    isInternal: (id) => id !== CAROL,
    available: ['en', 'de', 'fr'],
    fallback: 'fr',
    timeZone: 'Europe/Paris',
    rendersTimes: false,
    logger: silentLogger,
  }).readerOf(toStreamId('x'.repeat(34)));

describe('language and zone', () => {
  const chosen = new Map<UserId, Settings>([
    [JANE, { language: 'de', timeZone: 'Europe/Berlin' }],
    [BOB, { language: 'en' }],
  ]);

  test.each([
    ['of an IM are those of the person', { type: 'IM', members: [JANE, STEWARD] }, 'de', 'Europe/Berlin'],
    [
      'that nobody chose are those of the firm',
      { type: 'IM', members: [STEWARD, BOB] },
      'en',
      'Europe/Paris',
    ],
    ['of a room are those of the firm', { type: 'ROOM', members: [JANE, STEWARD] }, 'fr', 'Europe/Paris'],
    ['of a group too', { type: 'IM', members: [JANE, BOB, STEWARD] }, 'fr', 'Europe/Paris'],
  ] as const)('%s', async (_, { type, members }, language, zone) => {
    expect(await readerIn({ type, members: [...members] }, chosen)).toEqual({
      language,
      times: { zone, isRendered: false },
    });
  });
});

test.each([
  ['a room', { type: 'ROOM', members: [], crossPod: false }, undefined],
  ['a room that is open to other companies', { type: 'ROOM', members: [], crossPod: true }, true],
  ['a room of which the pod does not say so', { type: 'ROOM', members: [], crossPod: null }, true],
  [
    'a group with people of other companies',
    { type: 'IM', members: [JANE, BOB, STEWARD], crossPod: true },
    true,
  ],
  ['the IM with a colleague', { type: 'IM', members: [STEWARD, BOB] }, undefined],
  ['the IM with somebody of another company', { type: 'IM', members: [STEWARD, CAROL] }, true],
] as const)('%s is read by other companies: %j', async (_, { members, ...stream }, isShared) => {
  const reader = await readerIn({ ...stream, members: [...members] }, new Map([[BOB, { language: 'en' }]]));
  expect(reader.isShared).toBe(isShared);
});

describe('who shows times', () => {
  const signal = new AbortController().signal;
  const agent = (version: string | null | undefined) => ({
    agentInfo: async () => (version === undefined ? {} : { version }),
  });

  test.each([
    ['Agent-25.6.0-1234', true],
    ['Agent-25.10.2', true],
    ['Agent-26.1.0', true],
    ['Agent-25.5.9-1234', false],
    ['Agent-24.12.5', false],
    ['something else', true],
    [null, true],
    [undefined, true],
  ])('the client, by the version %s: %s', async (version, expected) => {
    const options = { health: agent(version), logger: silentLogger, signal };
    expect(await rendersTimes('auto', options)).toBe(expected);
    expect(await rendersTimes('client', options)).toBe(true);
    expect(await rendersTimes('text', options)).toBe(false);
  });

  test('the client, where the agent does not answer; a stop of Steward ends the look', async () => {
    const stop = new AbortController();
    const agentInfo = async () => {
      throw new Error('away');
    };
    const options = { health: { agentInfo }, logger: silentLogger, signal: stop.signal };
    expect(await rendersTimes('auto', options)).toBe(true);
    stop.abort(new Error('stopped'));
    await expect(rendersTimes('auto', options)).rejects.toThrow('stopped');
  });
});

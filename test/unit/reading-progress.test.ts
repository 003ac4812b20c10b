import { silentLogger, toMessageId, toStreamId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { expect, test } from '@jest/globals';
import { createWithProgress } from '../../src/conversation/reading-progress.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import type { Reply } from '../../src/replies/index.ts';
import { personNamed } from '../support/sample-plan.ts';

const turn: Turn = {
  key: 'event',
  isReplayed: () => false,
  at: 0,
  initiator: personNamed('Alice Martin'),
  stream: { streamId: toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), streamType: 'IM' },
};

/** Runs work that ends when the test says so, and puts down what is said meanwhile. */
function begin({ mayTakeLong = true, fails = false } = {}) {
  const clock = manualClock();
  const heard: string[] = [];
  let message = 0;
  const said = async (way: string, { data }: Reply) => {
    if (fails) throw new Error('the pod is away');
    heard.push(`${way} ${String(data.elapsed)}`);
    message += 1;
    return toMessageId(`message${message}`);
  };
  const withProgress = createWithProgress({
    clock,
    logger: silentLogger,
    speaker: {
      say: (_turn, name, reply) => said(name, reply),
      change: (_turn, id, reply) => said(`${id} becomes`, reply),
    },
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  const command = { name: 'user list', mayTakeLong } as const;
  const done = withProgress({ command, answered: async () => turn }, () => promise);
  return { clock, heard, done, end: resolve };
}

test('what is read in a moment says nothing', async () => {
  const { clock, heard, done, end } = begin();
  await clock.moveOn(2_999);
  end();
  await done;
  await clock.moveOn(600_000);
  expect(heard).toEqual([]);
});

test('what takes longer says so once, and then changes that message at most three times', async () => {
  const { clock, heard, done, end } = begin();
  await clock.moveOn(3_000);
  expect(heard).toEqual(['progress 3000']);
  await clock.moveOn(3_600_000);
  expect(heard).toEqual([
    'progress 3000',
    'message1 becomes 15000',
    'message2 becomes 60000',
    'message3 becomes 180000',
  ]);
  end();
  await done;
  expect(heard).toHaveLength(4);
});

test('the answer comes also when nothing can be said meanwhile', async () => {
  const { clock, done, end } = begin({ fails: true });
  await clock.moveOn(20_000);
  end();
  await expect(done).resolves.toBeUndefined();
});

test('other commands say nothing, however long they take', async () => {
  const { clock, heard, done, end } = begin({ mayTakeLong: false });
  await clock.moveOn(600_000);
  end();
  await done;
  expect(heard).toEqual([]);
});

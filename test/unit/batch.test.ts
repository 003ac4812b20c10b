import { expect, test } from '@jest/globals';
import { createBatch } from '../../src/work/batch.ts';

function batchThat(
  write: (items: readonly number[]) => Promise<void>,
  { delayMs = 60_000, retryMs = 60_000 } = {},
) {
  const errors: unknown[] = [];
  return {
    errors,
    batch: createBatch<number>({ delayMs, retryMs, write, onError: (error) => errors.push(error) }),
  };
}

test('what is added is written together and in order, by itself after a moment', async () => {
  const { promise, resolve } = Promise.withResolvers<readonly number[]>();
  const { batch } = batchThat(async (items) => resolve(items), { delayMs: 1 });
  for (const item of [3, 1, 2]) batch.add(item);
  expect(await promise).toEqual([3, 1, 2]);
});

test('flushing writes at once, and nothing when nothing waits', async () => {
  const written: (readonly number[])[] = [];
  const { batch } = batchThat(async (items) => void written.push(items));
  await batch.flush();
  batch.add(1);
  batch.add(2);
  await batch.flush();
  await batch.flush();
  expect(written).toEqual([[1, 2]]);
});

test('one write at a time: what is added meanwhile goes with the next', async () => {
  const written: (readonly number[])[] = [];
  const gate = Promise.withResolvers<void>();
  const { batch } = batchThat(async (items) => {
    written.push(items);
    await gate.promise;
  });
  batch.add(1);
  const first = batch.flush();
  await Promise.resolve();
  batch.add(2);
  const second = batch.flush();
  batch.add(3);
  await Promise.resolve();
  expect(written).toEqual([[1]]);
  gate.resolve();
  await Promise.all([first, second]);
  await batch.flush();
  expect(written).toEqual([[1], [2, 3]]);
});

test('what could not be written is written first with what came after it', async () => {
  const written: (readonly number[])[] = [];
  const disk = { isFull: true };
  const { batch, errors } = batchThat(async (items) => {
    if (disk.isFull) throw new Error('disk full');
    written.push(items);
  });
  batch.add(1);
  await batch.flush();
  disk.isFull = false;
  batch.add(2);
  await batch.flush();
  expect(errors).toEqual([new Error('disk full')]);
  expect(written).toEqual([[1, 2]]);
});

test('what could not be written is written by itself when that is possible', async () => {
  const { promise, resolve } = Promise.withResolvers<readonly number[]>();
  let failures = 0;
  const { batch } = batchThat(
    async (items) => {
      failures += 1;
      if (failures < 4) throw new Error('disk full');
      resolve(items);
    },
    { delayMs: 1, retryMs: 1 },
  );
  batch.add(1);
  expect(await promise).toEqual([1]);
});

test('after it was closed nothing is tried again', async () => {
  const { batch, errors } = batchThat(async () => Promise.reject(new Error('disk full')), { retryMs: 1 });
  batch.add(1);
  await batch.close();
  await new Promise((resolve) => setImmediate(resolve));
  expect(errors).toHaveLength(1);
});

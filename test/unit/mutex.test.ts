import { expect, test } from '@jest/globals';
import { createMutex } from '../../src/work/mutex.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('a mutex has one holder at a time, in the order in which they came', async () => {
  const mutex = createMutex();
  const inside: number[] = [];
  const locks = [1, 2, 3].map((n) => {
    const lock = mutex.newLock();
    void lock.acquire().then(() => inside.push(n));
    return lock;
  });
  await settled();
  expect(inside).toEqual([1]);
  // Who never acquires holds nobody up.
  mutex.newLock().release();
  locks[0]?.release();
  await settled();
  expect(inside).toEqual([1, 2]);
  locks[1]?.release();
  await settled();
  expect(inside).toEqual([1, 2, 3]);
  locks[2]?.release();
  await mutex.newLock().acquire();
});

test('one that releases while it waits does not let the next in beside the holder', async () => {
  const mutex = createMutex();
  const [holder, impatient, next] = [mutex.newLock(), mutex.newLock(), mutex.newLock()];
  await holder.acquire();
  void impatient.acquire();
  let isInside = false;
  void next.acquire().then(() => {
    isInside = true;
  });
  impatient.release();
  await settled();
  expect(isInside).toBe(false);
  holder.release();
  await settled();
  expect(isInside).toBe(true);
});

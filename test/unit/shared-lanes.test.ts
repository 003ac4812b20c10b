import { silentLogger } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { createSharedLanes, type Lease, type Leases } from '../../src/leases/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';

/** Lanes over leases that tell what is asked of them; `work` is what was worked on. */
function lanesOver({ refuses = 0 }: { refuses?: number } = {}) {
  const log: string[] = [];
  const held = new Map<string, AbortController>();
  const rows = new Map<string, string[]>();
  let left = refuses;
  const leases = {
    isShared: true,
    isFree: () => {
      throw new Error('Nobody looks.');
    },
    async claim(keys: readonly string[]): Promise<readonly Lease[]> {
      log.push(`claim ${keys}`);
      left -= 1;
      if (left >= 0) throw new Error('the store is away');
      return keys
        .filter((key) => !held.has(key))
        .map((key) => {
          const ending = new AbortController();
          held.set(key, ending);
          return { key, isTakenOver: false, lost: ending.signal };
        });
    },
    async giveBack(keys: readonly string[]) {
      log.push(`give back ${keys}`);
      for (const key of keys) held.delete(key);
    },
    abandon: async () => {},
    lapse: () => {},
    working: () => new AbortController().signal,
  } as Partial<Leases> as Leases;
  const lanes = createSharedLanes<string>({
    leases,
    signals: createLocalSignals(),
    topic: 'inbox',
    clock: { sleep: () => new Promise(() => {}) },
    logger: silentLogger,
    kind: 'lane',
    waitingLanes: async () => [],
    waitingIn: async (lane) => rows.get(lane) ?? [],
    async work(row, { lane }) {
      log.push(`work ${row}`);
      rows.set(lane, []);
    },
    settle: async () => true,
  });
  return {
    log,
    lanes,
    put(lane: string, row: string): void {
      log.push(`put ${row}`);
      rows.set(lane, [row]);
      lanes.poke(lane);
    },
    lose(lane: string): void {
      held.get(`lane:${lane}`)?.abort();
      held.delete(`lane:${lane}`);
    },
  };
}

test('a lane is claimed while something is put into it, and once', async () => {
  const { lanes, log, put } = lanesOver();
  await lanes.claiming(['a', 'a'], async () => put('a', 'first'));
  await lanes.downTo(0);
  expect(log).toEqual(['claim lane:a', 'put first', 'work first', 'give back lane:a']);
});

test('a lane into which nothing was put is given back', async () => {
  const { lanes, log, put } = lanesOver();
  await lanes.claiming(['a', 'b'], async () => put('a', 'first'));
  await lanes.downTo(0);
  expect(log.filter((line) => line.endsWith('b'))).toEqual(['claim lane:b', 'give back lane:b']);
});

test('so it is when nothing could be put in', async () => {
  const { lanes, log } = lanesOver();
  const putting = lanes.claiming(['a'], async () => {
    throw new Error('the store is away');
  });
  await expect(putting).rejects.toThrow('away');
  expect(log).toEqual(['claim lane:a', 'give back lane:a']);
});

test('a lane that was lost while something was put into it is claimed again', async () => {
  const { lanes, log, put, lose } = lanesOver();
  await lanes.claiming(['a'], async () => {
    await Promise.resolve();
    lose('a');
    put('a', 'first');
  });
  await lanes.downTo(0);
  expect(log).toEqual(['claim lane:a', 'put first', 'claim lane:a', 'work first', 'give back lane:a']);
});

test('a claim that fails early is made again', async () => {
  const { lanes, log, put } = lanesOver({ refuses: 1 });
  await lanes.claiming(['a'], async () => put('a', 'first'));
  await lanes.downTo(0);
  expect(log).toEqual(['claim lane:a', 'put first', 'claim lane:a', 'work first', 'give back lane:a']);
});

test('a lane that is worked on is not claimed again', async () => {
  const { lanes, log, put } = lanesOver();
  put('a', 'first');
  await lanes.claiming(['a'], async () => put('a', 'second'));
  await lanes.downTo(0);
  expect(log.filter((line) => line.startsWith('work'))).toEqual(['work second']);
  expect(log.filter((line) => line.startsWith('claim'))).toHaveLength(1);
});

import { silentLogger } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { createSharedLanes, type Lease, type Leases } from '../../src/leases/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';

type Setting = {
  /** So many claims fail. */
  readonly refuses?: number;
  /** Lanes that another process never gave back. */
  readonly takenOver?: readonly string[];
  /** What is worked on beside its lane. */
  readonly isBeside?: boolean;
  /** The store can't be read. */
  readonly isAway?: boolean;
};

/** Lanes over leases that tell what is asked of them, and what is done. */
function lanesOver({ refuses = 0, takenOver = [], isBeside = false, isAway = false }: Setting = {}) {
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
      log.push(`claim ${keys.join(' ')}`);
      left -= 1;
      if (left >= 0) throw new Error('the store is away');
      return keys
        .filter((key) => !held.has(key))
        .map((key) => {
          const ending = new AbortController();
          held.set(key, ending);
          return { key, isTakenOver: takenOver.includes(key), lost: ending.signal };
        });
    },
    async giveBack(keys: readonly string[]) {
      log.push(`give back ${keys.join(' ')}`);
      for (const key of keys) held.delete(key);
    },
    async abandon(keys: readonly string[]) {
      log.push(`abandon ${keys.join(' ')}`);
      for (const key of keys) held.delete(key);
    },
    lapse: () => {},
    under: (_, work) => work(),
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
    async waitingIn(lane) {
      if (isAway) throw new Error('the store is away');
      return rows.get(lane) ?? [];
    },
    besides: (lane) =>
      isBeside
        ? {
            has: () => true,
            ended: async () => {},
            leave: async () => void log.push(`leave what is beside ${lane}`),
          }
        : undefined,
    async onTakenOver(lane) {
      log.push(`take over ${lane}`);
    },
    async work(row, { lane }) {
      log.push(`work ${row}`);
      rows.set(lane, []);
    },
    async settle() {
      log.push('settle');
      return true;
    },
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

const DONE = ['work first', 'settle', 'give back lane:a'];

test('a lane is claimed while something is put into it, and once', async () => {
  const { lanes, log, put } = lanesOver();
  await lanes.claiming(['a', 'a'], async () => put('a', 'first'));
  await lanes.downTo(0);
  expect(log).toEqual(['claim lane:a', 'put first', ...DONE]);
});

test('a lane into which nothing was put is given back', async () => {
  const { lanes, log } = lanesOver();
  await lanes.claiming(['a'], async () => {});
  await lanes.downTo(0);
  expect(log).toEqual(['claim lane:a', 'give back lane:a']);
});

test('one that was taken over is put down first, though nothing was put into it', async () => {
  const { lanes, log } = lanesOver({ takenOver: ['lane:a'] });
  await lanes.claiming(['a'], async () => {});
  await lanes.downTo(0);
  expect(log).toEqual(['claim lane:a', 'take over a', 'settle', 'give back lane:a']);
});

test('so it is when nothing could be put in', async () => {
  const { lanes, log } = lanesOver({ takenOver: ['lane:a'] });
  const putting = lanes.claiming(['a'], async () => {
    throw new Error('the store is away');
  });
  await expect(putting).rejects.toThrow('away');
  await lanes.downTo(0);
  expect(log).toEqual(['claim lane:a', 'take over a', 'settle', 'give back lane:a']);
});

test('when it stops meanwhile, the lane is left to others, who count it as taken over', async () => {
  const { lanes, log, put } = lanesOver();
  await lanes.claiming(['a'], async () => {
    await lanes.stop();
    put('a', 'first');
  });
  expect(log).toEqual(['claim lane:a', 'put first', 'abandon lane:a']);
});

test('once it has stopped, nothing is claimed', async () => {
  const { lanes, log, put } = lanesOver();
  await lanes.stop();
  await lanes.claiming(['a'], async () => put('a', 'first'));
  expect(log).toEqual(['put first']);
});

test('a lane that was lost while something was put into it is claimed again', async () => {
  const { lanes, log, put, lose } = lanesOver();
  await lanes.claiming(['a'], async () => {
    await Promise.resolve();
    lose('a');
    put('a', 'first');
  });
  await lanes.downTo(0);
  expect(log).toEqual(['claim lane:a', 'put first', 'claim lane:a', ...DONE]);
});

test('a claim that fails early is made again', async () => {
  const { lanes, log, put } = lanesOver({ refuses: 1 });
  await lanes.claiming(['a'], async () => put('a', 'first'));
  await lanes.downTo(0);
  expect(log).toEqual(['claim lane:a', 'put first', 'claim lane:a', ...DONE]);
});

test('what two put into a lane at once is worked on, whoever comes first', async () => {
  const { lanes, log, put } = lanesOver();
  const slow = Promise.withResolvers<void>();
  const first = lanes.claiming(['a'], () => slow.promise);
  const second = lanes.claiming(['a'], async () => {
    slow.resolve();
    await first;
    put('a', 'first');
  });
  await second;
  await lanes.downTo(0);
  expect(log.filter((line) => line.startsWith('work'))).toEqual(['work first']);
});

test('a lane that is worked on is not claimed again', async () => {
  const { lanes, log, put } = lanesOver();
  put('a', 'first');
  await lanes.claiming(['a'], async () => put('a', 'second'));
  await lanes.downTo(0);
  expect(log.filter((line) => line.startsWith('work'))).toEqual(['work second']);
  expect(log.filter((line) => line.startsWith('claim'))).toHaveLength(1);
});

test("what is worked on beside a lane is left before others may have that, also when the store can't be read", async () => {
  const { lanes, log, put } = lanesOver({ isBeside: true, isAway: true });
  put('a', 'first');
  await lanes.downTo(0);
  expect(log).toEqual(['put first', 'claim lane:a', 'settle', 'leave what is beside a', 'abandon lane:a']);
});

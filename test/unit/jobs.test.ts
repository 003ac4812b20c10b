import { PodError, silentLogger } from '@finos/symphony-bdk-core';
import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createJobs, type JobHandlers } from '../../src/jobs/index.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { isStoreAtWork } from '../support/counting-dialect.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let file: TestStore;
let store: Store;
let clock: ManualClock;
let running: Jobs[];
let start: number;
let ran: [string, number][];

beforeEach(async () => {
  file = await createTestStore({ inMemory: true });
  store = await file.open();
  clock = manualClock({ isBusy: isStoreAtWork });
  start = clock.now();
  running = [];
  ran = [];
});
afterEach(async () => {
  for (const jobs of running) await jobs.stop();
  await file.remove();
});

const text = z.object({ text: z.string() });
const shapes = { note: text, again: text, repeat: text, bad: text, moody: text, slow: text };

type Jobs = ReturnType<typeof createJobs<typeof shapes>>;
type Handlers = JobHandlers<typeof shapes>;

/** Of the kinds that a test does not speak of there is no job, save one that is `unheard-of`. */
const unexpected = async () => {
  throw new Error('not expected');
};
const none: Handlers = {
  note: unexpected,
  again: unexpected,
  repeat: unexpected,
  bad: unexpected,
  moody: unexpected,
  slow: unexpected,
};

function jobsWith(logger = silentLogger) {
  const jobs = createJobs({
    leases: createLocalLeases(),
    signals: createLocalSignals(),
    sticky: [],
    store,
    clock,
    logger,
    shapes,
    dated: ['repeat'],
    random: () => 1,
  });
  running.push(jobs);
  return { ...jobs, start: (handlers: Partial<Handlers>) => jobs.start({ ...none, ...handlers }) };
}

/** A handler that writes down when it ran, in minutes. */
const note: Pick<Handlers, 'note'> = {
  note: async ({ text }) => {
    ran.push([text, (clock.now() - start) / MINUTE]);
    return undefined;
  },
};

const plan = (jobs: Pick<Jobs, 'schedule'>, id: string, minutes: number, kind: keyof Handlers = 'note') =>
  jobs.schedule({ id, kind, payload: { text: id }, runAt: start + minutes * MINUTE });

const left = async () => (await store.selectFrom('jobs').select('id').execute()).map(({ id }) => id);

/** A pod that is away. */
const away = () =>
  new PodError({ status: 503, code: undefined, method: 'GET', path: '/x', traceId: 't', ambiguous: false });

test('what waits for the pod runs at once when it is back; what failed otherwise does not', async () => {
  const jobs = jobsWith();
  for (const id of ['moody', 'bad'] as const) await plan(jobs, id, 0, id);
  let isAway = true;
  jobs.start({
    moody: async () => {
      if (isAway) throw away();
      ran.push(['moody', 0]);
      return undefined;
    },
    bad: async () => {
      ran.push(['bad', 0]);
      throw new Error('a fault');
    },
  });
  await clock.moveOn(MINUTE);
  isAway = false;
  ran = [];
  await jobs.retryWaiting();
  await jobs.idle();
  expect(ran).toEqual([['moody', 0]]);
  expect(await left()).toEqual(['bad']);
});

describe('a job', () => {
  test('runs when it is due, and once', async () => {
    const jobs = jobsWith();
    await plan(jobs, 'b', 20);
    await plan(jobs, 'a', 10);
    jobs.start(note);
    await clock.moveOn(9 * MINUTE);
    expect(ran).toEqual([]);
    await clock.moveOn(2 * HOUR);
    expect(ran).toEqual([
      ['a', 10],
      ['b', 20],
    ]);
    expect(await left()).toEqual([]);
  });

  test('that is planned while others are waited for is not late', async () => {
    const jobs = jobsWith();
    await plan(jobs, 'later', 30);
    jobs.start(note);
    await clock.moveOn(5 * MINUTE);
    await plan(jobs, 'sooner', 5.5);
    await clock.moveOn(MINUTE);
    expect(ran).toEqual([['sooner', 5.5]]);
  });

  test.each([
    [10, 20],
    [20, 10],
  ])('is planned once for its id, at the earlier time (%i, %i)', async (first, second) => {
    const jobs = jobsWith();
    await plan(jobs, 'a', first);
    await plan(jobs, 'a', second);
    jobs.start(note);
    await clock.moveOn(HOUR);
    expect(ran).toEqual([['a', 10]]);
  });

  test.each([
    ['is at its end', undefined, [0, 5]],
    ['wants to run again later', 30, [0, 5]],
    ['wants to run again sooner', 2, [0, 2]],
  ])('that is planned while it runs, runs again, even when it %s', async (_, again, minutes) => {
    const jobs = jobsWith();
    await plan(jobs, 'a', 0, 'again');
    jobs.start({
      again: async () => {
        ran.push(['again', (clock.now() - start) / MINUTE]);
        if (ran.length === 1) await plan(jobs, 'a', 5, 'again');
        return ran.length === 1 && again !== undefined ? start + again * MINUTE : undefined;
      },
    });
    await clock.moveOn(HOUR);
    expect(ran.map(([, at]) => at)).toEqual(minutes);
    expect(await left()).toEqual([]);
  });

  test('that was due while Steward was down runs at the start, the oldest first', async () => {
    const before = jobsWith();
    for (const [id, minutes] of [
      ['c', 30],
      ['a', 10],
      ['b', 20],
    ] as const)
      await plan(before, id, minutes);
    await clock.moveOn(HOUR);
    store = await file.open();
    jobsWith().start(note);
    await clock.moveOn(0);
    expect(ran).toEqual([
      ['a', 60],
      ['b', 60],
      ['c', 60],
    ]);
  });

  test('can say when it wants to run again', async () => {
    const jobs = jobsWith();
    await plan(jobs, 'a', 10, 'repeat');
    jobs.start({
      repeat: async () => {
        ran.push(['repeat', (clock.now() - start) / MINUTE]);
        return ran.length < 3 ? clock.now() + 15 * MINUTE : undefined;
      },
    });
    await clock.moveOn(2 * HOUR);
    expect(ran.map(([, minutes]) => minutes)).toEqual([10, 25, 40]);
    expect(await left()).toEqual([]);
  });
});

describe('a clock that is set back', () => {
  test('keeps nobody waiting who waits for a length of time', async () => {
    const jobs = jobsWith();
    await plan(jobs, 'a', 10);
    jobs.start(note);
    await clock.moveOn(5 * MINUTE);
    clock.setForward(-3 * HOUR);
    await clock.moveOn(6 * MINUTE);
    expect(ran.map(([text]) => text)).toEqual(['a']);
  });

  test('makes nobody run early who is scheduled after it', async () => {
    const jobs = jobsWith();
    jobs.start(note);
    await clock.moveOn(MINUTE / 2);
    clock.setForward(-3 * HOUR);
    await jobs.schedule({ id: 'a', kind: 'note', payload: { text: 'a' }, runAt: clock.now() + 15 * MINUTE });
    await clock.moveOn(14 * MINUTE);
    expect(ran).toEqual([]);
    await clock.moveOn(2 * MINUTE);
    expect(ran.map(([text]) => text)).toEqual(['a']);
  });

  test('is followed by what runs at a point in time', async () => {
    const jobs = jobsWith();
    await plan(jobs, 'a', 10, 'repeat');
    const at: number[] = [];
    jobs.start({
      repeat: async () => {
        at.push((clock.now() - start) / MINUTE);
        return undefined;
      },
    });
    await clock.moveOn(5 * MINUTE);
    clock.setForward(-HOUR);
    await clock.moveOn(30 * MINUTE);
    expect(at).toEqual([]);
    await clock.moveOn(HOUR);
    expect(at).toEqual([10]);
  });
});

describe('a job that fails', () => {
  test('is tried again, later each time, and holds up no other', async () => {
    const log = collectedLog();
    const jobs = jobsWith(log.logger);
    await plan(jobs, 'bad', 0, 'bad');
    await plan(jobs, 'good', 1);
    const tried: number[] = [];
    jobs.start({
      ...note,
      bad: async () => {
        tried.push((clock.now() - start) / 1000);
        if (tried.length < 5) throw new Error('secret words');
        return undefined;
      },
    });
    await clock.moveOn(HOUR);
    expect(tried).toEqual([0, 1, 5, 21, 85]);
    expect(ran).toEqual([['good', 1]]);
    expect(await left()).toEqual([]);
    expect(log.lines.filter((line) => line.startsWith('error job failed'))).toHaveLength(4);
    expect(log.text()).not.toContain('secret words');
  });

  test('for ever is tried every hour', async () => {
    const jobs = jobsWith();
    await plan(jobs, 'bad', 0, 'bad');
    const tried: number[] = [];
    jobs.start({
      bad: async () => {
        tried.push(clock.now());
        throw new Error('no');
      },
    });
    await clock.moveOn(12 * HOUR);
    const [before = 0, last = 0] = tried.slice(-2);
    expect(last - before).toBe(HOUR);
    expect(await left()).toEqual(['bad']);
  });

  test('and then wants to run again starts anew', async () => {
    const jobs = jobsWith();
    await plan(jobs, 'a', 0, 'moody');
    const tried: number[] = [];
    jobs.start({
      moody: async () => {
        tried.push((clock.now() - start) / 1000);
        if (tried.length !== 3) throw new Error('no');
        return clock.now() + MINUTE;
      },
    });
    await clock.moveOn(2 * MINUTE);
    expect(tried).toEqual([0, 1, 5, 65, 66, 70, 86]);
  });

  test('because nobody knows its kind stays', async () => {
    const log = collectedLog();
    const jobs = jobsWith(log.logger);
    await plan(jobs, 'odd', 0);
    await store.updateTable('jobs').set({ kind: 'unheard-of' }).where('id', '=', 'odd').execute();
    await plan(jobs, 'good', 1);
    jobs.start(note);
    await clock.moveOn(2 * MINUTE);
    expect(ran).toEqual([['good', 1]]);
    expect(await left()).toEqual(['odd']);
    expect(log.text()).toContain('unheard-of');
  });
});

describe('stopping', () => {
  test('ends the wait at once', async () => {
    const jobs = jobsWith();
    await plan(jobs, 'a', 10);
    jobs.start(note);
    await clock.asleep();
    await jobs.stop(); // time stands still
    await clock.moveOn(HOUR);
    expect(ran).toEqual([]);
    expect(clock.sleeping).toEqual([]);
  });

  test('lets the running job finish', async () => {
    const jobs = jobsWith();
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    await plan(jobs, 'a', 0, 'slow');
    jobs.start({
      slow: async () => {
        begun.resolve();
        await gate.promise;
        return undefined;
      },
    });
    await begun.promise;
    const stopped = jobs.stop();
    gate.resolve();
    await stopped;
    expect(await left()).toEqual([]);
  });

  test('is not for ever', async () => {
    const jobs = jobsWith();
    await plan(jobs, 'a', 10);
    jobs.start(note);
    await clock.asleep();
    await jobs.stop();
    jobs.start(note);
    await clock.asleep();
    expect(clock.sleeping).toEqual([MINUTE]);
    await clock.moveOn(HOUR);
    expect(ran).toEqual([['a', 10]]);
  });

  test('before starting is fine', async () => {
    await jobsWith().stop();
  });
});

test('starting twice runs each job once', async () => {
  const jobs = jobsWith();
  await plan(jobs, 'a', 1);
  jobs.start(note);
  jobs.start(note);
  await clock.moveOn(HOUR);
  expect(ran).toEqual([['a', 1]]);
});

test('more than sixty-four are not under way at once, and the others follow', async () => {
  const gate = Promise.withResolvers<void>();
  const counts = { begun: 0, now: 0, most: 0 };
  const jobs = jobsWith();
  for (let n = 0; n < 150; n += 1)
    await jobs.schedule({ id: `slow ${n}`, kind: 'slow', payload: { text: '' }, runAt: start });
  jobs.start({
    slow: async () => {
      counts.begun += 1;
      counts.now += 1;
      counts.most = Math.max(counts.most, counts.now);
      await gate.promise;
      counts.now -= 1;
      return undefined;
    },
  });
  while (counts.begun < 64) await new Promise((resolve) => setImmediate(resolve));
  await clock.moveOn(0);
  expect(counts.begun).toBe(64);
  gate.resolve();
  await jobs.idle();
  expect(counts).toEqual({ begun: 150, now: 0, most: 64 });
});

test('idle is when no job runs and none is due, whatever waits for its time', async () => {
  const gate = Promise.withResolvers<void>();
  const jobs = jobsWith();
  await jobs.schedule({ id: 'slow', kind: 'slow', payload: { text: '' }, runAt: start });
  await jobs.schedule({ id: 'later', kind: 'note', payload: { text: 'later' }, runAt: start + HOUR });
  const state = { isIdle: false };
  jobs.start({ ...note, slow: () => gate.promise.then(() => undefined) });
  const idle = jobs.idle().then(() => {
    state.isIdle = true;
  });
  await clock.moveOn(0);
  expect(state.isIdle).toBe(false);
  gate.resolve();
  await idle;
  expect(ran).toEqual([]);
});

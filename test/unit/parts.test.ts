import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { beforeEach, expect, test } from '@jest/globals';
import { createParts, type Part } from '../../src/parts.ts';

let clock: ManualClock;
let parts: ReturnType<typeof createParts>;
let happened: string[];
beforeEach(() => {
  clock = manualClock();
  parts = createParts({ clock });
  happened = [];
});

const part = (name: string, own: Partial<Part> = {}): Part => ({
  name,
  start: () => happened.push(`start ${name}`),
  stop: () => happened.push(`stop ${name}`),
  ...own,
});

test('parts stop in reverse, each when the one before has stopped; once', async () => {
  const gate = Promise.withResolvers<void>();
  for (const each of [part('store'), part('pod'), part('feed', { stop: () => gate.promise })])
    await parts.start(each);
  const stopping = parts.stop();
  await clock.asleep();
  expect(happened).toEqual(['start store', 'start pod', 'start feed']);
  gate.resolve();
  await stopping;
  await parts.stop();
  expect(happened).toEqual(['start store', 'start pod', 'start feed', 'stop pod', 'stop store']);
});

test('a part that breaks while it starts is stopped with those before it', async () => {
  await parts.start(part('store'));
  const broken = part('feed', { start: () => Promise.reject(new Error('no pod')) });
  await expect(parts.start(broken)).rejects.toThrow('no pod');
  await parts.stop();
  expect(happened).toEqual(['start store', 'stop feed', 'stop store']);
});

test('what does not stop is given ten seconds in all, and then left behind', async () => {
  const graces: AbortSignal[] = [];
  const stuck = (grace: AbortSignal) => {
    graces.push(grace);
    return new Promise<void>(() => {});
  };
  for (const each of [part('store'), part('pod', { stop: stuck }), part('feed', { stop: stuck })])
    await parts.start(each);
  const stopping = parts.stop();
  await clock.asleep();
  await clock.moveOn(9_999);
  expect(graces.map(({ aborted }) => aborted)).toEqual([false]);
  await clock.moveOn(1);
  await stopping;
  expect(graces.map(({ aborted }) => aborted)).toEqual([true, true]);
  expect(happened.at(-1)).toBe('stop store');
});

test('a failure keeps no other part from stopping, and the first is thrown in the end', async () => {
  const failing = (why: string) => ({ stop: () => Promise.reject(new Error(why)) });
  for (const each of [part('store'), part('pod', failing('second')), part('feed', failing('first'))])
    await parts.start(each);
  await expect(parts.stop()).rejects.toThrow('first');
  expect(happened.at(-1)).toBe('stop store');
});

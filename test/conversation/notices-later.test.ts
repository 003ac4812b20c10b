import type { MovableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, expect, test } from '@jest/globals';
import { clockAt } from '../support/clock-at.ts';
import { startWorld, type World } from '../support/world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FX = { in: 'FX desk' };
const ADDED = /Jane Doe added you to FX desk/u;

let world: World;
let clock: MovableClock;
afterEach(() => world.close());

/** It is the next time at which it is this hour (UTC). */
async function startAt(hour: number): Promise<World['jane']> {
  clock = clockAt(hour);
  world = await startWorld({ clock });
  return world.as('nina.patel');
}

const addNina = () => world.jane.asks('@Steward /room add @Nina Patel', /Added Nina Patel/u, FX);

async function seenBy(who: World['jane'], what: RegExp): Promise<readonly string[]> {
  await world.settled();
  return who
    .sees()
    .map(({ text }) => text)
    .filter((text) => what.test(text));
}

test('what is done in quiet hours is told at their end', async () => {
  const nina = await startAt(20);
  await nina.asks('/settings quiet 19:00-07:00', /during 19:00–07:00 \(UTC\)/u);
  await addNina();
  clock.moveOn(10 * HOUR);
  expect(await seenBy(nina, ADDED)).toEqual([]);
  clock.moveOn(HOUR);
  await nina.hears(ADDED);
  clock.moveOn(DAY);
  expect(await seenBy(nina, ADDED)).toHaveLength(1);
});

test('quiet hours are those of the time zone that somebody has chosen', async () => {
  const nina = await startAt(20);
  await nina.asks('/settings timezone Tokyo', /Asia\/Tokyo/u);
  await nina.asks('/settings quiet 19:00-06:00', /during 19:00–06:00 \(Asia\/Tokyo\)/u);
  await addNina();
  expect(await seenBy(nina, ADDED)).toEqual([]);
  clock.moveOn(HOUR);
  await nina.hears(ADDED);
});

test('a digest tells of several plans in one message, at eight', async () => {
  const nina = await startAt(12);
  await nina.asks('/settings notices digest', /once a day about changes that affect you, at 08:00/u);
  await addNina();
  await world.jane.asks('/room create "Deal A" --members nina.patel bob.lee', /Deal A/u);
  await world.bob.hears(/added you to it/u);
  clock.moveOn(19 * HOUR);
  expect(await seenBy(nina, /Jane Doe/u)).toEqual([]);
  clock.moveOn(HOUR);
  const { text } = await nina.hears(ADDED);
  expect(text).toMatch(/Jane Doe created Deal A and added you to it/u);
  clock.moveOn(2 * DAY);
  expect(await seenBy(nina, /Jane Doe/u)).toHaveLength(1);
});

test('a digest that falls into quiet hours comes at their end', async () => {
  const nina = await startAt(20);
  await nina.asks('/settings notices digest', /once a day/u);
  await nina.asks('/settings quiet 10pm to 9:30am', /during 22:00–09:30/u);
  await addNina();
  clock.moveOn(13 * HOUR);
  expect(await seenBy(nina, ADDED)).toEqual([]);
  clock.moveOn(HOUR);
  await nina.hears(ADDED);
});

test('whoever has turned them off is told nothing, not even of what waited', async () => {
  const nina = await startAt(20);
  await nina.asks('/settings quiet 19:00-07:00', /during/u);
  await addNina();
  await nina.asks('/settings notices mute', /no longer tell you/u);
  await nina.asks('/settings quiet off', /no quiet hours/u);
  await world.jane.asks('/room create "Deal A" --members nina.patel bob.lee', /Deal A/u);
  await world.bob.hears(/added you to it/u);
  clock.moveOn(DAY);
  await nina.asks('/settings notices now', /tell you right away/u);
  clock.moveOn(DAY);
  expect(await seenBy(nina, /Jane Doe/u)).toEqual([]);
});

test('what waits is sent as soon as somebody wants it at once', async () => {
  const nina = await startAt(12);
  await nina.asks('/settings notices digest', /once a day/u);
  await addNina();
  expect(await seenBy(nina, ADDED)).toEqual([]);
  await nina.asks('/settings notices now', /tell you right away/u);
  await nina.hears(ADDED);
});

test.each([
  ['in quiet hours is told all the same', 'quiet 19:00-07:00', /during/u, 1],
  ['of somebody who has turned notices off is not told', 'notices mute', /no longer tell you/u, 0],
])('what ends the IM %s', async (_, line, answer, times) => {
  const nina = await startAt(20);
  await nina.asks(`/settings ${line}`, answer);
  const { alice } = world;
  alice.submits(await alice.asks('/user disable @Nina Patel', /Disable Nina Patel's account\?/u), 'confirm');
  await alice.hears(/account is now disabled/u);
  expect(await seenBy(nina, /Alice Martin is disabling your account/u)).toHaveLength(times);
});

test('the settings show both', async () => {
  const nina = await startAt(20);
  await nina.asks('/settings quiet 19:00-07:00', /during/u);
  await nina.asks('/settings notices digest', /once a day/u);
  await nina.asks('/settings', /Notices\s+once a day\s+Quiet hours\s+19:00–07:00/u);
});

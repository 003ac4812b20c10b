import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accountIn } from '../support/accounts.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const DAY = 24 * 3_600_000;

/** A weekday that is neither today nor soon another one, and its date. */
const inThreeDays = () => {
  const day = new Date(Date.now() + 3 * DAY);
  const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(day);
  return { name, date: day.toISOString().slice(0, 10) };
};

describe('a card that asks for confirmation shows the time that was meant', () => {
  test.each([
    ['2030-07-24 17:00 EST', /Until\s+2030-07-24T22:00/],
    ['2030-07-24 5pm ET', /Until\s+2030-07-24T21:00/],
    ['2030-07-24T17:00:00+05:00', /Until\s+2030-07-24T12:00/],
    ['31/12/2030', /Until\s+2030-12-31T23:59/],
    ['31.12.2030', /Until\s+2030-12-31T23:59/],
    ['2030/12/11', /Until\s+2030-12-11T23:59/],
    ['24. Dezember 2030 17 Uhr', /Until\s+2030-12-24T17:00/],
    ['le 24 décembre 2030 à 17h30', /Until\s+2030-12-24T17:30/],
  ])('%s', async (time, shown) => {
    const { text } = await world.alice.asks(
      `/user suspend @Tom Berg until ${time} reason leave`,
      /^Suspend Tom Berg\?/,
    );
    expect(text).toMatch(shown);
  });

  test('a weekday with a time zone', async () => {
    const { name, date } = inThreeDays();
    const line = `/user suspend @Tom Berg until ${name} 17:00 EST reason leave`;
    const { text } = await world.alice.asks(line, /^Suspend Tom Berg\?/);
    expect(text).toMatch(new RegExp(`Until\\s+${date}T22:00`));
  });
});

test.each([
  ['12.11.2030', /Which do you mean: “2030-11-12” or “2030-12-11”\?/],
  ['12-11-2030', /Which do you mean: “2030-11-12” or “2030-12-11”\?/],
  ['12/11/2030 17:00', /Which do you mean: “2030-11-12 17:00” or “2030-12-11 17:00”\?/],
  ['24 Dec 30', /Do you mean “2030-12-24”\?/],
  ['1M', /“1M” could be minutes or months/],
  [
    '17:00 IST',
    /“IST” could be more than one time zone. Write “Asia\/Kolkata”, “Europe\/Dublin” or “Asia\/Jerusalem”/,
  ],
  ['5pm London', /Write “Europe\/London” instead/],
  ['17:00 XYZ', /I don.t know the time zone “XYZ”/],
  ['tomorrow morning', /“tomorrow morning” isn.t exact enough/],
])('nothing is done until it is clear what %s means', async (time, question) => {
  const { alice, jane, pod } = world;
  const { text } = await alice.asks(`/user suspend @Tom Berg until ${time} reason leave`, question);
  expect(text).not.toMatch(/^Suspend .*\?/m);
  await jane.asks(`/presence watch @Lucy Chen until ${time}`, question);
  await jane.asks('/presence watches', /You aren't watching anyone/);
  expect(accountIn(pod, 'tom.berg')?.suspension).toBeUndefined();
});

test.each([
  ['/audit --since yesterday', /lines? of the record/],
  ['/audit --since today', /lines? of the record/],
  ['/audit --since "2 hours ago"', /lines? of the record/],
  ['/user trail --since 2026-11-01', /2026-11-01T00:00/],
  ['/user trail --since "2026-11-01 17:00 EST"', /2026-11-01T22:00/],
  ['/room report --stale 2020-02-29', /2020-02-29/],
])('%s', async (line, answer) => {
  await world.alice.asks(line, answer);
});

test.each([
  ['/audit --since tomorrow', /“tomorrow” is in the future/],
  ['/user trail --since 3/4/2026', /Which do you mean: “2026-03-04” or “2026-04-03”\?/],
  ['/room report --stale 1M', /“1M” could be minutes or months/],
])('%s is asked back', async (line, question) => {
  await world.alice.asks(line, question);
});

const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

test.each([
  ['for 2 weeks', inDays(14)],
  ['für 2 Wochen', inDays(14)],
  ['pendant 2 semaines', inDays(14)],
  ['in 3 days', inDays(3)],
  ['by 31/12/2030 5pm ET', '2030-12-31T22:00'],
  ['bis zum 24. Dezember 2030', '2030-12-24T23:59'],
  ['jusqu’au 24 décembre 2030', '2030-12-24T23:59'],
])('%s leads to a time, as until does', async (words, until) => {
  const { alice, jane } = world;
  const { text } = await alice.asks(`/user suspend @Tom Berg ${words} reason leave`, /^Suspend Tom Berg\?/);
  expect(text).toMatch(new RegExp(`Until\\s+${until}`));
  await jane.asks(`/presence watch Lucy Chen ${words}`, new RegExp(`until ${until}`));
  await jane.asks('/presence unwatch @Lucy Chen', /Lucy Chen/);
});

test.each([
  ['for Sam', /I can.t read “for Sam” as a time|couldn.t find/],
  ['bis 9h', /“bis 9h” could be more than one time/],
])('%s is not guessed', async (words, question) => {
  const { alice, jane } = world;
  const { text } = await alice.asks(`/user suspend @Tom Berg ${words} reason leave`, question);
  expect(text).not.toMatch(/^Suspend .*\?/m);
  await jane.asks(`/presence watch Lucy Chen ${words}`, question);
  await jane.asks('/presence watches', /You aren't watching anyone/);
});

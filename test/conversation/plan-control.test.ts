import { systemClock } from '@finos/symphony-bdk-core';
import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { crowdOf } from '../support/crowd.ts';
import { fieldIn, formIn } from '../support/form-of.ts';
import type { Member } from '../support/member.ts';
import { startTappedWorld } from '../support/tapped-world.ts';
import { startWorld, type World, type WorldOptions } from '../support/world.ts';

const FX = { in: 'FX desk' };
const HOUR = 3_600_000;
const SIZE = 60;
const { seed, addresses } = crowdOf(SIZE);
const ID = /P-[0-9A-F]{12}/u;

let world: World;
afterEach(() => world.close());

/** A pod in which one person a second is added, so that a plan of sixty stays under way for a minute. */
async function start(options: WorldOptions = {}): Promise<void> {
  const pace = { membershipChangesPerSecond: 1 };
  world = await startWorld({ pod: { seed }, ...options, steward: { pace, ...options.steward } });
}

const added = (): number =>
  world.jane.membersOf('FX desk').filter((name) => name.startsWith('Trader')).length;

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Jane wants sixty people added; answers with the id of the plan once somebody more is in the room. */
async function janeAddsMany(): Promise<string> {
  const { jane } = world;
  jane.says(`/room add ${addresses.join(' ')} --room "FX desk"`);
  const { text } = await jane.asks('/plans', /Your plans/);
  await until(() => added() > 0);
  return ID.exec(text)?.[0] ?? '';
}

/** Types it, and waits for the runner to have stopped. */
async function pauses(person: Member, id: string): Promise<void> {
  await person.asks(`/plan pause ${id}`, /I'll pause/);
  const list = person === world.alice ? '/plans --all' : '/plans';
  for (;;) {
    const { text } = await person.asks(list, /under way or waiting/);
    if (text.includes('paused') && !text.includes('being paused')) return;
  }
}

describe('a plan of sixty additions', () => {
  test('is paused between two of them, goes on, and is cancelled: its outcome lists what was done and what was not', async () => {
    await start();
    const { jane, bob } = world;
    const id = await janeAddsMany();
    await jane.asks('/presence @Bob Lee', /Busy/);
    await bob.asks('@Steward /room members', /members of FX desk/, FX);
    await pauses(jane, id);
    const before = added();
    await jane.asks('/presence @Bob Lee', /Busy/);
    await jane.asks(
      '/plans',
      new RegExp(`add Trader 1 to FX desk and 59 more changes.*paused.*${before} of 60`, 'su'),
    );
    await jane.asks(`/plan pause ${id}`, /already paused/);
    await world.settled();
    expect(added()).toBe(before);

    await jane.asks(`/plan resume ${id}`, /goes on.*let you know/su);
    await until(() => added() > before);
    await jane.asks(`/plan resume ${id}`, /isn't paused/);
    await jane.asks(`/plan cancel ${id}`, /I'll cancel.*tell you/su);
    const { text } = await jane.hears(/Cancelled after/);
    const count = added();
    expect(count).toBeLessThan(SIZE);
    expect(text).toContain(`Cancelled after ${count} of ${SIZE}.`);
    const [done, left] = text.split('Not done:');
    expect(done).toContain('Trader 1 ');
    expect(done?.match(/Trader/gu)).toHaveLength(count);
    expect(left?.match(/Trader/gu)).toHaveLength(SIZE - count);

    for (const control of ['pause', 'resume', 'cancel'])
      await jane.asks(`/plan ${control} ${id}`, /has already ended: it was cancelled/);
    await jane.asks('/plans', /You have no plans under way or waiting/);
    await world.settled();
    expect(added()).toBe(count);
    expect(jane.sees().filter((message) => /Cancelled after/u.test(message.text))).toHaveLength(1);
  }, 60_000);

  test('goes on when a pause is taken back before it came about', async () => {
    await start();
    const { jane } = world;
    const id = await janeAddsMany();
    jane.says(`/plan pause ${id}`);
    await jane.asks(`/plan resume ${id}`, /goes on/);
    const before = added();
    await until(() => added() > before + 1);
    await jane.asks('/plans', /under way.*of 60/su);
    await jane.asks(`/plan cancel ${id}`, /Cancelled after/);
  }, 60_000);

  test('is controlled by nobody else but administrators, who see it, and whose doing its requester hears of', async () => {
    await start();
    const { jane, bob, alice } = world;
    const id = await janeAddsMany();
    await bob.asks('/plans --all', /Only administrators can do this/);
    await bob.asks('/plans', /You have no plans under way or waiting/);
    for (const control of ['pause', 'resume', 'cancel'])
      await bob.asks(`/plan ${control} ${id}`, /Someone else asked for P-.*or an administrator/su);
    await bob.asks('/plan pause P-000000000000', /There's no plan P-000000000000/);
    await alice.asks('/audit --actor @Bob Lee', new RegExp(`was refused.*/plan cancel · ${id}`, 'su'));

    await alice.asks('/plans --all', new RegExp(`${id}.*Jane Doe.*add Trader 1`, 'su'));
    await pauses(alice, id);
    await jane.hears(/Alice Martin paused your plan/);
    await alice.asks(`/plan resume ${id}`, /goes on/);
    await jane.hears(/Alice Martin resumed your plan/);
    await alice.asks(`/plan cancel ${id}`, /then tell Jane Doe what was done/);
    await jane.hears(/Alice Martin cancelled your plan/);
    await jane.hears(/Cancelled after \d+ of 60/);
    await world.settled();
    expect(alice.sees().filter(({ text }) => /Cancelled after/u.test(text))).toEqual([]);
  }, 60_000);

  test('says how far it is, in one message that is replaced, and then what came of it in a new one', async () => {
    await start({ steward: { pace: { membershipChangesPerSecond: 3 } } });
    const { jane } = world;
    jane.says(`/room add ${addresses.slice(0, 20).join(' ')} --room "FX desk"`);
    const first = await jane.hears(/Working on it: add .+ of 20 so far/su);
    expect(first.forms).toHaveLength(1);
    const later = await jane.hears(/Working on it: add .+15 of 20 so far/su);
    expect(later.text).not.toBe(first.text);
    await jane.hears(/^Added /u);
    const { forms } = await jane.hears(/This has ended: .+I worked through 20 of 20/su);
    expect(forms).toEqual([]);
    await world.settled();
    expect(jane.sees().filter(({ text }) => /Working on it|This has ended/u.test(text))).toHaveLength(1);
  }, 60_000);

  test('how far it was before it was said that it takes longer is nothing to say, and nothing that got lost', async () => {
    const tapped = await startTappedWorld({
      clock: systemClock,
      pod: { seed },
      steward: { pace: { membershipChangesPerSecond: 4 } },
    });
    world = tapped;
    const { jane, alice } = world;
    await jane.asks('/whoami', /Jane Doe/);
    const held = tapped.tap.hold(new RegExp(`${jane.streamOf({})}/message/create`, 'u'));
    await alice.asks('/room create "Deal A" --members jane.doe', /Deal A/);
    const notice = await held;
    jane.says(`@Steward /room add ${addresses.slice(0, 20).join(' ')}`, FX);
    await until(() => added() >= 18);
    notice.release();
    await jane.hears(/Working on it: add .+ of 20 so far/su);
    await world.settled();
    const { text } = await alice.asks('/audit --since 1h', /lines? of the record/);
    expect(text).not.toMatch(/dropped a message/);
  }, 60_000);

  test('of a short plan nothing is said but its outcome', async () => {
    await start({ steward: { pace: { membershipChangesPerSecond: 1 } } });
    const { jane } = world;
    await jane.asks(`/room add ${addresses.slice(0, 3).join(' ')} --room "FX desk"`, /^Added /u);
    await world.settled();
    expect(jane.sees()).toHaveLength(1);
  }, 60_000);

  test('says once that it takes longer, with buttons that pause and cancel it', async () => {
    await start({ steward: { plans: { lateAfterSeconds: 1 } } });
    const { jane } = world;
    await janeAddsMany();
    const notice = await jane.hears(/Working on it/);
    jane.submits(notice, 'pause');
    const { text } = await jane.hears(/I'll pause/);
    const id = ID.exec(text)?.[0] ?? '';
    await jane.asks(`/plan resume ${id}`, /goes on/);
    const before = added();
    await until(() => added() > before + 2);
    await jane.asks(`/plan cancel ${id}`, /Cancelled after/);
    await jane.hears(/This has ended/);
    await world.settled();
    expect(jane.sees().filter((message) => /Working on it|This has ended/u.test(message.text))).toHaveLength(
      1,
    );
  }, 60_000);
});

test('a paused plan reminds after twelve hours, each time that it is paused, and is cancelled after twenty-four', async () => {
  const clock = movableClock();
  await start({ clock, steward: { plans: { lateAfterSeconds: 86_400 } } });
  const { jane } = world;
  const id = await janeAddsMany();
  await pauses(jane, id);
  await world.settled();
  clock.moveOn(12 * HOUR);
  const reminder = await jane.hears(/Still paused.*\/plan resume/su);
  jane.submits(reminder, 'resume');
  await jane.hears(/goes on/);

  await pauses(jane, id);
  await world.settled();
  const before = added();
  clock.moveOn(12 * HOUR);
  await jane.hears(/Still paused/);
  await world.settled();
  expect(jane.sees().filter(({ text }) => /Still paused/u.test(text))).toHaveLength(2);
  clock.moveOn(12 * HOUR);
  await jane.hears(new RegExp(`Cancelled after ${before} of 60`, 'u'));
  await world.settled();
  expect(added()).toBe(before);
}, 60_000);

describe('a plan that has not started', () => {
  test('cannot be paused; once it is cancelled, confirming it does nothing', async () => {
    await start();
    const { jane, alice } = world;
    const card = await jane.asks('/room remove @Bob Lee --room "FX desk"', /\?[\s\S]+Cancel/);
    const { text } = await jane.asks('/plans', /waiting to be confirmed/);
    const id = ID.exec(text)?.[0] ?? '';
    await jane.asks(`/plan pause ${id}`, /hasn't started yet/);
    await jane.asks(`/plan resume ${id}`, /isn't paused/);
    await alice.asks(`/plan cancel ${id}`, /Cancelled P-.* after 0 of 1, and told Jane Doe/su);
    await jane.hears(/Alice Martin cancelled your plan/);
    await world.settled();
    jane.submits(card, 'confirm');
    await world.settled();
    expect(jane.membersOf('FX desk')).toContain('Bob Lee');
  });

  test('waits for its approval, and is left to those who decide', async () => {
    await start();
    const { bob } = world;
    await bob.asks('@Steward /room add @Nina Patel', /Request R-\w{6}/, FX);
    const { text } = await bob.asks('/plans', /waiting for approval \(R-\w{6}\)/);
    const id = ID.exec(text)?.[0] ?? '';
    for (const control of ['pause', 'resume', 'cancel'])
      await bob.asks(`/plan ${control} ${id}`, /waiting for a decision on request R-/);
  });
});

test('the forms offer the plans that somebody may control, and what can be done to them', async () => {
  await start();
  const { jane, bob, alice } = world;
  const id = await janeAddsMany();
  const optionsFor = async (person: Member, line: string) => {
    const { options } = fieldIn(await person.asks(line, /As a command/u), 'plan', 'select');
    return options.map(({ value, text }) => [value, text]);
  };
  const what = 'add Trader 1 to FX desk and 59 more changes';
  expect(await optionsFor(jane, '/plan pause')).toEqual([[id, `${what} (${id})`]]);
  expect(await optionsFor(alice, '/plan cancel')).toEqual([[id, `${what}, asked for by Jane Doe (${id})`]]);
  const cancel = await jane.asks('/plan cancel', /As a command/u);
  expect(formIn(cancel).controls.at(-1)).toMatchObject({ kind: 'button', text: "Don't cancel" });
  jane.submits(cancel, 'cancel');
  await jane.hears(/OK, nothing is cancelled/u);
  for (const [person, line, answer] of [
    [jane, '/plan resume', /^Nothing of yours is paused\.$/u],
    [bob, '/plan pause', /^Nothing of yours is under way\.$/u],
    [bob, '/plan cancel', /^Nothing of yours is under way, so there's nothing to cancel\.$/u],
    [bob, '/approve', /^No request is waiting for you to decide\.$/u],
    [bob, '/withdraw', /^None of your requests is open/u],
    [bob, '/answer', /^Nobody has asked you anything/u],
    [bob, '/request info', /^None of your requests is open, and none is waiting for you/u],
    [bob, '/presence unwatch', /^You aren't watching anyone\.$/u],
    [alice, '/connection accept', /^Nobody is waiting for me to accept/u],
  ] as const)
    expect((await person.asks(line, answer)).forms).toEqual([]);
  const form = await jane.asks('/plan pause', /As a command/u);
  jane.submits(form, 'submit', { plan: id });
  await jane.hears(/I'll pause/u);
  expect(await optionsFor(jane, '/plan resume')).toEqual([[id, `${what} (${id})`]]);
});

import { afterEach, describe, expect, test } from '@jest/globals';
import { collectedLog } from '../support/collected-log.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const isIn = (name: string) => world.jane.membersOf('FX desk').includes(name);
const whileTheyFail = {
  match: { path: '/membership/add' },
  times: 'always',
  effect: { status: 503 },
} as const;

test('one administrator stops all changes in the middle of a plan, and two resume them', async () => {
  const log = collectedLog();
  world = await startWorld({ logger: log.logger });
  const { jane, alice, victor, pod } = world;
  pod.faults.add(whileTheyFail);
  jane.says('/room add @Nina Patel @Tom Berg @Omar Haddad --room "FX desk"');
  await log.says(/job will be tried again/);
  await alice.asks(
    '/steward stop because wrong people are added',
    /^Stopped\. I change nothing[\s\S]+Reason: “wrong people are added”/,
  );
  // The plan is looked at again, and nothing is done. What was on its way to the pod already is refused there until then.
  await log.says(/changes are stopped, so a plan waits/);
  pod.faults.clear();
  // Nobody begins anything new, and hears why; what would be done can still be asked.
  await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Alice Martin stopped all changes/);
  await jane.asks('/room owner add @Dave Kim --room "FX desk" --dry-run', /Dave Kim/);
  await victor.asks('/steward stop', /Alice Martin already stopped all changes/);
  // One doesn't resume, however often.
  await alice.asks('/steward resume', /Once a second administrator/);
  await alice.asks('/steward resume', /Once a second administrator/);
  await jane.asks('/plans', /under way/);
  for (const name of ['Nina Patel', 'Tom Berg', 'Omar Haddad']) expect(isIn(name)).toBe(false);

  await victor.asks('/steward resume', /Resumed, as Alice Martin and you asked/);
  await jane.hears(/Added .*Omar Haddad/s);
  expect(isIn('Omar Haddad')).toBe(true);
  await alice.asks('/steward resume', /Changes aren't stopped/);
  const { text } = await alice.asks('/audit', /stopped all changes/);
  expect(text).toMatch(
    /Victor Stone.*resumed changes.*Alice Martin.*asked to resume changes.*Alice Martin.*stopped all changes/su,
  );
});

test('what is confirmed or approved meanwhile waits until changes are resumed', async () => {
  world = await startWorld();
  const { jane, bob, alice, victor } = world;
  bob.says('@Steward /room add @Nina Patel', { in: 'FX desk' });
  const card = await jane.hears(/is waiting for your decision/);
  const [id = ''] = /R-\w{6}/u.exec(card.text) ?? [];
  await alice.asks('/steward stop', /^Stopped\./);
  jane.says(`/approve ${id}`);
  await alice.asks('/plans --all', /under way/);
  expect(isIn('Nina Patel')).toBe(false);
  await alice.asks('/steward resume', /Once a second administrator/);
  await victor.asks('/steward resume', /Resumed/);
  await bob.hears(/Approved by Jane Doe/);
  expect(isIn('Nina Patel')).toBe(true);
});

describe('what follows /steward stop is its reason only when it is given as one', () => {
  test.each([
    ['/steward stop', undefined],
    ['/steward stop!', undefined],
    ['/steward stop now', undefined],
    ['/steward stop everything, please', undefined],
    ['/steward stop because wrong people are added', 'wrong people are added'],
    ['/steward stop reason wrong people', 'wrong people'],
    ['/steward stop, Grund: falsche Personen', 'falsche Personen'],
    ['/steward stop motif erreur', 'erreur'],
    ['/steward stop wegen eines Fehlers', 'eines Fehlers'],
    ['/steward stop --reason not ours', 'not ours'],
    ['/steward stop "not Bob again"', 'not Bob again'],
  ])('%s', async (line, reason) => {
    world = await startWorld();
    const { text } = await world.alice.asks(line, /^Stopped\. I change nothing/);
    expect(/Reason: “(.*)”/u.exec(text)?.[1]).toBe(reason);
    const record = await world.alice.asks('/audit', /stopped all changes/);
    if (reason !== undefined) expect(record.text).toContain(`“${reason}”`);
  });

  test.each([
    ['/steward stop not', 'not'],
    ['/steward stop only FX desk', 'only FX desk'],
    ['/steward stop for Bob Lee', 'for Bob Lee'],
    ['/steward stop in 2 hours', 'in 2 hours'],
    ['/steward stop please wait', 'wait'],
    ['/steward stop @Bob Lee', '@Bob Lee'],
    ['/steward stop "FX desk" tomorrow', '"FX desk" tomorrow'],
    ['/steward stop wrong people are added', 'wrong people are added'],
  ])('%s stops nothing before the button is pressed', async (line, words) => {
    world = await startWorld();
    const { alice, jane } = world;
    const form = await alice.asks(line, /I don't understand/);
    expect(form.text).toContain(`“${words}”`);
    await jane.asks('/room owner add @Dave Kim --room "FX desk" --dry-run', /Dave Kim/);
    await alice.asks('/steward resume', /Changes aren't stopped/);
    alice.submits(form, 'submit', {});
    await alice.hears(/^Stopped\./);
  });

  test('a question stops nothing', async () => {
    world = await startWorld();
    const { alice } = world;
    await alice.asks('/steward stop?', /Stop all changes/);
    await alice.asks('/steward stop ?', /Stop all changes/);
    await alice.asks('/steward resume', /Changes aren't stopped/);
  });
});

test.each(['not yet', 'no', 'why?', 'noch nicht', 'pas encore', 'wait'])(
  'whoever approves with “%s” is asked',
  async (words) => {
    world = await startWorld();
    const { jane, bob } = world;
    bob.says('@Steward /room add @Nina Patel', { in: 'FX desk' });
    const card = await jane.hears(/is waiting for your decision/);
    const [id = ''] = /R-\w{6}/u.exec(card.text) ?? [];
    const form = await jane.asks(`/approve ${id} ${words}`, /I don't understand/);
    expect(form.text).toContain(`“${words}”`);
    expect(isIn('Nina Patel')).toBe(false);
    await jane.asks(`/approve ${id} no objections`, /Approved by Jane Doe/);
  },
);

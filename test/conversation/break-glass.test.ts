import { type MovableClock, movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { membersNeed } from '../support/asking-for-nina.ts';
import { BREAK_GLASS } from '../support/break-glass.ts';
import { startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
let clock: MovableClock;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const MINUTE = 60_000;
const LINE = '/break-glass for 30m INC-4711 nobody of the desk answers';
const ADD = '/room add @Nina Patel --room "FX desk"';
const IS_ASKED = /Request R-\w{6} is open until/;

/** The shipped firm, where the FX desk has a second owner. */
const seed: Seed = {
  ...acmeSeed,
  rooms: (acmeSeed.rooms ?? []).map((room) =>
    room.name === 'FX desk'
      ? { ...room, owners: ['jane.doe', 'dave.kim', 'steward'], members: ['bob.lee', 'sam.taylor'] }
      : room,
  ),
};

/** Every change of a room has to be approved by an administrator, whoever wants it. */
const freeze = (shipped: string): string => `${shipped}
@id("freeze")
@approval("administrators")
forbid (
  principal,
  action in [Action::"room.member.add", Action::"room.member.remove", Action::"room.owner.remove"],
  resource
);
`;

const forbids = (shipped: string): string =>
  `${shipped}\n@id("no-more")\n@says("Nobody joins now.")\nforbid (principal, action == Action::"room.member.add", resource);\n`;

const startWith = async (options: WorldOptions = {}) => {
  clock = movableClock();
  world = await startWorld({ clock, approvals: BREAK_GLASS, pod: { seed }, ...options });
};

async function breaks(as = 'bob.lee', line = LINE): Promise<string> {
  const person = world.as(as);
  person.submits(await person.asks(line, /Break glass for/), 'run-0');
  const { text } = await person.hears(/is open until/);
  return /B-\w{6}/u.exec(text)?.[0] ?? '';
}

async function adds(line = ADD): Promise<void> {
  world.bob.submits(await world.bob.asks(line, /without the approval it needs/), 'confirm');
  await world.bob.hears(/Added/);
}

const isNinaIn = () => world.dave.membersOf('FX desk').includes('Nina Patel');

const heardBy = async (login: string, pattern: RegExp, place = {}): Promise<number> => {
  await world.settled();
  return world
    .as(login)
    .sees(place)
    .filter(({ text }) => pattern.test(text)).length;
};

test('what is named goes without its approval, everybody is told, and it has to be reviewed before the next time', async () => {
  await startWith();
  const { bob, jane, alice, victor } = world;
  const asked = await bob.asks(LINE, /Break glass for 30 minutes\?/);
  expect(asked.text).toMatch(/go without the approval they need: Add people/);
  expect(asked.text).toMatch(/INC-4711 nobody of the desk answers/);
  await bob.asks(ADD, IS_ASKED);
  await bob.asks(`/withdraw ${/R-\w{6}/u.exec(bob.sees().at(-1)?.text ?? '')?.[0]}`, /[Ww]ithdr/);
  bob.submits(asked, 'run-0');
  const { text } = await bob.hears(/is open until/);
  const [id = ''] = /B-\w{6}/u.exec(text) ?? [];
  await alice.hears(/Bob Lee has broken glass \(B-\w{6}\).*INC-4711/su, ADMINS);
  await bob.asks(`${ADD} --dry-run`, /It would go without the approval it needs, by break-glass/);
  const card = await bob.asks(ADD, /without the approval it needs, by break-glass B-\w{6}/);
  expect(card.message).toMatch(/tempo-text-color--red">This goes without the approval/);
  bob.submits(card, 'confirm');
  await bob.hears(/Added Nina Patel to FX desk/);
  expect(isNinaIn()).toBe(true);
  await jane.hears(/Bob Lee is doing this without your approval.*add Nina Patel to FX desk.*INC-4711/su);
  await bob.asks('/break-glass', /is open until[\s\S]+add Nina Patel to FX desk – done/);
  await bob.asks('/break-glass end', /once someone has reviewed what you did/);
  const review = await victor.hears(/To be reviewed.*add Nina Patel to FX desk – done/su, ADMINS);
  await bob.hears(/is waiting for a review/);
  await bob.asks(LINE, /hasn't been reviewed yet/);
  await bob.asks(ADD.replace('Nina Patel', 'Victor Stone'), IS_ASKED);
  await bob.asks(`/break-glass review ${id} fine`, /You broke glass in B-\w{6} yourself/);
  await jane.asks(`/break-glass review ${id} fine`, /Only an administrator can review/);
  await victor.asks('/break-glass', /\(Bob Lee\) is waiting for your review/);
  victor.submits(review, 'review', { finding: 'it was right' });
  await victor.hears(/You've reviewed B-\w{6}/);
  await bob.hears(/Victor Stone has reviewed break-glass B-\w{6} \(Bob Lee\): “it was right”/);
  await alice.hears(/Victor Stone has reviewed break-glass/, ADMINS);
  await alice.asks(`/break-glass review ${id} again`, /Victor Stone has already reviewed/);
  await alice.asks(
    '/audit --since 1h',
    /reviewed break-glass\s+B-\w{6}[\s\S]+ended break-glass\s+B-\w{6}[\s\S]+did something without approval, by break-glass\s+B-\w{6} · P-\w{12}[\s\S]+broke glass\s+B-\w{6}/,
  );
  await breaks();
});

test('it ends by itself, and what nothing was done in needs no review', async () => {
  await startWith();
  const { bob, alice } = world;
  await breaks();
  clock.moveOn(30 * MINUTE);
  await alice.hears(/Bob Lee did nothing without approval/, ADMINS);
  await bob.asks(ADD, IS_ASKED);
  await breaks();
});

test('what has not begun when the window is over is not done', async () => {
  await startWith();
  const { bob, alice } = world;
  await breaks('bob.lee', '/break-glass for 10m INC-4711');
  const card = await bob.asks(ADD, /without the approval it needs/);
  clock.moveOn(10 * MINUTE);
  await alice.hears(/Bob Lee did nothing without approval/, ADMINS);
  bob.submits(card, 'confirm');
  await bob.hears(/ended before this was done/);
  expect(isNinaIn()).toBe(false);
  expect(await heardBy('jane.doe', /without your approval/)).toBe(0);
});

test('who is not named any more does nothing more in an open window', async () => {
  await startWith();
  const { bob } = world;
  await breaks();
  const card = await bob.asks(ADD, /without the approval it needs/);
  await world.changeApprovals(BREAK_GLASS.replace('bob@', 'dave.kim@'));
  bob.submits(card, 'confirm');
  await bob.hears(/doesn't cover it any more/);
  expect(isNinaIn()).toBe(false);
  await bob.asks(ADD, IS_ASKED);
});

test.each([
  ['forbids', forbids, /Nobody joins now/],
  ['asks others about', membersNeed('@approval("administrators")'), /rules? (?:has|have) changed/],
])('what a rule %s by the time of the effect is not done', async (_, edit, refusal) => {
  await startWith({ policy: (shipped) => shipped });
  const { bob } = world;
  await breaks();
  const card = await bob.asks(ADD, /without the approval it needs/);
  await world.changePolicy(edit);
  bob.submits(card, 'confirm');
  await bob.hears(refusal);
  expect(isNinaIn()).toBe(false);
});

test('a second click opens no second window', async () => {
  await startWith();
  const { bob } = world;
  const asked = await bob.asks(LINE, /Break glass for/);
  bob.submits(asked, 'run-0');
  bob.submits(asked, 'run-0');
  await bob.hears(/is open until/);
  await bob.hears(/You've already broken glass/);
  await bob.asks(LINE, /You've already broken glass/);
  expect(await heardBy('alice.martin', /has broken glass/, ADMINS)).toBe(1);
});

test('of two that were proposed, only the last can be confirmed', async () => {
  await startWith();
  const { bob } = world;
  const first = await bob.asks(LINE, /Break glass for/);
  await bob.asks(
    '/break-glass for 10 minutes INC-4712 waiting for nobody',
    /for 10 minutes\?[\s\S]+INC-4712 waiting for nobody/,
  );
  bob.submits(first, 'run-0');
  await bob.hears(/nothing to confirm/);
});

test('an answer that is lost, as after a kill, tells nobody twice', async () => {
  await startWith();
  const { bob, alice, jane, pod } = world;
  const dropsNext = () => pod.faults.add({ match: { path: '/message/create' }, effect: 'dropAnswer' });
  const asked = await bob.asks(LINE, /Break glass for/);
  await world.settled();
  dropsNext();
  dropsNext();
  bob.submits(asked, 'run-0');
  await alice.hears(/has broken glass/, ADMINS);
  await adds();
  await jane.hears(/without your approval/);
  await bob.asks('/break-glass end', /has ended/);
  await alice.hears(/To be reviewed/, ADMINS);
  expect(await heardBy('alice.martin', /has broken glass/, ADMINS)).toBe(1);
  expect(await heardBy('jane.doe', /without your approval/)).toBe(1);
});

describe('nobody opens a window', () => {
  test.each([
    ['who is not named', 'jane.doe', LINE, /aren't one of them/],
    ['for longer than it may be open', 'bob.lee', '/break-glass for 2h INC-4711', /60 minutes at most/],
    ['without a reason', 'bob.lee', '/break-glass for 30m', /Say why/],
  ])('%s', async (_, as, line, refusal) => {
    await startWith();
    await world.as(as).asks(line, refusal);
    expect(await heardBy('alice.martin', /has broken glass/, ADMINS)).toBe(0);
  });

  test('with an account of a service', async () => {
    await startWith();
    const { bob, pod } = world;
    const user = pod.world().users.find(({ username }) => username === 'bob.lee');
    pod.faults.add({
      match: { method: 'GET', path: `/v2/admin/user/${user?.id}` },
      times: 'always',
      effect: {
        status: 200,
        body: {
          userAttributes: { accountType: 'SYSTEM', userName: 'bob.lee', displayName: 'Bob Lee' },
          userSystemInfo: { id: user?.id, status: 'ENABLED', suspended: false },
          roles: ['INDIVIDUAL'],
        },
      },
    });
    await bob.asks(LINE, /aren't one of them/);
  });

  test('where the configuration names nobody', async () => {
    await startWith({ approvals: 'routes: {}\n' });
    await world.bob.asks(LINE, /aren't one of them/);
  });

  test('for somebody else', async () => {
    await startWith({ approvals: BREAK_GLASS.replace('[bob@', '[jane.doe@acme.example, bob@') });
    const { bob, jane } = world;
    const { text } = await bob.asks(LINE, /Break glass for/);
    await jane.asks(`/break-glass confirm ${/B-\w{6}/u.exec(text)?.[0]}`, /nothing to confirm/);
  });
});

describe('in an open window still has to be approved', () => {
  const APPROVALS = `breakGlass:
  people: [jane.doe@acme.example, alice.martin@acme.example, bob@acme.example]
  actions: [room.member.add, room.member.remove]
`;

  test('what is not named', async () => {
    await startWith({ policy: freeze, approvals: APPROVALS });
    await breaks('jane.doe');
    await world.jane.asks('/room owner remove @Dave Kim --room "FX desk"', IS_ASKED);
    await world.jane.asks('/room remove @Bob Lee --room "FX desk"', /without the approval it needs/);
  });

  test('what is about oneself', async () => {
    await startWith({ policy: freeze, approvals: APPROVALS });
    await breaks('jane.doe');
    await world.jane.asks('/room remove @Jane Doe --room "FX desk"', IS_ASKED);
  });

  test("the administrators' room", async () => {
    await startWith({ policy: freeze, approvals: APPROVALS });
    await breaks('alice.martin');
    await world.alice.asks('/room add @Grace Hall --room "Steward administrators"', IS_ASKED);
  });

  test('what is for somebody who decides for them, or they for', async () => {
    await startWith({ policy: freeze, approvals: APPROVALS });
    const { jane, dave } = world;
    await jane.asks('/delegate @Dave Kim until 3 days', /I've asked Dave Kim/);
    await dave.asks('/delegate accept', /You now decide for Jane Doe/);
    await breaks('jane.doe');
    await jane.asks('/room remove @Dave Kim --room "FX desk"', IS_ASKED);
    await jane.asks('/room remove @Bob Lee --room "FX desk"', /without the approval it needs/);
  });
});

test('what a rule forbids stays forbidden', async () => {
  await startWith({ policy: forbids });
  await breaks();
  await world.bob.asks(ADD, /Nobody joins now/);
});

test('nobody reviews what they were concerned by, nor does whoever decides for them', async () => {
  await startWith();
  const { bob, alice, victor } = world;
  const id = await breaks();
  await adds('/room add @Alice Martin --room "FX desk"');
  await bob.asks('/break-glass end', /has ended/);
  await alice.asks(`/break-glass review ${id} fine`, /concerns you, or someone who decides for you/);
  await alice.asks('/delegate @Victor Stone until 3 days', /I've asked Victor Stone/);
  await victor.asks('/delegate accept', /You now decide for Alice Martin/);
  await victor.asks(`/break-glass review ${id} fine`, /concerns you, or someone who decides for you/);
  await alice.asks('/delegate end', /doesn't decide/);
  await victor.asks(`/break-glass review ${id} fine`, /You've reviewed/);
});

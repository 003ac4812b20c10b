import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const WAITS = /is waiting for your decision/;
const ADD = '/room add @Nina Patel --room "FX desk"';

/** The shipped firm, where these own the FX desk, and Lucy and Bob are members of it. */
const ownedBy = (...owners: [string, ...string[]]): Seed => ({
  ...acmeSeed,
  rooms: (acmeSeed.rooms ?? []).map((room) => {
    if (room.name !== 'FX desk') return room;
    const people = ['jane.doe', 'dave.kim', 'bob.lee', 'lucy.chen'];
    return { ...room, owners, members: people.filter((each) => !owners.includes(each)) };
  }),
});

const startWith = async (seed: Seed, options: WorldOptions = {}) => {
  world = await startWorld({ ...options, pod: { seed } });
};

/** One decides in the place of another: asked and accepted. */
async function delegates(from: string, to: string, name: string): Promise<void> {
  await world.as(from).asks(`/delegate @${name} until 3 days`, new RegExp(`I've asked ${name}`));
  world.as(to).submits(await world.as(to).hears(/asks you to decide in their place until/), 'run-0');
  await world.as(to).hears(/You now decide for/);
}

async function bobAsks(line = ADD): Promise<string> {
  const { text } = await world.bob.asks(line, /Request R-\w{6} is open until/);
  return /R-\w{6}/u.exec(text)?.[0] ?? '';
}

/** The shipped policy, where members ask for an approval by the route “desk”. */
const byRoute = (shipped: string): string =>
  shipped.replace(
    /(@id\("members-ask-to-add-colleagues"\)\n@who.*\n)@approval.*\n@expires.*\n/u,
    '$1@approval("desk")\n',
  );

const isNinaIn = () => world.dave.membersOf('FX desk').includes('Nina Patel');

test('the delegate is asked in the place of the owner, decides, and both names are told', async () => {
  await startWith(ownedBy('jane.doe', 'steward'));
  const { jane, dave, bob, alice, settled } = world;
  await delegates('jane.doe', 'dave.kim', 'Dave Kim');
  await jane.hears(/Dave Kim decides for you until/);
  await jane.asks('/delegate', /Dave Kim\s+Jane Doe[\s\S]+in force/);
  const id = await bobAsks();
  const card = await dave.hears(WAITS);
  await dave.asks('/requests', new RegExp(id));
  expect(card.text).toMatch(/Asked to decide\s+Dave Kim for Jane Doe/);
  await settled();
  expect(jane.sees().some(({ text }) => WAITS.test(text))).toBe(false);
  dave.submits(card, 'approve');
  await bob.hears(/Approved by Dave Kim for Jane Doe/);
  const closed = await dave.hears(/Request R-\w{6} · Approved/);
  expect(closed.text).toMatch(/Dave Kim for Jane Doe approved/);
  expect(isNinaIn()).toBe(true);
  await jane.asks(`/approve ${id}`, /already been approved by Dave Kim/);
  await alice.asks(
    '/audit --actor @Dave Kim',
    /approved a request\s+R-\w{6} · for Jane Doe[\s\S]+accepted to decide for someone\s+Dave Kim for Jane Doe/,
  );
});

describe('a mandate counts once', () => {
  const TWO =
    'routes:\n  desk:\n    stages:\n      - { group: [jane.doe@acme.example, lucy.chen@acme.example], count: 2 }\n';
  test.each([
    [
      'the delegate first',
      'dave.kim',
      'jane.doe',
      /Dave Kim has already decided on R-\w{6} with the vote of Jane Doe/,
    ],
    [
      'the owner first',
      'jane.doe',
      'dave.kim',
      /Jane Doe has already decided on R-\w{6} with the vote of Jane Doe/,
    ],
  ])('%s', async (_, first, second, refusal) => {
    await startWith(ownedBy('steward'), { policy: byRoute, approvals: TWO });
    await delegates('jane.doe', 'dave.kim', 'Dave Kim');
    const id = await bobAsks();
    await world.as(first).asks(`/approve ${id}`, /It needs 1 more approval/);
    await world.as(second).asks(`/approve ${id}`, refusal);
    await world.as(second).asks('/requests', /No requests are waiting for your decision/);
    await world.as(second).asks(`/request info ${id}`, new RegExp(id));
    expect(isNinaIn()).toBe(false);
    await world.as('lucy.chen').asks(`/approve ${id}`, /Approved by Lucy Chen/);
    expect(isNinaIn()).toBe(true);
  });
});

describe('nobody decides in the place of another', () => {
  test('who cannot see the room, and then the owner is asked', async () => {
    await startWith(ownedBy('jane.doe', 'steward'));
    await delegates('jane.doe', 'sam.taylor', 'Sam Taylor');
    const id = await bobAsks();
    await world.jane.hears(WAITS);
    await world.as('sam.taylor').asks(`/approve ${id}`, /Only an owner of the room can decide/);
  });

  test('before they have accepted, or after it was taken back', async () => {
    await startWith(ownedBy('jane.doe', 'steward'));
    const { jane, dave } = world;
    await jane.asks('/delegate @Dave Kim until 3 days', /I've asked Dave Kim/);
    const id = await bobAsks();
    await dave.asks(`/approve ${id}`, /Only an owner of the room can decide/);
    await dave.asks('/delegate accept', /You now decide for Jane Doe/);
    await jane.asks('/delegate end', /Dave Kim doesn't decide for you/);
    await dave.hears(/You don't decide for Jane Doe/);
    await dave.asks(`/approve ${id}`, /Only an owner of the room can decide/);
    await dave.asks('/delegate', /Nobody decides for you/);
  });

  test('as an administrator', async () => {
    await startWith(ownedBy('jane.doe', 'steward'));
    const { alice, victor, jane } = world;
    await delegates('victor.stone', 'jane.doe', 'Jane Doe');
    const { text } = await alice.asks('/room create Open --public', /Request R-\w{6} is open/);
    const [id = ''] = /R-\w{6}/u.exec(text) ?? [];
    await jane.asks(`/approve ${id}`, /Only an administrator can decide/);
    await victor.asks(`/approve ${id}`, /Approved by Victor Stone/);
  });

  test('on what the requester asked, when the requester named them before; after that it disqualifies nobody', async () => {
    await startWith(ownedBy('jane.doe', 'dave.kim', 'steward'));
    const { dave, jane, bob } = world;
    await delegates('bob.lee', 'dave.kim', 'Dave Kim');
    const id = await bobAsks();
    await dave.asks(`/approve ${id}`, /You decide for someone whom R-\w{6} concerns/);
    await bob.asks('/delegate end', /doesn't decide/);
    await dave.asks(`/approve ${id}`, /You decide for someone whom R-\w{6} concerns/);
    await jane.asks(`/approve ${id}`, /Approved by Jane Doe/);
    const another = await bobAsks('/room add @Tom Berg --room "FX desk"');
    await bob.asks('/delegate @Dave Kim until 3 days', /I've asked Dave Kim/);
    await dave.asks('/delegate accept', /You now decide for Bob Lee/);
    await dave.asks(`/approve ${another}`, /Approved by Dave Kim/);
  });

  test('on what they asked for themselves', async () => {
    await startWith(ownedBy('jane.doe', 'steward'));
    await delegates('jane.doe', 'bob.lee', 'Bob Lee');
    const id = await bobAsks();
    await world.jane.hears(WAITS);
    await world.bob.asks(`/approve ${id}`, /You asked for R-\w{6} yourself/);
  });
});

describe('who is asked', () => {
  const HOUR = 3_600_000;
  const STILL_WAITS = /is still waiting for your decision/;

  const startByRoute = async (seed: Seed, route: string) => {
    const clock = movableClock();
    await startWith(seed, { clock, policy: byRoute, approvals: `routes:\n  desk: ${route}\n` });
    return clock;
  };

  /** Who has seen the card gets a short reminder, and otherwise another copy of it. */
  async function hasRead(login: string): Promise<void> {
    await world.settled();
    const { client, streamOf } = world.as(login);
    client.read(streamOf({}));
  }

  /** Do they get nothing that asks them, after all that was to be sent? */
  async function isLeftAlone(login: string, place = {}): Promise<boolean> {
    await world.settled();
    const seen = world.as(login).sees(place);
    return !seen.some(({ text }) => WAITS.test(text) || STILL_WAITS.test(text));
  }

  test('the owner, while their delegate is out of office', async () => {
    await startWith(ownedBy('jane.doe', 'steward'));
    await delegates('jane.doe', 'dave.kim', 'Dave Kim');
    world.dave.client.presence('OUT_OF_OFFICE');
    await bobAsks();
    expect((await world.jane.hears(WAITS)).text).toMatch(/Asked to decide\s+Jane Doe\n/);
    expect(await isLeftAlone('dave.kim')).toBe(true);
  });

  test('the delegate, and nobody else, while the owner is out of office', async () => {
    await startByRoute(
      ownedBy('jane.doe', 'steward'),
      '{ stages: [{ group: owners }], escalate: { to: administrators, whenAllAway: true } }',
    );
    await delegates('jane.doe', 'dave.kim', 'Dave Kim');
    world.jane.client.presence('OUT_OF_OFFICE');
    await bobAsks();
    const { text } = await world.dave.hears(WAITS);
    expect(text).toMatch(/Asked to decide\s+Dave Kim for Jane Doe\n/);
    expect(text).not.toMatch(/Unavailable/);
    expect(await isLeftAlone('jane.doe')).toBe(true);
    expect(await isLeftAlone('alice.martin', ADMINS)).toBe(true);
  });

  test.each([
    [1, 'only the delegate', true],
    [2, 'both', false],
  ])('where both are owners and %d has to approve, %s', async (count, _, isJaneLeftAlone) => {
    await startByRoute(
      ownedBy('jane.doe', 'dave.kim', 'steward'),
      `{ stages: [{ group: owners, count: ${count} }] }`,
    );
    await delegates('jane.doe', 'dave.kim', 'Dave Kim');
    await bobAsks();
    await world.dave.hears(WAITS);
    expect(await isLeftAlone('jane.doe')).toBe(isJaneLeftAlone);
  });

  test('nobody again whose mandate was used', async () => {
    const clock = await startByRoute(
      ownedBy('steward'),
      '{ stages: [{ group: [jane.doe@acme.example, lucy.chen@acme.example], count: 2 }], remind: 1h }',
    );
    const id = await bobAsks();
    await world.jane.hears(WAITS);
    await hasRead('jane.doe');
    await delegates('jane.doe', 'dave.kim', 'Dave Kim');
    await world.dave.asks(`/approve ${id}`, /It needs 1 more approval/);
    await hasRead('lucy.chen');
    clock.moveOn(HOUR);
    await world.as('lucy.chen').hears(STILL_WAITS);
    await world.settled();
    expect(world.jane.sees().some(({ text }) => STILL_WAITS.test(text))).toBe(false);
    expect(await isLeftAlone('dave.kim')).toBe(true);
  });

  test('with the next reminder, the delegate who was named meanwhile', async () => {
    const clock = await startByRoute(
      ownedBy('jane.doe', 'steward'),
      '{ stages: [{ group: owners }], remind: 1h }',
    );
    await bobAsks();
    await world.jane.hears(WAITS);
    await hasRead('jane.doe');
    await delegates('jane.doe', 'dave.kim', 'Dave Kim');
    clock.moveOn(HOUR);
    const card = await world.dave.hears(WAITS);
    await world.settled();
    expect(world.jane.sees().some(({ text }) => STILL_WAITS.test(text))).toBe(false);
    world.dave.submits(card, 'approve');
    await world.bob.hears(/Approved by Dave Kim for Jane Doe/);
  });

  test('when it is escalated, the delegate of whom it is escalated to', async () => {
    const clock = await startByRoute(
      ownedBy('jane.doe', 'steward'),
      '{ stages: [{ group: owners }], escalate: { to: [lucy.chen@acme.example], after: 1h } }',
    );
    await delegates('lucy.chen', 'dave.kim', 'Dave Kim');
    await bobAsks();
    clock.moveOn(HOUR);
    await world.bob.hears(/so I've asked Dave Kim for Lucy Chen as well/);
    world.dave.submits(await world.dave.hears(WAITS), 'approve');
    await world.bob.hears(/Approved by Dave Kim for Lucy Chen/);
  });
});

test('each side sees who exactly the other one is, where somebody else has the name', async () => {
  const double = { username: 'jane.d0e', displayName: 'Jane Doe', email: 'jane.d0e@acme.example' };
  await startWith({ ...acmeSeed, users: [...acmeSeed.users, double] });
  const { jane, bob } = world;
  const asked = await jane.asks('/delegate jane.d0e until 3 days', /I've asked Jane Doe/);
  expect(asked.text).toMatch(/jane\.d0e@acme\.example[\s\S]+2 people have this name/);
  const { text } = await world.as('jane.d0e').hears(/asks you to decide in their place/);
  expect(text).toMatch(/jane\.doe@acme\.example · Head of FX[\s\S]+2 people have this name/);
  const other = await bob.asks('/delegate @Dave Kim until 3 days', /I've asked Dave Kim/);
  expect(other.text).toMatch(/dave\.kim@acme\.example/);
  expect(other.text).not.toMatch(/people have this name/);
});

test('there are no chains, no second delegate, and nobody is named for ever', async () => {
  await startWith(ownedBy('jane.doe', 'steward'));
  const { jane, dave } = world;
  await delegates('jane.doe', 'dave.kim', 'Dave Kim');
  await dave.asks('/delegate @Lucy Chen until fri', /You already decide for someone/);
  await world
    .as('lucy.chen')
    .asks('/delegate @Jane Doe until fri', /Jane Doe already decides for someone, or has/);
  await jane.asks('/delegate @Lucy Chen until fri', /Dave Kim is already named to decide for you/);
  await world.as('lucy.chen').asks('/delegate @Tom Berg until 100 days', /90 days at most/);
  await world.as('lucy.chen').asks('/delegate @Lucy Chen until fri', /You can't decide in your own place/);
});

test('for somebody else it takes two administrators, and the delegate', async () => {
  await startWith(ownedBy('jane.doe', 'steward'));
  const { alice, victor, jane, dave, settled } = world;
  const line = '/delegate @Dave Kim --instead-of @Jane Doe until 100 days';
  await alice.asks(line, /90 days at most/);
  const soon = line.replace('100 days', 'tomorrow 12:00');
  await alice.asks(soon, /A second administrator has to agree/);
  const { text } = await alice.hears(/Alice Martin wants Dave Kim to decide for Jane Doe/, ADMINS);
  const [typed = ''] = /\/delegate @Dave Kim --instead-of @Jane Doe until \d days/u.exec(text) ?? [];
  await alice.asks(soon, /Dave Kim is already named to decide for Jane Doe/);
  await settled();
  expect(dave.sees()).toEqual([]);
  await victor.asks(typed, /I've asked Dave Kim to decide for Jane Doe/);
  await jane.hears(/Alice Martin and Victor Stone have arranged for Dave Kim to decide for you/);
  await dave.asks('/delegate accept', /You now decide for Jane Doe/);
  await bobAsks();
  await dave.hears(WAITS);
});

describe('M12: services decide nothing', () => {
  const services: Seed = {
    ...ownedBy('jane.doe', 'steward', 'svc.owner'),
    users: [
      ...acmeSeed.users,
      { username: 'svc.owner', displayName: 'Order Service', accountType: 'SYSTEM', roles: ['INDIVIDUAL'] },
      {
        username: 'svc.admin',
        displayName: 'Admin Service',
        accountType: 'SYSTEM',
        roles: ['INDIVIDUAL', 'ADMINISTRATOR'],
      },
    ],
  };
  const NOTHING = /Only people decide on requests[\s\S]+Service isn't one/;

  test('so they have nothing that somebody could decide in their place', async () => {
    await startWith(services);
    const { dave, as, settled } = world;
    await as('svc.owner').asks('/delegate @Dave Kim until 3 days', NOTHING);
    await settled();
    expect(dave.sees()).toEqual([]);
    await dave.asks('/delegate', /nobody|No one|no delegation/i);
  });

  test('nor do two administrators set it for them, and a service is neither of the two', async () => {
    await startWith(services);
    const { alice, as, dave, settled } = world;
    await alice.asks('/delegate @Dave Kim --instead-of svc.owner until 3 days', NOTHING);
    await alice.asks(
      '/delegate @Dave Kim --instead-of @Jane Doe until 3 days',
      /another administrator|second/i,
    );
    await as('svc.admin').asks('/delegate @Dave Kim --instead-of @Jane Doe until 3 days', /./);
    await settled();
    expect(dave.sees()).toEqual([]);
  });

  test('and nobody has them decide', async () => {
    await startWith(services);
    const { jane, as, settled } = world;
    await jane.asks('/delegate svc.owner until 3 days', /Order Service can't decide for others/);
    await settled();
    expect(as('svc.owner').sees()).toEqual([]);
  });
});

test('nobody floods others with the question whether they decide for them', async () => {
  const clock = movableClock();
  await startWith(ownedBy('jane.doe', 'steward'), { clock });
  const { bob, dave, settled } = world;
  for (let n = 0; n < 5; n += 1) {
    await bob.asks('/delegate @Dave Kim until fri', /I've asked Dave Kim/);
    await bob.asks('/delegate end', /./);
  }
  await settled();
  const before = dave.sees().length;
  await bob.asks(
    '/delegate @Dave Kim until fri',
    /You've already asked 5 times in the last 24 hours for someone to decide for you. Try again later/,
  );
  await settled();
  expect(dave.sees()).toHaveLength(before);
  clock.moveOn(25 * 3_600_000);
  await bob.asks('/delegate @Dave Kim until 3 days', /I've asked Dave Kim/);
});

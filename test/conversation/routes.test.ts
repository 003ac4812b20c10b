import { afterEach, describe, expect, test } from '@jest/globals';
import { ADD_NINA, membersNeed, requestOf, WAITS } from '../support/asking-for-nina.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };

const byRoute = membersNeed('@approval("desk")');

const routeOf = (terms: string): string => `routes:\n  desk:\n${terms.replaceAll(/^/gmu, '    ')}\n`;

const TWO_STAGES = routeOf('stages:\n  - { group: owners }\n  - { group: administrators }');

const startWith = async (approvals: string, directory?: string): Promise<void> => {
  world = await startWorld({ policy: byRoute, approvals, ...(directory ? { directory } : {}) });
};

const isNinaIn = () => world.jane.membersOf('FX desk').includes('Nina Patel');

/** Bob asks for Nina; answers with the id of the request. */
const bobAsks = (line?: string): Promise<string> => requestOf(world.bob, line);

describe('a route of two stages', () => {
  test('asks the second once the first has approved, and is done when both have', async () => {
    await startWith(TWO_STAGES);
    const { bob, jane, alice, settled } = world;
    const id = await bobAsks();
    const card = await jane.hears(WAITS);
    await settled();
    expect(alice.sees(ADMINS)).toEqual([]);
    await alice.asks(`/approve ${id}`, /It isn't your turn to decide on R-\w{6} yet/);
    jane.submits(card, 'approve');
    await jane.hears(/It needs 1 more approval from someone else/);
    const later = await alice.hears(WAITS, ADMINS);
    expect(isNinaIn()).toBe(false);
    await jane.asks(`/approve ${id}`, /You've already decided on R-\w{6}/);
    alice.submits(later, 'approve');
    await bob.hears(/Approved by Alice Martin/);
    expect(isNinaIn()).toBe(true);
  });

  test('ends when the second rejects', async () => {
    await startWith(TWO_STAGES);
    const { bob, jane, alice } = world;
    await bobAsks();
    jane.submits(await jane.hears(WAITS), 'approve');
    alice.submits(await alice.hears(WAITS, ADMINS), 'reject', { reason: 'not now' });
    await bob.hears(/Rejected by Alice Martin[\s\S]+not now/);
    expect(isNinaIn()).toBe(false);
  });

  test('goes on only while the first still may have approved', async () => {
    await startWith(routeOf('stages:\n  - { group: owners }\n  - { group: [victor.stone@acme.example] }'));
    const { bob, jane, dave, victor } = world;
    await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim now owns FX desk/);
    await bobAsks();
    const davesCard = await dave.hears(WAITS);
    jane.submits(await jane.hears(WAITS), 'approve');
    const card = await victor.hears(WAITS);
    await dave.asks('/room owner remove @Jane Doe --room "FX desk"', /As a command: \/confirm/);
    await dave.asks('/confirm', /Jane Doe/);
    victor.submits(card, 'approve');
    await victor.hears(/It needs 1 more approval from someone else/);
    expect(isNinaIn()).toBe(false);
    dave.submits(davesCard, 'approve');
    await bob.hears(/Approved by Dave Kim/);
    expect(dave.membersOf('FX desk')).toContain('Nina Patel');
  });

  test('is void when the route is changed', async () => {
    await startWith(TWO_STAGES);
    const { bob, jane } = world;
    await bobAsks();
    await world.changeApprovals(routeOf('stages:\n  - { group: owners }'));
    jane.submits(await jane.hears(WAITS), 'approve');
    await bob.hears(/changed/);
    expect(isNinaIn()).toBe(false);
  });
});

describe('groups', () => {
  const DIRECTORY = `email,manager,groups
nina.patel@acme.example,tom.berg@acme.example,
tom.berg@acme.example,,rates heads
grace.hall@acme.example,,rates heads
`;

  test.each([
    ['members of Rates desk', 'Tom Berg', { in: 'Rates desk' }],
    ['role ADMINISTRATOR', 'Victor Stone', {}],
    ['tom.berg@acme.example', 'Tom Berg', {}],
    ['group rates heads', 'Grace Hall', {}],
    ['line managers', 'Tom Berg', {}],
  ])('%s', async (group, name, place) => {
    await startWith(routeOf(`stages:\n  - { group: ${group} }`), DIRECTORY);
    const approver = world.as(name.toLowerCase().replace(' ', '.'));
    // Who is out of office is passed over.
    approver.client.presence('AVAILABLE');
    const id = await bobAsks();
    await approver.hears(WAITS, place);
    await world.jane.asks(`/approve ${id}`, /can decide on R-\w{6}, and you aren't one/);
    await approver.asks(`/approve ${id}`, new RegExp(`Approved by ${name}`));
    expect(isNinaIn()).toBe(true);
  });
});

describe('a request that could never be approved is refused at once, and who could change that is said', () => {
  test('by two administrators, of whom one is the subject', async () => {
    world = await startWorld();
    const { alice, victor, settled } = world;
    await alice.asks(
      '/user disable @Victor Stone',
      /needs the approval of an administrator, but there's nobody besides you[\s\S]+Ask whoever runs Steward/,
    );
    await settled();
    expect(victor.sees(ADMINS)).toEqual([]);
    await alice.asks('/requests', /You have no open requests/);
  });

  test.each([
    [
      'a group that is too small',
      'stages:\n  - { group: owners, count: 2 }',
      /2 owners of the room, but .* only one/,
    ],
    [
      'a later stage that has nobody',
      'stages:\n  - { group: owners }\n  - { group: role SCOPE_MANAGEMENT }',
      /someone with the role SCOPE_MANAGEMENT, but there's nobody .* An administrator can give someone else this role/,
    ],
    [
      'two groups that are the same person',
      'stages:\n  - - { group: owners }\n    - { group: jane.doe@acme.example }',
      /jane\.doe@acme\.example, but there's nobody/,
    ],
    [
      'a group of the requester alone',
      'stages:\n  - { group: bob@acme.example }',
      /bob@acme\.example, but there's nobody/,
    ],
  ])('by %s', async (_, terms, refusal) => {
    await startWith(routeOf(terms));
    await world.bob.asks(ADD_NINA, refusal);
    await world.settled();
    expect(world.jane.sees()).toEqual([]);
  });
});

test('one person counts for several groups where the route says so', async () => {
  const terms =
    'stages:\n  - - { group: owners }\n    - { group: jane.doe@acme.example }\nonePersonFillsSeveral: true';
  await startWith(routeOf(terms));
  const id = await bobAsks();
  await world.jane.asks(`/approve ${id}`, /Approved by Jane Doe/);
  expect(isNinaIn()).toBe(true);
});

test('it takes as many rejections to end a request as the route says', async () => {
  await startWith(routeOf('stages:\n  - { group: role ADMINISTRATOR }\nrejections: 2'));
  const { bob, alice, victor } = world;
  const id = await bobAsks();
  await alice.asks(`/reject ${id} not on this desk`, /You've rejected R-\w{6}/);
  await victor.asks(`/reject ${id} nor on another`, /Rejected by Victor Stone/);
  await bob.hears(/Rejected by Victor Stone/);
});

test('a ticket has to be named where the route wants one', async () => {
  await startWith(
    routeOf('stages:\n  - { group: owners }\nticket: { pattern: "CHG-[0-9]{5}", like: CHG-12345 }'),
  );
  await world.bob.asks(ADD_NINA, /This needs a ticket, such as CHG-12345/);
  await world.bob.asks(`${ADD_NINA} --ticket soon`, /needs a ticket/);
  await bobAsks(`${ADD_NINA} --ticket CHG-00017`);
});

test('who asked keeps no button to withdraw what is decided', async () => {
  world = await startWorld();
  const { bob, jane, settled } = world;
  const id = await bobAsks();
  jane.submits(await jane.hears(WAITS), 'approve');
  await bob.hears(/Approved by Jane Doe/);
  await settled();
  expect(bob.sees()[0]).toMatchObject({
    text: expect.stringMatching(`^Request ${id} · Approved\n`),
    forms: [],
  });
});

test('what is withdrawn is decided by nobody, and everybody who was asked sees it', async () => {
  world = await startWorld();
  const { bob, jane, settled } = world;
  const id = await bobAsks();
  const card = await jane.hears(WAITS);
  await jane.asks(`/withdraw ${id}`, /Someone else asked for R-\w{6}, so only they can withdraw it/);
  const [asked] = bob.sees();
  if (asked === undefined) throw new Error('Bob heard nothing.');
  bob.submits(asked, 'run-0');
  await bob.hears(/Withdrawn by Bob Lee/);
  await settled();
  expect(jane.sees()[0]?.text).toMatch(/Withdrawn by Bob Lee/);
  expect(bob.sees()[0]).toMatchObject({
    text: expect.stringMatching(`^Request ${id} · Withdrawn\n`),
    forms: [],
  });
  jane.submits(card, 'approve');
  await jane.hears(/R-\w{6} has been withdrawn by Bob Lee/);
  await bob.asks(`/withdraw ${id}`, /R-\w{6} has been withdrawn by Bob Lee/);
  expect(isNinaIn()).toBe(false);
});

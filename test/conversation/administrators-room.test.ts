import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { accountIn } from '../support/accounts.ts';
import { roomId } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const NAME = 'Steward administrators';
const ADMINS = { in: NAME };
const BY_TWO = /I need the approval of an administrator/;
const WAITING = /is waiting for your decision/;

/** Grace and Omar were made administrators in the pod's console. The room is public, so that people walk in without Steward. */
const seed: Seed = {
  ...acmeSeed,
  users: acmeSeed.users.map((user) =>
    user.username === 'grace.hall' || user.username === 'omar.haddad'
      ? { ...user, roles: ['INDIVIDUAL', 'ADMINISTRATOR'] }
      : user,
  ),
  rooms: (acmeSeed.rooms ?? []).map((room) => (room.name === NAME ? { ...room, public: true } : room)),
};

test('H8: who walks into it in the client decides once another has confirmed them; whom two bring in, at once', async () => {
  world = await startWorld({ pod: { seed } });
  const { alice, victor, pod, as } = world;
  const grace = as('grace.hall');
  grace.client.join(roomId(pod, NAME));
  await alice.asks('/user role add @Nina Patel COMPLIANCE_OFFICER', BY_TWO);
  const card = await grace.hears(WAITING, ADMINS);
  grace.submits(card, 'approve');
  await grace.hears(/You can't decide as an administrator yet/);
  await grace.hears(/I've answered you in our IM/, ADMINS);
  expect(accountIn(pod, 'nina.patel')?.roles).toEqual(['INDIVIDUAL']);
  await grace.asks('/steward confirm @Grace Hall', /^Someone else has to confirm you/);
  await victor.asks('/steward confirm @Grace Hall', /^Grace Hall now decides with the other administrators/);
  grace.submits(card, 'approve');
  await alice.hears(/Done: give Nina Patel the role Compliance Officer/);

  const omar = as('omar.haddad');
  await alice.asks(`/room add @Omar Haddad --room "${NAME}"`, BY_TWO);
  expect(alice.membersOf(NAME)).not.toContain('Omar Haddad');
  victor.submits(await victor.hears(/add Omar Haddad to/, ADMINS), 'approve');
  await alice.hears(/Done: add Omar Haddad to/);
  await alice.asks('/user role add @Tom Berg L1_SUPPORT', BY_TWO);
  omar.submits(await omar.hears(/give Tom Berg the role/, ADMINS), 'approve');
  await alice.hears(/Done: give Tom Berg the role/);
  await alice.asks('/audit', /Victor Stone\s+confirmed as an administrator/);
});

test('H8: whom one administrator alone brings in, because a rule lets them, does not count by that', async () => {
  world = await startWorld({
    pod: { seed },
    policy: (shipped) => {
      const changed = shipped
        .replace('     Action::"room.member.remove",\n     Action::"room.join",', '     Action::"room.join",')
        .replace('[Action::"room.member.add",\n     Action::"room.join"', '[Action::"room.join"');
      if (changed === shipped) throw new Error('The rule is not as it was.');
      return changed;
    },
  });
  const { alice } = world;
  const omar = world.as('omar.haddad');
  await alice.asks(`/room add @Omar Haddad --room "${NAME}"`, /Added Omar Haddad/);
  await alice.asks('/user role add @Tom Berg L1_SUPPORT', BY_TWO);
  omar.submits(await omar.hears(/give Tom Berg the role/, ADMINS), 'approve');
  await omar.hears(/You can't decide as an administrator yet/);
});

test('H8: while somebody owns it who is no administrator, nothing is asked there', async () => {
  const rooms = (acmeSeed.rooms ?? []).map((room) =>
    room.name === NAME ? { ...room, owners: ['alice.martin', 'bob.lee'] as [string, string] } : room,
  );
  world = await startWorld({ pod: { seed: { ...acmeSeed, rooms } } });
  const { alice, bob, settled } = world;
  await alice.asks(
    '/user role add @Nina Patel COMPLIANCE_OFFICER',
    /one owner of their room “Steward administrators” isn't an administrator/,
  );
  await settled();
  expect(bob.sees(ADMINS)).toEqual([]);
});

test("H3: so is whoever would have another's first and last name", async () => {
  world = await startWorld();
  const { alice, victor } = world;
  await alice.asks('/user update @Grace Hall --first-name Tom --last-name Berg', BY_TWO);
  const { text } = await victor.hears(WAITING, ADMINS);
  expect(text).toMatch(/Another account has this name[^\n]+: Tom Berg \(tom\.berg@acme\.example\)/);
});

test.each(['alice martin', 'Аӏісе Магтіп'])(
  'H3: whoever would be called %s is shown as taken for another before it is approved, and hears of it',
  async (name) => {
    world = await startWorld();
    const { alice, victor, as } = world;
    await alice.asks(`/user update @Grace Hall --display-name "${name}"`, BY_TWO);
    const asked = await victor.hears(WAITING, ADMINS);
    expect(asked.text).toContain(
      'Another account has this name, or one that looks like it: Alice Martin (alice.martin@acme.example).',
    );
    victor.submits(asked, 'approve');
    await as('grace.hall').hears(
      /^Alice Martin changed this in your Symphony account: display name\. Victor Stone approved it/,
    );
  },
);

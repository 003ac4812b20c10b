import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { accountIn, callsOf } from '../support/accounts.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const NOT_ALLOWED = /(?:Only|allowed for) administrators/;

test('the roles and features that there are, are named to those only who may change them or ask for them', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  for (const line of [
    '/user role remove @Bob Lee ADMINISTRATR',
    '/user feature off @Bob Lee canUseFirehos',
  ]) {
    const { text } = await jane.asks(line, NOT_ALLOWED);
    expect(text).not.toMatch(/Did you mean|ADMINISTRATOR|canUseFirehose/);
  }
  expect(callsOf(pod, 'GET', /roles\/list|features\/list/)).toBe(0);
});

test('a role of any kind is changed by two on an account with a privileged one', async () => {
  world = await startWorld({
    pod: {
      seed: {
        ...acmeSeed,
        users: acmeSeed.users.map((user) =>
          user.username === 'grace.hall' ? { ...user, roles: ['INDIVIDUAL', 'COMPLIANCE_OFFICER'] } : user,
        ),
      },
    },
  });
  const { alice } = world;
  await alice.asks('/user role remove @Grace Hall INDIVIDUAL', /I need the approval of an administrator/);
});

test('a role that reads all messages is given by two', async () => {
  world = await startWorld({
    pod: {
      seed: {
        ...acmeSeed,
        users: [...acmeSeed.users, { username: 'export', displayName: 'Export', accountType: 'SYSTEM' }],
      },
    },
  });
  await world.alice.asks(
    '/user role add export CONTENT_EXPORT_SERVICE',
    /I need the approval of an administrator/,
  );
});

test('M12: a service with the role of an administrator approves nothing: four eyes are those of people', async () => {
  world = await startWorld({
    pod: {
      seed: {
        ...acmeSeed,
        users: [
          ...acmeSeed.users,
          {
            username: 'robot',
            displayName: 'Robot',
            accountType: 'SYSTEM',
            roles: ['INDIVIDUAL', 'ADMINISTRATOR'],
          },
        ],
        rooms: (acmeSeed.rooms ?? []).map((room) =>
          room.name === ADMINS.in ? { ...room, members: [...(room.members ?? []), 'robot'] } : room,
        ),
      },
    },
  });
  const { alice, as, pod } = world;
  await alice.asks('/user role add @Bob Lee ADMINISTRATOR', /I need the approval of an administrator/);
  const robot = as('robot');
  robot.submits(await robot.hears(/is waiting for your decision/, ADMINS), 'approve');
  await robot.hears(/Only an administrator can decide/, ADMINS);
  expect(accountIn(pod, 'bob.lee')?.roles).not.toContain('ADMINISTRATOR');
});

test('a room of another firm with the name of the administrators’ room is not taken for it', async () => {
  world = await startWorld({
    pod: {
      seed: {
        ...acmeSeed,
        rooms: [
          { name: 'steward administrators ', owners: ['carol.ng'], members: ['steward'], crossPod: true },
          ...(acmeSeed.rooms ?? []),
        ],
      },
    },
  });
  const { alice, victor } = world;
  await alice.asks('/user role add @Bob Lee ADMINISTRATOR', /I need the approval of an administrator/);
  await victor.hears(/is waiting for your decision/, ADMINS);
});

test('without the administrators’ room nobody can be asked, and the sentence says what to do', async () => {
  const rooms = (acmeSeed.rooms ?? []).map((room) =>
    room.name === ADMINS.in ? { ...room, active: false } : room,
  );
  world = await startWorld({ pod: { seed: { ...acmeSeed, rooms } } });
  const { alice } = world;
  const line = '/user role add @Bob Lee ADMINISTRATOR';
  await alice.asks(line, /I can't find their room “Steward administrators”\. It has to be active/);
  await alice.asks(`/room reactivate ${ADMINS.in}`, /is active again/);
  await alice.asks(line, /I need the approval of an administrator/);
});

test('what is asked in a room about another room is answered in the IM', async () => {
  world = await startWorld();
  const { jane } = world;
  const OTHER = { in: 'Borealis and Acme' };
  for (const [line, pattern] of [
    ['/room info --room "FX desk"', /Spot, forwards/],
    ['/room members --room "FX desk"', /Dave Kim/],
    ['/room update --room "FX desk"', /^Change FX desk/],
  ] as const) {
    await jane.asks(`@Steward ${line}`, /I've answered you in our IM/, OTHER);
    await jane.hears(pattern);
  }
  const said = jane.sees(OTHER).map(({ text }) => text);
  expect(said.join('\n')).not.toMatch(/Spot, forwards|Dave Kim/);
});

test('what is for administrators only is not said in a room', async () => {
  world = await startWorld();
  const { alice } = world;
  await alice.asks('@Steward /roles', /I've answered you in our IM/, ADMINS);
  await alice.hears(/COMPLIANCE_OFFICER/);
});

test('what an update empties is put back, also when the answer to it is lost', async () => {
  world = await startWorld({
    pod: { seed: { ...acmeSeed, settings: { ...acmeSeed.settings, replacingUserUpdates: true } } },
  });
  const { alice, pod } = world;
  const before = accountIn(pod, 'bob.lee')?.attributes;
  const question = await alice.asks('/user update @Bob Lee --title "Head of spot"', /\?[\s\S]+Cancel/);
  pod.faults.add({
    match: { method: 'POST', path: /\/v\d\/admin\/user\/\d+\/update$/ },
    times: 'always',
    effect: 'dropAnswer',
  });
  alice.submits(question, 'confirm');
  await alice.hears(/Changed Bob Lee/);
  expect(accountIn(pod, 'bob.lee')?.attributes).toEqual({ ...before, title: 'Head of spot' });
});

test('a private key that was pasted is not repeated', async () => {
  world = await startWorld();
  const { alice } = world;
  const key = '-----BEGIN PRIVATE KEY----- MIIEsecretsecret -----END PRIVATE KEY-----';
  await alice.asks(`/user create desk.bot@acme.example --type service --key "${key}"`, /private key/i);
  expect(JSON.stringify(alice.sees())).not.toContain('MIIEsecret');
});

test('a room is not transferred to somebody who left it before that was confirmed', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  const question = await jane.asks('/room transfer @Bob Lee --room "FX desk"', /\?[\s\S]+Cancel/);
  bob.submits(await bob.asks('/room leave --room "FX desk"', /\?[\s\S]+Cancel/), 'confirm');
  await bob.hears(/left/);
  jane.submits(question, 'confirm');
  await jane.hears(/Bob Lee isn't in FX desk/);
  expect(jane.membersOf('FX desk')).not.toContain('Bob Lee');
});

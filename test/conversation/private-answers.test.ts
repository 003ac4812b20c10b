import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const PRESENCE = /Available|Busy|In a meeting|Offline/u;
// On a busy machine a plan isn't done within the second that is waited for.
const POINTED = /I(?:'ve answered|'ll answer) you in our IM/;
const BOREALIS = { in: 'Borealis and Acme' };

/** A group chat as older pods have it: of no type that the API can still make. */
function groupChat({ jane, pod }: World): string {
  const before = new Set(pod.world().streams.map(({ streamId }) => streamId));
  const streamId = jane.client.im(['steward', 'bob.lee']);
  expect(before.has(streamId)).toBe(false);
  expect(pod.world().streams.find((stream) => stream.streamId === streamId)?.type).toBe('MIM');
  return streamId;
}

const groups: Seed = { ...acmeSeed, settings: { groupIMs: true } };

test('M8, D2: the presence of somebody outside the room is told in the IM', async () => {
  world = await startWorld();
  const { jane } = world;
  await jane.asks('@Steward /presence @Victor Stone', POINTED, BOREALIS);
  await jane.hears(/Victor Stone\s+\S/u);
  await world.settled();
  expect(jane.sees(BOREALIS).filter(({ text }) => PRESENCE.test(text))).toEqual([]);
});

test('D2: whose presence is set for them is told in the IM', async () => {
  world = await startWorld();
  const { alice } = world;
  await alice.asks('@Steward /presence set BUSY --for @Victor Stone', POINTED, {
    in: 'Steward administrators',
  });
  await alice.hears(/Victor Stone/u);
});

test('one outsider among those asked about is enough', async () => {
  world = await startWorld();
  const { jane } = world;
  await jane.asks('@Steward /presence @Bob Lee @Victor Stone', POINTED, { in: 'FX desk' });
  await jane.hears(/Bob Lee\s+Busy/u);
  await jane.asks('@Steward /presence @Bob Lee', /Bob Lee\s+Busy/u, { in: 'FX desk' });
});

test('a group chat is a room: only what mentions Steward first is for it', async () => {
  world = await startWorld({ pod: { seed: groups } });
  const { jane } = world;
  const streamId = groupChat(world);
  jane.client.say(streamId, '/whoami');
  await world.settled();
  expect(jane.client.messages(streamId).filter(({ user }) => user.username === 'steward')).toEqual([]);
});

test.each([
  ['/whoami', /User name\s+jane\.doe/u],
  ['/user info @Bob Lee', /Spot trader/u],
  ['/presence @Bob Lee', /Bob Lee\s+Busy/u],
  ['/status', /can do this/u],
])('H4: in a group chat %s is answered in the IM', async (line, answer) => {
  world = await startWorld({ pod: { seed: groups } });
  const { jane } = world;
  const streamId = groupChat(world);
  jane.client.say(streamId, `@Steward ${line}`);
  await jane.hears(answer);
  await world.settled();
  const said = jane.client.messages(streamId).filter(({ user }) => user.username === 'steward');
  expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(POINTED)]);
});

test('M8: that a private command was refused is told in the IM', async () => {
  world = await startWorld();
  const { bob } = world;
  await bob.asks('@Steward /user list', POINTED, { in: 'FX desk' });
  await bob.hears(/can do this/u);
});

test('the room hears that there is an answer in the IM once it is there, and not when there is none', async () => {
  world = await startWorld();
  const { pod, jane } = world;
  const inFxDesk = { in: 'FX desk' };
  pod.faults.add({ match: { path: '/im/create' }, effect: { status: 403 } });
  await jane.asks('@Steward /whoami', /Symphony/, inFxDesk);
  await world.settled();
  expect(jane.sees(inFxDesk).filter(({ text }) => /IM/.test(text))).toEqual([]);
  pod.faults.add({ match: { path: '/message/create' }, times: 3, effect: { status: 429 } });
  await jane.asks('@Steward /whoami', POINTED, inFxDesk);
  expect(jane.sees().map(({ text }) => text)).toEqual([expect.stringContaining('jane.doe')]);
});

const FX = { in: 'FX desk' };
const RATES = '--room "Rates desk"';

/** The same pod, in which Jane and Bob own Rates desk, too, and Bob has no use of these features. */
function seedWithout(...withheld: string[]): Seed {
  const users = acmeSeed.users.map((user) => (user.username === 'bob.lee' ? { ...user, withheld } : user));
  const rooms = acmeSeed.rooms?.map((room) =>
    room.name === 'Rates desk'
      ? { ...room, owners: ['jane.doe', 'victor.stone'] as [string, string], members: ['grace.hall'] }
      : room,
  );
  return { ...acmeSeed, users, ...(rooms ? { rooms } : {}) };
}

/** What Steward says in a room after what was there before. */
const saidIn = (world: World, who: 'jane' | 'bob' | 'alice', where: { in: string }): string[] =>
  world[who].sees(where).map(({ text }) => text);

describe('what somebody may do on the pod is told to nobody else', () => {
  test.each([
    ['/room create "Deal X" --public', /canCreatePublicRoom is off for you/u],
    ['/room create "Deal X" --public --dry-run', /canCreatePublicRoom is off for you/u],
    ['/room create "Deal X" --cross-pod', /isExternalRoomEnabled/u],
    ['/steward stop too much is removed', /^Only administrators can do this/u],
    ['/connection accept carol.ng@borealis.example', /^Only administrators can do this/u],
    ['/presence set @Nina Patel AWAY', /administrators/u],
  ])('that %s is refused', async (line, answer) => {
    world = await startWorld({
      pod: { seed: seedWithout('canCreatePublicRoom', 'isExternalRoomEnabled', 'isExternalIMEnabled') },
    });
    await world.bob.asks(`@Steward ${line}`, POINTED, FX);
    await world.bob.hears(answer);
    await world.settled();
    expect(saidIn(world, 'bob', FX)).toEqual([expect.stringMatching(POINTED)]);
  });

  test('that they lost the right to something before it was done', async () => {
    const NO = 'Your roles let you remove nobody.';
    world = await startWorld({ policy: (shipped) => shipped });
    const { jane } = world;
    const card = await jane.asks('@Steward /room remove @Dave Kim', /Remove Dave Kim/u, FX);
    await world.changePolicy(
      (shipped) =>
        `${shipped}\n@id("some-remove-nobody") @says("${NO}") forbid (principal, action == Action::"room.member.remove", resource) when { principal.roles.contains("INDIVIDUAL") };`,
    );
    jane.submits(card, 'confirm');
    await jane.hears(/Your roles let you remove nobody/u);
    await world.settled();
    expect(saidIn(world, 'jane', FX)).toEqual([expect.stringMatching(POINTED)]);
  });

  test('who owns the room is known to those who are in it', async () => {
    world = await startWorld();
    await world.bob.asks(
      '@Steward /room remove @Dave Kim',
      /Only owners of the room[\s\S]+Jane Doe owns/u,
      FX,
    );
  });
});

describe('how accounts are, and with whom Steward is connected, is told to whoever asks', () => {
  const ADMINS = { in: 'Steward administrators' };
  const pendings: Seed = {
    ...acmeSeed,
    users: [
      ...acmeSeed.users.map((user) =>
        user.username === 'omar.haddad' ? { ...user, roles: ['INDIVIDUAL', 'ADMINISTRATOR'] } : user,
      ),
      { username: 'mallory', displayName: 'Mallory Moss', status: 'DISABLED' },
    ],
  };

  test.each([
    ['/steward confirm @Victor Stone', /Victor Stone now decides with the other administrators/u],
    ['/steward confirm @Bob Lee', /Bob Lee isn't an administrator in the/u],
    ['/steward confirm @Alice Martin', /Someone else has to confirm you/u],
    ['/connection request @Erik Lund', /I've asked Erik Lund to connect/u],
    ['/connection request @Erik Lund --dry-run', /Erik Lund/u],
    ['/connection accept carol.ng@borealis.example', /I'm now connected with Carol Ng/u],
    ['/connection reject @Maja Nowak', /Maja Nowak hasn't asked for a connection/u],
    ['/connection remove @Maja Nowak', /I'm not connected with Maja Nowak/u],
    ['/connection accept', /Accept connection/u],
    ['/im @Mallory Moss', /Mallory Moss can't be reached/u],
    ['/delegate @Mallory Moss until fri', /Mallory Moss/u],
  ])('%s', async (line, answer) => {
    world = await startWorld({ pod: { seed: pendings } });
    const { alice, pod } = world;
    pod.as('carol.ng').connection('steward', 'request');
    await alice.hears(/Carol Ng asks to connect with me/u, ADMINS);
    await alice.asks(`@Steward ${line}`, POINTED, ADMINS);
    await alice.hears(answer);
    await world.settled();
    expect(saidIn(world, 'alice', ADMINS)).toEqual([
      expect.stringMatching(/Carol Ng/u),
      expect.stringMatching(POINTED),
    ]);
  });

  test('that a room cannot be handed to somebody whose account is none of an active person', async () => {
    world = await startWorld({
      pod: {
        seed: {
          ...pendings,
          rooms: acmeSeed.rooms?.map((room) =>
            room.name === 'FX desk' ? { ...room, members: [...(room.members ?? []), 'mallory'] } : room,
          ) as NonNullable<Seed['rooms']>,
        },
      },
    });
    const { jane } = world;
    for (const line of ['/room transfer @Mallory Moss', '/room transfer @Mallory Moss --dry-run']) {
      await jane.asks(`@Steward ${line}`, POINTED, FX);
      await jane.hears(/Mallory Moss can't take over FX desk: it isn't an active person's account/u);
    }
    await world.settled();
    for (const text of saidIn(world, 'jane', FX)) expect(text).toMatch(POINTED);
  });

  test('that the room of the administrators has an owner who is none', async () => {
    world = await startWorld({
      pod: {
        seed: {
          ...acmeSeed,
          rooms: acmeSeed.rooms?.map((room) =>
            room.name === ADMINS.in ? { ...room, owners: ['alice.martin', 'steward', 'bob.lee'] } : room,
          ) as NonNullable<Seed['rooms']>,
        },
      },
    });
    const { jane } = world;
    await jane.asks('@Steward /room add @Maja Nowak', POINTED, BOREALIS);
    await jane.hears(/one owner of their room “Steward administrators” isn't an administrator/u);
    await world.settled();
    expect(saidIn(world, 'jane', BOREALIS)).toEqual([expect.stringMatching(POINTED)]);
  });
});

describe('what concerns another room is told in the IM', () => {
  test.each([
    [`/room add @Nina Patel ${RATES}`, /Added Nina Patel/u],
    [`/room remove @Grace Hall ${RATES}`, /Remove Grace Hall/u],
    [`/room owner add @Grace Hall ${RATES}`, /Grace Hall/u],
    [`/room owner remove @Victor Stone ${RATES}`, /Victor Stone/u],
    [`/room transfer @Grace Hall ${RATES}`, /Grace Hall/u],
    ['/room join "Equities desk"', /./u],
    ['/room reactivate "No such room"', /couldn't find/u],
    ['/room create "Deal X" --members @Nina Patel', /Deal X is ready[\s\S]+Nina Patel/u],
    ['/im @Nina Patel', /Nina Patel/u],
    ['/break-glass review B-7K3FQ2 fine', /no break-glass/u],
  ])('%s', async (line, answer) => {
    world = await startWorld({ pod: { seed: seedWithout() } });
    await world.jane.asks(`@Steward ${line}`, POINTED, FX);
    await world.jane.hears(answer);
    await world.settled();
    expect(saidIn(world, 'jane', FX)).toEqual([expect.stringMatching(POINTED)]);
  });

  test('a form in the room, for this room, is answered there', async () => {
    world = await startWorld();
    const { jane, pod } = world;
    const form = await jane.asks('@Steward /room add', /Add people/u, FX);
    const nina = pod.world().users.find(({ username }) => username === 'nina.patel');
    jane.submits(form, 'submit', { members: [nina?.id], room: form.streamId });
    await jane.hears(/Added Nina Patel/u, FX);
  });

  test('a room that is named where it is typed is no other one', async () => {
    world = await startWorld();
    const { jane } = world;
    await jane.asks('@Steward /room add @Nina Patel --room "fx desk"', /Added Nina Patel/u, FX);
    const form = await jane.asks('@Steward /room add', /Add people/u, FX);
    jane.submits(form, 'submit', { members: [13537736917020], room: 'FX desk' });
    await jane.hears(/already/u, FX);
  });

  test('a form of the room that names another one shows nothing of it, nor of the rooms that the person is in', async () => {
    world = await startWorld({ pod: { seed: seedWithout() } });
    const { jane } = world;
    const form = await jane.asks('@Steward /room remove', /Remove people/u, FX);
    jane.submits(form, 'submit', { members: [13537736917020], room: 'No such room' });
    const again = await jane.hears(/couldn't find a room/u, FX);
    expect(again.message).not.toContain('<option');
    jane.submits(again, 'submit', { members: [13537736917020], room: 'Rates desk' });
    await jane.hears(/Nina Patel isn't|Remove Nina/u);
    await world.settled();
    expect(jane.sees(FX).filter(({ text }) => /Nina Patel isn't|Remove Nina/u.test(text))).toEqual([]);
  });

  test('a decision that is typed in another room', async () => {
    world = await startWorld({ pod: { seed: seedWithout() } });
    const { jane } = world;
    await world.as('grace.hall').asks(`/room add @Nina Patel ${RATES}`, /I need the approval/u);
    const id = /R-\w{6}/u.exec((await jane.hears(/Nina Patel/u)).text)?.[0];
    await jane.asks(`@Steward /approve ${id}`, POINTED, FX);
    await jane.hears(/Approved|Added|Done/u);
    await world.settled();
    expect(saidIn(world, 'jane', FX)).toEqual([expect.stringMatching(POINTED)]);
  });
});

test('M8: what somebody may do in a room is listed in the IM, and in front of another firm nothing of it is told', async () => {
  world = await startWorld();
  const { bob, jane } = world;
  await bob.asks('@Steward /help all', POINTED, FX);
  await bob.hears(/what you can do in the room[\s\S]+\/room add/u);
  await bob.asks('@Steward /help', /What would you like to do/u, FX);
  for (const line of ['/help', '/help room add', '/help nothing']) {
    await jane.asks(`@Steward ${line}`, POINTED, BOREALIS);
    await jane.hears(/./u);
  }
  await world.settled();
  for (const { text } of jane.sees(BOREALIS)) expect(text).toMatch(POINTED);
});

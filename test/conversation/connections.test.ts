import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const carolAsks = () => world.pod.as('carol.ng').connection('steward', 'request');
const carolsConnection = () =>
  stateOf(world.pod).connections.find((text) => text.startsWith('carol.ng → steward'));
const carolsCard = () => world.alice.hears(/Carol Ng asks to connect with me/, ADMINS);

test('somebody of another firm asks: a card in the administrators’ room, and silence until it is accepted', async () => {
  world = await startWorld();
  const { alice, carol, pod, settled } = world;
  carolAsks();
  const card = await carolsCard();
  expect(card.text).toMatch(/Carol Ng\s+carol\.ng@borealis\.example\s+Symphony shows no title/);
  expect(card.text).toContain('External: works for Borealis Bank');
  expect(card.text).toContain('/connection accept carol.ng@borealis.example');
  await settled();
  expect(pod.world().streams.filter(({ members }) => members.length === 2)).toEqual([]);
  alice.submits(card, 'accept');
  await alice.hears(/Accepted by Alice Martin/, ADMINS);
  await carol.hears(/Hello Carol Ng, we're now connected/);
  expect(carolsConnection()).toBe('carol.ng → steward: ACCEPTED');
});

test('rejected by click: the stranger hears nothing, and the card says who did it', async () => {
  world = await startWorld();
  const { alice, victor, pod, settled } = world;
  carolAsks();
  const card = await carolsCard();
  victor.submits(card, 'reject');
  const closed = await alice.hears(
    /Carol Ng asked to connect with me · Rejected\s+Rejected by Victor Stone/,
    ADMINS,
  );
  expect(closed.message).toContain('<span class="tempo-text-color--red">Rejected</span>');
  await settled();
  expect(carolsConnection()).toBe('carol.ng → steward: REJECTED');
  expect(pod.world().streams.filter(({ members }) => members.length === 2)).toEqual([]);
});

test('accepted by word: the card says so, and a later click is answered with who decided', async () => {
  world = await startWorld();
  const { alice, victor, carol } = world;
  carolAsks();
  const card = await carolsCard();
  await victor.asks('/connection accept @Carol Ng', /I'm now connected with Carol Ng/);
  await alice.hears(/Accepted by Victor Stone/, ADMINS);
  await carol.hears(/we're now connected/);
  alice.submits(card, 'reject');
  await alice.hears(/Victor Stone has already answered this. Nothing more was done/, ADMINS);
  expect(carolsConnection()).toBe('carol.ng → steward: ACCEPTED');
  expect(carol.sees()).toHaveLength(1);
});

test('who was rejected may ask again, and a new card is decided on anew', async () => {
  world = await startWorld();
  const { alice, carol } = world;
  carolAsks();
  alice.submits(await carolsCard(), 'reject');
  await alice.hears(/Rejected by Alice Martin/, ADMINS);
  carolAsks();
  alice.submits(await carolsCard(), 'accept');
  await alice.hears(/Accepted by Alice Martin/, ADMINS);
  await carol.hears(/we're now connected/);
  const texts = alice.sees(ADMINS).map(({ text }) => text);
  expect(texts.filter((text) => text.includes('Rejected'))).toHaveLength(1);
});

test('somebody in the administrators’ room who is none is refused', async () => {
  const rooms = (acmeSeed.rooms ?? []).map((room) =>
    room.name === 'Steward administrators' ? { ...room, members: ['steward', 'tom.berg'] } : room,
  );
  world = await startWorld({ pod: { seed: { ...acmeSeed, rooms } } });
  const tom = world.as('tom.berg');
  carolAsks();
  tom.submits(await carolsCard(), 'accept');
  await tom.hears(/Only administrators can do this/);
  await tom.hears(/I've answered you in our IM/, ADMINS);
  expect(carolsConnection()).toBe('carol.ng → steward: PENDING');
});

test('a request for a connection with somebody else is none of Steward’s business', async () => {
  world = await startWorld();
  const { pod, alice, settled } = world;
  pod.as('carol.ng').connection('bob.lee', 'request');
  await settled();
  expect(alice.sees(ADMINS)).toEqual([]);
});

test('/connections lists by status; /connection reject and remove do what they say', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  carolAsks();
  pod.as('erik.lund').connection('steward', 'request');
  await alice.asks('/connection accept erik.lund@borealis.example', /now connected with Erik Lund/);
  const pending = await alice.asks('/connections', /1 pending connection/);
  expect(pending.text).toMatch(/Carol Ng\s+Borealis Bank\s+Waiting for us/);
  expect(pending.text).not.toContain('Erik Lund');
  const accepted = await alice.asks('/connections accepted', /1 accepted connection/);
  expect(accepted.text).toMatch(/Erik Lund\s+Borealis Bank\s+Connected/);
  await alice.asks('/connection reject 13606456393736', /I've rejected Carol Ng's connection request/);
  expect(carolsConnection()).toBe('carol.ng → steward: REJECTED');
  await alice.asks('/connections REJECTED', /Carol Ng\s+Borealis Bank\s+Rejected/);
  const all = await alice.asks('/connections all', /2 connections/);
  expect(all.text).toMatch(/Carol Ng[\s\S]+Erik Lund|Erik Lund[\s\S]+Carol Ng/);
  const card = await alice.asks('/connection remove @Erik Lund', /Remove the connection with/);
  expect(stateOf(pod).connections).toContain('erik.lund → steward: ACCEPTED');
  alice.submits(card, 'confirm');
  await alice.hears(/I'm no longer connected with Erik Lund/);
  expect(stateOf(pod).connections).not.toContain('erik.lund → steward: ACCEPTED');
  await alice.asks('/connections accepted', /There are no accepted connections/);
});

test('asked in a room, the list goes to the IM', async () => {
  world = await startWorld();
  const { alice } = world;
  await alice.asks('@Steward /connections all', /Alice Martin, I've answered you in our IM/, ADMINS);
  await alice.hears(/I have no connections with other companies/);
});

test('what is so already is said, and changes nothing', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  carolAsks();
  await alice.asks('/connection accept @Carol Ng', /I'm now connected with Carol Ng/);
  const before = stateOf(pod);
  await alice.asks('/connection accept @Carol Ng', /I'm already connected with Carol Ng/);
  await alice.asks('/connection remove @Maja Nowak', /I'm not connected with Maja Nowak, so/);
  await alice.asks('/connection reject @Maja Nowak', /Maja Nowak hasn't asked for a connection/);
  await alice.asks('/connection reject @Carol Ng', /Carol Ng hasn't asked for a connection/);
  expect(stateOf(pod)).toEqual(before);
});

test('what cannot be read, or be done, changes nothing', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  carolAsks();
  const before = stateOf(pod);
  const rows: [string, RegExp][] = [
    ['/connection accept @Bob Lee', /Bob Lee works here, so no connection is needed/],
    ['/connection reject @Bob Lee', /Bob Lee works here, so no connection is needed/],
    ['/connection remove @Bob Lee', /Bob Lee works here, so no connection is needed/],
    ['/connection accept @Carol Ng @Erik Lund', /This is for one person at a time[\s\S]+Carol Ng/],
    ['/connection accept Zork', /I couldn't find “Zork”[\s\S]+As a command: \/connection accept @PERSON/],
    ['/connections maybe', /I can't use “maybe” here/],
    ['/connection', /These commands begin with \/connection:/],
    ['/connection accept', /^Accept connection/],
  ];
  for (const [line, pattern] of rows) await alice.asks(line, pattern);
  expect(stateOf(pod)).toEqual(before);
});

test('two people in a form that takes one are refused', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  carolAsks();
  const before = stateOf(pod);
  const form = await alice.asks('/connection accept', /^Accept connection/);
  alice.submits(form, 'submit', { user: [13606456393736, 13606456393737] });
  await alice.hears(/This is for one person at a time/);
  expect(stateOf(pod)).toEqual(before);
});

test('only administrators may', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  carolAsks();
  const before = stateOf(pod);
  for (const line of [
    '/connections',
    '/connection accept @Carol Ng',
    '/connection reject Zork',
    '/connection remove',
    '/connection info @Carol Ng',
    '/connection request Zork',
  ])
    await jane.asks(line, /^Only administrators can do this\.$/);
  expect(stateOf(pod)).toEqual(before);
});

test('what the pod refuses is said', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  carolAsks();
  const card = await carolsCard();
  const before = stateOf(pod);
  pod.faults.add({ match: { path: '/connection/accept' }, times: 2, effect: { status: 403 } });
  await alice.asks('/connection accept @Carol Ng', /Not done:[\s\S]+Symphony doesn't let me do this/);
  alice.submits(card, 'accept');
  await alice.hears(/Not done:[\s\S]+Symphony doesn't let me do this/, ADMINS);
  pod.faults.add({ match: { path: '/connection/reject' }, effect: { status: 403 } });
  await alice.asks('/connection reject @Carol Ng', /Not done:[\s\S]+Symphony doesn't let me do this/);
  pod.faults.add({ match: { path: '/connection/list' }, effect: { status: 403 } });
  await alice.asks('/connections', /Symphony doesn't let me do this/);
  expect(stateOf(pod)).toEqual(before);
  // The card is still good.
  alice.submits(card, 'accept');
  await alice.hears(/Accepted by Alice Martin/, ADMINS);
});

test('a stranger who cannot be greeted is connected all the same', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  carolAsks();
  const card = await carolsCard();
  pod.faults.add({ match: { path: '/im/create' }, effect: { status: 403 } });
  alice.submits(card, 'accept');
  await alice.hears(/Accepted by Alice Martin/, ADMINS);
  expect(carolsConnection()).toBe('carol.ng → steward: ACCEPTED');
});

test('a connection that the pod does not end stays', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  carolAsks();
  await alice.asks('/connection accept @Carol Ng', /I'm now connected with Carol Ng/);
  const card = await alice.asks('/connection remove @Carol Ng', /\?[\s\S]+Cancel/);
  pod.faults.add({ match: { path: /\/connection\/user\/\d+\/remove/ }, effect: { status: 403 } });
  alice.submits(card, 'confirm');
  await alice.hears(/Not done:\s+remove the connection with Carol Ng: Symphony doesn't let me/);
  expect(carolsConnection()).toBe('carol.ng → steward: ACCEPTED');
});

const CAROL = 'carol.ng@borealis.example';
const carolDoes = (action: 'request' | 'accept' | 'reject' | 'remove') =>
  world.carol.client.connection('steward', action);
const callsTo = (path: RegExp) => world.pod.calls().filter((call) => path.test(call.path)).length;
const stewards = () =>
  stateOf(world.pod).connections.filter((text) => text.includes('steward') && text.includes('carol.ng'));

describe('/connection request', () => {
  test('asks, and is shown as pending until it is decided', async () => {
    world = await startWorld();
    const { alice } = world;
    await alice.asks(`/connection request ${CAROL}`, /^I've asked Carol Ng to connect\. \/connections lists/);
    expect(stewards()).toEqual(['steward → carol.ng: PENDING']);
    await alice.asks(
      '/connections',
      /1 pending connection\s[\s\S]+Carol Ng\s+Borealis Bank\s+Waiting for them/,
    );
    carolDoes('accept');
    await alice.asks('/connections', /There are no pending connections/);
    await alice.asks('/connections accepted', /Carol Ng\s+Borealis Bank\s+Connected/);
  });

  test('twice is once', async () => {
    world = await startWorld();
    const { alice, victor } = world;
    await alice.asks(`/connection request ${CAROL}`, /I've asked Carol Ng/);
    await victor.asks(
      `/connection request ${CAROL}`,
      /I've already asked Carol Ng and I'm waiting for the answer/,
    );
    expect(callsTo(/\/connection\/create$/u)).toBe(1);
  });

  test('of somebody who has asked says to accept instead', async () => {
    world = await startWorld();
    const { alice } = world;
    carolAsks();
    await alice.asks(
      `/connection request ${CAROL}`,
      /Carol Ng has asked to connect with me, and nobody has decided yet\. Type \/connection accept carol\.ng@borealis\.example/,
    );
    expect(stewards()).toEqual(['carol.ng → steward: PENDING']);
    await alice.asks('/connection accept 13606456393736', /I'm now connected with Carol Ng/);
    await alice.asks(`/connection request ${CAROL}`, /^I'm already connected with Carol Ng\.$/);
  });

  test('after a rejection asks anew, and says so', async () => {
    world = await startWorld();
    const { alice } = world;
    await alice.asks(`/connection request ${CAROL}`, /I've asked Carol Ng/);
    carolDoes('reject');
    await alice.asks(
      `/connection request ${CAROL}`,
      /I've asked Carol Ng to connect again; the last request was rejected/,
    );
    expect(stewards()).toEqual(['steward → carol.ng: PENDING']);
  });

  test('that the pod refuses is told with what to do', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    const rows: [number, RegExp][] = [
      [400, /Symphony didn't accept the request. One may already be open/],
      [403, /Symphony doesn't let me ask for this connection/],
      [404, /Symphony can't find this person any more/],
    ];
    for (const [status, pattern] of rows) {
      pod.faults.add({ match: { path: '/connection/create' }, effect: { status } });
      await alice.asks(`/connection request ${CAROL}`, pattern);
    }
    expect(stewards()).toEqual([]);
  });

  test('whose answer is lost is not made twice', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    pod.faults.add({ match: { path: '/connection/create' }, effect: 'dropAnswer' });
    await alice.asks(`/connection request ${CAROL}`, /I've asked Carol Ng to connect/);
    expect(callsTo(/\/connection\/create$/u)).toBe(1);
    expect(stewards()).toEqual(['steward → carol.ng: PENDING']);
  });
});

describe('/connection info', () => {
  test('tells each state, and what can be done next', async () => {
    world = await startWorld();
    const { alice } = world;
    const info = (pattern: RegExp) => alice.asks(`/connection info ${CAROL}`, pattern);
    await alice.asks('/connection info @Bob Lee', /Bob Lee works here, so no connection is needed/);
    await info(/nobody has asked for one\. To ask, type \/connection request carol\.ng@borealis\.example/);
    carolAsks();
    const { text } = await info(/They've asked[\s\S]+\/connection accept carol\.ng@borealis\.example/);
    expect(text).toMatch(/Status\s+Waiting for us\s+First asked\s+\S+\s+Last change\s+\S+\s+Asked\s+once/);
    await alice.asks('/connection reject 13606456393736', /I've rejected Carol Ng's connection request/);
    await info(/Status\s+Rejected[\s\S]+To ask again, type \/connection request/);
    await alice.asks(`/connection request ${CAROL}`, /again; the last request was rejected/);
    await info(/Status\s+Waiting for them[\s\S]+Asked\s+twice[\s\S]+can't be withdrawn/);
    carolDoes('accept');
    await info(/Status\s+Connected[\s\S]+To end it, type \/connection remove carol\.ng@borealis\.example/);
  });

  test('asked in a room, the answer goes to the IM', async () => {
    world = await startWorld();
    await world.alice.asks(`@Steward /connection info ${CAROL}`, /answered you in our IM/, ADMINS);
    await world.alice.hears(/Carol Ng, Borealis Bank/);
  });
});

describe('/connection remove', () => {
  test('of a request that waits for a decision says to reject it', async () => {
    world = await startWorld();
    carolAsks();
    await world.alice.asks(
      `/connection remove ${CAROL}`,
      /nobody has decided yet\. Type .+ or \/connection reject/,
    );
    expect(stewards()).toEqual(['carol.ng → steward: PENDING']);
  });

  test('of a request of our own says that it cannot be taken back', async () => {
    world = await startWorld();
    const { alice } = world;
    await alice.asks(`/connection request ${CAROL}`, /I've asked Carol Ng/);
    await alice.asks(`/connection remove ${CAROL}`, /The request can't be withdrawn; once it's accepted/);
    expect(stewards()).toEqual(['steward → carol.ng: PENDING']);
  });

  test('of what was rejected does not open the request again, as the pod would', async () => {
    world = await startWorld();
    const { alice } = world;
    carolAsks();
    await alice.asks('/connection reject 13606456393736', /I've rejected Carol Ng's connection request/);
    await alice.asks(
      `/connection remove ${CAROL}`,
      /I'm not connected with Carol Ng, so there was nothing to remove/,
    );
    expect(stewards()).toEqual(['carol.ng → steward: REJECTED']);
    expect(callsTo(/\/connection\/user\/\d+\/remove$/u)).toBe(0);
  });

  test('confirmed when things have changed rejects nobody', async () => {
    world = await startWorld();
    const { alice } = world;
    carolAsks();
    await alice.asks('/connection accept 13606456393736', /I'm now connected with Carol Ng/);
    const card = await alice.asks(`/connection remove ${CAROL}`, /\?[\s\S]+Cancel/);
    carolDoes('remove');
    carolAsks();
    alice.submits(card, 'confirm');
    await alice.hears(/Not done:\s+remove the connection with Carol Ng: Carol Ng has asked to connect/);
    expect(stewards()).toEqual(['carol.ng → steward: PENDING']);
  });
});

describe('many who ask to connect flood nobody', () => {
  const named = (firm: string) => Array.from({ length: 8 }, (_, n) => `${firm}.${n}`);
  const seed: Seed = {
    ...acmeSeed,
    firms: [...(acmeSeed.firms ?? []), { name: 'Crescent Fund', tenant: 199 }],
    users: [
      ...acmeSeed.users,
      ...[['borealis', 'Borealis Bank'] as const, ['crescent', 'Crescent Fund'] as const].flatMap(
        ([short, firm]) =>
          named(short).map((username) => ({
            username,
            displayName: username,
            email: `${username}@${short}.example`,
            firm,
          })),
      ),
    ],
  };
  const cards = () => world.alice.sees(ADMINS).filter(({ text }) => /asks to connect with me/u.test(text));
  const counted = () =>
    world.alice.sees(ADMINS).filter(({ text }) => /More people ask to connect/u.test(text));
  async function ask(people: readonly string[]): Promise<void> {
    for (const person of people) world.pod.as(person).connection('steward', 'request');
    await world.settled();
  }

  test('of one firm only some have a card in an hour, and the others are in the list', async () => {
    const clock = movableClock();
    world = await startWorld({ pod: { seed }, clock, steward: { limits: { requestCardsPerHour: 6 } } });
    await ask(named('borealis'));
    expect(cards()).toHaveLength(3);
    expect(counted()).toHaveLength(1);
    await ask(named('crescent').slice(0, 2));
    expect(cards()).toHaveLength(5);
    await ask(named('crescent').slice(2, 8));
    expect(cards()).toHaveLength(6);
    expect(counted()).toHaveLength(1);
    const { text } = await world.alice.asks('/connections pending', /borealis\.0/);
    for (const person of ['borealis.7', 'crescent.7']) expect(text).toContain(person);
    await world.alice.asks(
      '/connection accept borealis.7@borealis.example',
      /I'm now connected with borealis\.7/,
    );
    clock.moveOn(61 * 60_000);
    await ask(['carol.ng']);
    expect(cards()).toHaveLength(7);
  });

  test('whoever asks again while their card is open has that one', async () => {
    world = await startWorld();
    const { alice, carol, pod, settled } = world;
    carolAsks();
    const card = await carolsCard();
    for (let round = 0; round < 3; round += 1) {
      // In the client, so that no card is closed.
      pod.as('steward').connection('carol.ng', 'reject');
      carolAsks();
    }
    await settled();
    expect(cards()).toHaveLength(1);
    alice.submits(card, 'accept');
    await alice.hears(/Accepted by Alice Martin/, ADMINS);
    await carol.hears(/we're now connected/);
  });
});

import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed, type Fault } from 'symphony-pod-simulator';
import { collectedLog } from '../support/collected-log.ts';
import { roomId } from '../support/pod-state.ts';
import { startTappedWorld, type TappedWorld } from '../support/tapped-world.ts';

let world: TappedWorld;
afterEach(() => world.close());

// Not here: a message that the pod takes so late that Steward, having looked for it in vain, has sent it again. Symphony has no
// key that would tell it that the two are one.
const fates: [string, Fault['effect']][] = [
  ['is done, and its answer is lost', 'dropAnswer'],
  ['is done, and its answer is cut', 'cut'],
  ['is answered with 500', { status: 500 }],
  ['is answered with 503 in HTML', { status: 503, body: '<h1>busy</h1>' }],
  ['is answered with 429', { status: 429, headers: { 'Retry-After': '1' } }],
  ['is answered with 401', { status: 401 }],
  ['is answered with HTML and 200', 'html200'],
  ['is answered with 200 and nothing', { status: 200, body: '' }],
  ['is answered with 200 and {}', { status: 200, body: {} }],
  ['is answered with 408', { status: 408 }],
];

test.each(fates)('whatever is asked is done and answered once, when a call %s', async (_fate, effect) => {
  world = await startTappedWorld();
  const { pod, jane, bob } = world;
  const meets = (path: string) => pod.faults.add({ match: { path }, effect });
  const inFxDesk = { in: 'FX desk' };

  meets('/message/create');
  await jane.asks('/presence @Bob Lee', /Busy/);
  meets('/presence');
  await jane.asks('/presence @Dave Kim', /On the phone/);

  meets('/membership/list');
  meets('/membership/add');
  await jane.asks('/room add @Nina Patel --room "FX desk"', /Added Nina Patel/);

  meets('/room/create');
  meets('/membership/add');
  meets('/membership/promoteOwner');
  await jane.asks('/room create "Project Swan"', /Project Swan/);

  meets('/message/create');
  const card = await jane.asks('/room remove @Nina Patel --room "FX desk"', /\?[\s\S]+Cancel/);
  meets('/membership/remove');
  meets('/update');
  jane.submits(card, 'confirm');
  await jane.hears(/Removed Nina Patel/);

  meets('/im/create');
  meets('/message/create');
  bob.says('@Steward /room add @Tom Berg', inFxDesk);
  const request = await jane.hears(/is waiting for your decision/);
  await bob.hears(/asked Jane Doe/, inFxDesk);
  meets('/membership/add');
  meets('/update');
  jane.submits(request, 'approve');
  await bob.hears(/Approved by Jane Doe/);
  await jane.hears(/Done: add Tom Berg/);

  await world.settled();
  const said = (texts: readonly { text: string }[]) => texts.map(({ text }) => text);
  expect(said(jane.sees())).toEqual([
    expect.stringContaining('Busy'),
    expect.stringContaining('On the phone'),
    expect.stringContaining('Added Nina Patel'),
    expect.stringContaining('Project Swan'),
    expect.stringContaining('Removed Nina Patel'),
    expect.stringContaining('Tom Berg'),
  ]);
  // What said that Jane was asked says now how it ended.
  expect(said(bob.sees(inFxDesk))).toEqual([expect.stringMatching(/^Request R-\w+ · Approved/u)]);
  expect(said(bob.sees())).toEqual([expect.stringContaining('Approved by Jane Doe')]);
  expect(said(world.as('tom.berg').sees())).toEqual([
    expect.stringContaining('Bob Lee sent a request about you'),
    expect.stringContaining("You're now in FX desk"),
  ]);

  const rooms = pod.world().streams.filter(({ room }) => room?.name === 'Project Swan');
  expect(rooms.map(({ members }) => members.map(({ username, owner }) => [username, owner]))).toEqual([
    expect.arrayContaining([
      ['jane.doe', true],
      ['steward', true],
    ]),
  ]);
  const room = roomId(pod, 'FX desk');
  const changes = pod
    .calls()
    .flatMap(({ effect: done }) => (done?.includes(room) ? [done.split(' ')[0]] : []));
  expect(changes).toEqual(['added', 'removed', 'added']);
});

test.each([
  ['/login/', 400],
  ['/login/', 401],
  ['/login/', 403],
  ['/relay/', 404],
  ['/relay/', 401],
])(
  'that the session ends and %s answers the next login with %d says nothing about what was asked',
  async (path, status) => {
    world = await startTappedWorld();
    const { pod, jane, alice, app } = world;
    for (const [who, line, answer] of [
      [jane, '/presence @Bob Lee', /Busy/],
      [jane, '/room add @Nina Patel --room "FX desk"', /Added Nina Patel/],
      [alice, '/connection info @Carol Ng', /Carol Ng/],
    ] as const) {
      pod.faults.add({ match: { path }, times: 2, effect: { status } });
      pod.faults.add({ effect: 'expireSessions' });
      await who.asks(line, answer);
    }
    await world.settled();
    expect(jane.sees()).toHaveLength(2);
    expect(alice.sees()).toHaveLength(1);
    expect(await Promise.race([app.ended, Promise.resolve('running')])).toBe('running');
  },
);

test('a call that is never answered is given up and made again', async () => {
  world = await startTappedWorld({ kit: { readTimeout: 300 }, pod: { limits: { longPollMs: 100 } } });
  const { pod, jane } = world;
  for (const path of ['/message/create', '/membership/add'])
    pod.faults.add({ match: { path }, effect: 'hang' });
  await jane.asks('/room add @Nina Patel --room "FX desk"', /Added Nina Patel/);
  await world.settled();
  expect(jane.sees()).toHaveLength(1);
});

test('one of two approvals is counted once, and answered as one, when its answer does not get through', async () => {
  const rooms = (acmeSeed.rooms ?? []).map((room): typeof room =>
    room.name === 'FX desk'
      ? { ...room, owners: ['jane.doe', 'dave.kim', 'steward'], members: ['bob.lee'] }
      : room,
  );
  world = await startTappedWorld({
    pod: { seed: { ...acmeSeed, rooms } },
    policy: (shipped) =>
      shipped.replaceAll('@approval("owners")\n', '@approval("owners")\n@approvals("2")\n'),
  });
  const { pod, jane, dave, bob } = world;
  await bob.asks('@Steward /room add @Nina Patel', /asked/, { in: 'FX desk' });
  await jane.hears(/is waiting for your decision/);
  const request = await dave.hears(/is waiting for your decision/);
  pod.faults.add({ match: { path: '/message/create' }, effect: { status: 500 } });
  jane.says(`/approve ${/R-[A-Z0-9]+/.exec(request.text)?.[0]}`);
  await jane.hears(/needs 1 more approval/);
  dave.submits(request, 'approve');
  await bob.hears(/Approved/);
  await world.settled();
  expect(jane.sees()).toHaveLength(2);
});

test('a request that ends while the agent is away is closed, and its people told, when it is back', async () => {
  const clock = movableClock();
  const log = collectedLog();
  world = await startTappedWorld({ clock, logger: log });
  const { pod, jane, bob } = world;
  await bob.asks('@Steward /room add @Nina Patel', /asked Jane Doe/, { in: 'FX desk' });
  await jane.hears(/is waiting for your decision/);
  pod.faults.add({ match: { path: '/agent/' }, effect: 'refuse' });
  clock.moveOn(8 * 3_600_000);
  await log.says(/message will be tried again/);
  pod.faults.clear();
  clock.moveOn(30_000);
  await bob.hears(/Expired/);
  await jane.hears(/Expired/);
  expect(bob.sees()).toHaveLength(1);
  expect(jane.sees()).toHaveLength(1);
});

test('a reply whose answer was lost is found among many messages', async () => {
  world = await startTappedWorld();
  const { pod, jane, dave } = world;
  const inFxDesk = { in: 'FX desk' };
  for (let n = 0; n < 600; n += 1) dave.says(`rate ${n}`, inFxDesk);
  pod.faults.add({ match: { path: '/message/create' }, effect: 'dropAnswer' });
  await jane.asks('@Steward /room info', /Spot, forwards and options/, inFxDesk);
  await world.settled();
  expect(jane.sees(inFxDesk)).toHaveLength(1);
});

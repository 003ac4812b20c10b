import { afterEach, expect, test } from '@jest/globals';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const presenceOf = (username: string) =>
  world.pod.world().users.find((user) => user.username === username)?.presence;

test('a table of people, of whatever firm', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  const before = stateOf(pod);
  const { text } = await alice.asks(
    '/presence @Jane Doe @Bob Lee nina.patel@acme.example @Carol Ng',
    /Presence/,
  );
  expect(text).toMatch(/Jane Doe\s+Available\s+\d{4}-/);
  expect(text).toMatch(/Bob Lee\s+Busy/);
  expect(text).toMatch(/Nina Patel\s+In a meeting/);
  // Nobody has connected with her yet.
  expect(text).toMatch(/Carol Ng\s+Unknown/);
  expect(text).toContain(
    "I can't see whether Carol Ng is available: Symphony shows me people at other companies only",
  );
  expect(stateOf(pod)).toEqual(before);
});

test('every kind of presence, and since when nobody says of who is offline', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  const usernames = pod.world().users.map(({ username }) => username);
  const { text } = await jane.asks(`/presence ${usernames.slice(0, 13).join(' ')}`, /Presence/);
  for (const words of ['On the phone', 'Be right back', 'Away', 'Out of office', 'Off work'])
    expect(text).toContain(words);
  expect(text).toMatch(/Lucy Chen\s+Offline\s*(\n|$)/);
});

test('who was not found is told beside those who were', async () => {
  world = await startWorld();
  const { jane } = world;
  const { text } = await jane.asks('/presence @Bob Lee Zork nobody@acme.example', /Busy/);
  expect(text).toContain("I couldn't find “Zork” and “nobody@acme.example”.");
});

test('somebody of whom the pod knows no presence is unknown, and the others are shown', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  pod.faults.add({ match: { path: '/user/13537736917016/presence' }, effect: { status: 404 } });
  const { text } = await jane.asks('/presence @Bob Lee @Jane Doe', /Unknown/);
  expect(text).toMatch(/Bob Lee\s+Unknown/);
  expect(text).toMatch(/Jane Doe\s+Available/);
});

test('asked in a room it is answered there; without people it asks for them', async () => {
  world = await startWorld();
  const { jane } = world;
  await jane.asks('@Steward /presence @Bob Lee', /Bob Lee\s+Busy/, { in: 'FX desk' });
  const form = await jane.asks('/presence', /^Show presence/);
  jane.submits(form, 'submit', { people: [13537736917016] });
  await jane.hears(/Bob Lee\s+Busy/);
});

test('one’s own presence is set on one’s behalf, in any spelling', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  await jane.asks('/presence set BUSY', /^Your presence is now Busy\.$/);
  expect(presenceOf('jane.doe')).toBe('BUSY');
  await jane.asks('/presence set in-a-meeting', /Your presence is now In a meeting/);
  expect(presenceOf('jane.doe')).toBe('IN_A_MEETING');
  await jane.asks('/presence set In_A_Meeting', /Your presence is already In a meeting/);
  const form = await bob.asks('/presence set', /^Set presence/);
  bob.submits(form, 'submit', { category: 'AWAY' });
  await bob.hears(/Your presence is now Away/);
  expect(presenceOf('bob.lee')).toBe('AWAY');
});

test('what cannot be read is refused with what is wrong, and changes nothing', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  const before = stateOf(pod);
  const rows: [string, RegExp][] = [
    [
      '/presence set HAPPY',
      /can't use “HAPPY” here\. Try Available, Busy, .+ or Out of office[\s\S]+As a command: \/presence set/,
    ],
    ['/presence set OFFLINE', /can't use “OFFLINE” here. Try/],
    ['/presence set BUSY @Bob Lee', /^Only administrators can do this/],
    ['/presence set BUSY zork @Bob Lee', /I don't understand “zork @Bob Lee”, so I did nothing/],
    ['/presence set BUSY --for Zork', /I couldn't find “Zork”/],
    ['/presence set BUSY --for @Bob Lee', /^Only administrators can do this/],
    ['/presence Zork', /I couldn't find “Zork”[\s\S]+As a command: \/presence @PERSON…/],
    ['/presence @Bob Lee --since 2h', /There's no option “--since”/],
  ];
  for (const [line, pattern] of rows) await jane.asks(line, pattern);
  expect(stateOf(pod)).toEqual(before);
});

test('what the pod refuses is said, and changes nothing', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  const before = stateOf(pod);
  pod.faults.add({ match: { method: 'POST', path: '/v3/user/presence' }, effect: { status: 403 } });
  await jane.asks(
    '/presence set BUSY',
    /Not done:\s+set Jane Doe's presence to Busy: Symphony doesn't let me do this/,
  );
  pod.faults.add({ match: { path: /\/user\/\d+\/presence/ }, effect: { status: 403 } });
  await jane.asks('/presence @Bob Lee', /^Symphony doesn't let me do this/);
  expect(stateOf(pod)).toEqual(before);
});

test('what the policy forbids is refused in its own words', async () => {
  const rule = `@id("quiet") @says("No presences today.") forbid (principal, action in [Action::"presence.read", Action::"presence.set"], resource);`;
  world = await startWorld({ policy: (shipped) => `${shipped}\n${rule}` });
  const { jane, pod } = world;
  const before = stateOf(pod);
  await jane.asks('/presence @Bob Lee', /^No presences today\.$/);
  await jane.asks('/presence set BUSY', /^No presences today\.$/);
  expect(stateOf(pod)).toEqual(before);
});

test('who cannot be read as enabled changes nothing, and reads on', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  const before = stateOf(pod);
  pod.faults.add({ match: { path: '/v2/admin/user/' }, times: 'always', effect: { status: 403 } });
  await jane.asks('/presence set BUSY', /^Your account isn't enabled, or I couldn't read its status/);
  await jane.asks('/presence @Bob Lee', /Busy/);
  expect(stateOf(pod)).toEqual(before);
});

test('of other firms “Offline” is said only of people whom the pod shows', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  const carol = pod.as('carol.ng');
  carol.presence('BUSY');
  await alice.asks(
    '/presence watch @Carol Ng',
    /Carol Ng\s+Unknown[\s\S]+I can't see whether Carol Ng is available/,
  );
  await alice.asks('/presence watches', /Carol Ng\s+Unknown[\s\S]+I can't see whether Carol Ng is available/);
  carol.connection('steward', 'request');
  await alice.asks('/connection accept @Carol Ng', /Carol Ng/);
  const { text } = await alice.asks('/presence @Carol Ng', /Carol Ng\s+Busy/);
  expect(text).not.toContain("can't see");
  pod.faults.add({
    match: { path: /\/user\/\d+\/presence/ },
    effect: { status: 200, body: { category: 'OFFLINE', userId: 13606456393736, timestamp: 0 } },
  });
  const offline = await alice.asks('/presence @Carol Ng', /Carol Ng\s+Offline/);
  expect(offline.text).not.toContain("can't see");
});

test('an administrator sets it for somebody else, who is told', async () => {
  world = await startWorld();
  const { alice, bob } = world;
  await alice.asks('/presence set AWAY --for @Bob Lee', /^Bob Lee's presence is now Away\.$/);
  await bob.hears(/^Alice Martin set your presence to Away\.$/);
  expect(presenceOf('bob.lee')).toBe('AWAY');
  await alice.asks('/presence set AWAY for @Bob Lee', /^Bob Lee's presence is already Away\.$/);
  await alice.asks('/presence set BUSY', /^Your presence is now Busy\.$/);
  await alice.asks('/presence set BUSY --for @Carol Ng', /can do this\.|You're not allowed|It's only for/);
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { roomId, stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };

const roomNamed = (name: string) => stateOf(world.pod).rooms.find((room) => room.name === name);

describe('/room create', () => {
  test('makes a room that the person and Steward own, and links to it', async () => {
    const { jane, pod } = world;
    const answer = await jane.asks('/room create "FX options" --description "Spot" ', /FX options is ready/);
    expect(answer.message).toContain(roomId(pod, 'FX options'));
    expect(roomNamed('FX options')).toMatchObject({
      description: 'Spot',
      public: false,
      members: ['jane.doe (owner)', 'steward (owner)'],
    });
  });

  test('takes a name of several words without quotes, and typographic quotes', async () => {
    const { jane } = world;
    await jane.asks('/room create FX options', /FX options is ready/);
    await jane.asks('/room create “Deal desk” —description “Mergers”', /Deal desk is ready/);
    expect(roomNamed('Deal desk')).toMatchObject({ description: 'Mergers' });
  });

  test('takes every setting', async () => {
    const { jane, alice } = world;
    const approved = async (line: string, shown: RegExp) => {
      await jane.asks(line, /I need the approval of an administrator/);
      const card = await alice.hears(/is waiting for your decision/, ADMINS);
      expect(card.text).toMatch(shown);
      alice.submits(card, 'approve');
      await jane.hears(/Done: create/);
    };
    await approved('/room create Open --public --read-only --copy-protected', /Public\s+Yes/i);
    expect(roomNamed('Open')).toMatchObject({
      public: true,
      discoverable: true,
      readOnly: true,
      copyProtected: true,
      membersCanInvite: true,
      viewHistory: true,
      crossPod: false,
    });
    await approved('/room create Deals --cross-pod --members-can-invite', /Open to other companies\s+Yes/i);
    expect(roomNamed('Deals')).toMatchObject({ crossPod: true, membersCanInvite: true, public: false });
  });

  test('M10: of a name that a room has, which the person cannot see, as much is read and said as of one that is free', async () => {
    const { as, pod } = world;
    const tom = as('tom.berg');
    const tried = async (name: string) => {
      const before = pod.calls().length;
      const { text } = await tom.asks(`/room create "${name}" --dry-run`, /^Dry run/);
      const calls = pod
        .calls()
        .slice(before)
        .filter(({ path }) => !/message|datafeed|im\/create/u.test(path));
      return {
        text: text.replaceAll(name, 'NAME'),
        calls: calls.map(({ method, path }) => `${method} ${path}`),
      };
    };
    await tried('First of all');
    expect(await tried('Equities desk')).toEqual(await tried('Nobodys desk'));
    await tom.asks('/room create "Equities desk"', /Symphony didn't accept this room/);
    await tom.asks('/room create "Announcements"', /There's already a room called/);
  });

  test('without a name asks with a form of all settings, whose reply goes the same way', async () => {
    const { jane } = world;
    const form = await jane.asks('/room create', /^Create room\s+Name/);
    expect(form.text).not.toContain('I need to know');
    expect(form.text).toContain('As a command: /room create NAME');
    jane.submits(form, 'submit', {
      name: 'FX options',
      description: 'Spot and forwards',
      discoverable: true,
      viewHistory: true,
    });
    await jane.hears(/FX options is ready/);
    expect(roomNamed('FX options')).toMatchObject({
      description: 'Spot and forwards',
      discoverable: true,
      viewHistory: true,
      public: false,
      members: ['jane.doe (owner)', 'steward (owner)'],
    });
  });

  test('keeps in the form what was given already', async () => {
    const { jane } = world;
    const form = await jane.asks(
      '/room create --description "Spot" --discoverable',
      /I need to know the name/,
    );
    jane.submits(form, 'submit', { name: 'FX options' });
    await jane.hears(/FX options is ready/);
    expect(roomNamed('FX options')).toMatchObject({ description: 'Spot', discoverable: true });
  });

  test('refuses what it cannot read, and makes no room', async () => {
    const { jane, pod } = world;
    const before = stateOf(pod);
    const rows: [string, string, RegExp][] = [
      [
        'settings that do not go together',
        '/room create Deals --cross-pod --public',
        /A room that is open to other companies can't be public, discoverable or read-only/,
      ],
      ['an option that is not there', '/room create Deals --secret', /There's no option “--secret”/],
      ['an option without its value', '/room create Deals --description', /--description needs a value/],
      ['an option twice', '/room create Deals --public --public', /You gave --public twice/],
      [
        'more words than it can place',
        '/room create Deals "more"',
        /I don't understand “more”, so I did nothing/,
      ],
      [
        'a description that is too long',
        `/room create Deals --description "${'x'.repeat(251)}"`,
        /at most 250/,
      ],
    ];
    for (const [, line, pattern] of rows) await jane.asks(line, pattern);
    expect(stateOf(pod)).toEqual(before);
  });

  test('says so when the pod refuses, and makes no room', async () => {
    const { jane, pod } = world;
    const before = stateOf(pod);
    pod.faults.add({ match: { path: '/room/create' }, effect: { status: 403 } });
    const { text } = await jane.asks('/room create Deals', /Not done:\s+create the room Deals: Symphony/);
    expect(text).toMatch(/give an administrator the reference \w+/);
    expect(stateOf(pod)).toEqual(before);
  });
});

test('a room that the person may not be put into is put aside, and its name is free again', async () => {
  const { jane, pod } = world;
  pod.faults.add({ match: { path: '/membership/add' }, effect: { status: 403 } });
  await jane.asks(
    '/room create Deals',
    /Not done:\s+create the room Deals: Symphony doesn't let me create this room/,
  );
  expect(roomNamed('Deals')).toBeUndefined();
  expect(stateOf(pod).rooms.filter(({ active }) => active)).toHaveLength(6);
  await jane.asks('/room create Deals', /Deals is ready/);
});

describe('/room info', () => {
  test('shows the room where it is asked, and one that is named', async () => {
    const { bob } = world;
    const here = await bob.asks('@Steward /room info', /FX desk/, { in: 'FX desk' });
    expect(here.text).toMatch(/Spot, forwards and options/);
    expect(here.text).toMatch(/Status\s+Active/);
    expect(here.text).toMatch(/Owners\s+Jane Doe and Steward/);
    expect(here.text).toMatch(/Members\s+5/);
    expect(here.text).toMatch(/Keywords\s+desk=FX/);
    expect(here.text).toMatch(/New members see earlier messages\s+yes/);
    expect(here.text).toMatch(/Open to other companies\s+no/);
    const named = await bob.asks('/room info --room fx DESK', /Spot, forwards and options/);
    expect(named.text).toEqual(here.text);
    const byId = await bob.asks(`/room info --room ${roomId(world.pod, 'FX desk')}`, /Spot, forwards/);
    expect(byId.text).toEqual(here.text);
  });

  test('in an IM without a room asks which one', async () => {
    const { bob } = world;
    const form = await bob.asks('/room info', /^Show room/);
    bob.submits(form, 'submit', { room: roomId(world.pod, 'FX desk') });
    await bob.hears(/Spot, forwards and options/);
  });

  test('is open to administrators, and to others as if there were no such room', async () => {
    const { alice, as } = world;
    await alice.asks('/room info --room "FX desk"', /Spot, forwards and options/);
    const tom = as('tom.berg');
    const hidden = await tom.asks(
      '/room info --room "FX desk"',
      /I couldn't find a room “FX desk” that you can see/,
    );
    const absent = await tom.asks(
      '/room info --room "No desk"',
      /I couldn't find a room “No desk” that you can see/,
    );
    expect(hidden.text.replaceAll('FX desk', 'No desk')).toEqual(
      absent.text.replaceAll('FX desk', 'No desk'),
    );
    await tom.asks(`/room info --room ${roomId(world.pod, 'FX desk')}`, /I couldn't find a room/);
  });

  test('takes a room that is given without the name of its option', async () => {
    const { bob } = world;
    await bob.asks('/room info FX desk', /^FX desk\s+Spot, forwards and options\s+Status\s+Active/);
  });

  test('says so when the pod refuses', async () => {
    const { bob, pod } = world;
    pod.faults.add({ match: { path: /\/v3\/room\/[^/]+\/info/ }, times: 'always', effect: { status: 403 } });
    await bob.asks('/room info --room "FX desk"', /Symphony doesn't let me do this/);
    pod.faults.clear();
    await bob.asks('/room info --room "FX desk"', /Spot, forwards and options/);
  });
});

describe('/room members', () => {
  test('lists who is in the room, with owners and the day they joined', async () => {
    const { bob } = world;
    const { text } = await bob.asks('@Steward /room members', /5 members of FX desk/, { in: 'FX desk' });
    expect(text).toMatch(/Jane Doe\s+Acme Capital\s+Owner\s+\d{4}-\d\d-\d\d/);
    expect(text).toMatch(/Steward\s+Acme Capital\s+Owner/);
    expect(text).toMatch(/Bob Lee\s+Acme Capital\s+Member\s+\d{4}-\d\d-\d\d/);
    const external = await bob.asks('/room members --room "Borealis and Acme"', /5 members/);
    expect(external.text).toMatch(/Carol Ng\s+Borealis Bank/);
  });

  test('keeps from others who is in the room', async () => {
    const { as } = world;
    await as('tom.berg').asks(
      '/room members --room "FX desk"',
      /I couldn't find a room “FX desk” that you can see/,
    );
  });

  test('refuses an empty room name and an unknown option', async () => {
    const { bob } = world;
    await bob.asks('/room members --room', /--room needs a value/);
    await bob.asks('/room members --owners', /There's no option “--owners”/);
  });

  test('says so when the pod refuses', async () => {
    const { bob, pod } = world;
    pod.faults.add({ match: { path: '/membership/list' }, times: 'always', effect: { status: 403 } });
    await bob.asks('@Steward /room members', /Symphony doesn't let me do this/, { in: 'FX desk' });
    pod.faults.clear();
    await bob.asks('@Steward /room members', /5 members of FX desk/, { in: 'FX desk' });
  });
});

test('where Steward may not write, it does what is asked and answers by IM', async () => {
  const { alice, pod, settled } = world;
  const here = { in: 'Announcements' };
  alice.says('@Steward /room add @Tom Berg', here);
  await alice.hears(/Added Tom Berg to Announcements/);
  alice.says('@Steward /whoami', here);
  await alice.hears(/Alice Martin\s+User name/);
  alice.says('@Steward /room remove @Tom Berg @Jane Doe', here);
  alice.submits(await alice.hears(/\?[\s\S]+Cancel/), 'confirm');
  await alice.hears(/Removed Tom Berg and Jane Doe from Announcements/);
  alice.says('@Steward /presence Sam', here);
  alice.submits(await alice.hears(/Several people match/), 'user-13537736917019');
  await alice.hears(/Sam Taylor\s+Available/);
  await settled();
  expect(alice.sees(here)).toEqual([]);
  expect(alice.sees()).toHaveLength(5);
  expect(pod.calls().filter(({ path }) => path.endsWith('/membership/add'))).toHaveLength(1);
});

test('what the policy forbids is refused in its own words', async () => {
  const rule = (action: string) =>
    `@id("no ${action}") @says("Rooms are closed today.") forbid (principal, action == Action::"${action}", resource);`;
  await world.close();
  world = await startWorld({
    policy: (shipped) => [shipped, rule('room.create'), rule('room.read')].join('\n'),
  });
  const { jane, pod } = world;
  const before = stateOf(pod);
  for (const line of ['/room create', '/room info', '/room members'])
    await jane.asks(`@Steward ${line}`, /^Rooms are closed today\.$/, { in: 'FX desk' });
  jane.says('@Steward /room create Deals', { in: 'FX desk' });
  await jane.hears(/^Rooms are closed today\.$/);
  await jane.asks('/room info --room "FX desk"', /^Rooms are closed today\.$/);
  expect(stateOf(pod)).toEqual(before);
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { roomId, stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

test('an owner adds people at once, and hears who was added and who was there', async () => {
  const { jane } = world;
  jane.says('/room add @Nina Patel tom.berg@acme.example 13537736917016 --room "FX desk"');
  const { text } = await jane.hears(/Added/);
  expect(text).toContain('Added Nina Patel and Tom Berg to FX desk.');
  expect(text).toContain('Bob Lee is already in FX desk.');
  expect(jane.membersOf('FX desk')).toEqual(expect.arrayContaining(['Nina Patel', 'Tom Berg']));
});

test('in a room, Steward answers only when it is mentioned first', async () => {
  const { jane } = world;
  jane.says('/room info', { in: 'FX desk' });
  jane.says('@Steward /room info', { in: 'FX desk' });
  await jane.hears(/Spot, forwards and options/, { in: 'FX desk' });
  expect(jane.sees({ in: 'FX desk' })).toHaveLength(1);
});

test('removing asks for confirmation, and is done once', async () => {
  const { jane } = world;
  jane.says('/room remove @Dave Kim --room "FX desk"');
  const card = await jane.hears(/\?[\s\S]+Cancel/);
  expect(jane.membersOf('FX desk')).toContain('Dave Kim');
  jane.submits(card, 'confirm');
  await jane.hears(/Removed Dave Kim from FX desk/);
  expect(jane.membersOf('FX desk')).not.toContain('Dave Kim');
});

test('a removal that is cancelled is not done', async () => {
  const { jane } = world;
  jane.says('/room remove @Dave Kim --room "FX desk"');
  jane.submits(await jane.hears(/\?[\s\S]+Cancel/), 'cancel');
  await jane.hears(/Cancelled/);
  expect(jane.membersOf('FX desk')).toContain('Dave Kim');
});

test('the last person who owns a room stays', async () => {
  const { jane } = world;
  jane.says('/room remove @Jane Doe --room "FX desk"');
  await jane.hears(/last person who owns FX desk/);
  expect(jane.membersOf('FX desk')).toContain('Jane Doe');
});

test('a member asks, an owner approves on the card, and everybody is told', async () => {
  const { bob, jane, as } = world;
  const nina = as('nina.patel');
  bob.says('@Steward /room add @Nina Patel --reason "joins the desk"', { in: 'FX desk' });
  const card = await jane.hears(/is waiting for your decision/);
  expect(card.text).toContain('Bob Lee');
  expect(card.text).toContain('add Nina Patel to FX desk');
  expect(card.text).toContain('joins the desk');
  await bob.hears(/I've asked Jane Doe/, { in: 'FX desk' });
  jane.submits(card, 'approve');
  await bob.hears(/Approved by Jane Doe/);
  await nina.hears(/You're now in FX desk/);
  await jane.hears(/Done: add Nina Patel to FX desk/);
  expect(jane.membersOf('FX desk')).toContain('Nina Patel');
});

describe('adding', () => {
  test('by mention, address, id, user name and full name, each person once', async () => {
    const { jane, pod } = world;
    const { text } = await jane.asks(
      '/room add @Nina Patel nina.patel@acme.example 13537736917020 nina.patel Nina Patel --room "FX desk"',
      /Added/,
    );
    expect(text).toBe('Added Nina Patel to FX desk.');
    expect(jane.membersOf('FX desk').filter((name) => name === 'Nina Patel')).toHaveLength(1);
    expect(pod.calls().filter(({ path }) => path.endsWith('/membership/add'))).toHaveLength(1);
  });

  test('in the room itself needs no room name', async () => {
    const { jane } = world;
    await jane.asks('@Steward /room add @Nina Patel', /Added Nina Patel to FX desk/, { in: 'FX desk' });
    expect(jane.membersOf('FX desk')).toContain('Nina Patel');
  });

  test.each([
    ['/room add Zork Plop, Nina Patel, @Tom Berg --room "FX desk"', '“Zork Plop”'],
    ['/room add @Nina Patel nobody@acme.example --room "FX desk"', '“nobody@acme.example”'],
    ['/room add @Nina Patel not @Tom Berg --room "FX desk"', '“not @Tom Berg”'],
    ['/room add @Nina Patel "Zork" @Tom Berg to FX desk', '“Zork”'],
  ])('%s does nothing, and asks with those who were found', async (line, words) => {
    const { jane, pod } = world;
    const members = jane.membersOf('FX desk');
    const form = await jane.asks(line, /^Add people/);
    expect(form.text).toContain(`I don't understand ${words}, so I did nothing.`);
    expect(jane.membersOf('FX desk')).toEqual(members);
    jane.submits(form, 'submit', { members: [13537736917020], room: roomId(pod, 'FX desk') });
    await jane.hears(/Added Nina Patel to FX desk/);
  });

  test('is refused to those who are not in the room, even to administrators, and nothing is left behind', async () => {
    const { alice, as, pod } = world;
    const before = stateOf(pod);
    const { text } = await alice.asks(
      '/room add @Nina Patel --room "FX desk"',
      /can do this\.|You're not allowed/,
    );
    expect(text).toMatch(/^Only owners of the room can do this\./);
    await as('tom.berg').asks(
      '/room add @Nina Patel --room "FX desk"',
      /I couldn't find a room “FX desk” that you can/,
    );
    expect(stateOf(pod)).toEqual(before);
  });

  test('tells whom the pod did not take, and adds the others', async () => {
    const { jane, pod } = world;
    pod.faults.add({ match: { path: '/membership/add' }, effect: { status: 403 } });
    const { text } = await jane.asks('/room add @Nina Patel @Tom Berg --room "FX desk"', /Added/);
    expect(text).toContain('Added Tom Berg to FX desk.');
    expect(text).toMatch(/Not done:\s+add Nina Patel to FX desk: Symphony doesn't let me add this person/);
    expect(jane.membersOf('FX desk')).not.toContain('Nina Patel');
  });

  test('a barrier of the firm is told as what it is', async () => {
    const { jane, pod } = world;
    pod.faults.add({ match: { path: '/membership/add' }, effect: { status: 451 } });
    await jane.asks('/room add @Nina Patel --room "FX desk"', /A compliance rule blocks this/);
    expect(jane.membersOf('FX desk')).not.toContain('Nina Patel');
  });

  test('a hiccup of the pod is not seen by anybody', async () => {
    const { jane, pod } = world;
    pod.faults.add({ match: { path: '/membership/add' }, effect: { status: 503 } });
    await jane.asks('/room add @Nina Patel --room "FX desk"', /^Added Nina Patel to FX desk\.$/);
  });

  test('people of another firm cannot be added to a room that is not open to them, and nobody is asked', async () => {
    const { jane, alice, pod, settled } = world;
    const before = stateOf(pod);
    await jane.asks(
      '/room add @Carol Ng @Nina Patel --room "FX desk"',
      /FX desk is internal, so I can't add Carol Ng/,
    );
    await settled();
    expect(alice.sees({ in: 'Steward administrators' })).toEqual([]);
    expect(stateOf(pod)).toEqual(before);
  });

  test('a colleague is added at once, somebody of another firm once an administrator approves', async () => {
    const { jane, alice, bob, pod } = world;
    pod.as('maja.nowak').connection('steward', 'request');
    await alice.asks('/connection accept maja.nowak@borealis.example', /I'm now connected with Maja Nowak/);
    const here = { in: 'Borealis and Acme' };
    jane.says('@Steward /room add @Maja Nowak @Dave Kim', here);
    const done = await bob.hears(/Added Dave Kim to Borealis and Acme/, here);
    const asked = await bob.hears(/I need the approval of an administrator for this/, here);
    expect(asked.text).toContain("I've asked the administrators");
    expect(asked.text).toContain('add Maja Nowak to Borealis and Acme');
    expect(done.text).not.toContain('Maja Nowak');
    expect(jane.membersOf('Borealis and Acme')).not.toContain('Maja Nowak');
    const card = await alice.hears(/add Maja Nowak to Borealis and Acme/, { in: 'Steward administrators' });
    expect(card.text).not.toContain('Dave Kim');
    alice.submits(card, 'approve');
    await jane.hears(/Approved by Alice Martin[\s\S]+Done: add Maja Nowak/);
    expect(jane.membersOf('Borealis and Acme')).toEqual(expect.arrayContaining(['Dave Kim', 'Maja Nowak']));
  });

  test('without people asks with a form, and keeps the room that was named', async () => {
    const { jane } = world;
    const form = await jane.asks('/room add --room "FX desk"', /I need to know who to add/);
    jane.submits(form, 'submit', { members: [13537736917020] });
    await jane.hears(/Added Nina Patel to FX desk/);
  });

  test('without a room asks with a form that has the people already, however they were named', async () => {
    const { jane, pod } = world;
    const form = await jane.asks('/room add @Nina Patel tom.berg@acme.example', /which room/);
    jane.submits(form, 'submit', { room: roomId(pod, 'FX desk') });
    await jane.hears(/Added Nina Patel and Tom Berg to FX desk/);
  });

  test('of what cannot be read is refused with the usage, and leaves nothing behind', async () => {
    const { jane, pod } = world;
    const before = stateOf(pod);
    const rows: [string, string, RegExp][] = [
      [
        'an unknown room',
        '/room add @Nina Patel --room "Nope"',
        /I couldn't find a room “Nope” that you can see/,
      ],
      ['an option that is not there', '/room add @Nina Patel --rom "FX desk"', /Did you mean --room\?/],
      [
        'a reason that is too long',
        `/room add @Nina Patel --room "FX desk" --reason "${'x'.repeat(251)}"`,
        /at most 250/,
      ],
      [
        'nobody it can find',
        '/room add Zork 12345 13537736999999 zork@x.example --room "FX desk"',
        /I couldn't find “Zork 12345”/,
      ],
      ['a tag for a person', '/room add #Nina --room "FX desk"', /I couldn't find “#Nina”/],
    ];
    for (const [, line, pattern] of rows) {
      const { text } = await jane.asks(line, pattern);
      expect(text).toContain('/room add @PERSON… [--room ROOM]');
    }
    expect(stateOf(pod)).toEqual(before);
  });
});

describe('removing', () => {
  test('tells who was not there, and needs no confirmation for that', async () => {
    const { jane, pod } = world;
    const before = stateOf(pod);
    await jane.asks(
      '/room remove @Nina Patel --room "FX desk"',
      /Nina Patel isn't in FX desk, so there was nothing to remove/,
    );
    expect(stateOf(pod)).toEqual(before);
  });

  test('several at once asks once, and tells of each', async () => {
    const { jane } = world;
    const line = '/room remove @Dave Kim @Bob Lee @Nina Patel --room "FX desk"';
    const card = await jane.asks(line, /\?[\s\S]+Cancel/);
    expect(card.text).toMatch(
      /Remove \d people from FX desk\?\s+Dave Kim\s+dave\.kim@acme\.example · Forwards trader · FX\s+Bob Lee\s+bob@/,
    );
    jane.submits(card, 'confirm');
    const { text } = await jane.hears(/Removed/);
    expect(text).toContain('Removed Dave Kim and Bob Lee from FX desk.');
    expect(text).toContain("Nina Patel isn't in FX desk");
    expect(jane.membersOf('FX desk')).toEqual(['Jane Doe', 'Steward', 'Sam Taylor']);
  });

  test('is refused to members who do not own the room', async () => {
    const { bob, pod } = world;
    const before = stateOf(pod);
    await bob.asks('/room remove @Dave Kim --room "FX desk"', /Only owners of the room can do this\./);
    expect(stateOf(pod)).toEqual(before);
  });

  test('Steward does not remove itself', async () => {
    const { jane } = world;
    await jane.asks(
      '/room remove @Steward --room "FX desk"',
      /I look after FX desk, so I can't remove myself or stop being an owner/,
    );
    expect(jane.membersOf('FX desk')).toContain('Steward');
  });

  test('of all owners at once leaves the last of them', async () => {
    const { alice, pod } = world;
    const card = await alice.asks(
      '/room remove @Alice Martin @Victor Stone --room "Announcements"',
      /\?[\s\S]+Cancel/,
    );
    alice.submits(card, 'confirm');
    const { text } = await alice.hears(/You've left Announcements/);
    expect(text).toMatch(
      /Not done:\s+remove Victor Stone from Announcements: Victor Stone is the last person who owns/,
    );
    const room = stateOf(pod).rooms.find(({ name }) => name === 'Announcements');
    expect(room?.members).toContain('victor.stone (owner)');
  });

  test('of the other owner first leaves oneself', async () => {
    const { alice, pod } = world;
    const card = await alice.asks(
      '/room remove @Victor Stone @Alice Martin --room "Announcements"',
      /\?[\s\S]+Cancel/,
    );
    alice.submits(card, 'confirm');
    const { text } = await alice.hears(/Removed Victor Stone from Announcements/);
    expect(text).toMatch(/You're the last person who owns Announcements\. Make someone else an owner first/);
    const room = stateOf(pod).rooms.find(({ name }) => name === 'Announcements');
    expect(room?.members).toContain('alice.martin (owner)');
  });

  test('of each other at the same time leaves one of two owners', async () => {
    const { alice, victor, pod, settled } = world;
    const hers = await alice.asks('/room remove @Victor Stone --room "Announcements"', /\?[\s\S]+Cancel/);
    const his = await victor.asks('/room remove @Alice Martin --room "Announcements"', /\?[\s\S]+Cancel/);
    alice.submits(hers, 'confirm');
    victor.submits(his, 'confirm');
    await settled();
    const answers = [...alice.sees(), ...victor.sees()].map(({ text }) => text);
    expect(answers.filter((text) => text.startsWith('Removed'))).toHaveLength(1);
    expect(answers.filter((text) => text.startsWith('Not done'))).toHaveLength(1);
    const members = stateOf(pod).rooms.find(({ name }) => name === 'Announcements')?.members ?? [];
    expect(members.filter((name) => /alice|victor/.test(name))).toHaveLength(1);
  });

  test('is not done when the person has meanwhile lost the room', async () => {
    const { jane, bob, pod } = world;
    const card = await jane.asks('/room remove @Dave Kim --room "FX desk"', /\?[\s\S]+Cancel/);
    jane.client.leave(roomId(pod, 'FX desk'));
    jane.submits(card, 'confirm');
    await jane.hears(/Not done:\s+remove Dave Kim from FX desk: Only owners of the room can do this/);
    expect(bob.membersOf('FX desk')).toContain('Dave Kim');
  });

  test('says so when the pod refuses', async () => {
    const { jane, pod } = world;
    const card = await jane.asks('/room remove @Dave Kim --room "FX desk"', /\?[\s\S]+Cancel/);
    pod.faults.add({ match: { path: '/membership/remove' }, effect: { status: 403 } });
    jane.submits(card, 'confirm');
    await jane.hears(/Not done:\s+remove Dave Kim from FX desk: Symphony doesn't let me/);
    expect(jane.membersOf('FX desk')).toContain('Dave Kim');
  });

  test('asks with a form for what is missing, and refuses what it cannot read', async () => {
    const { jane, pod } = world;
    const before = stateOf(pod);
    await jane.asks('/room remove', /^Remove people/);
    await jane.asks('/room remove @Dave Kim', /I need to know which room/);
    await jane.asks(
      '/room remove @Dave Kim --room Nope',
      /I couldn't find a room “Nope”[\s\S]+As a command: \/room remove/,
    );
    expect(stateOf(pod)).toEqual(before);
  });
});

test('a room that is deactivated keeps its people', async () => {
  await world.close();
  const rooms = (acmeSeed.rooms ?? []).map((room) =>
    room.name === 'FX desk' ? { ...room, active: false } : room,
  );
  world = await startWorld({ pod: { seed: { ...acmeSeed, rooms } } });
  const { jane, bob, pod } = world;
  const before = stateOf(pod);
  await jane.asks(
    '/room add @Nina Patel --room "FX desk"',
    /FX desk is deactivated, so its members and settings can't be/,
  );
  await bob.asks('/room add @Nina Patel --room "FX desk"', /FX desk is deactivated/);
  await jane.asks('/room remove @Dave Kim --room "FX desk"', /FX desk is deactivated/);
  await jane.asks('/room info --room "FX desk"', /Status\s+Deactivated/);
  expect(stateOf(pod)).toEqual(before);
});

test('what the policy forbids is refused in its own words', async () => {
  const rule = (action: string) =>
    `@id("no ${action}") @says("Nobody moves today.") forbid (principal, action == Action::"${action}", resource);`;
  await world.close();
  world = await startWorld({
    policy: (shipped) => [shipped, rule('room.member.add'), rule('room.member.remove')].join('\n'),
  });
  const { jane, pod } = world;
  const before = stateOf(pod);
  await jane.asks('/room add @Nina Patel --room "FX desk"', /^Nobody moves today\.$/);
  await jane.asks('/room remove @Dave Kim --room "FX desk"', /^Nobody moves today\.$/);
  expect(stateOf(pod)).toEqual(before);
});

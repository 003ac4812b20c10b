import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import type { Member } from '../support/member.ts';
import { roomId, stateOf } from '../support/pod-state.ts';
import { startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const ADMINS = { in: 'Steward administrators' };
const CONFIRM = /\?[\s\S]+Cancel/;
const NOT_ALLOWED = /can do this\.|You're not allowed/;

const roomNamed = (name: string) => stateOf(world.pod).rooms.find((room) => room.name === name);
const paths = () => world.pod.calls().map(({ path }) => path);

async function restart(options: WorldOptions): Promise<void> {
  await world.close();
  world = await startWorld(options);
}

/** The shipped firm, with one of its rooms changed. */
const withRoom = (name: string, change: object): Seed => ({
  ...acmeSeed,
  rooms: (acmeSeed.rooms ?? []).map((room) => (room.name === name ? { ...room, ...change } : room)),
});

/** Types a command that asks for confirmation, and confirms it. */
async function confirms(who: Member, line: string, pattern: RegExp): Promise<string> {
  who.submits(await who.asks(line, CONFIRM), 'confirm');
  return (await who.hears(pattern)).text;
}

describe('/room update', () => {
  test('shows each setting before and after, and changes these and no others', async () => {
    const { jane } = world;
    const before = roomNamed('FX desk');
    const card = await jane.asks(
      '/room update --room "FX desk" --name "FX spot" --description "Spot only" --discoverable yes --members-can-invite yes --read-only yes --copy-protected yes --view-history no --keywords "desk=FX, region=EMEA"',
      CONFIRM,
    );
    for (const line of [
      /Name\s+FX desk → FX spot/,
      /Description\s+Spot, forwards and options → Spot only/,
      /Can be found\s+no → yes/,
      /Members can add others\s+no → yes/,
      /Only owners can write\s+no → yes/,
      /Messages can't be copied\s+no → yes/,
      /New members see earlier messages\s+yes → no/,
      /Keywords\s+desk=FX → desk=FX, region=EMEA/,
      /^Copy protection can't be turned off again\.$/m,
    ])
      expect(card.text).toMatch(line);
    expect(roomNamed('FX desk')).toEqual(before);
    jane.submits(card, 'confirm');
    const { text } = await jane.hears(/Changed FX desk/);
    expect(text).toMatch(/Name\s+FX desk → FX spot/);
    expect(roomNamed('FX spot')).toEqual({
      ...before,
      name: 'FX spot',
      description: 'Spot only',
      discoverable: true,
      membersCanInvite: true,
      readOnly: true,
      copyProtected: true,
      viewHistory: false,
      keywords: [
        { key: 'desk', value: 'FX' },
        { key: 'region', value: 'EMEA' },
      ],
    });
  });

  test('shows only what changes, without a note when it can be taken back', async () => {
    const { jane } = world;
    const line = '/room update --room "FX desk" --description Spot --view-history yes --keywords desk=FX';
    const { text } = await jane.asks(line, CONFIRM);
    expect(text).toMatch(/^Change description of FX desk\?/);
    expect(text).toMatch(/Spot, forwards and options → Spot/);
    expect(text).not.toMatch(/earlier messages|Keywords|Note/);
  });

  test('cancelled changes nothing', async () => {
    const { jane, pod } = world;
    const before = stateOf(pod);
    jane.submits(await jane.asks('/room update --room "FX desk" --read-only yes', CONFIRM), 'cancel');
    await jane.hears(/Cancelled. I didn't do this:\s+change who can write of FX desk/);
    expect(stateOf(pod)).toEqual(before);
  });

  test('empties a text with -, and says what was there', async () => {
    const { jane } = world;
    const card = await jane.asks('/room update --room "FX desk" --description - --keywords -', CONFIRM);
    expect(card.text).toMatch(/Description\s+Spot, forwards and options → none/);
    expect(card.text).toMatch(/Keywords\s+desk=FX → none/);
    jane.submits(card, 'confirm');
    await jane.hears(/Changed FX desk/);
    expect(roomNamed('FX desk')).toMatchObject({ description: '', keywords: [] });
  });

  test('keeps the keyword by which Steward knows a room that it made, and shows it to nobody', async () => {
    const { jane } = world;
    await jane.asks('/room create Deals', /Deals is ready/);
    const [mark] = roomNamed('Deals')?.keywords ?? [];
    expect(mark?.key).toBe('steward-plan');
    const line = '/room update --room Deals --keywords "region=EMEA, steward-plan=P-000000000001"';
    expect(await confirms(jane, line, /Changed Deals/)).toMatch(/Keywords\s+none → region=EMEA$/m);
    expect(roomNamed('Deals')?.keywords).toEqual([mark, { key: 'region', value: 'EMEA' }]);
  });

  test('under its new name the room is found at once, and spoken of in it', async () => {
    const { jane, bob } = world;
    await bob.asks('@Steward /room info', /FX desk/, FX);
    await confirms(jane, '/room update --room "FX desk" --name "FX spot"', /FX desk → FX spot/);
    await jane.asks('@Steward /room add @Nina Patel', /Added Nina Patel to FX spot/, { in: 'FX spot' });
    await jane.asks('/room info --room "FX desk"', /couldn't find a room “FX desk”/);
    await jane.asks('/room add @Tom Berg --room "FX spot"', /Added Tom Berg to FX spot/);
  });

  test('refuses a name that another room has, up to case and space', async () => {
    const { jane, pod } = world;
    const before = stateOf(pod);
    for (const name of ['Rates desk', 'rates  DESK'])
      await jane.asks(`/room update --room "FX desk" --name "${name}"`, /There's already a room called/);
    await jane.asks(`/room update --room "FX desk" --name "${'x'.repeat(50)}"`, /at most 49 characters/);
    await jane.asks('/room update --room "FX desk" --name ""', /A room needs a name|I need to know/);
    expect(stateOf(pod)).toEqual(before);
    await confirms(jane, '/room update --room "FX desk" --name "fx DESK"', /FX desk → fx DESK/);
    expect(roomNamed('fx DESK')).toBeDefined();
  });

  test('M10: a name of a room that the person cannot see is refused by Symphony, and told as what it does not accept', async () => {
    const { jane, pod } = world;
    const before = stateOf(pod);
    const card = await jane.asks('/room update --room "FX desk" --name "equities desk"', CONFIRM);
    jane.submits(card, 'confirm');
    await jane.hears(/Not done:\s+change name of FX desk: Symphony didn't accept these settings/);
    expect(stateOf(pod)).toEqual(before);
  });

  test('a name that was taken while the card waited is refused', async () => {
    const { jane, pod } = world;
    const card = await jane.asks('/room update --room "FX desk" --name Deals', CONFIRM);
    await jane.asks('/room create Deals', /Deals is ready/);
    const before = stateOf(pod);
    jane.submits(card, 'confirm');
    await jane.hears(/Not done:\s+change name of FX desk: There's already a room called “Deals”/);
    expect(stateOf(pod)).toEqual(before);
  });

  test('with nothing to change opens the form with what is so today, whose reply changes what was edited', async () => {
    const { jane } = world;
    const form = await jane.asks('@Steward /room update', /^Change room/, FX);
    expect(form.message).toContain('Spot, forwards and options');
    expect(form.message).toContain('desk=FX');
    expect(form.text).not.toContain('I need to know');
    jane.submits(form, 'submit', {});
    const again = await jane.hears(/You haven't changed anything yet/, FX);
    jane.submits(again, 'submit', { description: 'Spot', readOnly: 'yes' });
    const card = await jane.hears(CONFIRM, FX);
    expect(card.text).toMatch(/^Change description and who can write of FX desk\?/);
    jane.submits(card, 'confirm');
    await jane.hears(/Changed FX desk/, FX);
    expect(roomNamed('FX desk')).toMatchObject({ description: 'Spot', readOnly: true, viewHistory: true });
  });

  test('asked for in an IM, the form asks for the room first, then shows how it is', async () => {
    const { jane } = world;
    const first = await jane.asks('/room update', /^Change room/);
    jane.submits(first, 'submit', { room: roomId(world.pod, 'FX desk') });
    const second = await jane.hears(/You haven't changed anything yet/);
    expect(second.message).toContain('Spot, forwards and options');
    jane.submits(second, 'submit', { discoverable: 'yes' });
    await jane.hears(/Can be found\s+no → yes/);
  });

  test('what a form cannot give back whole stays as it is', async () => {
    const description = 'long '.repeat(60).trim();
    const keywords = [{ key: 'a', value: 'b,c' }];
    await restart({ pod: { seed: withRoom('FX desk', { description, keywords }) } });
    const { jane } = world;
    const form = await jane.asks('/room update --room "FX desk"', /^Change FX desk/);
    jane.submits(form, 'submit', { readOnly: 'yes' });
    const card = await jane.hears(CONFIRM);
    expect(card.text).toMatch(/^Change who can write of FX desk\?/);
    jane.submits(card, 'confirm');
    await jane.hears(/Changed FX desk/);
    expect(roomNamed('FX desk')).toMatchObject({ description, keywords, readOnly: true });
  });

  test('shows how a room is only to those who may change it', async () => {
    const { bob, as } = world;
    await bob.asks('@Steward /room update', NOT_ALLOWED, FX);
    await bob.asks('/room update --room "FX desk"', NOT_ALLOWED);
    await as('tom.berg').asks(
      '/room update --room "FX desk" --read-only yes',
      /couldn't find a room “FX desk”/,
    );
    expect(
      bob
        .sees(FX)
        .map(({ message }) => message)
        .join(),
    ).not.toContain('forwards');
  });

  test.each([
    ['--public', /A room can't be made public or private after it's created.*--discoverable yes/],
    ['--public yes', /can't be made public/],
    ['--public=no --name x', /can't be made public/],
    ['--cross-pod', /can't be opened to other companies.*\/room create --cross-pod/],
    ['--multi-lateral-room yes', /several other companies.* can't be changed/],
  ])('names what cannot be changed before it is tried: %s', async (option, pattern) => {
    const { jane } = world;
    await jane.asks(`/room update --room "FX desk" ${option}`, pattern);
    expect(paths().filter((path) => /\/room\/[^/]+\/update/.test(path))).toEqual([]);
    const form = await jane.asks('/room update --room "FX desk"', /As a command:/);
    expect(form.text).not.toMatch(/--public|--cross-pod|--multi/);
  });

  test('copy protection is turned on with a note, and not off again', async () => {
    const { jane } = world;
    await confirms(
      jane,
      '/room update --room "FX desk" --copy-protected yes',
      /Messages can't be copied\s+no → yes/,
    );
    await jane.asks(
      '/room update --room "FX desk" --copy-protected no',
      /Copy protection can't be turned off again for FX desk/,
    );
    expect(roomNamed('FX desk')).toMatchObject({ copyProtected: true });
  });

  test('what does not go with an external or a public room is refused before it is tried', async () => {
    const { jane, alice } = world;
    await jane.asks(
      '/room update --room "Borealis and Acme" --discoverable yes',
      /is open to other companies, so it can't be discoverable/,
    );
    await alice.asks(
      '/room update --room Announcements --discoverable no',
      /is public, so people can always/,
    );
    await alice.asks('/room update --room Announcements --members-can-invite no', /members can always add/);
    expect(paths().filter((path) => /\/room\/[^/]+\/update/.test(path))).toEqual([]);
    await confirms(
      jane,
      '/room update --room "Borealis and Acme" --read-only yes',
      /Not done[\s\S]+Symphony didn't accept these settings/,
    );
  });

  test('does not overwrite what somebody changed while the card waited', async () => {
    const { jane } = world;
    const card = await jane.asks('/room update --room "FX desk" --description Spot', CONFIRM);
    await confirms(jane, '/room update --room "FX desk" --description Forwards', /Changed FX desk/);
    jane.submits(card, 'confirm');
    await jane.hears(/Not done[\s\S]+Someone changed FX desk in the meantime \(description\)/);
    expect(roomNamed('FX desk')).toMatchObject({ description: 'Forwards' });
  });

  test('does what is left when another setting was changed meanwhile, and says when all is so already', async () => {
    const { jane } = world;
    const both = await jane.asks('/room update --room "FX desk" --description Spot --read-only yes', CONFIRM);
    const same = await jane.asks('/room update --room "FX desk" --read-only yes', CONFIRM);
    await confirms(jane, '/room update --room "FX desk" --read-only yes --discoverable yes', /Changed/);
    jane.submits(both, 'confirm');
    await jane.hears(/Changed FX desk/);
    expect(roomNamed('FX desk')).toMatchObject({ description: 'Spot', readOnly: true, discoverable: true });
    jane.submits(same, 'confirm');
    await jane.hears(/FX desk is already set like this/);
  });

  test('an answer that was lost is no second update', async () => {
    await restart({ clock: movableClock({ maxSleep: 25 }) });
    const { jane, pod } = world;
    const card = await jane.asks('/room update --room "FX desk" --description Spot', CONFIRM);
    pod.faults.add({ match: { path: /\/v3\/room\/[^/]+\/update/ }, effect: 'dropAnswer' });
    jane.submits(card, 'confirm');
    await jane.hears(/Changed FX desk/);
    expect(paths().filter((path) => /\/v3\/room\/[^/]+\/update/.test(path))).toHaveLength(1);
  });

  test('a deactivated room is not changed, and keywords that are none are refused', async () => {
    const { jane } = world;
    await jane.asks('/room update --room "FX desk" --keywords "desk FX"', /can't read “desk FX” as keywords/);
    await confirms(jane, '/room deactivate --room "FX desk"', /is deactivated/);
    await jane.asks('/room update --room "FX desk" --read-only yes', /FX desk is deactivated, so/);
  });

  test('takes hostile texts as they are', async () => {
    const { jane } = world;
    const name = `<b>&'{{x}} \${y}`;
    const text = await confirms(jane, `/room update --room "FX desk" --name "${name}"`, /Changed/);
    expect(text).toContain(`FX desk → ${name}`);
    expect(roomNamed(name)).toBeDefined();
  });
});

describe('/room deactivate and /room reactivate', () => {
  test('the question shows description, members, owners and the last message', async () => {
    const { jane, bob, pod } = world;
    const before = stateOf(pod);
    const quiet = await jane.asks('/room deactivate --room "FX desk"', CONFIRM);
    expect(quiet.text).toMatch(/Last message\s+none/);
    bob.client.say(roomId(pod, 'FX desk'), 'Good morning');
    const { text } = await jane.asks('/room deactivate --room "FX desk"', CONFIRM);
    expect(text).toMatch(/Description\s+Spot, forwards and options/);
    expect(text).toMatch(/Members\s+5/);
    expect(text).toMatch(/Owners\s+Jane Doe and Steward/);
    expect(text).toMatch(/Last message\s+\d{4}-\d\d-\d\dT/);
    expect(text).toMatch(/^Nobody can write in it/m);
    expect(stateOf(pod)).toEqual(before);
  });

  test('asked for in the room, all is said in the IM, for the room falls silent', async () => {
    const { jane, settled } = world;
    jane.says('@Steward /room deactivate', FX);
    await jane.hears(/Jane Doe, I've answered you in our IM/, FX);
    jane.submits(await jane.hears(CONFIRM), 'confirm');
    await jane.hears(/FX desk is deactivated. To reopen it, type \/room reactivate FX desk/);
    await settled();
    expect(jane.sees(FX)).toHaveLength(1);
    expect(roomNamed('FX desk')).toMatchObject({ active: false });
  });

  test('what is refused is refused in the IM, too', async () => {
    const { bob, settled } = world;
    bob.says('@Steward /room deactivate', FX);
    await bob.hears(NOT_ALLOWED);
    await settled();
    expect(bob.sees(FX)).toHaveLength(1);
  });

  test('its members are locked until it is reactivated, by name', async () => {
    const { jane } = world;
    await confirms(jane, '/room deactivate --room "FX desk"', /FX desk is deactivated/);
    await jane.asks('/room add @Nina Patel --room "FX desk"', /Reactivate it first with \/room reactivate/);
    await jane.asks('/room deactivate --room "FX desk"', /FX desk is already deactivated/);
    await jane.asks('/room reactivate fx DESK', /FX desk is active again/);
    await jane.asks('/room add @Nina Patel --room "FX desk"', /Added Nina Patel/);
    await jane.asks('/room reactivate FX desk', /FX desk is already active/);
  });

  test('administrators can, for rooms that they are not in', async () => {
    const { alice } = world;
    await confirms(alice, '/room deactivate --room "FX desk"', /FX desk is deactivated/);
    await alice.asks('/room reactivate FX desk', /FX desk is active again/);
    expect(roomNamed('FX desk')).toMatchObject({ active: true });
  });

  test('members cannot, and for others there is no such room', async () => {
    const { bob, as, pod } = world;
    const before = stateOf(pod);
    await bob.asks('/room deactivate --room "FX desk"', NOT_ALLOWED);
    await as('tom.berg').asks('/room deactivate --room "FX desk"', /couldn't find a room “FX desk”/);
    await as('tom.berg').asks('/room reactivate FX desk', /couldn't find a room “FX desk”/);
    expect(stateOf(pod)).toEqual(before);
  });

  test('the room in which administrators decide stays as it is, whoever asks', async () => {
    const { alice, victor, pod } = world;
    const before = stateOf(pod);
    for (const line of [
      '/room deactivate --room "Steward administrators"',
      '/room update --room "Steward administrators" --name Elsewhere',
    ]) {
      await alice.asks(line, /Requests are decided in this room, so I don't change it/);
      await victor.asks(line, /Requests are decided in this room, so I don't change it/);
    }
    expect(stateOf(pod)).toEqual(before);
  });

  test('without a room for administrators, others are deactivated all the same', async () => {
    await restart({ pod: { seed: withRoom('Steward administrators', { name: 'Elsewhere' }) } });
    await confirms(world.jane, '/room deactivate --room "FX desk"', /FX desk is deactivated/);
  });

  test('where the call for owners is refused, the one for administrators is made', async () => {
    const { alice, pod } = world;
    const refused = { match: { path: /\/v1\/room\/[^/]+\/setActive/ }, effect: { status: 403 } } as const;
    pod.faults.add(refused);
    await confirms(alice, '/room deactivate --room "FX desk"', /FX desk is deactivated/);
    pod.faults.add(refused);
    await alice.asks('/room reactivate FX desk', /FX desk is active again/);
    const calls = paths().filter((path) => path.endsWith('/setActive'));
    expect(calls.map((path) => path.includes('/admin/'))).toEqual([false, true, false, true]);
  });

  test('a card that can no longer be changed is answered with what was done', async () => {
    const { jane, pod } = world;
    const card = await jane.asks('/room deactivate --room "FX desk"', CONFIRM);
    pod.faults.add({ match: { path: /\/message\/[^/]+\/update/ }, effect: { status: 400 } });
    jane.submits(card, 'confirm');
    await jane.hears(/FX desk is deactivated. To reopen it/);
  });
});

describe('/room leave', () => {
  test('asks, and takes the person out', async () => {
    const { bob, jane } = world;
    const card = await bob.asks('/room leave --room "FX desk"', CONFIRM);
    expect(card.text).toContain('Leave FX desk?');
    expect(jane.membersOf('FX desk')).toContain('Bob Lee');
    bob.submits(card, 'confirm');
    await bob.hears(/You've left FX desk/);
    expect(jane.membersOf('FX desk')).not.toContain('Bob Lee');
  });

  test('keeps the last person who owns it, also when two leave at once', async () => {
    const { jane, alice, victor, settled } = world;
    await jane.asks('/room leave --room "FX desk"', /You're the last person who owns FX desk/);
    const hers = await alice.asks('/room leave --room Announcements', CONFIRM);
    const his = await victor.asks('/room leave --room Announcements', CONFIRM);
    alice.submits(hers, 'confirm');
    victor.submits(his, 'confirm');
    await settled();
    const owners = roomNamed('Announcements')?.members.filter((name) => name.endsWith('(owner)'));
    expect(owners).toHaveLength(1);
  });

  test('of a person who left meanwhile says so', async () => {
    const { bob, pod } = world;
    const card = await bob.asks('/room leave --room "FX desk"', CONFIRM);
    bob.client.leave(roomId(pod, 'FX desk'));
    bob.submits(card, 'confirm');
    await bob.hears(/You aren't in FX desk/);
  });

  test('is for members: administrators who look in from outside have nothing to leave', async () => {
    await world.alice.asks('/room leave --room "FX desk"', /Only members of the room/);
  });
});

describe('/room owner', () => {
  test('add makes members owners and tells them', async () => {
    const { jane, bob, dave } = world;
    await jane.asks(
      '@Steward /room owner add @Bob Lee @Dave Kim',
      /Bob Lee and Dave Kim now own FX desk/,
      FX,
    );
    for (const person of [bob, dave]) {
      const notice = await person.hears(/Jane Doe made you an owner of FX desk/);
      expect(notice.message).toContain(roomId(world.pod, 'FX desk'));
    }
    expect(roomNamed('FX desk')?.members).toEqual(
      expect.arrayContaining(['bob.lee (owner)', 'dave.kim (owner)', 'jane.doe (owner)']),
    );
    await jane.asks('/room owner add @Bob Lee --room "FX desk"', /Bob Lee already owns FX desk/);
    const own = await jane.asks('/room owner add me @Bob Lee --room "FX desk"', /Bob Lee already owns/);
    expect(own.text).toMatch(/You already own FX desk\./);
    await jane.asks('/room add me --room "FX desk"', /^You're already in FX desk\.$/);
    const card = await jane.asks('/room owner remove me --room "FX desk"', CONFIRM);
    jane.submits(card, 'confirm');
    await jane.hears(/^You no longer own FX desk\.$/);
  });

  test('add takes only members, and leaves Steward as it is', async () => {
    const { jane, alice } = world;
    await jane.asks(
      '/room owner add @Nina Patel --room "FX desk"',
      /Nina Patel isn't in FX desk, and only members can own it. Add them first with \/room add/,
    );
    await alice.asks(
      '/room owner add @Steward --room Announcements',
      /I can't remove myself or stop being an owner/,
    );
    await jane.asks(
      '/room owner remove @Steward --room "FX desk"',
      /I can't remove myself or stop being an owner/,
    );
    await jane.asks('/room owner add @Carol Ng --room "Borealis and Acme"', NOT_ALLOWED);
  });

  test('remove asks first, and the person stays a member', async () => {
    const { jane, bob } = world;
    await jane.asks('/room owner add @Bob Lee --room "FX desk"', /Bob Lee now owns FX desk/);
    await confirms(jane, '/room owner remove @Bob Lee --room "FX desk"', /Bob Lee no longer owns FX desk/);
    expect(roomNamed('FX desk')?.members).toContain('bob.lee');
    await bob.asks('/room owner remove @Jane Doe --room "FX desk"', NOT_ALLOWED);
    await jane.asks('/room owner remove @Bob Lee --room "FX desk"', /Bob Lee doesn't own FX desk/);
  });

  test('the last person who owns it stays so, whatever else owns it, and whoever goes first', async () => {
    const { jane, alice } = world;
    await jane.asks('/room owner remove @Jane Doe --room "FX desk"', /You're the last person who owns/);
    const card = await alice.asks(
      '/room owner remove @Victor Stone @Alice Martin --room Announcements',
      CONFIRM,
    );
    alice.submits(card, 'confirm');
    const { text } = await alice.hears(/Victor Stone no longer owns Announcements/);
    expect(text).toMatch(/You're the last person who owns Announcements/);
  });

  test('an owner whose account is not active does not count', async () => {
    await restart({
      pod: {
        seed: {
          ...withRoom('FX desk', { owners: ['jane.doe', 'bob.lee', 'steward'], members: ['dave.kim'] }),
          users: acmeSeed.users.map((user) =>
            user.username === 'bob.lee' ? { ...user, status: 'DISABLED' as const } : user,
          ),
        },
      },
    });
    const { jane } = world;
    await jane.asks('/room owner remove @Jane Doe --room "FX desk"', /You're the last person who owns/);
    await jane.asks('/room leave --room "FX desk"', /You're the last person who owns/);
  });

  test('administrators change owners with the approval of another', async () => {
    const { alice, victor, bob } = world;
    await alice.asks('/room owner add @Bob Lee --room "FX desk"', /need the approval of an administrator/);
    const card = await victor.hears(/make Bob Lee an owner of FX desk/, ADMINS);
    victor.submits(card, 'approve');
    await alice.hears(/Approved by Victor Stone[\s\S]+Done: make Bob Lee an owner of FX desk/);
    await bob.hears(/Alice Martin made you an owner of FX desk/);
  });

  test('in a deactivated room nobody becomes an owner or stops being one', async () => {
    const { jane } = world;
    await confirms(jane, '/room deactivate --room "FX desk"', /is deactivated/);
    for (const line of ['owner add @Bob Lee', 'owner remove @Jane Doe', 'transfer @Bob Lee', 'leave'])
      await jane.asks(`/room ${line} --room "FX desk"`, /FX desk is deactivated, so/);
  });
});

describe('/room transfer', () => {
  test('makes the other an owner, then the person none, and tells', async () => {
    const { jane, bob } = world;
    const card = await jane.asks('@Steward /room transfer @Bob Lee', CONFIRM, FX);
    expect(card.text).toMatch(/^Transfer FX desk to Bob Lee\?/);
    expect(card.text).toMatch(/Owner\s+Jane Doe → Bob Lee/);
    expect(card.text).not.toContain('New member');
    jane.submits(card, 'confirm');
    await jane.hears(/Bob Lee now owns FX desk instead of you/, FX);
    await bob.hears(/Jane Doe made you an owner of FX desk/);
    expect(roomNamed('FX desk')?.members).toEqual(
      expect.arrayContaining(['bob.lee (owner)', 'jane.doe', 'steward (owner)']),
    );
    const changes = paths().flatMap((path) => /(promote|demote)Owner$/.exec(path)?.[1] ?? []);
    expect(changes).toEqual(['promote', 'demote']);
    await jane.asks('/room transfer @Jane Doe --room "FX desk"', NOT_ALLOWED);
  });

  test('adds a colleague who is not in the room yet, and says so before', async () => {
    const { jane, as } = world;
    const card = await jane.asks('/room transfer @Nina Patel --room "FX desk"', CONFIRM);
    expect(card.text).toMatch(/New member\s+Nina Patel/);
    jane.submits(card, 'confirm');
    await jane.hears(/Nina Patel now owns FX desk instead of you/);
    await as('nina.patel').hears(/Jane Doe made you an owner of FX desk/);
    expect(roomNamed('FX desk')?.members).toContain('nina.patel (owner)');
  });

  test('is refused to oneself, to Steward, to another firm and to an account of nobody', async () => {
    await restart({
      pod: {
        seed: {
          ...acmeSeed,
          users: [
            ...acmeSeed.users,
            {
              username: 'feeder',
              displayName: 'Feeder',
              email: 'feeder@acme.example',
              accountType: 'SYSTEM',
            },
          ],
        },
      },
    });
    const { jane, pod } = world;
    const before = stateOf(pod);
    await jane.asks('/room transfer @Jane Doe --room "FX desk"', /You already own FX desk/);
    await jane.asks(
      '/room transfer @Steward --room "FX desk"',
      /I can't remove myself or stop being an owner/,
    );
    await jane.asks('/room transfer @Carol Ng --room "Borealis and Acme"', NOT_ALLOWED);
    await jane.asks('/room transfer feeder --room "FX desk"', /Feeder can't take over FX desk/);
    expect(stateOf(pod)).toEqual(before);
  });

  test('goes on where it was interrupted, and repeats nothing', async () => {
    await restart({ clock: movableClock({ maxSleep: 25 }) });
    const { jane, bob, pod } = world;
    const card = await jane.asks('/room transfer @Nina Patel --room "FX desk"', CONFIRM);
    pod.faults.add({ match: { path: '/promoteOwner' }, effect: { status: 503 } });
    pod.faults.add({ match: { path: '/demoteOwner' }, effect: 'dropAnswer' });
    jane.submits(card, 'confirm');
    await jane.hears(/Nina Patel now owns FX desk instead of you/);
    expect(roomNamed('FX desk')?.members).toEqual(
      expect.arrayContaining(['nina.patel (owner)', 'jane.doe', 'steward (owner)']),
    );
    const effects = pod
      .calls()
      .flatMap(({ effect }) => /^(added|promoted|demoted)/.exec(effect ?? '')?.[1] ?? []);
    expect(effects).toEqual(['added', 'promoted', 'demoted']);
    expect(bob.membersOf('FX desk')).toHaveLength(6);
  });

  test('that is refused in its middle leaves a person who owns the room', async () => {
    const { jane, pod } = world;
    const card = await jane.asks('/room transfer @Bob Lee --room "FX desk"', CONFIRM);
    pod.faults.add({ match: { path: '/demoteOwner' }, effect: { status: 403 } });
    jane.submits(card, 'confirm');
    await jane.hears(/Not done:\s+transfer FX desk to Bob Lee: Symphony doesn't let me/);
    expect(roomNamed('FX desk')?.members).toEqual(
      expect.arrayContaining(['bob.lee (owner)', 'jane.doe (owner)']),
    );
  });
});

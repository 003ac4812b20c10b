import { type MovableClock, movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { ADD_NINA, requestOf, WAITS } from '../support/asking-for-nina.ts';
import { clockAt } from '../support/clock-at.ts';
import { refusal } from '../support/four-cases.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let clock: MovableClock;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const HOUR = 3_600_000;
const L1_FOR_TOM = '/user role add @Tom Berg L1_SUPPORT --reason "first line"';

/** What somebody has heard in their IM, once everything is done. */
async function heardBy(username: string): Promise<readonly string[]> {
  await world.settled();
  return world
    .as(username)
    .sees()
    .map(({ text }) => text);
}

describe('whoever something is asked for', () => {
  test('hears who asked for what and why, and what came of it', async () => {
    world = await startWorld();
    const { alice, victor } = world;
    const id = await requestOf(alice, L1_FOR_TOM);
    const tom = world.as('tom.berg');
    const { text } = await tom.hears(/Alice Martin sent a request about you/);
    expect(text).toContain('give Tom Berg the role L1 Support. Reason: “first line”.');
    await victor.asks(`/reject ${id} not before his training`, /Rejected by Victor Stone/);
    await alice.hears(/Rejected by Victor Stone[\s\S]+not before his training/);
    const end = await tom.hears(/request about you \(give Tom Berg the role L1 Support\) was rejected/);
    // Why is between them and Alice.
    expect(end.text).not.toContain('training');
    expect(await heardBy('tom.berg')).toHaveLength(2);
  });

  test('hears nothing of a room that they may not know of, but that there was something', async () => {
    world = await startWorld();
    const { bob, jane } = world;
    const id = await requestOf(bob, `${ADD_NINA} --reason "joins the FX project"`);
    await jane.hears(WAITS);
    await world.as('nina.patel').hears(/Bob Lee sent a request about you: add you to a room\. I'll/);
    await jane.asks(`/reject ${id} not now`, /Rejected by Jane Doe/);
    const heard = await heardBy('nina.patel');
    expect(heard).toEqual([
      "Bob Lee sent a request about you: add you to a room. I'll let you know what comes of it.",
      "Bob Lee's request about you (add you to a room) was rejected. Nothing has changed.",
    ]);
  });

  test('hears once what was done', async () => {
    world = await startWorld();
    const { bob, jane } = world;
    await requestOf(bob);
    jane.submits(await jane.hears(WAITS), 'approve');
    await world.as('nina.patel').hears(/You're now in FX desk. Bob Lee asked for it and Jane Doe approved/);
    expect(await heardBy('nina.patel')).toHaveLength(2);
  });

  type End = { readonly given?: () => void; ends(id: string): Promise<unknown>; readonly says: RegExp };

  const ENDS: Readonly<Record<string, End>> = {
    'is withdrawn': {
      ends: (id) => world.alice.asks(`/withdraw ${id}`, /Withdrawn by Alice Martin/),
      says: /request about you \(give Tom Berg the role L1 Support\) was withdrawn/,
    },
    expires: {
      ends: async () => clock.moveOn(8 * HOUR),
      says: /Alice Martin's request about you .+ wasn't decided in time/,
    },
    'can not be done': {
      async ends(id) {
        world.pod.faults.add(refusal('POST', '/roles/add', 400));
        await world.victor.asks(`/approve ${id}`, /Approved by Victor Stone/);
      },
      says: /was approved, but I couldn't do it/,
    },
  };
  test.each(Object.entries(ENDS))('hears of it when the request %s', async (_, { ends, says }) => {
    clock = movableClock();
    world = await startWorld({ clock });
    const id = await requestOf(world.alice, L1_FOR_TOM);
    await world.as('tom.berg').hears(/sent a request about you/);
    await ends(id);
    await world.as('tom.berg').hears(says);
    const heard = await heardBy('tom.berg');
    expect(heard.filter((text) => says.test(text))).toHaveLength(1);
  });

  test('hears that it has to be approved again when it has lapsed', async () => {
    world = await startWorld();
    const { alice, victor } = world;
    const id = await requestOf(alice, L1_FOR_TOM);
    await world.as('tom.berg').hears(/sent a request about you/);
    const other = await requestOf(victor, '/user role add @Tom Berg L2_SUPPORT');
    await alice.asks(`/approve ${other}`, /Done: give Tom Berg/);
    victor.says(`/approve ${id}`);
    await world.as('tom.berg').hears(/was approved, but something has changed since, so it needs a new/);
  });

  test('hears that there was nothing left to do', async () => {
    world = await startWorld();
    const { bob, dave, jane } = world;
    const [one, two] = [await requestOf(bob), await requestOf(dave)];
    await jane.asks(`/approve ${one}`, /Done: add/);
    await jane.asks(`/approve ${two}`, /Already done/);
    await world
      .as('nina.patel')
      .hears(
        /Dave Kim's request about you \(add Nina Patel to FX desk\) was approved, but there was nothing left/,
      );
  });

  test('hears nothing of what is to be taken from them, until it is', async () => {
    world = await startWorld();
    const { alice, victor } = world;
    await alice.asks('/user feature off @Tom Berg isExternalIMEnabled', /approval of an administrator/);
    const card = await victor.hears(WAITS, ADMINS);
    expect(await heardBy('tom.berg')).toEqual([]);
    victor.submits(card, 'reject', { reason: 'he needs it' });
    await alice.hears(/Rejected by Victor Stone/);
    expect(await heardBy('tom.berg')).toEqual([]);
  });

  test('hears the latest in their digest, and nothing when they have muted notices', async () => {
    clock = clockAt(10);
    world = await startWorld({ clock });
    const { alice } = world;
    const tom = world.as('tom.berg');
    await tom.asks('/settings notices digest', /once a day/);
    await requestOf(alice, L1_FOR_TOM);
    clock.moveOn(8 * HOUR);
    await alice.hears(/Expired/);
    expect(await heardBy('tom.berg')).toHaveLength(1);
    clock.moveOn(24 * HOUR);
    const { text } = await tom.hears(/wasn't decided in time/);
    expect(text).not.toContain('sent a request');
    await tom.asks('/settings notices mute', /./);
    await requestOf(alice, L1_FOR_TOM);
    expect(await heardBy('tom.berg')).toHaveLength(3);
  });

  test('is no reason for anything to fail when they can not be told', async () => {
    world = await startWorld();
    const { alice, victor, pod } = world;
    pod.faults.add(refusal('POST', '/im/create'));
    await requestOf(alice, L1_FOR_TOM);
    victor.submits(await victor.hears(WAITS, ADMINS), 'approve');
    await alice.hears(/Done: give Tom Berg the role L1 Support/);
    expect(await heardBy('tom.berg')).toEqual([]);
  });
});

describe('on behalf of somebody else', () => {
  test('joining: a room that can be found, decided by its owners, with both on the card', async () => {
    world = await startWorld();
    const { bob, jane } = world;
    const line = '/room join "Rates desk" --for @Grace Hall --reason "joins rates"';
    const id = await requestOf(bob, line);
    const owner = world.as('victor.stone');
    const card = await owner.hears(WAITS);
    expect(card.text).toMatch(/Requested by\s+Bob Lee[\s\S]+Wants to\s+add Grace Hall to Rates desk/);
    expect(card.text).toContain('“joins rates”');
    await world
      .as('grace.hall')
      .hears(/Bob Lee sent a request about you: add Grace Hall to Rates desk\. Reason/);
    await jane.asks('/room join "FX desk" --for @Tom Berg', /Added Tom Berg to FX desk/);
    owner.submits(card, 'approve');
    await bob.hears(new RegExp(`Your request ${id}[\\s\\S]+Done: add Grace Hall to Rates desk`));
    await world.as('grace.hall').hears(/You're now in Rates desk. Bob Lee asked for it/);
  });

  test('joining: asked in a room, whether they are in the other one is answered in the IM', async () => {
    world = await startWorld();
    const { jane } = world;
    const BOREALIS = { in: 'Borealis and Acme' };
    const line = '@Steward /room join "Rates desk" --for @Nina Patel --reason cover';
    await jane.asks(line, /I've answered you in our IM/, BOREALIS);
    await jane.hears(/Nina Patel is already in Rates desk/);
    expect(
      jane
        .sees(BOREALIS)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Nina Patel');
  });

  test('ownership: for somebody else and for oneself, by members, decided by owners', async () => {
    world = await startWorld();
    const { bob, jane, dave } = world;
    await requestOf(bob, '/room owner add @Dave Kim --room "FX desk" --reason "he runs it"');
    await dave.hears(/Bob Lee sent a request about you: make Dave Kim an owner of FX desk/);
    jane.submits(await jane.hears(WAITS), 'approve');
    await bob.hears(/Done: make Dave Kim an owner of FX desk/);
    await dave.hears(/made you an owner of FX desk/);
    const id = await requestOf(bob, '/room owner add @Bob Lee --room "FX desk"');
    await bob.asks(`/approve ${id}`, /You asked for R-\w{6} yourself/);
    await jane.asks(`/reject ${id} no need`, /Rejected by Jane Doe/);
    await bob.hears(/Rejected by Jane Doe/);
  });

  test('an account for a newcomer takes a reason, and two administrators', async () => {
    world = await startWorld();
    const { jane, alice, victor, pod } = world;
    const line = '/user create eve.fox@acme.example --first-name Eve --last-name Fox';
    await jane.asks(line, /[Rr]eason/);
    const id = await requestOf(jane, `${line} --reason "starts in May"`);
    await victor.hears(
      new RegExp(`${id} is waiting for your decision[\\s\\S]+Requested by\\s+Jane Doe`),
      ADMINS,
    );
    await victor.asks(`/approve ${id}`, /one more|1 more|still/i);
    await alice.asks(`/approve ${id}`, /Approved by Alice Martin/);
    await jane.hears(/Done: create the account Eve Fox/);
    expect(pod.world().users.map(({ username }) => username)).toContain('eve.fox');
  });

  test('whoever asks learns nothing of how the account is', async () => {
    world = await startWorld();
    const { bob, alice, victor } = world;
    const form = await bob.asks('/user update @Nina Patel', /Nina Patel/);
    expect(JSON.stringify(form)).not.toContain('Bond trader');
    const line = '/user update @Nina Patel --title "Head of sales"';
    const dry = await bob.asks(`${line} --reason promoted --dry-run`, /change title of Nina Patel/);
    const id = await requestOf(bob, `${line} --reason promoted`);
    const own = await bob.asks(`/request info ${id}`, /change title of Nina Patel/);
    const seen = await victor.hears(WAITS, ADMINS);
    expect(seen.text).toMatch(/Title\s+\S.* → Head of sales/);
    for (const { text } of [dry, own]) expect(text).not.toContain('→');
    await victor.asks(`/approve ${id}`, /Approved by Victor Stone/);
    await bob.hears(/Done: change title of Nina Patel/);
    // Nor that somebody is suspended, which those who decide see.
    const suspend = await alice.asks('/user suspend @Nina Patel until 2030-01-04 reason leave', /\?\n/);
    alice.submits(suspend, 'confirm');
    await alice.hears(/Nina Patel is suspended/);
    const about = await requestOf(bob, '/user update @Nina Patel --location Paris --reason moves');
    for (const line of [`/request info ${about}`, '/requests'])
      expect((await bob.asks(line, new RegExp(about))).text).not.toMatch(/suspended/i);
    expect((await victor.asks(`/request info ${about}`, new RegExp(about))).text).toMatch(/suspended/);
    // Nor that a guess was right.
    await requestOf(bob, '/user update @Nina Patel --title "Head of sales" --reason "to see"');
    // Nor that somebody has a feature already.
    await alice.asks('/user features @Nina Patel', /canUpdateAvatar/);
    await requestOf(bob, '/request feature canUpdateAvatar --for @Nina Patel --reason "to see"');
  });
  test('whoever asks hears that it failed, and not what the account says', async () => {
    world = await startWorld();
    const { bob, alice, victor } = world;
    const id = await requestOf(bob, '/user update @Nina Patel --title "Head of sales" --reason promoted');
    const meanwhile = await alice.asks('/user update @Nina Patel --title Director', /\?[\s\S]+Cancel/);
    alice.submits(meanwhile, 'confirm');
    await alice.hears(/Changed Nina Patel/);
    await victor.asks(`/approve ${id}`, /Someone changed Nina Patel in the meantime \(title\)/);
    const { text } = await bob.hears(
      /Not done:[\s\S]+Someone changed Nina Patel's account in the meantime, so/,
    );
    const info = await bob.asks(`/request info ${id}`, /Someone changed Nina Patel's account/);
    for (const told of [text, info.text]) expect(told).not.toMatch(/title\)|Director/);
  });
});

describe('a feature or a role', () => {
  const withoutPublicRooms = {
    ...acmeSeed,
    users: acmeSeed.users.map((user) =>
      user.username === 'bob.lee' ? { ...user, withheld: ['canCreatePublicRoom'] } : user,
    ),
  };

  test('for oneself takes a reason, and the administrators that it takes when one of them asks', async () => {
    world = await startWorld({ pod: { seed: withoutPublicRooms } });
    const { bob, alice, victor } = world;
    const id = await requestOf(bob, '/request feature canCreatePublicRoom --reason "runs the town hall"');
    await victor.asks(`/approve ${id}`, /one more|1 more|still/i);
    await alice.asks(`/approve ${id}`, /Approved by Alice Martin/);
    await bob.hears(/Done: turn on the feature “Create public rooms” \(canCreatePublicRoom\) for Bob Lee/);
    await bob.asks('/request feature canCreatePublicRoom --reason again', /was already on for you/);
    await bob.asks('/request role L1_SUPPORT', /[Rr]eason/);
    const role = await requestOf(bob, '/request role L1_SUPPORT --reason "first line"');
    await victor.asks(`/reject ${role} not yet`, /Rejected by Victor Stone/);
    await bob.hears(/Rejected by Victor Stone[\s\S]+not yet/);
  });

  test('an administrator is no second one for themselves', async () => {
    world = await startWorld();
    await world.alice.asks(
      '/request role L1_SUPPORT --reason "first line"',
      /needs the approval of 2 administrators/,
    );
  });

  test('is chosen from a list when it is left out', async () => {
    world = await startWorld();
    for (const line of ['/request feature', '/request role']) {
      const { message } = await world.bob.asks(line, /Request (?:feature|role)/);
      expect(message).toContain(line.endsWith('role') ? 'L1_SUPPORT' : 'canCreatePublicRoom');
    }
  });

  test('for somebody else both are told', async () => {
    world = await startWorld();
    const { bob, alice, victor } = world;
    const id = await requestOf(bob, '/request role L1_SUPPORT --for @Nina Patel --reason "first line"');
    const nina = world.as('nina.patel');
    await nina.hears(/Bob Lee sent a request about you: give Nina Patel the role L1 Support\. Reason/);
    await alice.asks(`/approve ${id}`, /one more|1 more|still/i);
    await victor.asks(`/approve ${id}`, /Approved by Victor Stone/);
    await bob.hears(/Done: give Nina Patel the role L1 Support/);
    await nina.hears(/Bob Lee gave you the role L1 Support/);
  });
});

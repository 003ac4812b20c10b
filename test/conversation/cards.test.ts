import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { neutral } from '../../src/words/index.ts';
import { membersNeed } from '../support/asking-for-nina.ts';
import { fileOf } from '../support/file-of.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const FX = { in: 'FX desk' };
type User = NonNullable<Seed['users']>[number];

/** The shipped firm, with somebody else who is called nearly like somebody. */
const withPerson = (displayName: string, more: Partial<User> = {}): Seed => ({
  ...acmeSeed,
  users: [
    ...(acmeSeed.users ?? []),
    {
      username: 'another',
      displayName,
      id: 13537736917099,
      email: 'another@acme.example',
      ...more,
    },
  ],
});

/** The shipped firm, with other settings of a room. */
const withRoom = (name: string, settings: Record<string, unknown>): Seed => ({
  ...acmeSeed,
  settings: { crossPodViewHistory: true },
  rooms: (acmeSeed.rooms ?? []).map((room) => (room.name === name ? { ...room, ...settings } : room)),
});

const waiting = /is waiting for your decision/;

describe('H1, D9: an approval card says who people are', () => {
  test('H1, D9: somebody of another company, with their company and what they will see', async () => {
    world = await startWorld();
    const { jane } = world;
    jane.says('@Steward /room add maja.nowak@borealis.example', { in: 'Borealis and Acme' });
    const { text } = await jane.hears(/I need the approval/, { in: 'Borealis and Acme' });
    expect(text).toContain('Maja Nowak');
    const card = await world.alice.hears(waiting, ADMINS);
    expect(card.text).toMatch(
      /Requested by\s+Jane Doe\s+jane\.doe@acme\.example · Head of FX · FX\s+Wants to/,
    );
    expect(card.text).toMatch(
      /Person\s+Maja Nowak\s+maja\.nowak@borealis\.example\s+Symphony shows no title\s+External: works for Borealis Bank/,
    );
    expect(card.text).toContain("Others from Maja Nowak's company are already in Borealis and Acme");
    expect(card.text).toContain('Companies in the room afterwards: Acme Capital and Borealis Bank');
    expect(card.text).toContain('Afterwards: 6 of at most 300 people, 2 of at most 25 companies');
    expect(card.text).toContain('Earlier messages stay hidden from new members');
    expect(card.text).toMatch(/Asked to decide\s+the administrators\s+Needs\s+an administrator/);
  });

  test('the first person of a company, and how many messages become visible', async () => {
    world = await startWorld({
      pod: { seed: withRoom('Borealis and Acme', { viewHistory: true, members: ['bob.lee', 'steward'] }) },
    });
    const { jane, alice } = world;
    for (const text of ['one', 'two']) jane.says(text, { in: 'Borealis and Acme' });
    jane.says('@Steward /room add maja.nowak@borealis.example', { in: 'Borealis and Acme' });
    const { text } = await alice.hears(waiting, ADMINS);
    expect(text).toContain('Maja Nowak would be the first person from Borealis Bank in Borealis and Acme');
    expect(text).toMatch(/Earlier messages become visible: [3-5] messages/);
  });

  test('how many messages there are is not said where Steward is no member', async () => {
    world = await startWorld({
      pod: { seed: withRoom('Borealis and Acme', { viewHistory: true, members: ['bob.lee'] }) },
    });
    const { jane, alice } = world;
    jane.says('/room add maja.nowak@borealis.example --room "Borealis and Acme"');
    const { text } = await alice.hears(waiting, ADMINS);
    expect(text).toMatch(/Earlier messages become visible\s/);
  });

  test('H1: a namesake has another address, and the card says that there are two', async () => {
    world = await startWorld({ pod: { seed: withPerson('Jane Doe') } });
    const { victor, bob, jane } = world;
    bob.says('/room add another@acme.example --room "FX desk"');
    const { text } = await jane.hears(waiting);
    expect(text).toMatch(
      /Person\s+Jane Doe\s+another@acme\.example\s+Symphony shows no title or department\s+2 people have this name/,
    );
    const card = await victor.asks('/room remove @Nina Patel --room "Rates desk"', /\?[\s\S]+Cancel/);
    expect(card.text).toMatch(/Nina Patel\s+nina\.patel@acme\.example · Bond trader · Rates/);
    expect(card.text).not.toContain('people have this name');
  });

  test.each([
    ['letters of another alphabet', 'J\u0430ne Doe', /mixes letters of different alphabets/],
    ['nothing that one sees', 'Jane\u200b Doe', /contains hidden characters/],
    ['a digit', 'Jane D0e', /looks like Jane Doe/],
  ])('H1: a name that only looks like another, by %s', async (_, name, flag) => {
    world = await startWorld({ pod: { seed: withPerson(name) } });
    const { bob, jane } = world;
    bob.says('/room add another@acme.example --room "FX desk"');
    const { text } = await jane.hears(waiting);
    expect(text).toMatch(flag);
    expect(text).toMatch(/looks like Jane Doe, who is somebody else|2 people have this name/);
    expect(text).toBe(neutral(text));
  });

  test('H1: what turns the direction of writing is shown nowhere, in files neither', async () => {
    world = await startWorld({ pod: { seed: withPerson('Nina Patel\u202ednob\u202c') } });
    const { jane, as } = world;
    as('another').says('/help');
    await jane.asks('/room add another@acme.example --room "FX desk"', /Added Nina Pateldnob to FX desk/);
    const list = await jane.asks('/room members --csv --room "FX desk"', /6 rows/);
    expect(fileOf(jane, list).join('\n')).toContain('Nina Pateldnob,another@acme.example');
    for (const { text } of [...jane.sees(), ...as('another').sees()]) expect(text).toBe(neutral(text));
  });

  test('H1: what the requester writes is a quotation, and cannot end it', async () => {
    world = await startWorld();
    const { bob, jane } = world;
    bob.says(
      '@Steward /room add @Nina Patel --reason ok.” Approved by Alice Martin. “Please click Approve',
      FX,
    );
    const { text } = await jane.hears(waiting);
    expect(text).toMatch(
      /Reason \(Bob Lee's words\)\s+“ok\.’ Approved by Alice Martin\. ’Please click Approve’?”/,
    );
  });
});

test('a card that asks to confirm a removal says who would be left to own the room', async () => {
  world = await startWorld({
    pod: { seed: withRoom('FX desk', { owners: ['jane.doe', 'dave.kim', 'steward'], members: ['bob.lee'] }) },
  });
  const { jane } = world;
  const card = await jane.asks('/room owner remove @Dave Kim --room "FX desk"', /\?[\s\S]+Cancel/);
  expect(card.text).toMatch(/Dave Kim\s+dave\.kim@acme\.example · Forwards trader · FX/);
  expect(card.text).toContain('One owner of FX desk is left: Jane Doe');
});

const idIn = ({ text }: { readonly text: string }): string => /R-\w{6}/.exec(text)?.[0] ?? '';

describe('an approval lapses, and is asked again, when what the card showed has changed by its effect', () => {
  test('the account of whoever is to be added', async () => {
    world = await startWorld();
    const { bob, jane, alice, settled } = world;
    bob.says('@Steward /room add @Nina Patel --reason "joins the desk"', FX);
    const first = await jane.hears(waiting);
    const suspend = await alice.asks(
      '/user suspend @Nina Patel --until 2030-01-04 --reason "on leave"',
      /\?[\s\S]+Cancel/,
    );
    alice.submits(suspend, 'confirm');
    await alice.hears(/Nina Patel is suspended/);
    jane.submits(first, 'approve');
    const again = await jane.hears(/Request (?!R-\w{6} · )[\s\S]+Changed since/);
    const [before, after] = [idIn(first), idIn(again)];
    expect(after).not.toBe(before);
    expect(again.text).toMatch(
      new RegExp(`Changed since ${before} was approved:\\s+Nina Patel: Account\\s+Enabled → Suspended`),
    );
    expect(again.text).toContain('This account is suspended');
    await jane.hears(
      new RegExp(`Request ${before} · Lapsed[\\s\\S]+Approved by Jane Doe[\\s\\S]+asked again, as ${after}`),
    );
    await bob.hears(new RegExp(`was approved, but something has changed since[\\s\\S]+as ${after}`));
    expect(jane.membersOf('FX desk')).not.toContain('Nina Patel');
    jane.submits(first, 'approve');
    await jane.hears(new RegExp(`Request ${before} was approved but has lapsed`));
    jane.submits(again, 'approve');
    await bob.hears(/Approved by Jane Doe[\s\S]+Done: add Nina Patel to FX desk/);
    await settled();
    expect(jane.membersOf('FX desk')).toContain('Nina Patel');
    const approved = await alice.asks('/audit --actor @Jane Doe', /of the record/);
    expect(approved.text.match(/approved a request/g)).toHaveLength(2);
  });

  test('what people at other companies will see, and with whom', async () => {
    const seed = withRoom('Borealis and Acme', {
      owners: ['jane.doe', 'steward'],
      members: ['bob.lee'],
    });
    world = await startWorld({
      pod: {
        seed: {
          ...seed,
          firms: [...(seed.firms ?? []), { name: 'Corvus', tenant: 199 }],
          users: [
            ...(seed.users ?? []),
            { username: 'cora.crow', displayName: 'Cora Crow', firm: 'Corvus', id: 199 * 2 ** 36 + 8 },
          ],
        },
      },
    });
    const { jane, alice, victor, pod } = world;
    for (const name of ['maja.nowak', 'cora.crow']) {
      pod.as(name).connection('steward', 'request');
      alice.submits(await alice.hears(/asks to connect with me/, ADMINS), 'accept');
      await alice.hears(/Accepted by/, ADMINS);
    }
    const asksFor = async (name: string) => {
      jane.says(`/room add @${name} --room "Borealis and Acme"`);
      return alice.hears(waiting, ADMINS);
    };
    const maja = await asksFor('Maja Nowak');
    const cora = await asksFor('Cora Crow');
    const opening = await jane.asks(
      '/room update --view-history yes --room "Borealis and Acme"',
      /\?[\s\S]+Cancel/,
    );
    jane.submits(opening, 'confirm');
    await jane.hears(/New members see earlier messages\s+no → yes(?![\s\S]*Cancel)/);
    alice.submits(cora, 'approve');
    const coraAgain = await alice.hears(/Changed since/, ADMINS);
    expect(coraAgain.text).toMatch(/Earlier messages in Borealis and Acme\s+hidden → visible to new members/);
    victor.submits(coraAgain, 'approve');
    await jane.hears(/Done: add Cora Crow/);
    alice.submits(maja, 'approve');
    const majaAgain = await alice.hears(/New company[\s\S]+add Maja Nowak/, ADMINS);
    expect(majaAgain.text).toMatch(/New company in Borealis and Acme\s+Corvus/);
    expect(jane.membersOf('Borealis and Acme')).not.toContain('Maja Nowak');
    alice.submits(majaAgain, 'approve');
    await jane.hears(/Done: add Maja Nowak/);
  });
});

test('rejecting asks for one line, by click and by text', async () => {
  world = await startWorld();
  const { bob, jane, as, settled } = world;
  bob.says('@Steward /room add @Nina Patel', FX);
  const card = await jane.hears(waiting);
  jane.submits(card, 'reject');
  const form = await jane.hears(/Reject request/);
  expect(form.text).toContain(`Say in one line why you reject ${idIn(card)}`);
  await settled();
  expect(bob.sees()).toEqual([]);
  jane.submits(form, 'submit', { request: idIn(card), reason: 'the desk is full' });
  await bob.hears(/Rejected by Jane Doe[\s\S]+Reason: “the desk is full”/);
  expect((await jane.hears(/Request R-\w{6} · Rejected/)).text).toContain('Rejected by Jane Doe');
  bob.says('@Steward /room add @Tom Berg', FX);
  const id = idIn(await jane.hears(waiting));
  await jane.asks(`/reject ${id}`, new RegExp(`Say in one line why you reject ${id}`));
  await as('nina.patel').asks(`/reject ${id}`, /Only an owner of the room can decide/);
  await jane.asks(`/reject ${id} no seat`, /Rejected by Jane Doe/);
});

test('D4: of two approvals one is no longer waited for, and is told also when the other never comes', async () => {
  const clock = movableClock();
  world = await startWorld({
    pod: { seed: withRoom('FX desk', { owners: ['jane.doe', 'dave.kim', 'steward'], members: ['bob.lee'] }) },
    policy: membersNeed('@approval("owners") @approvals("2") @expires("8h")'),
    clock,
  });
  const { bob, jane, dave } = world;
  const asked = await bob.asks('/room add @Nina Patel --room "FX desk"', /Request R-\w{6} is open/);
  expect(asked.text).toContain('2 owners');
  jane.submits(await jane.hears(waiting), 'approve');
  await dave.hears(/1 of 2: Jane Doe approved/);
  await jane.asks('/requests waiting', /^(?![\s\S]*Nina Patel)/);
  await dave.asks('/requests waiting', /Nina Patel/);
  clock.moveOn(9 * 3_600_000);
  await bob.hears(/Expired: it wasn't decided in time/);
  const { text } = await dave.hears(/· Expired/);
  expect(text).toMatch(/1 of 2: Jane Doe approved/);
  const told = await world.as('nina.patel').hears(/wasn't decided in time/);
  expect(told.text).not.toContain('Nobody');
});

test('D4: after one of two approvals each copy of the card says who approved', async () => {
  world = await startWorld({
    pod: { seed: withRoom('FX desk', { owners: ['jane.doe', 'dave.kim', 'steward'], members: ['bob.lee'] }) },
    policy: membersNeed('@approval("owners") @approvals("2")'),
  });
  const { bob, jane, dave } = world;
  bob.says('@Steward /room add @Nina Patel', FX);
  const [hers, his] = [await jane.hears(waiting), await dave.hears(waiting)];
  expect(his.text).toMatch(/Needs\s+2 owners of the room\s+Open until/);
  jane.submits(hers, 'approve');
  for (const owner of [jane, dave]) {
    const { text } = await owner.hears(/1 of 2: Jane Doe approved/);
    expect(text).toMatch(waiting);
  }
  // Of an older copy the form is still good.
  dave.submits(his, 'approve');
  for (const owner of [jane, dave])
    await owner.hears(/· Approved[\s\S]+2 of 2: Jane Doe and Dave Kim approved/);
  await bob.hears(/Done: add Nina Patel/);
});

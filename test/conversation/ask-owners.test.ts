import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const REMOVE = '/room remove @Sam Taylor --room "FX desk"';
const REFUSED = /Only owners of the room can do this\.[\s\S]*Jane Doe owns FX desk\./u;
const ADMINS = { in: 'Steward administrators' };

const actionOf = (message: { message: string }, name: string): string => {
  const action = new RegExp(`name="(ask-\\d+)"[^>]*>Ask ${name}<`, 'u').exec(message.message)?.[1];
  if (action === undefined) throw new Error(`There is no button that asks ${name}:\n${message.message}`);
  return action;
};

async function bobAsksJane(): Promise<void> {
  const refusal = await world.bob.asks(REMOVE, REFUSED);
  world.bob.submits(refusal, actionOf(refusal, 'Jane Doe'));
  await world.bob.hears(/I've asked Jane Doe/u);
}

test('a refusal names the owner, who is asked, does it as their own, and whoever asked hears of it', async () => {
  world = await startWorld();
  const { jane, bob, as } = world;
  await bobAsksJane();
  const card = await jane.hears(/Bob Lee asks you to do this:[\s\S]+remove Sam Taylor from FX desk/u);
  expect(bob.membersOf('FX desk')).toContain('Sam Taylor');
  jane.submits(card, 'do');
  const confirmation = await jane.hears(/Remove Sam Taylor from FX desk\?/u);
  jane.submits(confirmation, 'confirm');
  await bob.hears(/Jane Doe did what you asked for:\s+remove Sam Taylor from FX desk/u);
  expect(bob.membersOf('FX desk')).not.toContain('Sam Taylor');
  await as('sam.taylor').hears(/Jane Doe removed you from FX desk/u);
});

test('the owner reads why, in the words of whoever asks', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  const refusal = await bob.asks(`${REMOVE} --reason "has left the desk" --ticket CHG-12`, REFUSED);
  bob.submits(refusal, actionOf(refusal, 'Jane Doe'));
  await jane.hears(/Bob Lee asks you to do this:[\s\S]+Reason: “has left the desk”\s+Ticket: “CHG-12”/u);
});

test('why is kept with what the owner does: in the question, in the record, and for those who decide on it, as the words of whoever asked', async () => {
  world = await startWorld({
    policy: (text) =>
      text.replace(
        '@who("who-owners")\npermit (principal, action == Action::"room.member.remove"',
        '@who("who-owners")\n@approval("administrators")\n@reason("required")\npermit (principal, action == Action::"room.member.remove"',
      ),
  });
  const { alice, bob, jane, victor } = world;
  const refusal = await bob.asks(`${REMOVE} --reason "has left the desk" --ticket CHG-12`, REFUSED);
  bob.submits(refusal, actionOf(refusal, 'Jane Doe'));
  jane.submits(await jane.hears(/Bob Lee asks you/u), 'do');
  const card = await victor.hears(
    /Asked by\s+Bob Lee[\s\S]+Reason \(Bob Lee's words\)\s+“has left the desk”\s+Ticket\s+“CHG-12”/u,
    ADMINS,
  );
  victor.submits(card, 'approve');
  await bob.hears(/Jane Doe did what you asked for/u);
  await alice.asks(
    '/audit --actor @Jane Doe',
    /proposed a change[\s\S]*asked by Bob Lee[\s\S]*reason “has left the desk”[\s\S]*ticket CHG-12/u,
  );
});

test('why is in the question that the owner confirms', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  const refusal = await bob.asks(`${REMOVE} --reason "has left the desk" --ticket CHG-12`, REFUSED);
  bob.submits(refusal, actionOf(refusal, 'Jane Doe'));
  jane.submits(await jane.hears(/Bob Lee asks you/u), 'do');
  await jane.hears(/Remove Sam Taylor from FX desk\?[\s\S]+Reason: “has left the desk”\s+Ticket: “CHG-12”/u);
});

test('the owner may say no, and nothing is done', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  await bobAsksJane();
  jane.submits(await jane.hears(/Bob Lee asks you/u), 'decline');
  await jane.hears(/OK, I've told Bob Lee/u);
  await bob.hears(/Jane Doe doesn't want to do what you asked for:\s+remove Sam Taylor/u);
  expect(bob.membersOf('FX desk')).toContain('Sam Taylor');
});

test('what the owner cancels is not done, and whoever asked hears that', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  await bobAsksJane();
  jane.submits(await jane.hears(/Bob Lee asks you/u), 'do');
  jane.submits(await jane.hears(/Remove Sam Taylor from FX desk\?/u), 'cancel');
  await bob.hears(/Jane Doe didn't do what you asked for:\s+remove Sam Taylor/u);
});

test('the card is judged as of the owner: whoever owns the room no more does nothing with it', async () => {
  world = await startWorld();
  const { jane, bob, dave } = world;
  await bobAsksJane();
  const card = await jane.hears(/Bob Lee asks you/u);
  jane.submits(
    await jane.asks('/room transfer @Dave Kim --room "FX desk"', /Transfer FX desk to Dave Kim\?/u),
    'confirm',
  );
  await dave.hears(/you an owner of FX desk/u);
  jane.submits(card, 'do');
  await jane.hears(/Only owners of the room can do this/u);
  await bob.hears(/Jane Doe didn't do what you asked for/u);
  expect(bob.membersOf('FX desk')).toContain('Sam Taylor');
});

test('one question a day for each pair and thing', async () => {
  const clock = movableClock();
  world = await startWorld({ clock });
  const { bob, jane } = world;
  await bobAsksJane();
  const again = await bob.asks(REMOVE, REFUSED);
  bob.submits(again, actionOf(again, 'Jane Doe'));
  await bob.hears(/already asked Jane Doe for this today/u);
  await world.settled();
  expect(jane.sees().filter(({ text }) => text.includes('asks you to do this'))).toHaveLength(1);
  clock.moveOn(24 * 3_600_000);
  await bobAsksJane();
});

test('in the room itself the refusal stays there; in another it goes to the IM', async () => {
  world = await startWorld();
  const { bob } = world;
  await bob.asks('@Steward /room remove @Sam Taylor', REFUSED, FX);
  const elsewhere = { in: 'Borealis and Acme' };
  await bob.asks(`@Steward ${REMOVE}`, /answered you in our IM/u, elsewhere);
  await bob.hears(REFUSED);
  for (const { text } of bob.sees(elsewhere)) expect(text).not.toContain('owns FX desk');
});

test('whoever may not see the owners is not told who they are', async () => {
  world = await startWorld({
    policy: (text) =>
      text.replace(
        '@who("who-members")\npermit (principal, action in [Action::"room.read", Action::"room.find"]',
        '@who("who-members")\npermit (principal, action in [Action::"room.find"]',
      ),
  });
  const { text, forms } = await world.bob.asks('@Steward /room remove @Sam Taylor', /Only owners/u, FX);
  expect(text).not.toContain('owns FX desk');
  expect(forms).toEqual([]);
});

test('of many owners three are offered', async () => {
  const seed: Seed = {
    ...acmeSeed,
    rooms: (acmeSeed.rooms ?? []).map((room) =>
      room.name === 'FX desk'
        ? {
            ...room,
            owners: ['jane.doe', 'steward', 'dave.kim', 'omar.haddad', 'nina.patel', 'tom.berg'],
            members: ['bob.lee', 'sam.taylor'],
          }
        : room,
    ),
  };
  world = await startWorld({ pod: { seed } });
  const { message, text } = await world.bob.asks(REMOVE, /Only owners of the room/u);
  expect(text).toMatch(/own FX desk, and 2 more people do/u);
  expect(message.match(/name="ask-\d+"/gu)).toHaveLength(3);
});

test('whoever asked does not decide on what the owner needs an approval for', async () => {
  const seed: Seed = {
    ...acmeSeed,
    rooms: (acmeSeed.rooms ?? []).map((room) =>
      room.name === 'FX desk' ? { ...room, members: [...(room.members ?? []), 'alice.martin'] } : room,
    ),
  };
  world = await startWorld({
    pod: { seed },
    policy: (text) =>
      text.replace(
        '@who("who-owners")\npermit (principal, action == Action::"room.member.remove"',
        '@who("who-owners")\n@approval("administrators")\npermit (principal, action == Action::"room.member.remove"',
      ),
  });
  const { alice, jane, victor } = world;
  const refusal = await alice.asks(REMOVE, REFUSED);
  alice.submits(refusal, actionOf(refusal, 'Jane Doe'));
  jane.submits(await jane.hears(/Alice Martin asks you/u), 'do');
  const card = await victor.hears(/remove Sam Taylor from FX desk/u, ADMINS);
  alice.submits(card, 'approve');
  await alice.hears(/You asked for R-\w{6} yourself/u, ADMINS);
  victor.submits(card, 'approve');
  await alice.hears(/Jane Doe did what you asked for/u);
});

test('a name can not pass for words of ours', async () => {
  const HOSTILE = '<form id="x">&amp; owns {{FX}}';
  const users = (acmeSeed.users ?? []).map((user) =>
    ['jane.doe', 'bob.lee'].includes(user.username) ? { ...user, displayName: HOSTILE } : user,
  );
  world = await startWorld({ pod: { seed: { ...acmeSeed, users } } });
  const { bob, jane } = world;
  const refusal = await bob.asks(REMOVE, /Only owners of the room/u);
  expect(refusal.text).toContain(`${HOSTILE} owns FX desk.`);
  expect(refusal.forms).toHaveLength(1);
  bob.submits(refusal, /name="(ask-\d+)"/u.exec(refusal.message)?.[1] ?? '');
  const card = await jane.hears(/asks you to do this/u);
  expect(card.text).toContain(`${HOSTILE} asks you to do this:`);
  expect(card.forms).toHaveLength(1);
});

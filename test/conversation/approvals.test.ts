import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { membersNeed, requestOf } from '../support/asking-for-nina.ts';
import type { Member } from '../support/member.ts';
import { roomId, stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const ADMINS = { in: 'Steward administrators' };
const HOUR = 3_600_000;

/** The shipped firm, with other owners of the FX desk. */
const ownedBy = (...owners: [string, ...string[]]): Seed => ({
  ...acmeSeed,
  rooms: (acmeSeed.rooms ?? []).map((room) => {
    if (room.name !== 'FX desk') return room;
    const people = new Set([...room.owners, ...(room.members ?? [])]);
    return { ...room, owners, members: [...people].filter((username) => !owners.includes(username)) };
  }),
});

/** Bob asks for Nina; answers with the id of the request. */
async function bobAsksForNina(reason = 'joins the desk'): Promise<string> {
  world.bob.says(`@Steward /room add @Nina Patel --reason "${reason}"`, FX);
  const { text } = await world.bob.hears(/Request R-\w{6} is open until/, FX);
  return /R-\w{6}/.exec(text)?.[0] ?? '';
}

const cardFor = (owner: Member) => owner.hears(/is waiting for your decision/);
const isNinaIn = () => world.jane.membersOf('FX desk').includes('Nina Patel');

test('a card goes to each owner by IM: who asks what, for whom, why, until when', async () => {
  world = await startWorld({ pod: { seed: ownedBy('jane.doe', 'dave.kim', 'steward') } });
  const { jane, dave, bob, as, settled } = world;
  const id = await bobAsksForNina();
  for (const owner of [jane, dave]) {
    const { text } = await cardFor(owner);
    expect(text).toContain(`Request ${id} is waiting for your decision`);
    expect(text).toMatch(/Requested by\s+Bob Lee/);
    expect(text).toMatch(/Wants to\s+add Nina Patel to FX desk/);
    expect(text).toMatch(/Reason \(Bob Lee's words\)\s+“joins the desk”/);
    expect(text).toMatch(/Open until\s+\d{4}-\d\d-\d\dT/);
    expect(text).toContain(`/approve ${id} or /reject ${id} REASON`);
  }
  const [answer] = bob.sees(FX);
  expect(answer?.text).toMatch(/^I need the approval of an owner of the room/);
  expect(answer?.text).toContain("I've asked Jane Doe and Dave Kim");
  await settled();
  for (const other of [bob, as('sam.taylor')]) expect(other.sees()).toEqual([]);
  expect(as('nina.patel').sees()).toHaveLength(1);
  expect(isNinaIn()).toBe(false);
});

test('approved by text: applied, card changed, requester and beneficiary told', async () => {
  world = await startWorld();
  const { jane, bob, as } = world;
  const nina = as('nina.patel');
  const id = await bobAsksForNina();
  await cardFor(jane);
  await jane.asks(`/approve ${id.toLowerCase()} welcome`, /Approved by Jane Doe[\s\S]+Reason: “welcome”/);
  expect(isNinaIn()).toBe(true);
  const told = await bob.hears(/Approved by Jane Doe/);
  expect(told.text).toMatch(new RegExp(`Your request ${id} \\(add Nina Patel to FX desk\\)`));
  expect(told.text).toContain('Done: add Nina Patel to FX desk.');
  await nina.hears(/You're now in FX desk. Bob Lee asked for it and Jane Doe approved/);
  const [card] = jane.sees();
  expect(card?.text).toMatch(/Request \S+ · Approved\s+Requested by/);
  expect(card?.forms).toEqual([]);
});

test('the same wish while it waits opens no second request; another person’s does', async () => {
  world = await startWorld();
  const { jane, bob, dave, settled } = world;
  const id = await bobAsksForNina();
  await cardFor(jane);
  await bob.asks(
    '@Steward /room add @Nina Patel',
    new RegExp(`already asked for this: ${id} is waiting`),
    FX,
  );
  await bob.asks('@Steward /room add @Tom Berg', /Request R-\w{6} is open until/, FX);
  await dave.asks('@Steward /room add @Nina Patel', /Request R-\w{6} is open until/, FX);
  await settled();
  expect(jane.sees()).toHaveLength(3);
});

test('rejected by click with a reason: nothing is done, the requester is told why', async () => {
  world = await startWorld();
  const { jane, bob, pod } = world;
  const before = stateOf(pod);
  await bobAsksForNina();
  jane.submits(await cardFor(jane), 'reject', { reason: 'the desk is full' });
  const card = await jane.hears(/Rejected by Jane Doe/);
  expect(card.text).toContain('Reason: “the desk is full”');
  await bob.hears(/Rejected by Jane Doe[\s\S]+Reason: “the desk is full”/);
  expect(stateOf(pod)).toEqual(before);
});

test('rejected by text', async () => {
  world = await startWorld();
  const { jane, bob, pod } = world;
  const before = stateOf(pod);
  const id = await bobAsksForNina();
  await cardFor(jane);
  await jane.asks(`/reject ${id} the desk is full`, /Rejected by Jane Doe[\s\S]+Reason: “the desk is full”/);
  await bob.hears(/Rejected by Jane Doe/);
  expect(stateOf(pod)).toEqual(before);
});

test('a second click, or a second word, is answered with who decided', async () => {
  world = await startWorld({ pod: { seed: ownedBy('jane.doe', 'dave.kim', 'steward') } });
  const { jane, dave, bob, pod, settled } = world;
  const id = await bobAsksForNina();
  const [hers, his] = [await cardFor(jane), await cardFor(dave)];
  jane.submits(hers, 'approve');
  await bob.hears(/Approved by Jane Doe/);
  await dave.hears(/Approved by Jane Doe/);
  dave.submits(his, 'reject');
  await dave.hears(new RegExp(`Request ${id} has already been approved by Jane Doe. Nothing more was done`));
  await dave.asks(`/reject ${id}`, /has already been approved by Jane Doe/);
  jane.submits(hers, 'approve');
  await jane.hears(/has already been approved by Jane Doe/);
  await settled();
  expect(bob.sees()).toHaveLength(1);
  expect(pod.calls().filter(({ path }) => path.endsWith('/membership/add'))).toHaveLength(1);
  expect(isNinaIn()).toBe(true);
});

test('both buttons pressed at the same time: one of them counts', async () => {
  world = await startWorld({ pod: { seed: ownedBy('jane.doe', 'dave.kim', 'steward') } });
  const { jane, dave, bob, settled } = world;
  await bobAsksForNina();
  const [hers, his] = [await cardFor(jane), await cardFor(dave)];
  jane.submits(hers, 'approve');
  dave.submits(his, 'reject');
  jane.submits(hers, 'reject');
  dave.submits(his, 'approve');
  await settled();
  const outcomes = bob.sees().filter(({ text }) => text.startsWith('Your request'));
  expect(outcomes).toHaveLength(1);
  expect(isNinaIn()).toBe(/Approved/.test(outcomes[0]?.text ?? ''));
});

test('neither the requester nor the others may decide', async () => {
  world = await startWorld();
  const { jane, bob, as, pod } = world;
  const before = stateOf(pod);
  const id = await bobAsksForNina();
  await cardFor(jane);
  await bob.asks(`/approve ${id}`, new RegExp(`You asked for ${id} yourself, so someone else has to decide`));
  const nina = as('nina.patel');
  await nina.asks(`/approve ${id}`, new RegExp(`Request ${id} is about you, so someone else has to decide`));
  for (const other of [as('sam.taylor'), as('tom.berg'), as('alice.martin')])
    await other.asks(`/approve ${id}`, /Only an owner of the room can decide on .+, and you aren't one/);
  expect(stateOf(pod)).toEqual(before);
  await as('alice.martin').asks('/audit --actor @Nina Patel', /was not allowed to decide\s+R-\w{6}/);
});

test('a requester who is an approver does not decide on their own request', async () => {
  world = await startWorld();
  const { alice, victor, pod } = world;
  pod.as('carol.ng').connection('steward', 'request');
  await victor.asks('/connection accept carol.ng@borealis.example', /now connected with Carol Ng/);
  await alice.asks('/room create Deal --cross-pod', /I need the approval of an administrator/);
  victor.submits(await victor.hears(/create the room Deal/, ADMINS), 'approve');
  await alice.hears(/Done: create/);
  alice.says('/room add @Carol Ng --room Deal');
  const card = await alice.hears(/add Carol Ng to Deal/, ADMINS);
  alice.submits(card, 'approve');
  await alice.hears(/You asked for R-\w{6} yourself, so someone else has to decide/, ADMINS);
  expect(alice.membersOf('Deal')).toEqual(['Steward', 'Alice Martin']);
  victor.submits(card, 'approve');
  await alice.hears(/Approved by Victor Stone[\s\S]+Done: add Carol Ng to Deal/);
  expect(alice.membersOf('Deal')).toContain('Carol Ng');
});

test('a beneficiary who is an approver does not decide for themselves', async () => {
  world = await startWorld({
    policy: membersNeed('@approval("administrators")'),
  });
  const { bob, alice, victor } = world;
  bob.says('/room add @Alice Martin --room "FX desk"');
  const card = await alice.hears(/add Alice Martin to FX desk/, ADMINS);
  alice.submits(card, 'approve');
  await alice.hears(/Request R-\w{6} is about you, so someone else has to decide/, ADMINS);
  expect(bob.membersOf('FX desk')).not.toContain('Alice Martin');
  victor.submits(card, 'approve');
  await bob.hears(/Approved by Victor Stone/);
});

test('somebody in the administrators’ room who is none may not decide', async () => {
  const rooms = (acmeSeed.rooms ?? []).map((room) =>
    room.name === 'Steward administrators' ? { ...room, members: ['steward', 'tom.berg'] } : room,
  );
  world = await startWorld({
    pod: { seed: { ...acmeSeed, rooms } },
    policy: membersNeed('@approval("administrators")'),
  });
  const { bob, as } = world;
  const tom = as('tom.berg');
  bob.says('/room add @Nina Patel --room "FX desk"');
  const card = await tom.hears(/add Nina Patel to FX desk/, ADMINS);
  tom.submits(card, 'approve');
  await tom.hears(/Only an administrator can decide on R-\w{6}, and you aren't one at the moment/, ADMINS);
  expect(isNinaIn()).toBe(false);
});

test('an owner who has lost ownership is refused, by click and by word', async () => {
  world = await startWorld({ pod: { seed: ownedBy('jane.doe', 'dave.kim', 'steward') } });
  const { jane, dave, bob, pod } = world;
  const id = await bobAsksForNina();
  const card = await cardFor(jane);
  jane.client.leave(roomId(pod, 'FX desk'));
  jane.submits(card, 'approve');
  await jane.hears(new RegExp(`Only an owner of the room can decide on ${id}, and you aren't one`));
  await jane.asks(`/approve ${id}`, /you aren't one at the moment/);
  expect(bob.membersOf('FX desk')).not.toContain('Nina Patel');
  dave.submits(await cardFor(dave), 'approve');
  await bob.hears(/Approved by Dave Kim/);
});

test('when nobody can approve, that is said, and nothing waits', async () => {
  world = await startWorld({ pod: { seed: ownedBy('steward') } });
  const { bob, pod } = world;
  const before = stateOf(pod);
  const { text } = await bob.asks(
    '/room add @Nina Patel --room "FX desk"',
    /This needs the approval of an owner of the room/,
  );
  expect(text).toContain("there's nobody besides you and the people it's for");
  await bob.asks('/requests', /You have no open requests/);
  expect(stateOf(pod)).toEqual(before);
});

test('owners of other firms, and those whose account is not active, are not asked', async () => {
  const users = acmeSeed.users.map((user) =>
    user.username === 'tom.berg' ? { ...user, status: 'DISABLED' as const } : user,
  );
  const rooms: Seed['rooms'] = [
    {
      name: 'Joint',
      crossPod: true,
      owners: ['jane.doe', 'carol.ng', 'tom.berg', 'steward'],
      members: ['bob.lee'],
    },
  ];
  world = await startWorld({
    pod: { seed: { ...acmeSeed, users, rooms: [...(acmeSeed.rooms ?? []), ...rooms] } },
  });
  const { bob, jane } = world;
  const { text } = await bob.asks('/room add @Nina Patel --room "Joint"', /I've asked/);
  expect(text).toContain("I've asked Jane Doe and I'll");
  jane.submits(await cardFor(jane), 'approve');
  await bob.hears(/Approved by Jane Doe/);
});

test('an owner whom Steward cannot write to does not keep the others from deciding', async () => {
  world = await startWorld({ pod: { seed: ownedBy('jane.doe', 'dave.kim', 'steward') } });
  const { dave, bob, pod } = world;
  await bob.asks('/whoami', /Bob Lee/); // the IM with Bob is there
  pod.faults.add({ match: { path: '/im/create' }, effect: { status: 403 } });
  await bobAsksForNina();
  dave.submits(await cardFor(dave), 'approve');
  await bob.hears(/Approved by Dave Kim/);
  expect(isNinaIn()).toBe(true);
});

test('a beneficiary who cannot be told does not undo what was done', async () => {
  world = await startWorld();
  const { jane, bob, pod } = world;
  await bobAsksForNina();
  const card = await cardFor(jane);
  pod.faults.add({ match: { path: '/im/create' }, effect: { status: 403 } });
  jane.submits(card, 'approve');
  await jane.hears(/Approved by Jane Doe[\s\S]+Done: add Nina Patel/);
  await bob.hears(/Approved by Jane Doe/);
  expect(isNinaIn()).toBe(true);
});

test('two approvals when the policy asks for two: the same person counts once', async () => {
  world = await startWorld({
    pod: { seed: ownedBy('jane.doe', 'dave.kim', 'sam.taylor', 'steward') },
    policy: membersNeed('@approval("owners") @approvals("2")'),
  });
  const { jane, dave, bob } = world;
  const id = await bobAsksForNina();
  expect(bob.sees(FX)[0]?.text).toContain('I need the approval of 2 owners of the room');
  const card = await cardFor(jane);
  jane.submits(card, 'approve');
  await jane.hears(new RegExp(`You've approved ${id}. It needs 1 more approval from someone else`));
  expect(isNinaIn()).toBe(false);
  jane.submits(card, 'approve');
  await jane.hears(new RegExp(`You've already decided on ${id}. It's waiting for someone else`));
  await jane.asks(`/approve ${id}`, /You've already decided on /);
  expect(isNinaIn()).toBe(false);
  dave.submits(await cardFor(dave), 'approve');
  await bob.hears(/Approved by Dave Kim/);
  expect(isNinaIn()).toBe(true);
});

test('two approvals where there is one owner cannot be had', async () => {
  world = await startWorld({
    policy: membersNeed('@approval("owners") @approvals("2")'),
  });
  await world.bob.asks(
    '/room add @Nina Patel --room "FX desk"',
    /needs the approval of 2 owners of the room, but .+ is only one/,
  );
});

test('one rejection ends a request that needs two approvals', async () => {
  world = await startWorld({
    pod: { seed: ownedBy('jane.doe', 'dave.kim', 'steward') },
    policy: membersNeed('@approval("owners") @approvals("2")'),
  });
  const { jane, dave, bob } = world;
  await bobAsksForNina();
  jane.submits(await cardFor(jane), 'approve');
  await jane.hears(/You've approved/);
  dave.submits(await cardFor(dave), 'reject', { reason: 'no seat' });
  await bob.hears(/Rejected by Dave Kim/);
  await jane.hears(/Rejected by Dave Kim/);
  expect(isNinaIn()).toBe(false);
});

test('a request that nobody decides expires: the card says so, and the requester is told', async () => {
  const clock = movableClock();
  world = await startWorld({ clock });
  const { jane, bob, pod } = world;
  const before = stateOf(pod);
  const id = await bobAsksForNina();
  const card = await cardFor(jane);
  clock.moveOn(8 * HOUR);
  await bob.hears(/Expired: it wasn.t decided in time. Nothing was done/);
  await jane.hears(/Expired: it wasn.t decided in time/);
  jane.submits(card, 'approve');
  await jane.hears(new RegExp(`Request ${id} expired: it wasn't decided in time`));
  await jane.asks(`/approve ${id}`, /it wasn't decided in time/);
  await bob.asks('/requests', /You have no open requests/);
  expect(stateOf(pod)).toEqual(before);
});

test('an approval that comes too late does not count, even before the expiry was noticed', async () => {
  const clock = movableClock();
  world = await startWorld({ clock });
  const { jane, bob, pod } = world;
  const before = stateOf(pod);
  await bobAsksForNina();
  const card = await cardFor(jane);
  clock.setForward(8 * HOUR);
  await jane.asks('/requests', /No requests are waiting for your decision/);
  jane.submits(card, 'approve');
  await jane.hears(/expired: it wasn't decided in time/);
  clock.moveOn(HOUR / 60);
  await bob.hears(/Expired: it wasn.t decided in time/);
  await jane.hears(/Expired: it wasn.t decided in time/);
  expect(stateOf(pod)).toEqual(before);
});

test('the policy says how long a request is open', async () => {
  const clock = movableClock();
  world = await startWorld({ clock, policy: membersNeed('@approval("owners") @expires("30m")') });
  await bobAsksForNina();
  clock.moveOn(HOUR / 2);
  await world.bob.hears(/Expired/);
});

test('the policy may ask for a reason', async () => {
  world = await startWorld({
    policy: membersNeed('@approval("owners") @reason("required")'),
  });
  const { bob, jane, pod } = world;
  const before = stateOf(pod);
  await bob.asks('/room add @Nina Patel --room "FX desk"', /This needs a reason. What is it for\?/);
  expect(stateOf(pod)).toEqual(before);
  await bob.asks('/room add @Nina Patel --room "FX desk" --reason "joins"', /I've asked Jane Doe/);
  await jane.hears(/Reason [^\n]+\s+“joins”/);
});

test('an approval is dropped when the rule behind it has changed', async () => {
  world = await startWorld({ policy: (shipped) => shipped });
  const { jane, bob, pod } = world;
  const before = stateOf(pod);
  await bobAsksForNina();
  const card = await cardFor(jane);
  await world.changePolicy(membersNeed('@approval("administrators")'));
  jane.submits(card, 'approve');
  await jane.hears(/Dropped: the rules/);
  await bob.hears(/Dropped: the rules[\s\S]+If it's still needed, ask again/);
  jane.submits(card, 'approve');
  const { text } = await jane.hears(/was dropped/);
  expect(text).not.toMatch(/rights had changed by/);
  expect(stateOf(pod)).toEqual(before);
});

test('an approval is dropped when the requester may no longer ask', async () => {
  world = await startWorld();
  const { jane, bob, pod } = world;
  await bobAsksForNina();
  const card = await cardFor(jane);
  bob.client.leave(roomId(pod, 'FX desk'));
  jane.submits(card, 'approve');
  await jane.hears(/Dropped/);
  await bob.hears(/Dropped/);
  expect(isNinaIn()).toBe(false);
});

test('a click is judged by the policy as a typed word is', async () => {
  const rule = `@id("on leave") @says("Jane is on leave.") forbid (principal == User::"13537736917015", action == Action::"request.decide", resource);`;
  world = await startWorld({ policy: (shipped) => `${shipped}\n${rule}` });
  const { jane, pod } = world;
  const before = stateOf(pod);
  const id = await bobAsksForNina();
  jane.submits(await cardFor(jane), 'approve');
  await jane.hears(/^Jane is on leave\.$/);
  await jane.asks(`/approve ${id}`, /^Jane is on leave\.$/);
  await jane.asks(`/reject ${id}`, /^Jane is on leave\.$/);
  expect(stateOf(pod)).toEqual(before);
});

test('what the pod refuses after the approval is told to both', async () => {
  world = await startWorld();
  const { jane, bob, pod } = world;
  await bobAsksForNina();
  const card = await cardFor(jane);
  pod.faults.add({ match: { path: '/membership/add' }, effect: { status: 403 } });
  jane.submits(card, 'approve');
  const told = await bob.hears(/Approved by Jane Doe/);
  expect(told.text).toContain("Not done: add Nina Patel to FX desk. Symphony doesn't let me add this person");
  await jane.hears(/Approved by Jane Doe[\s\S]+Not done: add Nina Patel/);
  expect(isNinaIn()).toBe(false);
});

test('a decision that cannot be checked is not taken, and can be taken later', async () => {
  world = await startWorld();
  const { jane, bob, pod } = world;
  const id = await bobAsksForNina();
  const card = await cardFor(jane);
  pod.faults.add({ match: { path: '/membership/list' }, times: 3, effect: { status: 403 } });
  jane.submits(card, 'approve');
  await jane.hears(/Symphony doesn't let me do this/);
  await jane.asks(`/approve ${id}`, /Symphony doesn't let me do this/);
  await jane.asks(`/reject ${id}`, /Symphony doesn't let me do this/);
  expect(isNinaIn()).toBe(false);
  jane.submits(card, 'approve');
  await bob.hears(/Approved by Jane Doe/);
});

test('what came about in the meantime is told as it is', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  await bobAsksForNina();
  const card = await cardFor(jane);
  await jane.asks('/room add @Nina Patel --room "FX desk"', /Added Nina Patel/);
  jane.submits(card, 'approve');
  await bob.hears(/Approved by Jane Doe[\s\S]+Already done: add Nina Patel to FX desk/);
});

test('asked for by two people, the second request finds it done', async () => {
  world = await startWorld();
  const { jane, bob, dave, pod } = world;
  await bobAsksForNina();
  const firstCard = await cardFor(jane);
  dave.says('@Steward /room add @Nina Patel', FX);
  const secondCard = await cardFor(jane);
  jane.submits(firstCard, 'approve');
  await bob.hears(/Done: add Nina Patel/);
  jane.submits(secondCard, 'approve');
  await dave.hears(/Already done/);
  expect(pod.calls().filter(({ path }) => path.endsWith('/membership/add'))).toHaveLength(1);
});

test('asking for somebody who is there already needs nobody’s approval', async () => {
  world = await startWorld();
  const { bob, jane, settled } = world;
  await bob.asks('/room add @Dave Kim @Dave Kim --room "FX desk"', /^Dave Kim is already in FX desk\.$/);
  await settled();
  expect(jane.sees()).toEqual([]);
});

test('/requests shows what one has asked for, and what waits for one', async () => {
  world = await startWorld();
  const { jane, bob, dave, as } = world;
  const id = await bobAsksForNina();
  const own = await bob.asks('/requests', /Your open requests/);
  expect(own.text).toContain('No requests are waiting for your decision');
  expect(own.text).toMatch(new RegExp(`${id}\\s+add Nina Patel to FX desk\\s+“joins the desk”`));
  const waiting = await jane.asks('/requests', /Waiting for you/);
  expect(waiting.text).toContain(id);
  expect(waiting.text).toContain('You have no open requests');
  for (const other of [dave, as('nina.patel'), as('tom.berg')]) {
    const { text } = await other.asks('/requests', /No requests are waiting for your decision/);
    expect(text).not.toContain(id);
  }
  await jane.asks(`/reject ${id} no seat`, /Rejected/);
  await jane.asks('/requests', /No requests are waiting for your decision/);
  await bob.asks('/requests', /You have no open requests/);
});

test('/requests in a room is answered by IM', async () => {
  world = await startWorld();
  const { bob } = world;
  const id = await bobAsksForNina();
  await bob.asks('@Steward /requests', /Bob Lee, I've answered you in our IM/, FX);
  await bob.hears(new RegExp(id));
});

test('/requests works although the pod does not tell about one of the rooms', async () => {
  world = await startWorld();
  const { bob, jane, pod } = world;
  const id = await bobAsksForNina();
  const path = `${roomId(pod, 'FX desk')}/membership/list`;
  pod.faults.add({ match: { path }, times: 'always', effect: { status: 403 } });
  await bob.asks('/requests', new RegExp(id));
  await jane.asks('/requests', /No requests are waiting for your decision/);
});

test.each(['approve', 'reject'])(
  '/%s refuses what is no id, or the id of nothing, with what to do',
  async (verb) => {
    world = await startWorld();
    const { jane } = world;
    const wrong = await jane.asks(`/${verb} R-7K3`, /“R-7K3” isn't an id. It should look like R-/);
    expect(wrong.text).toContain(`As a command: /${verb} REQUEST [REASON]`);
    await jane.asks(`/${verb} R-O0O0O0`, /There's no request R-O0O0O0/); // letters that are mistaken for digits
    await jane.asks(`/${verb} R-222222`, /There's no request R-222222. \/requests lists yours/);
    await jane.asks(`/${verb} R-222222 ${'x'.repeat(251)}`, /too long \(why\)/);
    await jane.asks(`/${verb}`, /No request is waiting for you to decide/);
    const id = await requestOf(world.bob);
    const form = await jane.asks(`/${verb}`, /(?:Approve|Reject) request/);
    jane.submits(form, 'submit', { request: id, reason: 'because' });
    await jane.hears(new RegExp(`Request ${id} · (?:Approved|Rejected)`));
  },
);

test('/requests says what can be listed; refused by policy or pod, it says so', async () => {
  const rule = `@id("quiet") @says("Bob is on leave.") forbid (principal == User::"13537736917016", action == Action::"requests.list", resource);`;
  world = await startWorld({ policy: (shipped) => `${shipped}\n${rule}` });
  const { bob, jane, pod } = world;
  await jane.asks('/requests all', /I can't use “all” here. Try waiting, sent or decided/);
  await bob.asks('/requests', /^Bob is on leave\.$/);
  pod.faults.add({ match: { path: '/im/create' }, effect: { status: 403 } });
  await jane.asks('@Steward /requests', /Symphony doesn't let me do this/, FX);
});

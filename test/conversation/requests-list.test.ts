import { afterEach, expect, test } from '@jest/globals';
import type { Member } from '../support/member.ts';
import { roomId, stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

/** Somebody asks for a person to be added to the FX desk; answers with the id of the request. */
async function asksFor(who: Member, name: string, reason = 'joins the desk'): Promise<string> {
  const line = `/room add ${name} --room "FX desk" --reason "${reason}"`;
  const { text } = await who.asks(line, /Request R-\w{6} is open until/);
  return /R-\w{6}/u.exec(text)?.[0] ?? '';
}

const isNinaIn = () => world.jane.membersOf('FX desk').includes('Nina Patel');
const idsIn = (text: string): string[] => text.match(/R-\w{6}/gu) ?? [];

test('a row is approved where it stands: done, told, and gone from the list', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  const id = await asksFor(bob, '@Nina Patel');
  const list = await jane.asks('/requests', /Waiting for you \(1\)/);
  expect(list.text).toMatch(new RegExp(`${id}\\s+Bob Lee\\s+add Nina Patel to FX desk\\s+“joins the desk”`));
  expect(list.text).toContain('type /approve ID or /reject ID REASON');
  jane.submits(list, `approve-1-${id}`);
  await jane.hears(/Approved by Jane Doe[\s\S]+Done: add Nina Patel to FX desk/);
  await bob.hears(/Your request R-\w{6}[\s\S]+Approved by Jane Doe/);
  expect(isNinaIn()).toBe(true);
  await jane.hears(/No requests are waiting for your decision/);
});

test('rejecting a row asks for one line first', async () => {
  world = await startWorld();
  const { jane, bob, pod } = world;
  const before = stateOf(pod);
  const id = await asksFor(bob, '@Nina Patel');
  jane.submits(await jane.asks('/requests waiting', /Waiting for you/), `reject-1-${id}`);
  const form = await jane.hears(/Say in one line why you reject/);
  jane.submits(form, 'submit', { request: id, reason: 'the desk is full' });
  await jane.hears(/Rejected by Jane Doe[\s\S]+Reason: “the desk is full”/);
  await bob.hears(/Rejected by Jane Doe[\s\S]+Reason: “the desk is full”/);
  expect(stateOf(pod)).toEqual(before);
});

test('a row is withdrawn by whoever asked', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  const id = await asksFor(bob, '@Nina Patel');
  const sent = await bob.asks('/requests sent', /Your open requests \(1\)/);
  expect(sent.text).not.toContain('waiting for your decision');
  bob.submits(sent, `withdraw-1-${id}`);
  await bob.hears(/Withdrawn by Bob Lee/);
  await bob.hears(/You have no open requests/);
  await jane.asks('/requests', /No requests are waiting for your decision/);
});

test('a button in a row decides no more than the card: rights are read when it is pressed', async () => {
  world = await startWorld();
  const { jane, bob, pod, settled } = world;
  const id = await asksFor(bob, '@Nina Patel');
  const list = await jane.asks('/requests', /Waiting for you \(1\)/);
  await settled();
  jane.client.leave(roomId(pod, 'FX desk'));
  const before = stateOf(pod);
  for (const button of ['approve', 'show']) {
    jane.submits(list, `${button}-1-${id}`);
    await jane.hears(/you aren't one at the moment|There's no request/);
  }
  await bob.asks(`/requests sent`, new RegExp(id));
  expect(stateOf(pod)).toEqual(before);
});

test('a row that somebody else has decided meanwhile says so', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  const id = await asksFor(bob, '@Nina Patel');
  const list = await jane.asks('/requests', /Waiting for you \(1\)/);
  await bob.asks(`/withdraw ${id}`, /Withdrawn by Bob Lee/);
  jane.submits(list, `approve-1-${id}`);
  await jane.hears(/has been withdrawn by Bob Lee. Nothing more was done/);
  expect(isNinaIn()).toBe(false);
});

test('Show has all that the card has, and its buttons; nobody sees what does not concern them', async () => {
  world = await startWorld();
  const { jane, bob, dave, as } = world;
  const id = await asksFor(bob, '@Nina Patel');
  jane.submits(await jane.asks('/requests', /Waiting for you/), `show-1-${id}`);
  const shown = await jane.hears(new RegExp(`Request ${id} · Waiting`));
  expect(shown.text).toMatch(/Requested by\s+Bob Lee\s+bob.lee@acme.example|Requested by\s+Bob Lee/);
  expect(shown.text).toMatch(/Person\s+Nina Patel/);
  expect(shown.text).toContain(`/approve ${id} or /reject ${id} REASON`);
  await dave.asks(`/request info ${id}`, new RegExp(`There's no request ${id}`));
  jane.submits(shown, 'run-0');
  await jane.hears(/Approved by Jane Doe/);
  for (const who of [bob, as('nina.patel'), jane]) {
    const { text, forms } = await who.asks(`/request info ${id}`, /Approved by Jane Doe/);
    expect(text).toMatch(/Approved by Jane Doe[\s\S]+Done: add Nina Patel to FX desk/);
    expect(forms).toEqual([]);
  }
});

test('whoever asked sees theirs with a button that withdraws it', async () => {
  world = await startWorld();
  const { bob } = world;
  const id = await asksFor(bob, '@Nina Patel');
  const shown = await bob.asks(`/request info ${id}`, new RegExp(`Request ${id} · Waiting`));
  expect(shown.text).not.toContain('/approve');
  bob.submits(shown, 'run-0');
  await bob.hears(/Withdrawn by Bob Lee/);
});

test('what was decided is listed for who asked and for who decided', async () => {
  world = await startWorld();
  const { jane, bob, dave } = world;
  const [first, second] = [await asksFor(bob, '@Nina Patel'), await asksFor(bob, '@Tom Berg')];
  await dave.asks('/requests decided', /No decided requests/);
  await jane.asks(`/approve ${first}`, /Approved by Jane Doe/);
  await jane.asks(`/reject ${second} full`, /Rejected by Jane Doe/);
  for (const who of [jane, bob]) {
    const { text } = await who.asks('/requests decided', /Decided recently \(2\)/);
    expect(text).toMatch(
      new RegExp(`${second}\\s+Bob Lee\\s+add Tom Berg to FX desk\\s+Rejected\\s+Jane Doe`),
    );
    expect(text).toMatch(
      new RegExp(`${first}\\s+Bob Lee\\s+add Nina Patel to FX desk\\s+Approved\\s+Jane Doe`),
    );
    expect(idsIn(text)).toEqual([second, first]);
  }
  await dave.asks('/requests decided', /No decided requests/);
});

test('only those of one person, or about one room', async () => {
  world = await startWorld();
  const { jane, bob, dave } = world;
  const his = await asksFor(bob, '@Nina Patel');
  const another = await asksFor(dave, '@Tom Berg');
  expect(idsIn((await jane.asks('/requests --by @Bob Lee', /Waiting for you/)).text)).toEqual([his]);
  expect(idsIn((await jane.asks('/requests waiting --by @Dave Kim', /Waiting for you/)).text)).toEqual([
    another,
  ]);
  await jane.asks('/requests waiting --by @Nina Patel', /None of the requests waiting for you match/);
  const room = await jane.asks('/requests --room "FX desk"', /Waiting for you \(2\)/);
  expect(idsIn(room.text)).toEqual([his, another]);
  await jane.asks('/requests waiting --room "Announcements"', /None of the requests waiting for you match/);
});

test("what the card warns of is in the row, too: somebody of another company isn't approved in passing", async () => {
  world = await startWorld();
  const { jane, alice } = world;
  await jane.asks('/room add @Maja Nowak --room "Borealis and Acme"', /Request R-\w{6} is open until/);
  const { text } = await alice.asks('/requests waiting', /Waiting for you/);
  expect(text).toMatch(/Maja Nowak: .*Borealis/u);
});

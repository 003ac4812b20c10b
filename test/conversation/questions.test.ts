import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const WAITS = /is waiting for your decision/;

/** The shipped firm, where Jane and Dave own the FX desk. */
const seed: Seed = {
  ...acmeSeed,
  rooms: (acmeSeed.rooms ?? []).map((room) =>
    room.name === 'FX desk'
      ? { ...room, owners: ['jane.doe', 'dave.kim', 'steward'], members: ['bob.lee', 'lucy.chen'] }
      : room,
  ),
};

async function bobAsks(): Promise<string> {
  world = await startWorld({ pod: { seed } });
  const { text } = await world.bob.asks(
    '/room add @Nina Patel --room "FX desk"',
    /Request R-\w{6} is open until/,
  );
  return /R-\w{6}/u.exec(text)?.[0] ?? '';
}

/** The record has a line of this person with this. */
const isRecorded = (name: string, what: RegExp) =>
  world.as('alice.martin').asks(`/audit --actor @${name}`, what);

test('a question reaches the requester, and the answer whoever asked and all copies of the card', async () => {
  const id = await bobAsks();
  const { bob, jane, dave, settled } = world;
  const [hers, his] = [await jane.hears(WAITS), await dave.hears(WAITS)];
  jane.submits(hers, 'ask-requester', { reason: 'which <b>“deal”</b>?' });
  await jane.hears(/I've sent your question about R-\w{6} to Bob Lee/);
  const asked = await bob.hears(/Jane Doe has a question about your request R-\w{6}/);
  expect(asked.text).toContain('“which <b>’deal’</b>?”');
  expect(asked.text).toContain(`type /answer ${id} ANSWER`);
  bob.submits(asked, 'answer', { answer: 'the one with Borealis' });
  await bob.hears(/Your answer is on the card of R-\w{6}, and I've told Jane Doe/);
  const told = await jane.hears(/Bob Lee answered your question about R-\w{6}/);
  expect(told.text).toContain('“the one with Borealis”');
  await settled();
  for (const [member, card] of [
    [jane, hers],
    [dave, his],
  ] as const) {
    const copy = member.sees().find(({ text }) => WAITS.test(text));
    expect(copy?.text).toMatch(
      /Jane Doe asked\s+“which <b>’deal’<\/b>\?”\s+Bob Lee answered\s+“the one with Borealis”/,
    );
    // What stood there before can still be clicked.
    expect(copy?.forms[0]?.formId).toBe(card.forms[0]?.formId);
  }
  expect(dave.sees()).toHaveLength(1);
  dave.submits(his, 'approve');
  await bob.hears(/Approved by Dave Kim/);
  await isRecorded('Jane Doe', /asked about a request\s+R-\w{6}/);
  await isRecorded('Bob Lee', /answered a question about a request\s+R-\w{6}/);
});

test('several questions are told apart by their numbers, and each is answered once', async () => {
  const id = await bobAsks();
  const { bob, jane, dave } = world;
  await jane.asks(`/ask ${id} which deal?`, /I've sent your question/);
  await dave.asks(`/ask ${id} until when?`, /I've sent your question/);
  await bob.asks(
    `/answer ${id} the one with Borealis`,
    /more than one open question: number 1, from Jane Doe: “which deal\?” and number 2, from Dave Kim: “until when\?”/,
  );
  await bob.asks(`/answer ${id} until friday --number 2`, /I've told Dave Kim/);
  await dave.hears(/“until friday”/);
  await bob.asks(`/answer ${id} until monday --number 2`, /are answered already/);
  await bob.asks(`/answer ${id} that one --number 3`, /There's no such question/);
  await bob.asks(`/answer ${id} the one with Borealis`, /I've told Jane Doe/);
  await jane.hears(/“the one with Borealis”/);
  await bob.asks(`/answer ${id} another`, /are answered already/);
});

test('who could not decide asks nothing, and nobody else answers', async () => {
  const id = await bobAsks();
  const { bob, jane, dave, as, settled } = world;
  await as('nina.patel').asks(`/ask ${id} why?`, /Request R-\w{6} is about you/);
  await as('sam.taylor').asks(`/ask ${id} why?`, /Only an owner of the room can decide/);
  await bob.asks(`/ask ${id} why?`, /You asked for R-\w{6} yourself/);
  await bob.asks(`/answer ${id} because`, /There's no such question/);
  await settled();
  expect(bob.sees().some(({ text }) => text.includes('has a question'))).toBe(false);
  await jane.asks(`/ask ${id} which deal?`, /I've sent your question/);
  for (const other of [jane, dave, as('nina.patel')])
    await other.asks(`/answer ${id} mine`, /Someone else asked for R-\w{6}/);
  await settled();
  expect(jane.sees().some(({ text }) => text.includes('answered your question'))).toBe(false);
});

test('there are five questions at most, and none once it is decided', async () => {
  const id = await bobAsks();
  const { bob, jane } = world;
  for (let number = 1; number <= 4; number += 1) {
    await jane.asks(`/ask ${id} question ${number}`, /I've sent your question/);
    await bob.asks(`/answer ${id} answer ${number}`, /I've told Jane Doe/);
  }
  await jane.asks(`/ask ${id} question 5`, /I've sent your question/);
  const asked = await bob.hears(/question 5/);
  await jane.asks(`/ask ${id} ${'very '.repeat(60)}long`, /250 characters/);
  await world.dave.asks(`/ask ${id} and more?`, /already passed on 5 questions about R-\w{6}/);
  await jane.asks(`/reject ${id} too vague`, /Rejected by Jane Doe/);
  await jane.asks(`/ask ${id} one more?`, /has already been rejected/);
  bob.submits(asked, 'answer', { answer: 'too late' });
  await bob.hears(/has already been rejected by Jane Doe/);
});

test('of each who decides one question is open at a time, by line and by button', async () => {
  const id = await bobAsks();
  const { bob, jane, dave, settled } = world;
  const card = await jane.hears(WAITS);
  jane.submits(card, 'ask-requester', { reason: 'which deal?' });
  await jane.hears(/I've sent your question/);
  const OPEN = /Bob Lee hasn't answered your last question about R-\w{6} yet/;
  await jane.asks(`/ask ${id} which deal, please?`, OPEN);
  jane.submits(card, 'ask-requester', { reason: 'and why now?' });
  await jane.hears(OPEN);
  await dave.asks(`/ask ${id} until when?`, /I've sent your question/);
  await settled();
  expect(bob.sees().filter(({ text }) => /has a question/.test(text))).toHaveLength(2);
  await bob.asks(`/answer ${id} the one with Borealis --number 1`, /I've told Jane Doe/);
  await jane.asks(`/ask ${id} and why now?`, /I've sent your question/);
});

test('who presses Ask without a word is asked for the question', async () => {
  const id = await bobAsks();
  const { bob, jane } = world;
  jane.submits(await jane.hears(WAITS), 'ask-requester');
  const form = await jane.hears(/Ask requester[\s\S]+\/ask/);
  jane.submits(form, 'submit', { request: id, question: 'which deal?' });
  await bob.hears(/“which deal\?”/);
});

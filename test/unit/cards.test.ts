import { toMessageId, toStreamId, type UserId } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely';
import { UserError } from '../../src/errors.ts';
import {
  type Card,
  type CardContent,
  type Cards,
  createCards,
  createCardsSince,
  createLeaveQuestions,
  createQuestionsFor,
  formIdOf,
} from '../../src/replies/index.ts';
import type { Store } from '../../src/store/index.ts';
import { colleague, ROOM } from '../support/fake-facts.ts';
import { personNamed } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const jane = personNamed('Jane Doe', colleague(1));
const bob = personNamed('Bob Lee', colleague(2));
const ELSEWHERE = toStreamId('be3C-bn7RBi9e98Kn1g-8n___mAqGrv_dB');

let place: TestStore;
let store: Store;
let cards: Cards;
let time: number;
beforeEach(async () => {
  time = 1000;
  place = await createTestStore({ inMemory: true });
  store = await place.open();
  cards = await createCards({ store, clock: { now: () => time } });
});
afterEach(() => place.remove());

const confirming = (plan: string): CardContent => ({ purpose: 'confirm', payload: { plan } });

async function openCard(
  card: Partial<Pick<Card, 'token' | 'userId'>> = {},
  content = confirming('P-1'),
): Promise<string> {
  const token = card.token ?? cards.tokenFor('event/purpose');
  await cards.open(
    { ...content, token, streamId: ROOM, messageId: undefined, userId: jane.id, ...card },
    { expiresAt: 2000 },
  );
  return token;
}

const submit = (
  token: string,
  more: Partial<{ streamId: Card['streamId']; userId: UserId; event: string; formId: string }> = {},
) => cards.read({ formId: formIdOf(token), streamId: ROOM, userId: jane.id, event: 'e1', ...more });

async function problem(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined || error instanceof UserError) return error?.problem;
  throw error;
}

describe('a card', () => {
  test('comes back as it was opened', async () => {
    const token = await openCard();
    expect(await submit(token)).toEqual({
      token,
      purpose: 'confirm',
      payload: { plan: 'P-1' },
      streamId: ROOM,
      messageId: undefined,
      userId: jane.id,
    });
  });

  test('can be used once', async () => {
    const token = await openCard();
    await cards.use(token, { by: jane, event: 'e1' });
    time = 1500;
    const used = { code: 'card-used', by: 'Jane Doe', at: 1000 };
    expect(await problem(submit(token, { event: 'e2' }))).toEqual(used);
    expect(await problem(cards.use(token, { by: bob, event: 'e2' }))).toEqual(used);
  });

  test('that the same event uses twice, as when it is delivered again, is used once', async () => {
    const token = await openCard();
    for (let time = 0; time < 3; time += 1) {
      expect(await submit(token)).toMatchObject({ token });
      await cards.use(token, { by: jane, event: 'e1' });
    }
  });

  test('is won by one of ten who use it at once', async () => {
    const token = await openCard({ userId: undefined });
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => problem(cards.use(token, { by: bob, event: `e${index}` }))),
    );
    expect(results.filter((result) => result === undefined)).toHaveLength(1);
    expect(results.filter((result) => result?.code === 'card-used')).toHaveLength(9);
  });

  test.each([
    ['of another person', { userId: bob.id }, 'card-of-another'],
    ['in another conversation', { streamId: ELSEWHERE }, 'card-unknown'],
    ['with another token', { formId: formIdOf('x'.repeat(27)) }, 'card-unknown'],
    ['of another bot', { formId: 'other-x' }, 'card-unknown'],
    ['with an empty token', { formId: formIdOf('') }, 'card-unknown'],
    ['with a token that means more to SQL', { formId: formIdOf("' or 1=1 --") }, 'card-unknown'],
  ])('%s is refused', async (_, more, code) => {
    const token = await openCard();
    expect(await problem(submit(token, more))).toEqual({ code });
  });

  test('without the prefix of its form is not found', async () => {
    const token = await openCard();
    expect(await problem(submit(token, { formId: token }))).toEqual({ code: 'card-unknown' });
  });

  test.each([
    ['a purpose that is gone', { purpose: 'vote' }],
    ['a command that is gone', { payload: '{"command":"room lock"}', purpose: 'command' }],
    ['too little to go by', { payload: '{}' }],
  ])('with %s, from another version, is unknown', async (_, stored) => {
    const token = await openCard();
    await cards.setMessage(token, toMessageId('message-1'));
    await store
      .updateTable('cards')
      .set({ ...stored, about: 'P-1' })
      .execute();
    expect(await problem(submit(token))).toEqual({ code: 'card-unknown' });
    expect(await cards.find(token)).toBeUndefined();
    expect(await cards.about('confirm', 'P-1')).toEqual([]);
  });

  test('for everybody can be used by anybody', async () => {
    const token = await openCard({ userId: undefined });
    expect(await submit(token, { userId: bob.id })).toMatchObject({ userId: undefined });
  });

  test('is too old from the moment it expires', async () => {
    const token = await openCard();
    time = 1999;
    expect(await submit(token)).toMatchObject({ token });
    time = 2000;
    expect(await problem(submit(token))).toEqual({ code: 'card-expired' });
  });

  test('that was used still says by whom once it is too old', async () => {
    const token = await openCard();
    await cards.use(token, { by: jane, event: 'e1' });
    time = 3000;
    expect(await problem(submit(token, { event: 'e2' }))).toMatchObject({
      code: 'card-used',
      by: 'Jane Doe',
    });
  });

  test('that nobody opened cannot be used', async () => {
    expect(await problem(cards.use('nothing', { by: jane, event: 'e1' }))).toMatchObject({
      code: 'card-used',
    });
  });

  test('opened again for the same occasion stays as it is', async () => {
    const token = await openCard();
    await cards.use(token, { by: jane, event: 'e1' });
    await openCard({}, confirming('P-2'));
    expect(await cards.find(token)).toMatchObject({ payload: { plan: 'P-1' } });
    expect(await problem(submit(token, { event: 'e2' }))).toMatchObject({ code: 'card-used' });
  });
});

describe('a token', () => {
  test('is the same for the same occasion, and nobody can guess it', async () => {
    const token = cards.tokenFor('event/purpose');
    expect(token).toMatch(/^[A-Za-z0-9_-]{27}$/u);
    expect(cards.tokenFor('event/purpose')).toBe(token);
    expect(cards.tokenFor('event/purpose2')).not.toBe(token);
    const other = await createTestStore({ inMemory: true });
    const elsewhere = await other.open();
    const others = await createCards({ store: elsewhere, clock: { now: () => 0 } });
    expect(others.tokenFor('event/purpose')).not.toBe(token);
    await elsewhere.destroy();
  });

  test('outlives a restart, and so do the cards', async () => {
    const file = await createTestStore();
    const clock = { now: () => time };
    const before = await createCards({ store: await file.open(), clock });
    const token = before.tokenFor('x');
    const mention = { kind: 'mention', text: '@Bob Lee', userId: bob.id } as const;
    const word = { kind: 'word', text: 'FX desk', quoted: true } as const;
    const hashtag = { kind: 'hashtag', text: '#fx', value: 'fx' } as const;
    const given = { members: [mention], room: [word], reason: [hashtag] };
    const paging: CardContent = { purpose: 'page', payload: { command: 'room add', given } };
    await before.open(
      { ...paging, token, streamId: ROOM, messageId: undefined, userId: jane.id },
      { expiresAt: 2000 },
    );
    const after = await createCards({ store: await file.open(), clock });
    expect(after.tokenFor('x')).toBe(token);
    expect(await after.find(token)).toMatchObject(paging);
    await file.remove();
  });

  test('of an event’s form is a name that MessageML takes', () => {
    expect(formIdOf(cards.tokenFor('x'))).toMatch(/^steward-[A-Za-z0-9_-]{27}$/u);
  });
});

const connecting = (about: string): CardContent => ({
  purpose: 'connection',
  payload: { user: jane, about },
});

test('the cards about something are found once they were sent, oldest first', async () => {
  const sent = async (key: string, content: CardContent) => {
    const token = await openCard({ token: cards.tokenFor(key) }, content);
    await cards.setMessage(token, toMessageId(`message-${key}`));
    time += 1;
    return token;
  };
  const first = await sent('1', connecting('101'));
  await sent('2', connecting('1010'));
  await sent('3', confirming('101'));
  await sent('4', connecting('101"'));
  const second = await sent('5', connecting('101'));
  await openCard({ token: cards.tokenFor('6') }, connecting('101'));
  expect((await cards.about('connection', '101')).map(({ token }) => token)).toEqual([first, second]);
  expect(await cards.about('connection', '___')).toEqual([]);
  expect(await cards.about('connection', '%')).toEqual([]);
});

/** How the database finds what this asks for. */
async function plansOf(ask: (store: Store) => Promise<unknown>): Promise<string> {
  const asked: RootOperationNode[] = [];
  const noting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await ask(store.withPlugin(noting));
  return store.transaction().execute(async (transaction) => {
    const isSqlite = STEWARD_STORE === 'sqlite';
    // So few rows are read one by one otherwise.
    if (!isSqlite) await sql`set local enable_seqscan = off`.execute(transaction);
    const plans = [];
    for (const node of asked) {
      const query = transaction.getExecutor().compileQuery(node, { queryId: 'asked' });
      const explaining = `explain ${isSqlite ? 'query plan ' : ''}${query.sql}`;
      plans.push(await transaction.executeQuery(CompiledQuery.raw(explaining, [...query.parameters])));
    }
    return JSON.stringify(plans.map(({ rows }) => rows));
  });
}

test('the cards of one purpose since a time are found without reading those of all others', async () => {
  const clock = { now: () => time };
  const token = await openCard({ token: cards.tokenFor('1') }, connecting('101'));
  await openCard({ token: cards.tokenFor('2') });
  expect(await createCardsSince({ store, clock })('connection', 0)).toEqual([
    { token, about: '101', isOpen: true, at: 1000 },
  ]);
  expect(await createCardsSince({ store, clock })('connection', 1000)).toEqual([]);
  expect(await plansOf((noted) => createCardsSince({ store: noted, clock })('connection', 0))).toContain(
    'cards_about',
  );
});

describe('what somebody was asked is left when they type something else', () => {
  const asked = { userId: jane.id, streamId: ROOM };
  const clock = { now: () => time };
  const left = async (message = 'e') => {
    // Another process than the one that hears what is typed.
    const questionsFor = createQuestionsFor({ store: await place.open(), clock });
    const questions = await questionsFor({ ...asked, event: message, message });
    return questions.map(({ card: { token }, isLeft }) => `${token} ${isLeft}`);
  };
  const ask = async (
    token: string,
    { userId = jane.id, askedIn }: { userId?: UserId; askedIn?: string } = {},
  ) => {
    const card = { ...confirming('P-1'), token, streamId: ROOM, messageId: undefined, userId };
    await cards.open(card, { expiresAt: 2000, ...(askedIn === undefined ? {} : { askedIn }) });
    await cards.setMessage(token, toMessageId(`m-${token.replaceAll(' ', '-')}`));
  };

  test('whichever process hears it', async () => {
    await ask('first');
    await ask('of another', { userId: bob.id });
    expect(await left()).toEqual(['first false']);
    const leave = createLeaveQuestions({ store: await place.open(), clock });
    await leave({ ...asked, message: 'e' });
    await ask('second');
    expect(await left()).toEqual(['first true', 'second false']);
    await leave({ ...asked, streamId: ELSEWHERE, message: 'e' });
    expect(await left()).toEqual(['first true', 'second false']);
    const ofBob = await createQuestionsFor({ store, clock })({ userId: bob.id, event: 'e', message: 'e' });
    expect(ofBob).toEqual([expect.objectContaining({ isLeft: false })]);
  });

  test('but not elsewhere, when others type there at the same moment', async () => {
    await ask('first');
    await ask('of another', { userId: bob.id });
    const leave = createLeaveQuestions({ store, clock });
    await Promise.all([
      leave({ userId: jane.id, streamId: ELSEWHERE, message: 'e' }),
      leave({ userId: bob.id, streamId: ROOM, message: 'f' }),
    ]);
    expect(await left()).toEqual(['first false']);
    const ofBob = await createQuestionsFor({ store, clock })({ userId: bob.id, event: 'g', message: 'g' });
    expect(ofBob).toEqual([expect.objectContaining({ isLeft: true })]);
  });

  test('but not what the message itself asks, by an earlier line or when it is handled again', async () => {
    await ask('before', { askedIn: 'd' });
    await ask('of no message');
    await ask('by its first line', { askedIn: 'e' });
    await createLeaveQuestions({ store, clock })({ ...asked, message: 'e' });
    expect(await left('f')).toEqual(['before true', 'of no message true', 'by its first line false']);
    await createLeaveQuestions({ store, clock })({ ...asked, message: 'f' });
    expect(await left('f')).toEqual(['before true', 'of no message true', 'by its first line true']);
  });

  test('what a message asked itself is no question to it', async () => {
    await ask('before', { askedIn: 'd' });
    await ask('by itself', { askedIn: 'e' });
    expect(await left('e')).toEqual(['before false']);
    expect(await left('f')).toEqual(['before false', 'by itself false']);
  });

  test('what is answered by the event that is handled again is not', async () => {
    await ask('first');
    await createLeaveQuestions({ store, clock })({ ...asked, message: 'd' });
    await cards.use('first', { by: jane, event: 'e' });
    expect(await left()).toEqual(['first false']);
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const FX = 'FX desk';

/** What a member who doesn't own the room types there, with the arguments that it takes and without them. */
const LINES = [
  ['/room remove @Sam Taylor', 'whole'],
  ['/room remove', 'bare'],
  ['/room update --name Spot', 'whole'],
  ['/room update', 'bare'],
  ['/room owner remove @Jane Doe --room "FX desk"', 'nobody else owns it'],
  ['/room owner remove', 'bare'],
  ['/room transfer @Sam Taylor', 'whole'],
  ['/room transfer', 'bare'],
  ['/room deactivate', 'whole'],
] as const;

test.each(LINES)('%s (%s) names who could do it', async (line, kind) => {
  const { bob } = world;
  bob.says(`@Steward ${line}`, { in: FX });
  const isPrivate = line.includes('deactivate');
  const { text, message } = await bob.hears(
    /Only [^.]+ can do this|not allowed to do this/u,
    isPrivate ? {} : { in: FX },
  );
  expect(text.includes('Jane Doe owns FX desk.')).toBe(kind !== 'nobody else owns it');
  expect(message.includes('>Ask Jane Doe<')).toBe(kind === 'whole');
  expect(text.includes('Tell me exactly what you want to do')).toBe(kind === 'bare');
});

test('in the IM the room that was named counts', async () => {
  const { text } = await world.bob.asks('/room update --room "FX desk"', /Only owners/u);
  expect(text).toContain('Jane Doe owns FX desk.');
});

test('a command that names another room says nothing of the owners of this one', async () => {
  const { text } = await world.bob.asks('@Steward /room remove --room "No such room"', /./u, { in: FX });
  expect(text).not.toContain('owns FX desk');
});

test('a room that an owner is asked to transfer comes from them', async () => {
  const { bob, jane } = world;
  const refusal = await bob.asks('/room transfer @Sam Taylor --room "FX desk"', /Jane Doe owns FX desk/u);
  const action = /name="(ask-\d+)"/u.exec(refusal.message)?.[1] ?? '';
  bob.submits(refusal, action);
  jane.submits(await jane.hears(/Bob Lee asks you to do this/u), 'do');
  const card = await jane.hears(/Transfer FX desk to Sam Taylor\?/u);
  expect(card.text).toMatch(/Owner\s+Jane Doe → Sam Taylor/u);
  jane.submits(card, 'confirm');
  await bob.hears(/Jane Doe did what you asked for:\s+transfer FX desk to Sam Taylor/u);
  const fx = bob.client.streams().find(({ name }) => name === FX);
  const owners = fx?.members.filter(({ owner }) => owner).map(({ displayName }) => displayName);
  expect(owners).toContain('Sam Taylor');
  expect(owners).not.toContain('Jane Doe');
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { casesOf } from '../cases/index.ts';
import { refusal } from '../support/four-cases.ts';
import type { PseudoWire } from '../support/pseudo-wire.ts';
import { pseudo } from '../support/pseudo-words.ts';
import { startWorld, type World } from '../support/world.ts';

// Steward speaks a language of which no keyboard writes a letter (test/support/pseudo-words.ts). Whatever it says in plain letters was
// typed by somebody, or is called so by the pod: anything else is a text that is in no catalogue. With `npm run pseudo` all the other
// conversation tests hold it to that, too, in whatever they make it say.
//
// Sabotages that were tried: `<p>Details</p>` in templates/room/info.hbs; `Go ahead` for the verb of a confirmation (confirm-card.ts).
// It found that /status called its parts in plain English. With `npm run pseudo`: `<p>Details</p>` in templates/presence/available.hbs,
// which only presence-watch.test.ts makes it say.

type Line = { readonly as: string; readonly says: string; readonly in?: string };

/** One world for all: what a line leaves behind only makes other answers. */
let world: World;
let wire: PseudoWire;

beforeAll(async () => {
  world = await startWorld({ isPseudo: true });
  if (world.wire === undefined) throw new Error('The world speaks plain English.');
  wire = world.wire;
});
afterAll(() => world.close());

const said: string[] = [];

/** What Steward has said since the last look that is in plain letters, and was not typed. */
function plainNow(): readonly string[] {
  const look = wire.look();
  said.push(...look.said);
  return look.plain;
}

async function answers({ as, says, in: room }: Line): Promise<readonly string[]> {
  world.as(as).says(says, room === undefined ? {} : { in: room });
  await world.settled();
  return plainNow();
}

test('the pseudo-language is spoken, and read as English', async () => {
  await world.jane.asks('hello', /Hello/u);
  await world.settled();
  expect(plainNow()).toEqual([]);
  expect(said.join('\n')).toMatch(/^[ա-պԱ-Պ]{4}/mu);
});

describe.each(commands.map(({ name, kind }) => [name, kind] as const))('/%s', (name, kind) => {
  const four = casesOf[name];
  if (four === undefined) throw new Error(`test/cases has nothing of /${name}`);
  const { succeeds } = four;
  const filled = succeeds.says.replace('{given}', name.startsWith('plan') ? 'P-3F09A1C27B5E' : 'R-222222');

  test.each<[string, Line]>([
    ['help', { as: 'alice.martin', says: `/help ${name}` }],
    ['nothing but its name', { as: succeeds.as, says: `/${name}` }],
    ['wrong arguments', four.wrongArguments],
    ['a refusal', four.refusedByPolicy],
    ...(kind === 'plan'
      ? [['a dry run', { ...succeeds, says: `${filled} --dry-run` }] as [string, Line]]
      : []),
    ['success', { ...succeeds, says: filled }],
  ])('%s', async (_, line) => {
    expect(await answers(line)).toEqual([]);
  });
});

describe('what is asked, decided and told', () => {
  /** Presses a button of the last card of Steward. */
  async function presses(
    as: string,
    action: string,
    where: { in?: string } = {},
  ): Promise<readonly string[]> {
    const person = world.as(as);
    const card = person.sees(where).findLast(({ forms }) => forms.some(({ submitted }) => !submitted));
    if (card === undefined) throw new Error(`${as} has no card.`);
    person.submits(card, action);
    await world.settled();
    return plainNow();
  }

  test('a change is confirmed, and whoever it is done to hears of it', async () => {
    const line = '/room remove @Tom Berg --room "Rates desk"';
    expect(await answers({ as: 'victor.stone', says: line })).toEqual([]);
    expect(await presses('victor.stone', 'confirm')).toEqual([]);
    expect(world.victor.membersOf('Rates desk')).not.toContain('Tom Berg');
    expect(world.as('tom.berg').sees()).not.toEqual([]);
  });

  test('a request is made, shown and approved, and its outcome told', async () => {
    const line = '/room add @Victor Stone';
    expect(await answers({ as: 'bob.lee', says: `@Steward ${line}`, in: 'FX desk' })).toEqual([]);
    expect(await answers({ as: 'jane.doe', says: '/requests' })).toEqual([]);
    // Those about other things have reasons that were typed before.
    expect(await answers({ as: 'bob.lee', says: '/requests sent --room "FX desk"' })).toEqual([]);
    const { text } = world.jane.sees().findLast(({ forms }) => forms.length > 0) ?? { text: '' };
    const [id = ''] = /R-[0-9A-Z]{6}/u.exec(text) ?? [];
    expect(await answers({ as: 'jane.doe', says: `/approve ${id}` })).toEqual([]);
    expect(world.jane.membersOf('FX desk')).toContain('Victor Stone');
  });

  test('somebody of another firm asks to be connected', async () => {
    world.as('hugo.frey').client.connection('steward', 'request');
    await world.alice.hears(/Hugo Frey/u, { in: 'Steward administrators' });
    await world.settled();
    expect(plainNow()).toEqual([]);
    expect(await presses('alice.martin', 'accept', { in: 'Steward administrators' })).toEqual([]);
  });

  test('what the pod refuses', async () => {
    world.pod.faults.add(refusal('POST', '/membership/add'));
    expect(await answers({ as: 'jane.doe', says: '/room add @Lucy Chen --room "FX desk"' })).toEqual([]);
    world.pod.faults.clear();
  });
});

test.each([
  ['thanks', 'jane.doe', 'thanks'],
  ['a word', 'jane.doe', 'zorkmid'],
  ['a command that is misspelt', 'jane.doe', '/rom add @Nina Patel'],
  ['a line that reads like a command', 'jane.doe', 'add Nina Patel to FX desk'],
  ['two people of one name', 'jane.doe', '/presence Sam Taylor'],
  ['two times', 'alice.martin', '/user suspend @Grace Hall until 12.11.2030 reason leave'],
  ['a file', 'alice.martin', '/user list --csv'],
  ['another', 'alice.martin', '/presence all --csv'],
  ['names that nobody has', 'jane.doe', '/room add Zork, Zark, Zirk --room "FX desk"'],
  ['several commands', 'jane.doe', '/whoami\n/room list'],
])('%s', async (_, as, says) => {
  expect(await answers({ as, says })).toEqual([]);
});

test('what clients complete is described in the catalogue', () => {
  const { manifest } = world.pod.world().users.find(({ username }) => username === 'steward') ?? {};
  const described = Array.from(String(manifest).matchAll(/"desc":"([^"]*)"/gu), ([, text = '']) => text);
  expect(described.length).toBeGreaterThan(commands.length / 2);
  expect(plainNow()).toEqual([]);
  expect(said).toContain(pseudo(described.join('\n')));
});

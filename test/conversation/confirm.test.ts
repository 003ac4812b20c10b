import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { fieldIn } from '../support/form-of.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const NOTHING = /Nothing here is waiting for your answer/u;
const asked = (name: string) => new RegExp(`Remove ${name} from FX desk\\?[\\s\\S]+Cancel`, 'u');

test('of several questions it asks which, and the one that is chosen is answered', async () => {
  world = await startWorld();
  const { jane } = world;
  await jane.asks('/room remove @Bob Lee --room "FX desk"', asked('Bob Lee'));
  await jane.asks('/room remove @Sam Taylor --room "FX desk"', asked('Sam Taylor'));
  const which = await jane.asks('/confirm', /Confirm[\s\S]+As a command/u);
  const { options } = fieldIn(which, 'plan', 'select');
  expect(options.map(({ text }) => text.replace(/ \(P-\w+\)$/u, ''))).toEqual([
    'remove Bob Lee from FX desk',
    'remove Sam Taylor from FX desk',
  ]);
  jane.submits(which, 'submit', { plan: options[1]?.value });
  await jane.hears(/Removed Sam Taylor from FX desk/u);
  expect(jane.membersOf('FX desk')).toContain('Bob Lee');
  await jane.asks('/cancel', /Cancelled\. I didn't do this:\s+remove Bob Lee/u);
  expect(jane.membersOf('FX desk')).toContain('Bob Lee');
  await jane.asks('/confirm', NOTHING);
});

test('only whoever is asked answers, and only where they are asked', async () => {
  world = await startWorld();
  const { jane, bob, dave } = world;
  const card = await jane.asks('@Steward /room remove @Sam Taylor', asked('Sam Taylor'), FX);
  expect(card.text).toContain('As a command: @Steward /confirm or @Steward /cancel');
  await bob.asks('@Steward /confirm', NOTHING, FX);
  await jane.asks('/confirm', NOTHING);
  await dave.asks('/cancel P-0123456789AB', NOTHING);
  await jane.asks('@Steward /confirm', /Removed Sam Taylor/u, FX);
  expect(jane.membersOf('FX desk')).not.toContain('Sam Taylor');
  // The button was the same question.
  jane.submits(card, 'confirm');
  await jane.hears(/already/u, FX);
});

test('it is judged again: whoever owns the room no more does nothing with it', async () => {
  world = await startWorld();
  const { jane, as } = world;
  await jane.asks('/room remove @Sam Taylor --room "FX desk"', asked('Sam Taylor'));
  await jane.asks('/room owner add @Bob Lee --room "FX desk"', /Bob Lee now owns/u);
  await as('bob.lee').asks('/room owner remove @Jane Doe --room "FX desk"', /as an owner of FX desk\?/u);
  await as('bob.lee').asks('/confirm', /Jane Doe no longer owns|no longer/u);
  await jane.asks('/confirm', /Only owners|can do this|not allowed/u);
  expect(jane.membersOf('FX desk')).toContain('Sam Taylor');
});

test('a question that is over is not answered', async () => {
  const clock = movableClock();
  world = await startWorld({ clock });
  const { jane } = world;
  await jane.asks('/room remove @Sam Taylor --room "FX desk"', asked('Sam Taylor'));
  clock.moveOn(15 * 60_000 + 1);
  await jane.hears(/didn't confirm in time/u);
  await jane.asks('/confirm', NOTHING);
  expect(jane.membersOf('FX desk')).toContain('Sam Taylor');
});

describe('the card shows why it is wanted, as a quotation', () => {
  test.each([
    [
      'jane.doe',
      '/room remove @Dave Kim --room "FX desk" --reason "left the desk" --ticket CHG-12',
      /Reason: “left the desk”\s+Ticket: “CHG-12”/u,
    ],
    [
      'jane.doe',
      '/room remove @Dave Kim @Sam Taylor --room "FX desk" --reason "left the desk" --ticket CHG-12',
      /Reason: “left the desk”\s+Ticket: “CHG-12”/u,
    ],
    [
      'alice.martin',
      '/user suspend @Bob Lee until 24 Dec reason "on leave" --ticket INC-4711',
      /Reason\s+“on leave”\s+Ticket: “INC-4711”/u,
    ],
    ['alice.martin', '/user disable @Tom Berg --ticket CHG-12', /Ticket: “CHG-12”/u],
    ['jane.doe', '/room deactivate --room "FX desk" --reason merged', /Reason: “merged”/u],
    ['jane.doe', '/room transfer @Bob Lee --room "FX desk" --ticket CHG-12', /Ticket: “CHG-12”/u],
    ['jane.doe', '/room update --room "FX desk" --name "FX spot" --ticket CHG-12', /Ticket: “CHG-12”/u],
  ])('%s: %s', async (who, line, pattern) => {
    world = await startWorld();
    const { text } = await world.as(who).asks(line, /As a command: \/confirm/u);
    expect(text).toMatch(pattern);
    expect(text.match(/Reason/gu)?.length ?? 0).toBeLessThan(2);
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileOf } from '../support/file-of.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const addresses = Array.from({ length: 120 }, (_, n) => `nobody.${n + 1}@acme.example`);
const FIRST = '“nobody.1@acme.example”, “nobody.2@acme.example”, “nobody.3@acme.example” and 117 more';

test.each([
  [`/room add ${addresses.join(' ')} --room "FX desk"`, `I couldn't find ${FIRST}.`],
  [
    `/room add @Tom Berg ${addresses.join(' ')} --room "FX desk"`,
    `I don't understand ${FIRST}, so I did nothing.`,
  ],
  [`/presence @Dave Kim ${addresses.join(' ')}`, `I couldn't find ${FIRST}.`],
])('D7: of many unknown addresses the first are said, and all are in a file', async (line, sentence) => {
  const { jane } = world;
  jane.says(line);
  const answer = await jane.hears(/117 more/u);
  expect(answer.text).toContain(sentence);
  expect(answer.text).toContain('All 120 are in the file not-found.csv.');
  expect(answer.text).not.toContain('nobody.4@');
  expect(fileOf(jane, answer)).toEqual(['Given', ...addresses]);
  expect(jane.membersOf('FX desk')).not.toContain('Tom Berg');
});

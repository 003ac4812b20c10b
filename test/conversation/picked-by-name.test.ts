import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.close());

test.each([
  ['/room add Carol --room "FX desk"', 'FX desk'],
  ['/room remove Carol --room "Borealis and Acme"', 'Borealis and Acme'],
])('%s: whoever shows no address is named in the line to type', async (line) => {
  const { text } = await world.jane.asks(line, /Carol Ng/u);
  expect(text).not.toMatch(/As a command: .*\d{9}/u);
  expect(text).toMatch(/As a command: \/room (?:add|remove) (?:"Carol Ng"|carol\.ng@borealis\.example)/u);
});

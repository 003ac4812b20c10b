import { expect, test } from '@jest/globals';
import { arg, assign, partsOfName, readArguments, slipsIn } from '../../src/index.ts';
import { scopeOf } from '../support/fake-directory.ts';
import { person, typed } from '../support/typed.ts';

test.each([
  ['Nina Patell', 'Nina Patel', 1],
  ['nina patle', 'Nina Patel', 1],
  ['Patell, Nina', 'Nina Patel', 1],
  ['Nina Patell', 'Patel, Nina', 1],
  ['Nnia Ptael', 'Nina Patel', undefined],
  ['Alice Marrtinn', 'Alice Martin', 2],
  ['Ninna', 'Nina Patel', 1],
  ['Bob Leo', 'Bob Lee', 1],
  ['Prince Harry', 'Omar Haddad', undefined],
  ['Bob', 'Rob Lee', undefined],
  ['Lucy', 'Omar Haddad', undefined],
])('%s is so many slips away from %s', (text, name, slips) => {
  expect(slipsIn(text, name)).toBe(slips);
});

test('a name is sought by its words, then by their beginnings', () => {
  expect(partsOfName('Nina Patell', true)).toEqual(['nina', 'patell']);
  expect(partsOfName('Nina Patell', false)).toEqual(['nin', 'pat']);
  expect(partsOfName('a b c d e f', true)).toEqual([]);
});

const args = { members: arg.users('who'), room: arg.room('where').connect('to').optional() };
const nina = person('Nina Patel');
const read = (line: string, world: Parameters<typeof scopeOf>[0]) => {
  const { scope, asked } = scopeOf(world);
  return { asked, outcome: readArguments(args, assign(args, typed(line)), { ...scope, isStrict: true }) };
};

test.each(['Nina Patell', '"Nina Patell"', '@Nina Patell', 'Patell, Nina'])(
  '%s asks for Nina Patel',
  async (line) => {
    const { outcome } = read(line, { people: [nina] });
    await expect(outcome).rejects.toMatchObject({
      problem: { code: 'ambiguous-person', candidates: [nina], isExact: false },
    });
  },
);

test('whoever is spelled rightly is not asked for, and of many unknown names few are sought', async () => {
  const rightly = read('Nina Patel', { people: [nina] });
  await rightly.outcome;
  expect(rightly.asked.filter((each) => each.startsWith('people like'))).toEqual([]);
  const names = Array.from({ length: 20 }, (_, n) => `Xavier Number${String.fromCharCode(97 + n)}`).join(
    '; ',
  );
  const unknown = read(names, { people: [nina] });
  await expect(unknown.outcome).rejects.toMatchObject({ problem: { code: 'people-not-found' } });
  expect(unknown.asked.filter((each) => each.startsWith('people like'))).toHaveLength(5);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Fault, type Seed } from 'symphony-pod-simulator';
import { commands } from '../../src/commands/index.ts';
import { ANSWERS_WHEN_ALLOWED } from '../support/answers-when-allowed.ts';
import { AUTHORISATION, readAuthorisation } from '../support/authorisation-document.ts';
import { startWorld, type World } from '../support/world.ts';

/** Who the columns of docs/authorisation.md are, in the world of this test. */
const PEOPLE = {
  'end user': { username: 'grace.hall' },
  'room member': { username: 'bob.lee' },
  'room owner': { username: 'jane.doe' },
  administrator: { username: 'alice.martin' },
  'other firm': { username: 'carol.ng', in: 'Borealis and Acme' },
  suspended: { username: 'omar.haddad' },
} as const;
type Column = keyof typeof PEOPLE;
const COLUMNS = Object.keys(PEOPLE) as Column[];

/** FX desk has an owner besides Jane, so that one can go, and one who owns rooms and administers, but is suspended. */
const seed: Seed = {
  ...acmeSeed,
  users: (acmeSeed.users ?? []).map((user) =>
    user.username === 'omar.haddad' ? { ...user, roles: ['INDIVIDUAL', 'ADMINISTRATOR'] } : user,
  ),
  rooms: (acmeSeed.rooms ?? []).map((room) =>
    room.name === 'FX desk'
      ? {
          ...room,
          owners: ['jane.doe', 'steward', 'dave.kim', 'omar.haddad'],
          members: ['bob.lee', 'sam.taylor'],
        }
      : room,
  ),
};

const REFUSALS =
  /(?:Only [^.]+ can do this|You're not allowed to do this)\.|only work for people at my own company|couldn't find a room “[^”]*” that you can see|Nobody changes their own|account isn't enabled|works at another company, which manages|so I don't change it|has to decide\b/u;

/** What somebody may do, by what they hear. What is not recognised is no permission. */
function outcomeOf(command: string, text: string): string {
  if (REFUSALS.test(text)) return 'no';
  if (/approval of an owner/u.test(text)) return 'asks owners';
  if (/approval of (?:an administrator|2 administrators)/u.test(text)) return 'asks administrators';
  if (ANSWERS_WHEN_ALLOWED[command]?.test(text)) return 'yes';
  return `not recognised, see test/support/answers-when-allowed.ts: ${text}`;
}

/** The longest name, so that "presence set" is not "presence". */
const commandIn = (line: string): string =>
  commands
    .map(({ name }) => name)
    .filter((name) => line === `/${name}` || line.startsWith(`/${name} `))
    .toSorted((one, other) => other.length - one.length)[0] ?? '';

const table = readAuthorisation('typed');
const matrix = table.rows.map((row) => ({ line: row.get('typed') ?? '', cells: row }));

test('the matrix has every command, and it is known how each is answered', () => {
  expect(table.columns).toEqual(['typed', ...COLUMNS]);
  const names = commands.map(({ name }) => name);
  const typed = new Set(matrix.map(({ line }) => commandIn(line)));
  const faults = {
    [`commands without a line in the first table of ${AUTHORISATION}`]: names.filter(
      (name) => !typed.has(name),
    ),
    'commands without an answer in test/support/answers-when-allowed.ts': matrix
      .filter(({ cells }) => [...cells.values()].includes('yes'))
      .map(({ line }) => commandIn(line))
      .filter((name) => !(name in ANSWERS_WHEN_ALLOWED)),
    [`lines of ${AUTHORISATION} that are no command`]: matrix.filter(({ line }) => commandIn(line) === ''),
  };
  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((fault) => [fault, []])));
});

/**
 * Whoever is suspended cannot log in any more; what they typed a moment before may still arrive. So Steward reads of the account
 * that it is suspended, while the person still types.
 */
function suspended(username: string, { pod }: World): Fault {
  const user = pod.world().users.find((each) => each.username === username);
  if (user === undefined) throw new Error(`There is no ${username}.`);
  return {
    match: { method: 'GET', path: `/v2/admin/user/${user.id}` },
    times: 'always',
    effect: {
      status: 200,
      body: {
        userAttributes: { accountType: 'NORMAL', userName: username, displayName: user.displayName },
        userSystemInfo: {
          id: user.id,
          status: 'ENABLED',
          suspended: true,
          suspendedUntil: Date.parse('2030-01-01'),
          suspensionReason: 'gardening leave',
        },
        roles: user.roles,
      },
    },
  };
}

describe.each(COLUMNS)('%s', (column) => {
  const person = PEOPLE[column];
  let world: World;

  beforeAll(async () => {
    world = await startWorld({ pod: { seed } });
    if (column === 'suspended') world.pod.faults.add(suspended('omar.haddad', world));
  });
  afterAll(() => world.close());

  test.each(matrix)('$line', async ({ line, cells }) => {
    const speaker = world.as(person.username);
    const where = 'in' in person ? { in: person.in } : {};
    const { text } = await speaker.asks('in' in person ? `@Steward ${line}` : line, /./, where);
    expect(outcomeOf(commandIn(line), text)).toBe(cells.get(column));
  });
});

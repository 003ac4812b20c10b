import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, bigSeed, type Seed } from 'symphony-pod-simulator';
import { deploy } from '../support/deployment.ts';
import { fileOf } from '../support/file-of.ts';
import { HOSTILE, hostileSeed } from '../support/hostile-seed.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world?.close());

const ALL_USERS = '/v2/users/presence';

const callsTo = (path: string) => world.pod.calls().filter((call) => call.path.includes(path)).length;

/** The shipped firm with so many more traders. */
const crowdedSeed = (count: number): Seed => ({
  ...acmeSeed,
  users: [
    ...acmeSeed.users,
    ...Array.from({ length: count }, (_, index) => ({
      username: `crowd.${index + 1}`,
      displayName: `Crowd ${String(index + 1).padStart(2, '0')}`,
      presence: index % 2 === 0 ? ('BUSY' as const) : ('AVAILABLE' as const),
    })),
  ],
});

describe('everyone’s presence', () => {
  test('is counted and listed, with names', async () => {
    world = await startWorld();
    const { alice } = world;
    const { text } = await alice.asks('/presence all', /13 people/);
    expect(text).toContain('Available');
    expect(text).toMatch(/^Available: \d, (?:[A-Z][a-z ]+: \d, )+[A-Z][a-z ]+: \d and [A-Z][a-z ]+: \d$/mu);
    expect(text).toMatch(/Bob Lee\s+Busy\s+\d{4}-/);
    expect(text).toMatch(/Lucy Chen\s+Offline\s*(\n|$)/);
    expect(text).not.toContain('Carol Ng'); // of another firm
  });

  test('can be asked for by status', async () => {
    world = await startWorld();
    const { alice } = world;
    const { text } = await alice.asks('/presence all --category in-a-meeting', /In a meeting: 1 person/);
    expect(text).toMatch(/Nina Patel\s+In a meeting/);
    expect(text).toContain('Busy: 1'); // the counts are of all
    expect(text).not.toContain('Bob Lee');
    world.pod.as('nina.patel').presence('BUSY');
    await alice.asks('/presence all IN_A_MEETING', /Nobody has this presence now/);
  });

  test('comes in pages, of which only the first asks the pod for everybody', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed(40) } });
    const { alice } = world;
    const first = await alice.asks('/presence all', /53 people[\s\S]+Page 1 of 3/);
    const asked = callsTo(ALL_USERS);
    alice.submits(first, 'page-2');
    const second = await alice.hears(/Page 2 of 3/);
    alice.submits(second, 'page-3');
    const third = await alice.hears(/Page 3 of 3/);
    const names = [first, second, third].flatMap(({ text }) => text.match(/^Crowd \d\d/gmu) ?? []);
    expect(new Set(names).size).toBe(40);
    expect(callsTo(ALL_USERS)).toBe(asked);
    expect(callsTo('/v3/users')).toBe(3); // names of the people on the page only
  });

  test('asked for in a room is answered by IM', async () => {
    world = await startWorld();
    const { alice } = world;
    await alice.asks('@Steward /presence all', /answered you in our IM/, { in: 'Equities desk' });
    await alice.hears(/13 people/);
  });

  test('of more people than the pod tells of at once has each of them once', async () => {
    world = await startWorld({ pod: { seed: bigSeed({ users: 5003, administrators: 1 }) } });
    await world.as('user.1').asks('/presence all', /5,004 people/);
    expect(callsTo(ALL_USERS)).toBe(3); // the last finds nobody who was not there before
  });

  test('of people with hostile names is shown as they are', async () => {
    world = await startWorld({ pod: { seed: hostileSeed } });
    const { text } = await world.alice.asks('/presence all --category BUSY', /Busy: 1 person/);
    expect(text).toContain(HOSTILE);
  });
});

describe('as a file', () => {
  test('it has everybody, with address, status and time', async () => {
    world = await startWorld();
    const { alice } = world;
    const message = await alice.asks('/presence all --csv', /^Presence of everyone: 13 rows in the file/);
    const [head, ...rows] = fileOf(alice, message);
    expect(head).toBe('Name,Email,Presence,Since');
    expect(rows).toHaveLength(13);
    expect(rows).toContainEqual(expect.stringMatching(/^Bob Lee,bob@acme\.example,Busy,[\d-]{10}T[\d:.]+Z$/));
    expect(rows).toContain('Lucy Chen,lucy.chen@acme.example,Offline,');
  });

  test('it has only those with the status that was asked for', async () => {
    world = await startWorld();
    const { alice } = world;
    const busy = await alice.asks(
      '/presence all --category BUSY --csv',
      /^Presence of everyone \(Busy\): 1 row /,
    );
    expect(fileOf(alice, busy)).toHaveLength(2);
    const none = await alice.asks(
      '/presence all --category DO_NOT_DISTURB --csv',
      /\(Do not disturb\): 0 rows/,
    );
    expect(fileOf(alice, none)).toHaveLength(1);
  });

  test('the names of thousands take few calls, and are safe in a spreadsheet', async () => {
    const seed = bigSeed({ users: 2500, administrators: 1 });
    const users = seed.users.map((user) =>
      user.username === 'user.7' ? { ...user, displayName: '=HYPERLINK("x")' } : user,
    );
    world = await startWorld({ pod: { seed: { ...seed, users } } });
    const admin = world.as('user.1');
    const message = await admin.asks('/presence all --csv', /2,501 rows/);
    const rows = fileOf(admin, message);
    expect(rows).toHaveLength(2502);
    expect(rows.some((row) => row.startsWith(`"'=HYPERLINK`))).toBe(true);
    expect(callsTo('/v2/admin/user/list')).toBe(3);
    expect(callsTo('/v3/users')).toBe(0);
  });

  test('somebody whom the list of users does not have is there with the id', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    pod.faults.add({ match: { path: '/v2/admin/user/list' }, effect: { status: 200, body: [] } });
    const message = await alice.asks('/presence all --csv', /13 rows/);
    expect(fileOf(alice, message)[1]).toMatch(/^\d{14},,/);
  });
});

test('pages are turned in a later run of Steward, too', async () => {
  const deployment = await deploy({ pod: { seed: crowdedSeed(40) } });
  try {
    const alice = deployment.as('alice.martin');
    const bot = await deployment.start();
    const first = await alice.asks('/presence all --category BUSY', /Busy: 21 people[\s\S]+Page 1 of 2/);
    await bot.kill();
    await deployment.start();
    alice.submits(first, 'page-2');
    const second = await alice.hears(/Page 2 of 2/);
    expect(second.text.match(/\tBusy\t/gu)).toHaveLength(1);
  } finally {
    await deployment.close();
  }
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type MessageView, type Seed } from 'symphony-pod-simulator';
import { deploy } from '../support/deployment.ts';
import { fileOf } from '../support/file-of.ts';
import { roomId, stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world?.close());

type SeedRoom = NonNullable<Seed['rooms']>[number];

const withRooms = (...rooms: SeedRoom[]): Seed => ({
  ...acmeSeed,
  rooms: [...(acmeSeed.rooms ?? []), ...rooms],
});

const start = (...rooms: SeedRoom[]) => startWorld({ pod: { seed: withRooms(...rooms) } });

const callsTo = (path: string) => world.pod.calls().filter((call) => call.path.endsWith(path)).length;

describe('/room find', () => {
  const SECRET: SeedRoom = {
    name: 'Secret desk',
    description: 'Nobody knows',
    owners: ['victor.stone', 'steward'],
  };

  test('finds own rooms and those that can be found; of others there is no trace', async () => {
    world = await start(SECRET);
    const { bob, as } = world;
    const { text } = await bob.asks('/room find desk', /Rooms with “desk”/);
    expect(text).toMatch(/FX desk\s+Spot, forwards and options\s+Private\s+Member/);
    expect(text).toMatch(/Rates desk\s+Swaps and bonds\s+Can be found/);
    expect(text).not.toMatch(/Secret|Equities|Page/);
    const none = await bob.asks(
      '/room find Secret',
      /I couldn't find an active room with “Secret” that you can see/,
    );
    const absent = await bob.asks(
      '/room find Absent',
      /I couldn't find an active room with “Absent” that you can see/,
    );
    expect(none.text.replace('Secret', 'Absent')).toBe(absent.text);
    await as('victor.stone').asks('/room find nobody knows', /Secret desk\s+Nobody knows\s+Private\s+Owner/);
  });

  test('shows administrators every room once: their own first, then open ones', async () => {
    world = await start(SECRET);
    const { text } = await world.alice.asks('/room find desk', /Rooms with “desk”/);
    const names = [...text.matchAll(/^(\w+ desk)\t/gmu)].map((match) => match[1]);
    expect(names).toEqual(['Equities desk', 'Rates desk', 'FX desk', 'Secret desk']);
  });

  test('finds rooms that Steward is not in', async () => {
    world = await start({ name: 'Bob and Dave', owners: ['bob.lee'], members: ['dave.kim'] });
    const { bob, dave, jane, alice } = world;
    await bob.asks('/room find Bob and', /Bob and Dave\s+Private\s+Owner/);
    await dave.asks('/room find Bob and', /Bob and Dave\s+Private\s+Member/);
    await alice.asks('/room find Bob and', /Bob and Dave\s+Private/);
    await jane.asks('/room find Bob and', /I couldn't find an active room/);
  });

  test('--mine leaves out those that the person is not in, --inactive shows deactivated ones', async () => {
    world = await start({ name: 'Old desk', owners: ['bob.lee', 'steward'], active: false });
    const { bob, jane } = world;
    const mine = await bob.asks('/room find desk --mine', /Your rooms with “desk”/);
    expect(mine.text).toContain('FX desk');
    expect(mine.text).not.toMatch(/Rates|Old/);
    const old = await bob.asks('/room find desk --inactive', /Deactivated rooms with “desk”/);
    expect(old.text).toContain('Old desk');
    expect(old.text).not.toContain('FX desk');
    await jane.asks('/room find desk --inactive', /I couldn't find a deactivated room/);
    await jane.asks('/room find Rates --mine', /I couldn't find an active room of yours with “Rates”/);
  });

  test('shortens descriptions, and tells which rooms other firms may enter', async () => {
    world = await start({
      name: 'Long',
      description: 'word '.repeat(40),
      public: true,
      owners: ['jane.doe'],
    });
    const { bob } = world;
    const { text } = await bob.asks('/room find Long', /Long/);
    expect(text).toMatch(/Long\s+(?:word ){15}word…\s+Public/);
    await bob.asks('/room find Borealis', /Borealis and Acme.+Private, open to other companies\s+Member/);
  });

  test('asked in a room, what the person may see goes to their IM', async () => {
    world = await start();
    const { bob } = world;
    await bob.asks('@Steward /room find desk', /Bob Lee, I've answered you in our IM/, { in: 'FX desk' });
    await bob.hears(/FX desk\s+Spot/);
  });

  test('fills its pages past rooms that may not be seen, and turns back', async () => {
    const rooms = Array.from(
      { length: 130 },
      (_, n): SeedRoom => ({
        name: `Project ${String(n + 1).padStart(3, '0')}`,
        owners: ['victor.stone', 'steward'],
        // Every third can be found; Bob is in every tenth.
        discoverable: n % 3 === 0,
        members: n % 10 === 0 ? ['bob.lee'] : [],
      }),
    );
    world = await start(...rooms);
    const { bob, pod } = world;
    const expected = [
      ...rooms.filter(({ members }) => members?.length).map(({ name }) => name),
      ...rooms
        .filter(({ members, discoverable }) => !members?.length && discoverable)
        .map(({ name }) => name),
    ];
    const namesIn = ({ text }: MessageView) => text.match(/Project \d{3}/gu) ?? [];
    const first = await bob.asks('/room find Project', /Page 1/);
    expect(namesIn(first)).toEqual(expected.slice(0, 20));
    bob.submits(first, 'page-2');
    const second = await bob.hears(/Page 2/);
    expect(namesIn(second)).toEqual(expected.slice(20, 40));
    bob.submits(second, 'page-3');
    const third = await bob.hears(/Page 3/);
    expect(namesIn(third)).toEqual(expected.slice(40));
    expect(third.text).not.toContain('Next');
    expect(third.text).not.toContain('can look at');
    bob.submits(third, 'page-2');
    expect(namesIn(await bob.hears(/Page 2/))).toEqual(expected.slice(20, 40));
    // A private room that he is not in is not even looked at.
    const hidden = roomId(pod, 'Project 002');
    expect(pod.calls().some(({ path }) => path.includes(hidden))).toBe(false);
  });

  test('what may be seen is asked anew on each page', async () => {
    const rooms = Array.from(
      { length: 25 },
      (_, n): SeedRoom => ({
        name: `Project ${String(n + 1).padStart(3, '0')}`,
        owners: ['victor.stone', 'steward'],
        members: ['bob.lee'],
      }),
    );
    world = await start(...rooms);
    const { bob, pod } = world;
    const first = await bob.asks('/room find Project', /Page 1/);
    bob.client.leave(roomId(pod, 'Project 023'));
    bob.submits(first, 'page-2');
    const second = await bob.hears(/Page 2/);
    expect(second.text).not.toContain('Project 023');
    expect(second.text.match(/Project \d{3}/gu)).toHaveLength(4);
  });

  test('does not look at the rooms of a whole firm, and says so', async () => {
    const rooms = Array.from(
      { length: 620 },
      (_, n): SeedRoom => ({
        name: `Project ${n + 1}`,
        owners: ['victor.stone', 'steward'],
        // The last ones only.
        discoverable: n > 600,
        members: n > 610 ? ['bob.lee'] : [],
      }),
    );
    const rule =
      '@id("hidden rooms are judged one by one") permit (principal, action == Action::"room.find", resource) when { resource.owners.contains(principal) || resource.external };';
    world = await startWorld({
      pod: { seed: withRooms(...rooms) },
      policy: (shipped) => [shipped, rule].join('\n'),
    });
    const { bob } = world;
    const { text } = await bob.asks('/room find Project', /More rooms match than I can look at/);
    expect(text.match(/^Project \d+\t/gmu)).toHaveLength(19);
    expect(callsTo('/membership/list')).toBeLessThan(520);
  });

  test('says so when the pod refuses', async () => {
    world = await start();
    const { bob, pod } = world;
    pod.faults.add({ match: { path: '/room/search' }, effect: { status: 400 } });
    await bob.asks('/room find desk', /Symphony didn't accept this search. Try other words/);
    // A room of which nothing can be learnt is not shown.
    pod.faults.add({ match: { path: '/membership/list' }, times: 'always', effect: { status: 403 } });
    await bob.asks('/room find desk', /I couldn't find an active room/);
  });
});

describe('/room list', () => {
  test('shows the rooms of the person, with their place', async () => {
    world = await start({ name: 'Old desk', owners: ['bob.lee', 'steward'], active: false });
    const { bob } = world;
    const { text } = await bob.asks('/room list', /You're in 4 rooms/);
    expect(text).toMatch(/FX desk\s+Active\s+Member/);
    expect(text).toMatch(/Borealis and Acme\s+Active\s+open\s+Member/);
    expect(text).toMatch(/Old desk\s+Deactivated\s+Owner/);
    await bob.asks('@Steward /room list @Bob Lee', /answered you in our IM/, { in: 'FX desk' });
    await bob.hears(/You're in 4 rooms/);
  });

  test('shows administrators the rooms of others; those of other firms to nobody', async () => {
    world = await start();
    const { alice, bob } = world;
    await alice.asks('/room list @Bob Lee', /Bob Lee is in 3 rooms/);
    await alice.asks('/room list Tom Berg', /Tom Berg is in 1 room/);
    await alice.asks(
      '/room list @Carol Ng',
      /Carol Ng works at another company, so I can't list their rooms/,
    );
    await bob.asks('/room list @Dave Kim', /^Only administrators can do this\.$/);
  });

  test('of somebody who is in none says what to do', async () => {
    const lonely = { username: 'new.hire', displayName: 'New Hire' };
    world = await startWorld({ pod: { seed: { ...acmeSeed, users: [...acmeSeed.users, lonely] } } });
    await world.as('new.hire').asks('/room list', /You aren't in any room. \/room find finds rooms/);
    await world.alice.asks('/room list new.hire', /New Hire isn't in any room/);
  });

  test('looks at the members of the rooms of one page only', async () => {
    const rooms = Array.from(
      { length: 45 },
      (_, n): SeedRoom => ({ name: `Project ${n + 1}`, owners: ['tom.berg', 'steward'] }),
    );
    world = await start(...rooms);
    const tom = world.as('tom.berg');
    // The start looks who is in the administrators' room.
    const before = callsTo('/membership/list');
    const first = await tom.asks('/room list', /You're in 46 rooms/);
    expect(callsTo('/membership/list') - before).toBe(20);
    const lists = callsTo('/streams/list');
    tom.submits(first, 'page-2');
    tom.submits(await tom.hears(/Page 2 of 3/), 'page-3');
    const third = await tom.hears(/Page 3 of 3/);
    expect(third.text.match(/^Project \d+\tActive\t+Owner/gmu)).toHaveLength(6);
    expect(callsTo('/membership/list') - before).toBe(46);
    expect(callsTo('/streams/list')).toBe(lists);
  });

  test('a room whose members cannot be read is listed all the same', async () => {
    world = await start();
    const { bob, pod } = world;
    pod.faults.add({ match: { path: `${roomId(pod, 'FX desk')}/membership/list` }, effect: { status: 403 } });
    const { text } = await bob.asks('/room list', /You're in 3 rooms/);
    expect(text).toMatch(/FX desk\s+Active\s+unknown/);
    expect(text).toMatch(/Announcements\s+Active\s+Member/);
  });
});

describe('/room report', () => {
  const ROOMS: SeedRoom[] = [
    { name: 'Left behind', owners: ['gone.person', 'steward'], members: ['bob.lee'], lastMessageDaysAgo: 3 },
    { name: 'Robots', owners: ['steward'], members: ['bob.lee'], lastMessageDaysAgo: 200 },
    { name: 'Quiet', owners: ['jane.doe'], lastMessageDaysAgo: 100 },
    { name: 'Never used', owners: ['jane.doe'], createdDaysAgo: 120 },
    { name: 'Closed', owners: ['gone.person'], active: false, lastMessageDaysAgo: 300 },
    { name: 'Theirs too', owners: ['jane.doe'], crossPod: true, lastMessageDaysAgo: 95 },
  ];
  const seed: Seed = {
    ...withRooms(...ROOMS),
    users: [...acmeSeed.users, { username: 'gone.person', displayName: 'Gone Person', status: 'DISABLED' }],
  };
  const namesIn = ({ text }: MessageView) =>
    text
      .split('\n')
      .filter((line) => line.includes('\t') && !line.startsWith('Name'))
      .map((line) => line.split('\t')[0]);

  beforeEach(async () => {
    world = await startWorld({ pod: { seed } });
  });

  test('lists every room of the firm', async () => {
    const { alice } = world;
    const answer = await alice.asks('/room report', /^12 rooms in the company/);
    expect(namesIn(answer)).toHaveLength(12);
    expect(answer.text).toMatch(/Left behind\s+3\s+Gone Person\s+[\d-]{10}T\S+\s+Active/);
    expect(answer.text).toMatch(/Never used\s+1\s+Jane Doe\s+never\s+Active/);
    expect(answer.text).toMatch(/Closed\s+1\s+Gone Person\s+[\d-]{10}T\S+\s+Deactivated/);
    expect(answer.text).toMatch(/Theirs too\s+1\s+Jane Doe\s+[\d-]{10}T\S+\s+open\s+Active/);
  });

  test.each([
    ['--orphaned', ['Left behind', 'Robots'], /active, but no owner has an active account/],
    ['--stale 90d', ['Robots', 'Quiet', 'Never used', 'Theirs too'], /active, with no message since/],
    ['--external', ['Borealis and Acme', 'Theirs too'], /open to other companies/],
    ['--orphaned --stale 90d', ['Robots'], /active account[\s\S]+with no message since/],
    ['--stale 90d --external', ['Theirs too'], /with no message since[\s\S]+open to other companies/],
  ])('%s', async (options, names, said) => {
    const answer = await world.alice.asks(`/room report ${options}`, said);
    expect(new Set(namesIn(answer))).toEqual(new Set(names));
    expect(answer.text.startsWith(`${names.length} of 12 rooms in the company`)).toBe(true);
  });

  test('nothing to report is said', async () => {
    await world.alice.asks('/room report --stale 5 years', /0 of 12 rooms[\s\S]+There's nothing to report/);
  });

  test('reads the list of people once, and the members of active rooms that are left only', async () => {
    const before = callsTo('/membership/list');
    await world.alice.asks('/room report --orphaned --external', /0 of 12 rooms/);
    expect(callsTo('/v2/admin/user/list')).toBe(1);
    expect(callsTo('/membership/list') - before).toBe(2);
  });

  test('owners at the other firm count, as what happens there cannot be seen', async () => {
    const { alice, pod } = world;
    pod.faults.clear();
    const room = roomId(pod, 'Borealis and Acme');
    await alice.asks('/room report --orphaned', /2 of 12/);
    expect(pod.calls().some(({ path }) => path.includes(`${room}/membership/list`))).toBe(true);
  });

  test('--csv attaches them all, in the person’s IM', async () => {
    const { alice } = world;
    const admins = { in: 'Steward administrators' };
    await alice.asks('@Steward /room report --stale 90d --csv', /answered you in our IM/, admins);
    const message = await alice.hears(/Rooms of the company: active, with no message since .*: 4 rows/);
    const [head, ...rows] = fileOf(alice, message);
    expect(head).toBe(
      'Name,Id,Members,Created by,Created,Last message,Public,Open to other companies,Active',
    );
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => row.startsWith('Never used'))).toMatch(
      /^Never used,[\w-]+,1,Jane Doe,[\d-]{10}T[\d:.]+Z,,no,no,yes$/,
    );
    const whole = await alice.asks('/room report --csv', /^Rooms of the company: 12 rows/);
    expect(fileOf(alice, whole)).toHaveLength(13);
  });

  test('when the pod refuses a part of it, nothing is passed off as the whole', async () => {
    const { alice, pod } = world;
    pod.faults.add({ match: { path: `${roomId(pod, 'Quiet')}/membership/list` }, effect: { status: 403 } });
    await alice.asks('/room report --orphaned', /Symphony doesn't let me list the company's rooms/);
    await alice.asks('/room report --orphaned', /2 of 12 rooms/);
  });
});

test('the report’s pages are turned without reading the firm again', async () => {
  const rooms = Array.from(
    { length: 195 },
    (_, n): SeedRoom => ({ name: `Project ${n + 1}`, owners: ['tom.berg', 'steward'] }),
  );
  world = await start(...rooms);
  const { alice } = world;
  const first = await alice.asks('/room report', /201 rooms in the company/);
  const lists = callsTo('/v2/admin/streams/list');
  expect(lists).toBe(4); // how many there are, and three pages
  alice.submits(first, 'page-2');
  const second = await alice.hears(/Page 2 of 11/);
  expect(second.text.match(/^Project \d+/gmu)).toHaveLength(20);
  expect(callsTo('/v2/admin/streams/list')).toBe(lists);
});

describe('/room members', () => {
  test('--past adds who was in it, marked as such, each once', async () => {
    world = await start();
    const { bob, alice, as, pod, jane } = world;
    as('sam.taylor').client.leave(roomId(pod, 'FX desk'));
    world.dave.client.leave(roomId(pod, 'FX desk'));
    await jane.asks('/room add @Dave Kim --room "FX desk"', /Added Dave Kim/);
    const { text } = await alice.asks(
      '/room members --past --room "FX desk"',
      /4 members of FX desk, and 1 who left/,
    );
    expect(text).toMatch(/Sam Taylor\s+Acme Capital\s+Left/);
    expect(text.match(/Dave Kim/gu)).toHaveLength(1);
    expect(text).not.toMatch(/Dave Kim\s+Acme Capital\s+Left/);
    const plain = await bob.asks('/room members --room "FX desk"', /4 members of FX desk/);
    expect(plain.text).not.toContain('left');
  });

  test('M9: --past is for administrators', async () => {
    world = await start();
    const { as, jane } = world;
    const line = '/room members --past --room "FX desk"';
    await as('tom.berg').asks(line, /I couldn't find a room “FX desk”/);
    for (const options of ['', ' --csv'])
      await jane.asks(`${line}${options}`, /^Only administrators can do this/);
  });

  test('--past that the pod does not tell is said', async () => {
    world = await start();
    const { alice, pod } = world;
    pod.faults.add({ match: { path: /admin\/room\/.+\/membership\/list/ }, effect: { status: 403 } });
    await alice.asks('/room members --past --room "FX desk"', /or don't have the right to see its members/);
  });

  test('M9: --csv has names, firms, dates and the addresses of colleagues, and goes to the IM', async () => {
    world = await start();
    const { bob, alice } = world;
    await bob.asks('@Steward /room members --csv', /Bob Lee, I've answered you in our IM/, {
      in: 'Borealis and Acme',
    });
    const message = await bob.hears(/Members of Borealis and Acme: 5 rows/);
    const [head, ...rows] = fileOf(bob, message);
    expect(head).toBe('Name,Email,Company,Owner,Joined,Added through groups');
    expect(rows[0]).toMatch(/^Jane Doe,jane\.doe@acme\.example,Acme Capital,yes,[\d-]{10}T[\d:.]+Z,$/);
    const carols = (all: readonly string[]) => all.find((row) => row.startsWith('Carol'));
    expect(carols(rows)).toMatch(/^Carol Ng,,Borealis Bank,no,/);
    const all = await alice.asks('/room members --csv --room "Borealis and Acme"', /5 rows/);
    expect(carols(fileOf(alice, all))).toMatch(/^Carol Ng,carol\.ng@borealis\.example,Borealis Bank,no,/);
  });

  test('--past --csv says who has left', async () => {
    world = await start();
    const { alice, pod, as } = world;
    as('sam.taylor').client.leave(roomId(pod, 'FX desk'));
    const message = await alice.asks(
      '/room members --past --csv --room "FX desk"',
      /past members of FX desk: 5 rows/,
    );
    const rows = fileOf(alice, message);
    expect(rows[0]).toMatch(/,Has left$/);
    expect(rows.filter((row) => row.endsWith(',yes'))).toEqual([
      expect.stringMatching(/^Sam Taylor,sam\.taylor@acme\.example,Acme Capital,no,/),
    ]);
  });

  test('a big room is read in pages, and the names of one page only', async () => {
    const crowd = Array.from({ length: 1500 }, (_, n) => ({
      username: `crowd.${n + 1}`,
      displayName: n === 0 ? '=HYPERLINK("x")' : `Crowd ${n + 1}`,
    }));
    const room = {
      name: 'Crowd',
      owners: ['jane.doe', 'steward'] as [string, string],
      members: crowd.map(({ username }) => username),
    };
    const seed = withRooms(room);
    world = await startWorld({ pod: { seed: { ...seed, users: [...seed.users, ...crowd] } } });
    const { jane, pod } = world;
    const earlier = pod.calls().length;
    const first = await jane.asks('/room members --room Crowd', /1,502 members of Crowd/);
    const lookUps = pod
      .calls()
      .slice(earlier)
      .filter(({ path }) => path.endsWith('/v3/users'));
    expect(lookUps).toHaveLength(1);
    expect(first.text).toContain('Page 1 of 76');
    const message = await jane.asks('/room members --csv --room Crowd', /1,502 rows/);
    const rows = fileOf(jane, message);
    expect(rows).toHaveLength(1503);
    expect(rows[3]).toMatch(/^"'=HYPERLINK\(""x""\)",/);
    expect(callsTo('/v3/users')).toBe(lookUps.length);
  });
});

test('pages of lists of rooms are turned in a later run of Steward, too', async () => {
  const rooms = Array.from(
    { length: 65 },
    (_, n): SeedRoom => ({
      name: `Project ${String(n + 1).padStart(3, '0')}`,
      owners: ['alice.martin', 'steward'],
    }),
  );
  const deployment = await deploy({ pod: { seed: withRooms(...rooms) } });
  try {
    const alice = deployment.as('alice.martin');
    const bot = await deployment.start();
    const lines = ['/room find Project', '/room list', '/room report'];
    const seconds: MessageView[] = [];
    for (const line of lines) {
      alice.submits(await alice.asks(line, /Page 1/), 'page-2');
      seconds.push(await alice.hears(/Page 2/));
    }
    await bot.kill();
    await deployment.start();
    for (const second of seconds) {
      alice.submits(second, 'page-3');
      const third = await alice.hears(/Page 3/);
      const before: readonly string[] = second.text.match(/Project \d{3}/gu) ?? [];
      const names = third.text.match(/Project \d{3}/gu) ?? [];
      expect(names).toHaveLength(20);
      expect(Number(names[0]?.slice(-3))).toBe(Number(before.at(-1)?.slice(-3)) + 1);
    }
  } finally {
    await deployment.close();
  }
});

test('rooms are read, never changed, whatever they are called', async () => {
  const NAME = `<b>&"'\${x}</messageML>`;
  world = await start({ name: NAME, description: NAME, owners: ['jane.doe', 'steward'] });
  const { jane, alice, pod } = world;
  const before = stateOf(pod);
  for (const [person, line] of [
    [jane, '/room find messageML'],
    [jane, '/room list'],
    [alice, '/room report'],
    [alice, '/room list @Jane Doe'],
  ] as const) {
    const { text } = await person.asks(line, /messageML/);
    expect(text).toContain(NAME);
  }
  expect(stateOf(pod)).toEqual(before);
});

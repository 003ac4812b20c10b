import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Fault } from 'symphony-pod-simulator';
import { crowd, crowdedSeed } from '../support/crowd.ts';
import type { Member } from '../support/member.ts';
import { RUNS } from '../support/runs.ts';
import { startTappedWorld, type TappedWorld } from '../support/tapped-world.ts';

let world: TappedWorld;

/** Half of the crowd is in the room, so that each can open an IM with Steward once; the others can be added. */
const emails = crowd.slice(crowd.length / 2);
const members = emails.map((email) => email.replace(/@.*/, ''));
const rooms = (crowdedSeed.rooms ?? []).map((room) =>
  room.name === 'FX desk' ? { ...room, members: [...(room.members ?? []), ...members] } : room,
);
const seed = { ...crowdedSeed, rooms };
beforeAll(async () => {
  world = await startTappedWorld({
    clock: movableClock({ maxSleep: 25 }),
    kit: { readTimeout: 2_000 },
    pod: { seed, limits: { longPollMs: 500 } },
  });
});
afterAll(() => world.close());

const FX = 'FX desk';

/** Something that goes wrong, and how often. What is `refused` may be told as that, once, and is then not done. */
type Trouble = {
  readonly what: string;
  readonly effect: Fault['effect'];
  readonly times?: number;
  readonly isRefusal?: boolean;
};

// Six is more often than the kit tries one call; a longer outage is tried in outage.test.ts and hang-up.test.ts.
const troubles: readonly Trouble[] = [
  { what: '400', effect: { status: 400 }, isRefusal: true },
  { what: '401', effect: { status: 401 } },
  { what: '403', effect: { status: 403 }, isRefusal: true },
  { what: '404', effect: { status: 404 }, isRefusal: true },
  { what: '408', effect: { status: 408 } },
  { what: '429', effect: { status: 429 } },
  { what: '429 with Retry-After', effect: { status: 429, headers: { 'Retry-After': '1' } } },
  { what: '500', effect: { status: 500 } },
  { what: '500 six times', effect: { status: 500 }, times: 6 },
  { what: '502 with a page', effect: { status: 502, body: '<h1>Bad gateway</h1>' } },
  { what: '503', effect: { status: 503 } },
  { what: '504', effect: { status: 504 } },
  { what: 'a page with 200', effect: 'html200' },
  { what: 'a page with 200 six times', effect: 'html200', times: 6 },
  { what: 'nothing with 200', effect: { status: 200, body: '' } },
  { what: '{} with 200', effect: { status: 200, body: {} } },
  { what: '{} with 200 six times', effect: { status: 200, body: {} }, times: 6 },
  { what: 'half an answer', effect: 'cut' },
  { what: 'no answer, though it is done', effect: 'dropAnswer' },
  { what: 'an answer after a while', effect: { delay: 100 } },
  { what: 'an answer a while after it is done', effect: { lateAnswer: 100 } },
  { what: '503 ten times', effect: { status: 503 }, times: 10 },
  { what: 'nothing at all', effect: 'hang' },
];

/** A kind of call, and something asked for which Steward makes it. */
type Family = {
  readonly path: string | RegExp;
  /** `n` is new each time in the family. */
  readonly ask: (n: number) => {
    readonly who: Member;
    readonly line: string;
    readonly where?: { in: string };
  };
  readonly answer: RegExp;
  /** What the pod shows when it was answered so, and only then. */
  readonly isDone?: (n: number) => boolean;
  /** Not repeated by the kit, but by a job, which waits for seconds. */
  readonly isOnce?: boolean;
  /** The session ends before. */
  readonly isLogin?: boolean;
};

const jane = () => world.jane;
const bob = () => world.bob;
const alice = () => world.alice;
const presenceOfBob = () => world.pod.world().users.find(({ username }) => username === 'bob.lee')?.presence;
const trader = (n: number) => `Trader ${n}`;
const ownersOf = (name: string): string[] =>
  world.pod
    .world()
    .streams.filter(({ room }) => room?.name === name)
    .flatMap(({ members: people }) => people.flatMap(({ owner, username }) => (owner ? [username] : [])));
const roomNamed = (name: string) => world.pod.world().streams.find(({ room }) => room?.name === name)?.room;

const families: Readonly<Record<string, Family>> = {
  presence: {
    path: /user\/\d+\/presence/,
    ask: () => ({ who: jane(), line: '/presence @Dave Kim' }),
    answer: /On the phone/,
  },
  'all presences': {
    path: '/users/presence',
    ask: () => ({ who: alice(), line: '/presence all' }),
    answer: /On the phone/,
  },
  'user search': {
    path: '/user/search',
    ask: () => ({ who: jane(), line: '/user info "Bob Lee"' }),
    answer: /Spot trader/,
  },
  'members of a room': {
    path: '/membership/list',
    ask: () => ({ who: jane(), line: `/room members --room "${FX}"` }),
    answer: /Dave Kim/,
  },
  'a room': {
    path: /room\/[^/]+\/info/,
    ask: () => ({ who: jane(), line: `/room info --room "${FX}"` }),
    answer: /Spot, forwards/,
  },
  'rooms of a person': {
    path: '/streams/list',
    ask: () => ({ who: jane(), line: '/room list' }),
    answer: /FX desk/,
  },
  sessions: {
    path: '/sessions',
    ask: () => ({ who: alice(), line: '/user sessions @Bob Lee' }),
    answer: /Bob Lee/,
  },
  roles: { path: '/roles/list', ask: () => ({ who: alice(), line: '/roles' }), answer: /Administrator/i },
  connections: {
    path: '/connection/list',
    ask: () => ({ who: alice(), line: '/connections all' }),
    answer: /onnect/,
  },
  'a message': {
    path: '/message/create',
    ask: () => ({ who: jane(), line: '/whoami' }),
    answer: /User name/,
  },
  'an IM': {
    path: '/im/create',
    ask: (n) => ({ who: world.as(members[n - 1] ?? ''), line: '@Steward /whoami', where: { in: FX } }),
    answer: /answered you in our IM/,
  },
  login: {
    path: '/login/',
    isLogin: true,
    ask: () => ({ who: jane(), line: '/presence @Dave Kim' }),
    answer: /On the phone/,
  },
  'key manager': {
    path: '/relay/',
    isLogin: true,
    ask: () => ({ who: jane(), line: '/presence @Dave Kim' }),
    answer: /On the phone/,
  },
  'addition of a member': {
    path: '/membership/add',
    ask: (n) => ({ who: jane(), line: `/room add "${trader(n)}" --room "${FX}"` }),
    answer: /Added/,
    isDone: (n) => jane().membersOf(FX).includes(trader(n)),
  },
  'creation of a room': {
    path: '/room/create',
    ask: (n) => ({ who: jane(), line: `/room create "Project ${n}"` }),
    answer: /is ready/,
    isOnce: true,
    isDone: (n) => roomNamed(`Project ${n}`) !== undefined,
  },
  'promotion to owner': {
    path: '/membership/promoteOwner',
    ask: (n) => ({ who: jane(), line: `/room create "Owned ${n}"` }),
    answer: /is ready/,
  },
  'search for rooms': {
    path: '/room/search',
    ask: () => ({ who: alice(), line: '/room find desk' }),
    answer: /Spot, forwards/,
  },
  'list of accounts': {
    path: '/admin/user/list',
    ask: () => ({ who: alice(), line: '/user list' }),
    answer: /Company accounts/,
  },
  'rooms of the company': {
    path: '/admin/streams/list',
    ask: () => ({ who: alice(), line: '/room report' }),
    answer: /rooms in the company/,
  },
  features: {
    path: '/features',
    ask: () => ({ who: alice(), line: '/user features @Bob Lee' }),
    answer: /Bob Lee's features/,
  },
  'an account': {
    path: /admin\/user\/\d+$/,
    ask: () => ({ who: alice(), line: '/user roles @Bob Lee' }),
    answer: /Individual/,
  },
  'what was done as a privileged account': {
    path: '/audittrail/',
    ask: () => ({ who: alice(), line: '/user trail --since 1d' }),
    answer: /privileged account/,
  },
  'another owner': {
    path: '/membership/promoteOwner',
    ask: (n) => ({ who: jane(), line: `/room owner add ${emails[n - 1]} --room "${FX}"` }),
    answer: /now owns/,
    isDone: (n) => ownersOf(FX).includes(members[n - 1] ?? ''),
  },
  'one connection': {
    path: '/connection/user/',
    ask: () => ({ who: alice(), line: '/connection info @Carol Ng' }),
    answer: /Carol Ng/,
  },
  'presence of somebody': {
    path: 'v3/user/presence',
    ask: () => ({ who: bob(), line: `/presence set ${presenceOfBob() === 'AWAY' ? 'BUSY' : 'AWAY'}` }),
    answer: /is now/,
  },
};

const pairs = Object.keys(families).flatMap((family) => troubles.map(({ what }) => [family, what] as const));

/** Every family and every trouble, twice each or so; with `npm run chaos` all pairs. */
const tried =
  RUNS > 300
    ? pairs
    : troubles.flatMap(({ what }, t) =>
        [0, 1].map(
          (k) => [Object.keys(families)[(3 * t + k) % Object.keys(families).length] ?? '', what] as const,
        ),
      );

const REFUSAL = /Symphony|can't|couldn't|No |not |Unknown/;
const asked = new Map<string, number>();

test.each(tried)('%s, and the pod answers with %s: one answer, and it is true', async (name, what) => {
  const family = families[name];
  const trouble = troubles.find((each) => each.what === what);
  if (family === undefined || trouble === undefined) throw new Error('There is no such case.');
  const n = (asked.get(name) ?? 0) + 1;
  asked.set(name, n);
  const { path, answer, isDone, isLogin, isOnce } = family;
  const { effect, times = 1, isRefusal = false } = trouble;
  const { who, line, where } = family.ask(n);
  const before = new Set(who.sees(where).map(({ messageId }) => messageId));
  const callsBefore = world.pod.calls().length;
  world.pod.faults.add({ match: { path }, times: isOnce ? 1 : times, effect });
  if (isLogin) world.pod.faults.add({ match: { path: '/pod/' }, effect: 'expireSessions' });
  // A login that is refused says nothing about what was asked.
  const expected = isRefusal && !isLogin ? new RegExp(`${answer.source}|${REFUSAL.source}`) : answer;
  await who.asks(line, expected, where ?? {});
  await world.settled();
  world.pod.faults.clear();
  const said = who.sees(where).filter(({ messageId }) => !before.has(messageId));
  expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(expected)]);
  if (isDone) expect(isDone(n)).toBe(said.some(({ text }) => answer.test(text)));
  const isStruck = ({ path: called }: { path: string }) =>
    typeof path === 'string' ? called.includes(path) : path.test(called);
  expect(world.pod.calls().slice(callsBefore).some(isStruck)).toBe(true);
});

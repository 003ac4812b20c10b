import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { HOSTILE, hostileSeed } from '../support/hostile-seed.ts';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const start = async (options: WorldOptions = {}) => {
  world = await startWorld({ clock: movableClock({ speed: 200 }), ...options });
  return world;
};

const set = (username: string, category: string) => world.pod.as(username).presence(category);
const callsTo = (path: string) => world.pod.calls().filter((call) => call.path.includes(path)).length;

const withoutFeeds: Seed = { ...acmeSeed, settings: { ...acmeSeed.settings, presenceFeeds: false } };
const connected: Seed = { ...acmeSeed, connections: [{ from: 'carol.ng', to: 'steward' }] };

/** However few are watched. */
const byFeed = { presence: { askedAtMost: 0 } };

describe.each([
  ['that is asked for each of few people', acmeSeed, {}],
  ['with presence feeds', acmeSeed, byFeed],
  ['without presence feeds', withoutFeeds, byFeed],
])('in a pod %s', (_, seed, steward) => {
  test('who waits is told once when it is so', async () => {
    const { jane, dave } = await start({ pod: { seed }, steward });
    await jane.asks('/presence watch @Bob Lee @Nina Patel', /each of these people is available, until/);
    await dave.asks('/presence watch @Bob Lee', /when Bob Lee is available, until/);
    set('bob.lee', 'AVAILABLE');
    const told = await jane.hears(/Bob Lee is available now/);
    expect(told.message).not.toContain('com.symphony.user.mention');
    await dave.hears(/Bob Lee is available now/);
    await jane.asks('/presence watches', /You're watching 1 person[\s\S]+Nina Patel\s+In a meeting/);
    await dave.asks('/presence watches', /You aren't watching anyone/);
    set('bob.lee', 'BUSY');
    set('bob.lee', 'AVAILABLE');
    set('nina.patel', 'AVAILABLE');
    await jane.hears(/Nina Patel is available now/);
    await jane.asks('/presence watches', /You aren't watching anyone/);
    expect(jane.sees().filter(({ text }) => text.includes('is available now'))).toHaveLength(2);
    expect(dave.sees().filter(({ text }) => text.includes('is available now'))).toHaveLength(1);
  });

  test('when the time is over, that is said', async () => {
    const { jane } = await start({ pod: { seed }, steward });
    await jane.asks('/presence watch @Bob Lee until 5 minutes', /I'll tell you/);
    await jane.hears(/Bob Lee wasn't available until .+, so I've stopped watching/);
    await jane.asks('/presence watches', /You aren't watching anyone/);
  });
});

test('the feed is there only while somebody is watched', async () => {
  const { jane } = await start({ steward: byFeed });
  expect(callsTo('/presence/feed')).toBe(0);
  await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
  await jane.asks('/presence unwatch @Bob Lee', /I've stopped watching Bob Lee/);
  while (callsTo('/delete') === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(callsTo('/presence/feed/create')).toBe(1);
});

test('few people need no feed, and an answer that is lost costs nothing', async () => {
  const { jane, pod } = await start();
  await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
  pod.faults.add({ match: { path: /\/presence$/ }, effect: 'dropAnswer' });
  set('bob.lee', 'AVAILABLE');
  await jane.hears(/Bob Lee is available now/);
  expect(callsTo('/presence/feed')).toBe(0);
});

test('a feed that the pod loses, and one whose answer is lost, cost nothing', async () => {
  const { jane, pod } = await start({ steward: byFeed });
  for (const effect of [{ status: 400 }, 'dropAnswer'] as const) {
    set('bob.lee', 'BUSY');
    await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
    pod.faults.add({ match: { path: /presence\/feed\/.+\/read/ }, effect });
    set('bob.lee', 'AVAILABLE');
    await jane.hears(/Bob Lee is available now/);
  }
});

test('somebody of another firm is watched, too, for administrators', async () => {
  const { alice } = await start({ pod: { seed: connected, limits: { externalPresenceMs: 10 } } });
  set('carol.ng', 'BUSY');
  await alice.asks('/presence watch @Carol Ng', /Carol Ng\s+Busy/);
  set('carol.ng', 'AVAILABLE');
  const told = await alice.hears(/Carol Ng is available now/);
  expect(told.message).not.toContain('open-im');
  expect(callsTo('/presence/feed')).toBe(0);
});

describe('/presence watch', () => {
  test('says at once who is available, and watches the others', async () => {
    const { jane } = await start();
    const { text } = await jane.asks(
      '/presence watch @Alice Martin @Bob Lee',
      /Alice Martin is available now/,
    );
    expect(text).toMatch(/I'll tell you here, once, when [\w ]+ is available/);
    await jane.asks('/presence watch @Alice Martin', /^Alice Martin is available now\.$/);
    await jane.asks('/presence watches', /You're watching 1 person/);
  });

  test('takes a time, and without one watches for a day; again it renews', async () => {
    const { jane } = await start();
    const hoursOf = ({ text }: { text: string }) =>
      (Date.parse(/until (\S+Z)/u.exec(text)?.[1] ?? '') - Date.now()) / 3_600_000;
    const first = await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
    expect(Math.round(hoursOf(first))).toBe(24);
    const again = await jane.asks('/presence watch @Bob Lee until 3 days', /I'll tell you/);
    expect(Math.round(hoursOf(again))).toBe(72);
    const { text } = await jane.asks('/presence watches', /You're watching 1 person/);
    expect(text).toContain(/until (\S+Z)/u.exec(again.text)?.[1]);
  });

  test('in a room is answered by IM, as is what it leads to', async () => {
    const { jane } = await start();
    const here = { in: 'FX desk' };
    await jane.asks('@Steward /presence watch @Bob Lee', /I've answered you in our IM/, here);
    await jane.hears(/I'll tell you here, once/);
    set('bob.lee', 'AVAILABLE');
    await jane.hears(/Bob Lee is available now/);
    expect(jane.sees(here)).toHaveLength(1);
  });

  test('has a form, with people and time', async () => {
    const { jane } = await start();
    const form = await jane.asks('/presence watch', /^Watch people/);
    jane.submits(form, 'submit', { people: [13537736917016], until: '2 days' });
    await jane.hears(/I'll tell you[\s\S]+Bob Lee\s+Busy/);
  });

  test('takes fifty people at most, and changes nothing in the pod', async () => {
    const crowd = Array.from({ length: 51 }, (_, index) => ({
      username: `crowd.${index + 1}`,
      displayName: `Crowd ${index + 1}`,
      presence: 'BUSY' as const,
    }));
    const { jane, pod } = await start({
      pod: { seed: { ...acmeSeed, users: [...acmeSeed.users, ...crowd] } },
    });
    const before = stateOf(pod);
    const ids = pod
      .world()
      .users.filter(({ username }) => username.startsWith('crowd.'))
      .map(({ id }) => id);
    await jane.asks(`/presence watch ${ids.join(' ')}`, /You can watch at most 50 people\. Name fewer/);
    await jane.asks(`/presence watch ${ids.slice(0, 50).join(' ')}`, /I'll tell you/);
    await jane.asks(
      '/presence watch @Bob Lee',
      /You can watch at most 50 people, and you already watch 50\./,
    );
    const first = await jane.asks('/presence watches', /You're watching 50 people[\s\S]+Page 1 of 3/);
    jane.submits(first, 'page-2');
    jane.submits(await jane.hears(/Page 2 of 3/), 'page-3');
    const last = await jane.hears(/Page 3 of 3/);
    expect(last.text.match(/\tBusy\t/gu)).toHaveLength(10);
    expect(stateOf(pod)).toEqual(before);
  });

  test('when somebody is not found, nobody is watched yet, and the form has those who were', async () => {
    const { jane } = await start();
    const form = await jane.asks('/presence watch @Bob Lee Zork until 3 days', /^Watch people/);
    expect(form.text).toContain("I don't understand “Zork”, so I did nothing.");
    await jane.asks('/presence watches', /You aren't watching anyone/);
    jane.submits(form, 'submit', { people: [13537736917016], until: '3 days' });
    await jane.hears(/I'll tell you[\s\S]+Bob Lee\s+Busy/);
  });
});

test('/presence unwatch says whom it ended, and who was not watched', async () => {
  const { jane } = await start();
  await jane.asks('/presence watch @Bob Lee @Dave Kim', /I'll tell you/);
  await jane.asks(
    '/presence unwatch @Bob Lee @Dave Kim @Nina Patel',
    /I've stopped watching Bob Lee and Dave Kim for you\.\s+You weren't watching Nina Patel/,
  );
  await jane.asks('/presence unwatch @Bob Lee', /^You weren't watching Bob Lee/);
});

test('watches are of the person who made them', async () => {
  const { jane, bob } = await start();
  await jane.asks('/presence watch @Dave Kim', /I'll tell you/);
  await bob.asks('/presence watches', /You aren't watching anyone/);
  await bob.asks('/presence unwatch @Dave Kim', /You weren't watching Dave Kim/);
  await jane.asks('/presence watches', /Dave Kim\s+On the phone/);
});

test('who may not read presences any more is not told', async () => {
  const { jane, dave } = await start({ policy: (shipped) => shipped });
  await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
  await world.changePolicy(
    (shipped) =>
      `${shipped}\n@id("quiet") forbid (principal == User::"13537736917015", action == Action::"presence.read", resource);`,
  );
  await dave.asks('/presence watch @Bob Lee', /I'll tell you/);
  set('bob.lee', 'AVAILABLE');
  await dave.hears(/Bob Lee is available now/);
  await world.changePolicy((shipped) => shipped);
  await jane.asks('/presence watches', /You aren't watching anyone/);
  expect(jane.sees().filter(({ text }) => text.includes('available now'))).toEqual([]);
});

test('who is suspended meanwhile is not told', async () => {
  const { jane, dave, pod } = await start();
  await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
  await dave.asks('/presence watch @Bob Lee', /I'll tell you/);
  const suspended = {
    userSystemInfo: { id: 13537736917015, status: 'DISABLED' },
    userAttributes: {},
    roles: [],
  };
  pod.faults.add({
    match: { path: '/v2/admin/user/13537736917015' },
    times: 'always',
    effect: { status: 200, body: suspended },
  });
  set('bob.lee', 'AVAILABLE');
  await dave.hears(/Bob Lee is available now/);
  pod.faults.clear();
  await jane.asks('/presence watches', /You aren't watching anyone/);
  expect(jane.sees().filter(({ text }) => text.includes('available now'))).toEqual([]);
});

test('hostile names are told as they are', async () => {
  const { jane } = await start({ pod: { seed: hostileSeed } });
  await jane.asks('/presence watch bob@acme.example', /I'll tell you/);
  set('bob.lee', 'AVAILABLE');
  const { text } = await jane.hears(/is available now/);
  expect(text).toContain(HOSTILE);
});

test('the record has who began and ended what', async () => {
  const { jane, alice } = await start();
  await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
  await jane.asks('/presence unwatch @Bob Lee', /I've stopped watching Bob Lee/);
  const { text } = await alice.asks('/audit --actor @Jane Doe', /2 lines of the record/);
  expect(text).toMatch(
    /stopped watching\s+the presence of Bob Lee[\s\S]+started watching\s+the presence of Bob Lee/,
  );
});

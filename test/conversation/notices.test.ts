import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const FX = { in: 'FX desk' };
const ADMINS = { in: 'Steward administrators' };

async function confirms(who: World['jane'], line: string): Promise<void> {
  who.submits(await who.asks(line, /\?\n/u), 'confirm');
}

test('D5: whoever is added is told by whom, with a way into the room', async () => {
  world = await startWorld();
  const { jane, as } = world;
  const nina = as('nina.patel');
  await jane.asks('@Steward /room add @Nina Patel', /Added Nina Patel/, FX);
  const { text, message } = await nina.hears(/Jane Doe added you to FX desk/);
  expect(text).not.toContain('approved');
  expect(message).toContain('open-im');
});

test('D5: whoever is removed, and whoever is no owner any more, is told', async () => {
  world = await startWorld();
  const { jane, bob, dave } = world;
  await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim now owns FX desk/);
  await confirms(jane, '/room owner remove @Dave Kim --room "FX desk"');
  await dave.hears(/Jane Doe ended your ownership of FX desk. You're still a member/);
  await confirms(jane, '/room remove @Bob Lee --room "FX desk"');
  const { message } = await bob.hears(/Jane Doe removed you from FX desk/);
  expect(message).not.toContain('open-im');
});

test('what somebody did themselves they are not told', async () => {
  world = await startWorld();
  const { jane, bob } = world;
  await confirms(bob, '/room leave --room "FX desk"');
  await jane.asks('/room create "Deal A"', /Deal A/);
  await confirms(jane, '/room transfer @Dave Kim --room "FX desk"');
  await world.settled();
  for (const { text } of [...jane.sees(), ...bob.sees()])
    expect(text).not.toMatch(/added you|removed you|you an owner|your ownership/u);
});

test('of a plan that does several things to people each gets one message', async () => {
  world = await startWorld();
  const { jane, as } = world;
  await jane.asks('/room create "Deal A" --members bob.lee nina.patel', /Deal A/);
  for (const username of ['bob.lee', 'nina.patel']) {
    const person = as(username);
    await person.hears(/Jane Doe created Deal A and added you to it/);
    expect(person.sees().filter(({ text }) => text.includes('Deal A'))).toHaveLength(1);
  }
});

test('M13: an account is told before it is disabled, while there is still an IM', async () => {
  world = await startWorld();
  const { alice, pod } = world;
  const nina = world.as('nina.patel');
  const im = nina.client.im(['steward']);
  const statuses: unknown[] = [];
  pod.on((event) => {
    if (event.type === 'message' && event.streamId === im)
      statuses.push(pod.world().users.find(({ username }) => username === 'nina.patel')?.status);
  });
  await confirms(alice, '/user disable @Nina Patel');
  await nina.hears(/Alice Martin is disabling your account/);
  await alice.hears(
    /account is now disabled. To enable it again, type \/user enable nina.patel@acme.example/,
  );
  expect(statuses).toEqual(['ENABLED']);
});

test('that somebody can not be told holds up nothing', async () => {
  world = await startWorld();
  const { alice, jane, pod } = world;
  pod.faults.add({ match: { path: '/im/create' }, effect: { status: 403 } });
  await jane.asks('@Steward /room add @Nina Patel', /Added Nina Patel/, FX);
  await alice.asks('/user feature off @Tom Berg canUpdateAvatar', /Tom Berg/);
  await world.settled();
  expect(jane.membersOf('FX desk')).toContain('Nina Patel');
  expect(world.as('nina.patel').sees()).toEqual([]);
});

test('M13: whoever gets a role is told', async () => {
  world = await startWorld();
  const { alice, victor } = world;
  await alice.asks('/user role add @Tom Berg L1_SUPPORT', /approval of an administrator/);
  victor.submits(await victor.hears(/is waiting for your decision/, ADMINS), 'approve');
  await world.as('tom.berg').hears(/Alice Martin gave you the role L1 Support/);
});

test.each([
  ['/user feature off @Tom Berg canUpdateAvatar', /Alice Martin turned off the feature/],
  ['/user update @Tom Berg --title Boss', /Alice Martin changed this in your Symphony account/],
  ['/user suspend @Tom Berg until fri reason "an inquiry"', /Alice Martin is suspending your account until/],
  ['/user disable @Tom Berg', /Alice Martin is disabling your account/],
  ['/user logout @Tom Berg', /Alice Martin ended all your Symphony sessions/],
  ['/presence set BUSY --for @Tom Berg', /Alice Martin set your presence/],
])('D5, M13: what one person alone does to another is told to them: %s', async (line, told) => {
  world = await startWorld();
  const { alice, as } = world;
  const tom = as('tom.berg');
  tom.client.presence('AVAILABLE');
  const answer = await alice.asks(line, /./);
  if (answer.forms.length > 0) alice.submits(answer, 'confirm');
  const { text } = await tom.hears(told);
  // Why is between those who decide on it.
  expect(text).not.toContain('inquiry');
  await world.settled();
  expect(tom.sees().filter((message) => told.test(message.text))).toHaveLength(1);
});

test('D5, M13: so is the end of one session, and what gives an account back', async () => {
  const users = acmeSeed.users.map((user) => {
    if (user.username === 'nina.patel')
      return { ...user, suspension: { until: Date.UTC(2099, 0, 1), reason: 'leave' } };
    return user.username === 'sam.taylor' ? { ...user, status: 'DISABLED' as const } : user;
  });
  world = await startWorld({ pod: { seed: { ...acmeSeed, users } } });
  const { alice, bob, victor, as } = world;
  bob.client.presence('AVAILABLE');
  const list = await alice.asks('/user sessions @Bob Lee', /Bob Lee's sessions/);
  alice.submits(list, 'run-0');
  alice.submits(await alice.hears(/^End session/), 'confirm');
  await bob.hears(/Alice Martin ended your Symphony session [\da-f]{8}/);
  await alice.asks('/user unsuspend @Nina Patel', /Nina Patel/);
  await as('nina.patel').hears(/Alice Martin ended the suspension of your account/);
  await alice.asks('/user enable sam.taylor@acme.example', /approval of an administrator/);
  victor.submits(await victor.hears(/is waiting for your decision/, ADMINS), 'approve');
  await alice.hears(/Done: enable/);
  await as('sam.taylor').hears(/Alice Martin enabled your account again/);
});

const SHARED = '--room "Borealis and Acme"';

test('the requester hears that people of another company, who are not connected, were not told', async () => {
  world = await startWorld();
  const { jane } = world;
  await confirms(jane, `/room remove @Carol Ng @Bob Lee ${SHARED}`);
  await jane.hears(/I couldn't tell Carol Ng about this: this person works at another company/);
  await world.bob.hears(/Jane Doe removed you from Borealis and Acme/);
});

test('people of another company who are connected are told like colleagues', async () => {
  world = await startWorld();
  const { jane, victor, carol, pod } = world;
  pod.as('carol.ng').connection('steward', 'request');
  await victor.asks('/connection accept carol.ng@borealis.example', /connected with Carol Ng/);
  await confirms(jane, `/room remove @Carol Ng ${SHARED}`);
  await carol.hears(/Jane Doe removed you from Borealis and Acme/);
  await world.settled();
  expect(jane.sees().filter(({ text }) => text.includes("couldn't tell"))).toEqual([]);
});

test('names can not pass for words of ours', async () => {
  const users = acmeSeed.users.map((user) =>
    user.username === 'jane.doe' ? { ...user, displayName: '<b>Jane</b> & {{x}} removed you' } : user,
  );
  world = await startWorld({ pod: { seed: { ...acmeSeed, users } } });
  await world.jane.asks('@Steward /room add @Nina Patel', /Added Nina Patel/, FX);
  const { text } = await world.as('nina.patel').hears(/added you to FX desk/);
  expect(text).toContain('<b>Jane</b> & {{x}} removed you added you to FX desk.');
});

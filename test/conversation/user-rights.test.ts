import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { accountIn, callsOf } from '../support/accounts.ts';
import { HOSTILE, hostileSeed } from '../support/hostile-seed.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const CONFIRM = /\?[\s\S]+Cancel/;
const BY_ANOTHER = /I need the approval of an administrator/;
const HOUR = 3_600_000;

/** The shipped firm, with a compliance officer who may monitor rooms, and the accounts that the pod works with. */
const seed: Seed = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users.map((user) =>
      user.username === 'grace.hall'
        ? { ...user, roles: ['INDIVIDUAL', 'COMPLIANCE_OFFICER', 'COMPLIANCE_OFFICER.MONITOR_ROOMS'] }
        : user,
    ),
    { username: 'ceservice', displayName: 'Content export', accountType: 'SYSTEM' },
    {
      username: 'agent.one',
      displayName: 'Agent one',
      accountType: 'SYSTEM',
      roles: ['INDIVIDUAL', 'AGENT'],
    },
  ],
};

/** The same firm, with a third administrator. */
const ofThree: Seed = {
  ...seed,
  users: [
    ...(seed.users ?? []),
    { username: 'ada.king', displayName: 'Ada King', roles: ['INDIVIDUAL', 'ADMINISTRATOR'] },
  ],
  rooms: (seed.rooms ?? []).map((room) =>
    room.name === ADMINS.in ? { ...room, members: [...(room.members ?? []), 'ada.king'] } : room,
  ),
};

const start = async (more: Parameters<typeof startWorld>[0] = {}): Promise<World> => {
  world = await startWorld({ pod: { seed }, ...more });
  return world;
};

/** Alice asks, and confirms. */
async function confirmed(line: string, outcome: RegExp) {
  const question = await world.alice.asks(line, CONFIRM);
  world.alice.submits(question, 'confirm');
  await world.alice.hears(outcome);
  return question;
}

async function approvedByVictor() {
  const asked = await world.victor.hears(/is waiting for your decision/, ADMINS);
  world.victor.submits(asked, 'approve');
  return asked;
}

describe('disabling', () => {
  test('shows who it is, when they last logged in, and what nobody else owns', async () => {
    const { alice, jane, pod } = await start();
    jane.client.presence('AVAILABLE');
    const question = await alice.asks('/user disable @Jane Doe --reason "has left"', CONFIRM);
    expect(question.text).toContain("Disable Jane Doe's account?");
    expect(question.text).toMatch(/User name\s+jane\.doe/);
    expect(question.text).toMatch(/Email\s+jane\.doe@acme\.example/);
    expect(question.text).toMatch(/Last login\s+\d{4}-\d\d-\d\dT/);
    expect(question.text).toContain(
      "They're the only owner of FX desk and Borealis and Acme. Make someone else an owner first",
    );
    alice.submits(question, 'cancel');
    await alice.hears(/Cancelled/);
    expect(accountIn(pod, 'jane.doe')?.status).toBe('ENABLED');
    const never = await alice.asks('/user disable @Bob Lee', CONFIRM);
    expect(never.text).toMatch(/Last login\s+never/);
    expect(never.text).not.toContain('the only owner');
  });

  test('looks at a hundred rooms at most', async () => {
    const rooms = Array.from({ length: 103 }, (_, index) => ({
      name: `Room ${index}`,
      owners: ['nina.patel'] as [string],
    }));
    const { alice, pod } = await start({
      pod: { seed: { ...seed, rooms: [...(seed.rooms ?? []), ...rooms] } },
    });
    const { text } = await alice.asks('/user disable @Nina Patel', CONFIRM);
    // Of the first hundred rooms, two are those of the firm in which she is a member only.
    expect(text).toMatch(
      /They're the only owner of at least these rooms: Room 0, .+ and Room 4, and 93 more\./,
    );
    expect(callsOf(pod, 'GET', /\/membership\/list/)).toBeLessThanOrEqual(110);
  });

  test('and enabling again, each told, and told when it is so already', async () => {
    const { alice, pod } = await start();
    await confirmed('/user disable @Bob Lee', /Bob Lee's account is now disabled/);
    expect(accountIn(pod, 'bob.lee')?.status).toBe('DISABLED');
    await alice.asks('/user disable bob.lee', /Bob Lee's account is already disabled/);
    await alice.asks('/user enable bob.lee', BY_ANOTHER);
    expect(accountIn(pod, 'bob.lee')?.status).toBe('DISABLED');
    await approvedByVictor();
    await alice.hears(/Done: enable Bob Lee's account/);
    expect(accountIn(pod, 'bob.lee')?.status).toBe('ENABLED');
    await alice.asks('/user enable bob@acme.example', /Bob Lee's account is already enabled/);
  });

  test('of an account with a privileged role is for two', async () => {
    const { alice, pod } = await start();
    await alice.asks('/user disable @Grace Hall --reason "has left"', BY_ANOTHER);
    const asked = await approvedByVictor();
    expect(asked.text).toMatch(/Email\s+grace\.hall@acme\.example/);
    await alice.hears(/Done: disable Grace Hall's account/);
    expect(accountIn(pod, 'grace.hall')?.status).toBe('DISABLED');
  });

  test('an administrator does not approve that they are disabled themselves', async () => {
    const { alice, victor, pod } = await start({ pod: { seed: ofThree } });
    await alice.asks('/user disable @Victor Stone', BY_ANOTHER);
    victor.submits(await victor.hears(/is waiting for your decision/, ADMINS), 'approve');
    await victor.hears(/Request R-\w{6} is about you, so someone else has to decide/, ADMINS);
    expect(accountIn(pod, 'victor.stone')?.status).toBe('ENABLED');
  });

  test('D1: what no other administrator could approve is refused at once', async () => {
    const { alice, victor, pod, settled } = await start();
    await alice.asks('/user disable @Victor Stone', /there's nobody besides you and the people it's for/);
    await settled();
    expect(victor.sees(ADMINS)).toEqual([]);
    expect(accountIn(pod, 'victor.stone')?.status).toBe('ENABLED');
  });
});

test('oneself, Steward, what Symphony works with, and people of other firms are left alone', async () => {
  const { alice, pod } = await start();
  const lockouts = ['disable', 'logout', 'suspend'].map((verb) => [
    verb,
    verb === 'suspend' ? ' until 3 days reason leave' : '',
  ]);
  const { sessions } = pod.world();
  for (const [verb, rest] of lockouts) {
    const rows: [string, RegExp][] = [
      ['@Steward', /I can't change my own account/],
      ['ceservice', /Content export is a service account that Symphony itself uses/],
      ['agent.one', /Agent one is a service account that Symphony itself uses/],
      ['@Alice Martin', /Nobody changes their own account, roles or features/],
      ['@Carol Ng', /works at another company, which manages their account/],
    ];
    // Who has no session has nothing to be ended.
    const asked = verb === 'logout' ? rows.filter(([who]) => !/ceservice|agent/.test(who)) : rows;
    for (const [who, pattern] of asked) await alice.asks(`/user ${verb} ${who}${rest}`, pattern);
  }
  await alice.asks('/user role add @Steward L1_SUPPORT', /I can't change my own account/);
  await alice.asks('/user role remove agent.one AGENT', /is a service account that Symphony itself uses/);
  await alice.asks('/user role remove @Steward USER_PROVISIONING', /I can't change my own account/);
  await alice.asks('/user feature off @Steward sendFilesEnabled', /I can't change my own account/);
  // A role of one's own takes two others, of whom there is one.
  const own = '/user role add @Alice Martin SUPER_ADMINISTRATOR --reason promotion';
  await alice.asks(own, /This needs the approval of 2 administrators, but/);
  await alice.asks('/user role remove @Alice Martin ADMINISTRATOR', /Nobody changes their own/);
  expect(pod.world().sessions).toBe(sessions);
  const changing = /\/(?:status|suspension|features)\/update$|\/roles\/|\/logout$/;
  expect(callsOf(pod, 'POST', changing) + callsOf(pod, 'PUT', changing)).toBe(0);
});

describe('suspending', () => {
  test('says until when and why, keeps out, and can be changed and ended', async () => {
    const { alice, bob, pod } = await start();
    const line = '/user suspend Bob Lee --until 2030-01-04 --reason "gardening leave"';
    const question = await confirmed(line, /Bob Lee is suspended until \d{4}/);
    expect(question.text).toContain('Suspend Bob Lee?');
    expect(question.text).toMatch(/Until\s+2030-01-04T23:59/);
    expect(question.text).toMatch(/Reason\s+“gardening leave”/);
    const { until, reason } = accountIn(pod, 'bob.lee')?.suspension ?? {};
    expect([new Date(until ?? 0).toISOString(), reason]).toEqual([
      '2030-01-04T23:59:00.000Z',
      'gardening leave',
    ]);
    expect(() => bob.says('/whoami')).toThrow(/suspended/);
    await alice.asks(line, /Bob Lee is already suspended until \S+/);
    const longer = await confirmed(
      '/user suspend bob.lee until 2030-02-01 reason longer',
      /is suspended until/,
    );
    expect(longer.text).toMatch(/Suspended now until\s+2030-01-04T23:59/);
    await alice.asks('/user unsuspend bob.lee', /Bob Lee is no longer suspended/);
    expect(accountIn(pod, 'bob.lee')?.suspension).toBeUndefined();
    await alice.asks('/user unsuspend bob.lee', /Bob Lee isn't suspended, so there was nothing to end/);
    await bob.asks('/whoami', /Bob Lee/);
  });

  test('needs a time that lies ahead, and a reason', async () => {
    const { alice } = await start();
    await alice.asks(
      '/user suspend @Bob Lee until 2020-01-01 reason leave',
      /is in the past. Give a later time/,
    );
    await alice.asks('/user suspend @Bob Lee reason leave', /I need to know until when/);
    const form = await alice.asks('/user suspend @Bob Lee until 3 days', /I need to know why/);
    alice.submits(form, 'submit', { user: [13537736917016], until: '3 days', reason: 'leave' });
    await alice.hears(CONFIRM);
  });

  test('is not done any more when the time came before the approval', async () => {
    const clock = movableClock();
    const { alice, victor, pod } = await start({ clock });
    await alice.asks('/user suspend @Grace Hall until 2 hours reason leave', BY_ANOTHER);
    const asked = await victor.hears(/is waiting for your decision/, ADMINS);
    clock.moveOn(3 * HOUR);
    victor.submits(asked, 'approve');
    await alice.hears(
      /Not done: suspend Grace Hall[\s\S]+Grace Hall should have been suspended until a time that is already over/,
    );
    expect(accountIn(pod, 'grace.hall')?.suspension).toBeUndefined();
  });

  test('is done once although the answer was lost', async () => {
    const { pod } = await start();
    pod.faults.add({ match: { path: '/suspension/update' }, effect: 'dropAnswer' });
    await confirmed('/user suspend @Bob Lee until 3 days reason leave', /Bob Lee is suspended until/);
    expect(accountIn(pod, 'bob.lee')?.suspension?.reason).toBe('leave');
  });
});

test('logging out tells of how many sessions, and of nothing to do', async () => {
  const { alice, bob, pod } = await start();
  await alice.asks('/user logout @Bob Lee', /Bob Lee isn't logged in anywhere, so there was nothing to end/);
  bob.client.presence('AVAILABLE');
  const question = await confirmed('/user logout @Bob Lee', /Bob Lee is logged out everywhere/);
  expect(question.text).toContain('Log Bob Lee out everywhere?');
  expect(question.text).toMatch(/Sessions\s+1/);
  expect(callsOf(pod, 'POST', /\/sessions\/logout$/)).toBe(1);
  await alice.asks('/user logout @Bob Lee', /isn't logged in anywhere/);
});

describe('features', () => {
  test('are switched at once, and told when it is so already', async () => {
    const { alice, pod } = await start();
    await alice.asks(
      '/user feature on @Bob Lee canUpdateAvatar',
      /“Change the profile picture” \(canUpdateAvatar\) is already on for Bob Lee/,
    );
    await alice.asks(
      '/user feature off @Bob Lee canUpdateAvatar',
      /\(canUpdateAvatar\) is now off for Bob Lee/,
    );
    expect(accountIn(pod, 'bob.lee')?.withheld).toEqual(['canUpdateAvatar']);
    await alice.asks('/user feature off @Bob Lee CANUPDATEAVATAR', /is already off for Bob Lee/);
    await alice.asks('/user feature on Bob Lee canUpdateAvatar', /is now on for Bob Lee/);
    expect(accountIn(pod, 'bob.lee')?.withheld).toEqual([]);
  });

  test('on which surveillance rests are for two', async () => {
    const { alice, pod } = await start();
    await alice.asks('/user feature off @Bob Lee mustBeRecorded', BY_ANOTHER);
    expect(accountIn(pod, 'bob.lee')?.withheld).toEqual([]);
    await approvedByVictor();
    await alice.hears(/Done: turn off the feature “Must be recorded” \(mustBeRecorded\) for Bob Lee/);
    expect(accountIn(pod, 'bob.lee')?.withheld).toEqual(['mustBeRecorded']);
  });
});

describe('roles', () => {
  test('M11: are given and taken by two, whichever they are; what is so already needs nobody', async () => {
    const { alice, pod } = await start();
    await alice.asks('/user role add @Bob Lee "l1 support"', BY_ANOTHER);
    expect(accountIn(pod, 'bob.lee')?.roles).toEqual(['INDIVIDUAL']);
    await approvedByVictor();
    await alice.hears(/Done: give Bob Lee the role L1 Support/);
    expect(accountIn(pod, 'bob.lee')?.roles).toEqual(['INDIVIDUAL', 'L1_SUPPORT']);
    await alice.asks('/user role add @Bob Lee L1_SUPPORT', /Bob Lee already has the role L1 Support/);
    await alice.asks('/user role remove @Bob Lee L1_SUPPORT', BY_ANOTHER);
    const question = await approvedByVictor();
    await alice.hears(/Done: remove the role L1 Support from Bob Lee/);
    expect(question.text).toMatch(/Roles now\s+INDIVIDUAL and L1_SUPPORT/);
    await alice.asks('/user role remove @Bob Lee L1_SUPPORT', /Bob Lee doesn't have the role L1 Support/);
    expect(accountIn(pod, 'bob.lee')?.roles).toEqual(['INDIVIDUAL']);
  });

  test('are never decided on by who gets them', async () => {
    const { alice, victor, pod } = await start({ pod: { seed: ofThree } });
    await alice.asks('/user role add @Bob Lee ADMINISTRATOR --reason "deputy"', BY_ANOTHER);
    const asked = await victor.hears(/is waiting for your decision/, ADMINS);
    expect(asked.text).toMatch(/Role\s+ADMINISTRATOR\s+Roles now\s+INDIVIDUAL/);
    alice.submits(asked, 'approve');
    await alice.hears(/You asked for R-\w{6} yourself/, ADMINS);
    expect(accountIn(pod, 'bob.lee')?.roles).toEqual(['INDIVIDUAL']);
    victor.submits(asked, 'approve');
    await alice.hears(/Done: give Bob Lee the role Administrator/);
    expect(accountIn(pod, 'bob.lee')?.roles).toEqual(['INDIVIDUAL', 'ADMINISTRATOR']);
    await alice.asks('/user role add @Victor Stone SUPER_ADMINISTRATOR', BY_ANOTHER);
    victor.submits(await victor.hears(/is waiting for your decision/, ADMINS), 'approve');
    await victor.hears(/is about you, so someone else has to decide/, ADMINS);
  });

  test('with an action of a privileged role it is the same, and it goes with the role', async () => {
    const { alice, pod } = await start();
    await alice.asks('/user role add @Grace Hall COMPLIANCE_OFFICER.LOCK_AND_UNLOCK_ROOM', BY_ANOTHER);
    await approvedByVictor();
    await alice.hears(/Done: give Grace Hall the role Compliance Officer: Lock and unlock room/);
    await alice.asks('/user role remove @Grace Hall COMPLIANCE_OFFICER', BY_ANOTHER);
    const asked = await approvedByVictor();
    expect(asked.text).toContain(
      'What belongs to the role goes with it: COMPLIANCE_OFFICER.MONITOR_ROOMS and COMPLIANCE_OFFICER.LOCK_AND_UNLOCK_ROOM.',
    );
    await alice.hears(/Done: remove the role Compliance Officer from Grace Hall/);
    expect(accountIn(pod, 'grace.hall')?.roles).toEqual(['INDIVIDUAL']);
  });

  test('that do not fit are refused before anybody is asked', async () => {
    const { alice, pod, settled } = await start();
    await alice.asks('/user role add @Bob Lee AGENT', /AGENT is for service accounts, but this is a person/);
    await alice.asks(
      '/user role add ceservice ADMINISTRATOR',
      /is for people, but this is a service account/,
    );
    await alice.asks(
      '/user role add @Bob Lee COMPLIANCE_OFFICER.MONITOR_ROOMS',
      /part of the role COMPLIANCE_OFFICER, which this account doesn't have. Give it COMPLIANCE_OFFICER first/,
    );
    await settled();
    expect(alice.sees(ADMINS)).toEqual([]);
    expect(callsOf(pod, 'POST', /\/roles\//)).toBe(0);
  });

  test('are taken once although the answer was lost', async () => {
    const { alice, pod } = await start();
    pod.faults.add({ match: { path: '/roles/remove' }, effect: 'dropAnswer' });
    await alice.asks('/user role remove @Grace Hall COMPLIANCE_OFFICER', BY_ANOTHER);
    await approvedByVictor();
    await alice.hears(/Done: remove the role Compliance Officer/);
    expect(accountIn(pod, 'grace.hall')?.roles).toEqual(['INDIVIDUAL']);
  });
});

test('names look as they are, whatever they are', async () => {
  const admins = `Admins ${HOSTILE}`;
  await start({
    pod: { seed: hostileSeed },
    steward: { administrators: { room: admins.split('${').join('$${') } },
  });
  const { alice, victor } = world;
  const question = await confirmed('/user disable bob.lee --reason "has <left>"', /account is now disabled/);
  expect(question.text).toContain(`Disable ${HOSTILE}'s account?`);
  const update = await alice.asks(`/user update jane.doe --title "Head & <shoulders>"`, CONFIRM);
  expect(update.text).toContain(`Head of FX ${HOSTILE} → Head & <shoulders>`);
  alice.says('/user role add jane.doe ADMINISTRATOR');
  const card = await victor.hears(/is waiting for your decision/, { in: admins });
  expect(card.text).toContain(`give Jane Doe ${HOSTILE} the role Administrator`);
});

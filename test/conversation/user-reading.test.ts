import { type Clock, createBdk, type SymphonyBdk, toUserId } from '@finos/symphony-bdk-core';
import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Fault, type MessageView, type Seed } from 'symphony-pod-simulator';
import { testConfig } from '../support/config.ts';
import { crowd, crowdedSeed } from '../support/crowd.ts';
import { deploy } from '../support/deployment.ts';
import { fileOf } from '../support/file-of.ts';
import { HOSTILE, hostileSeed } from '../support/hostile-seed.ts';
import { testKeys } from '../support/keys.ts';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world?.close());

type SeedUser = Seed['users'][number];

/** The shipped firm, in which one person is different. */
const withUser = (username: string, change: Partial<SeedUser>): Seed => ({
  ...acmeSeed,
  users: acmeSeed.users.map((user) => (user.username === username ? { ...user, ...change } : user)),
});

const always = (path: string | RegExp, effect: Fault['effect']): Fault => ({
  match: { path },
  times: 'always',
  effect,
});

/** A service account's own hands in the pod, beside Steward's. */
function kitOf(username: string): Promise<SymphonyBdk> {
  const config = testConfig({ port: world.pod.port });
  return createBdk({ config: { ...config, bot: { ...config.bot, username } } });
}

const namesIn = ({ text }: MessageView): string[] => text.match(/^Trader \d+(?=\t)/gmu) ?? [];
const isTable = ({ message }: MessageView): boolean => message.includes('<table');

describe('/status', () => {
  test('tells who Steward is, since when, and how long pod and agent take', async () => {
    world = await startWorld();
    const answer = await world.alice.asks('/status', /Steward/);
    expect(isTable(answer)).toBe(true);
    expect(answer.text).toMatch(/Id\t13537736917001/);
    expect(answer.text).toMatch(/Roles\tINDIVIDUAL, USER_PROVISIONING and AUDIT_TRAIL_MANAGEMENT/);
    expect(answer.text).toMatch(/Session\tfor .+, since /);
    expect(answer.text).toMatch(/Feed\tReading, last read .+ ago/);
    expect(answer.text).toMatch(/Pod\tyes\t\d+ ms/);
    expect(answer.text).toMatch(/Agent\tyes\t\d+ ms\tAgent-25\.8\.1/);
    expect(answer.text).not.toMatch(/failure/);
  });

  test('shows what cannot be reached, and what to do', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    pod.faults.add(always('/v3/health', 'dropAnswer'));
    pod.faults.add(always('/v1/info', 'dropAnswer'));
    const away = await alice.asks('/status', /Agent\tno\t\d+ ms\t.*check that it's running/);
    expect(away.text).toMatch(/Pod\tyes/);
    pod.faults.clear();
    pod.faults.add(always('/v3/health', { status: 503 }));
    await alice.asks(
      '/status',
      /Agent\tno\t\d+ ms\tAgent-25\.8\.1.* something is wrong there: see its own log/,
    );
    pod.faults.clear();
    pod.faults.add(always('/v3/health', { status: 200, body: { status: 'DOWN' } }));
    await alice.asks('/status', /Agent\tno\t.*something is wrong there/);
    pod.faults.clear();
    pod.faults.add(always('/v2/sessioninfo', { status: 403 }));
    const refused = await alice.asks('/status', /Pod\tno\t\d+ ms\t.*check my account/);
    expect(refused.text).toMatch(/Roles\tunknown/);
    expect(isTable(refused)).toBe(true);
  });

  test('does not wait for ever for who does not answer', async () => {
    world = await startWorld({ clock: movableClock({ maxSleep: 25 }) });
    const { alice, pod } = world;
    pod.faults.add(always('/v3/health', 'hang'));
    await alice.asks('/status', /Agent\tno\t\d+ ms\t.*No good answer in time/);
  });

  test('is answered in the IM, and not in a room', async () => {
    world = await startWorld();
    const { alice, settled } = world;
    const where = { in: 'Equities desk' };
    await alice.asks('@Steward /status', /I've answered you in our IM/, where);
    await alice.hears(/USER_PROVISIONING/);
    await settled();
    expect(alice.sees(where)).toHaveLength(1);
  });
});

describe('/user find', () => {
  test('finds by name, address and filters', async () => {
    world = await startWorld();
    const { jane } = world;
    const both = await jane.asks('/user find Sam Taylor', /2 people match “Sam Taylor”/);
    expect(isTable(both)).toBe(true);
    expect(both.text).toMatch(/Sam Taylor\tOptions trader\tAcme Capital\tsam\.taylor@acme\.example/);
    await jane.asks(
      '/user find samuel.taylor@acme.example',
      /\d (?:person|people) match(?:es)?[\s\S]+Swaps trader/,
    );
    await jane.asks(
      '/user find taylor --title swaps',
      /\d (?:person|people) match(?:es)?[\s\S]+samuel\.taylor@acme\.example/,
    );
    await jane.asks('/user find a --location london --company acme', /12 people match “a”/);
    await jane.asks(
      '/user find taylor --location Oslo',
      /I couldn't find “taylor”\. Try .+ leave out the filters/,
    );
  });

  test('looks in other firms only when asked to, and shows of them what the directory gives', async () => {
    world = await startWorld();
    const { jane } = world;
    const nobody = await jane.asks('/user find Carol', /I couldn't find “Carol”/);
    expect(nobody.text).toContain('or add --external to include other companies');
    const { text } = await jane.asks('/user find Carol --external', /\d (?:person|people) match(?:es)?/);
    expect(text).toMatch(/Carol Ng\t\tBorealis Bank/);
    const { text: none } = await jane.asks(
      '/user find Nobody --external',
      /I couldn't find “Nobody”, here or in/,
    );
    expect(none).not.toContain('--external');
  });

  test('comes in pages that the pod cuts, and a list that got shorter ends where it ends', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed } });
    const { jane, pod } = world;
    const first = await jane.asks('/user find Trader', /50 people match “Trader”/);
    expect(first.text).toContain('Page 1 of 3');
    expect(pod.calls().filter(({ path }) => path === '/pod/v1/user/search')).toHaveLength(1);
    jane.submits(first, 'page-2');
    const second = await jane.hears(/Page 2 of 3/);
    expect(second.text.match(/@acme\.example/gu)).toHaveLength(20);
    const bdk = await kitOf('steward');
    const { users } = await bdk.users.listUsersByEmails(crowd.slice(0, 20));
    for (const { id } of users) await bdk.users.updateStatus(id, { status: 'DISABLED' });
    await bdk.close();
    jane.submits(second, 'page-3');
    const last = await jane.hears(/30 people match/);
    expect(last.text).toMatch(/Page 2 of 2\s*Previous(?!Next)/);
    expect(last.text.match(/@acme\.example/gu)).toHaveLength(10);
  });

  test('personal data asked for in a room goes to the IM', async () => {
    world = await startWorld();
    const { jane, bob, settled } = world;
    jane.says('@Steward /user find Nina', { in: 'FX desk' });
    await bob.hears(/Jane Doe, I've answered you in our IM/, { in: 'FX desk' });
    await jane.hears(/nina\.patel@acme\.example/);
    await settled();
    expect(bob.sees({ in: 'FX desk' })).toHaveLength(1);
  });
});

describe('/user info', () => {
  const SUSPENDED = withUser('bob.lee', {
    suspension: { until: Date.UTC(2099, 0, 1), reason: 'Garden “leave”' },
  });

  test('shows colleagues what everybody may know, and no more', async () => {
    world = await startWorld({ pod: { seed: SUSPENDED } });
    const answer = await world.jane.asks('/user info @Bob Lee', /Bob Lee/);
    expect(isTable(answer)).toBe(true);
    for (const line of [
      'Title\tSpot trader',
      'Department\tFX',
      'Company\tAcme Capital',
      'Location\tLondon',
      'Email\tbob@acme.example',
      'Presence\tBusy',
      'Id\t13537736917016',
    ])
      expect(answer.text).toContain(line);
    expect(answer.text).not.toMatch(/Account|Status|Roles|Garden|Suspended|Sessions|log-in/);
    const looked = world.pod.calls().filter(({ path }) => /users\/\d+\/sessions/u.test(path));
    expect(looked).toEqual([]);
  });

  test('shows administrators the account, too', async () => {
    world = await startWorld({ pod: { seed: SUSPENDED } });
    const { alice } = world;
    const { text } = await alice.asks('/user info @Bob Lee', /Bob Lee/);
    expect(text).toMatch(/Type\tperson/);
    expect(text).toMatch(/Status\tSuspended/);
    expect(text).toMatch(/Suspended until\t.*2099/);
    expect(text).not.toContain('which is over');
    expect(text).toMatch(/Reason\t“Garden ’leave’”/);
    expect(text).toMatch(/Roles\tINDIVIDUAL/);
    expect(text).toMatch(/Created\t/);
    expect(text).toMatch(/Last login\t/);
    expect(text).toMatch(/Groups\t0/);
    expect(text).toMatch(/Sessions\t\d/);
    await alice.asks('/user info 13537736917001', /Type\tservice account[\s\S]+Status\tEnabled/);
  });

  test('a suspension that is over is told as such', async () => {
    const seed = withUser('bob.lee', { suspension: { until: Date.UTC(2020, 0, 1), reason: 'Once' } });
    world = await startWorld({ pod: { seed } });
    const { alice } = world;
    await alice.asks(
      '/user info @Bob Lee',
      /Status\tEnabled \(the suspension is over\)\n[\s\S]*Suspended until\t.*which is over: the next login lifts it/,
    );
    await alice.asks('/user list', /bob@acme\.example\tperson\tEnabled \(the suspension is over\)/);
    // Suspending anew shows no end that is past.
    const card = await alice.asks('/user suspend @Bob Lee until 2099-01-01 reason again', /Cancel/);
    expect(card.text).not.toContain('Suspended now until');
  });

  test('of people of other firms there is what the directory gives', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    const before = pod.calls().length;
    const { text } = await alice.asks(
      '/user info carol.ng@borealis.example',
      /Carol Ng works at another company/,
    );
    expect(text).toMatch(/Company\tBorealis Bank/);
    expect(text).not.toMatch(/Status|Roles|Title|Presence/);
    const paths = pod
      .calls()
      .slice(before)
      .map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/admin/user/13606456393736'))).toEqual([]);
  });

  test('takes one person, who may have to be picked', async () => {
    world = await startWorld();
    const { jane } = world;
    const form = await jane.asks('/user info Sam Taylor', /Several people match “Sam Taylor”/);
    jane.submits(form, 'user-13537736917019');
    await jane.hears(/Swaps trader/);
    for (const line of ['@Bob Lee @Dave Kim', 'Bob Lee and Dave Kim', '@Bob Lee, Dave Kim']) {
      const which = await jane.asks(`/user info ${line}`, /This is for one person at a time/);
      const [, dave = ''] = which.message.match(/user-\d+/gu) ?? [];
      jane.submits(which, dave);
      await jane.hears(/^Dave Kim[\s\S]+dave\.kim@acme\.example/u);
    }
  });

  test('when the pod does not show the account, the rest is shown', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    pod.faults.add(always(/\/users\/\d+\/sessions/, { status: 403 }));
    pod.faults.add(always(/\/user\/\d+\/presence/, { status: 403 }));
    const { text } = await alice.asks(
      '/user info @Bob Lee',
      /Symphony doesn't show me more about this account/,
    );
    expect(text).toContain('Title\tSpot trader');
    expect(text).not.toMatch(/Presence|Roles/);
  });
});

describe('/user list', () => {
  test('comes in pages of twenty straight from the pod, which tells no total', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed } });
    const { alice, pod, settled } = world;
    const pages = [await alice.asks('/user list', /Company accounts/)];
    for (let page = 2; page <= 4; page += 1) {
      alice.submits(pages.at(-1) as MessageView, `page-${page}`);
      pages.push(await alice.hears(new RegExp(`Page ${page}`, 'u')));
    }
    expect(pages.every(isTable)).toBe(true);
    expect(pages[0]?.text).toMatch(/Page 1\s*Next/);
    expect(pages[3]?.text).toMatch(/Page 4\s*Previous(?!Next)/);
    const rows = pages.flatMap(
      ({ text }) => text.match(/^.+\t(?:person|service account)\tEnabled\t/gmu) ?? [],
    );
    expect(new Set(rows).size).toBe(63);
    expect(new Set(pages.flatMap(namesIn)).size).toBe(50);
    const queries = pod.calls().filter(({ path }) => path === '/pod/v2/admin/user/list').length;
    expect(queries).toBe(4);
    await settled();
    expect(alice.sees()).toHaveLength(1);
  });

  test('a page that is not there any more says so, and leads back', async () => {
    world = await startWorld({ pod: { seed: crowdedSeed } });
    const { alice, pod } = world;
    const first = await alice.asks(
      '/user list --feature canCreatePublicRoom',
      /feature “Create public rooms” \(canCreatePublicRoom\)/,
    );
    pod.faults.add({ match: { path: '/v1/admin/user/find' }, effect: { status: 200, body: [] } });
    alice.submits(first, 'page-2');
    const { text } = await alice.hears(/this page is empty/);
    expect(text).toMatch(/Page 2\s*Previous(?!Next)/);
  });

  test('filters by role, feature and status, in any spelling', async () => {
    const seed = withUser('tom.berg', { status: 'DISABLED', withheld: ['canCreatePublicRoom'] });
    world = await startWorld({ pod: { seed } });
    const { alice } = world;
    const administrators = await alice.asks('/user list --role Administrator', /role ADMINISTRATOR/);
    expect(administrators.text.match(/\tEnabled\t/gu)).toHaveLength(2);
    const off = await alice.asks('/user list --disabled', /Company accounts: disabled/);
    expect(off.text).toMatch(/Tom Berg\ttom\.berg@acme\.example\tperson\tDisabled/);
    const both = await alice.asks(
      '/user list --disabled --role individual --feature CANUPDATEMESSAGE',
      /role INDIVIDUAL, feature “Edit messages” \(canUpdateMessage\) and disabled/,
    );
    expect(both.text).toContain('Tom Berg');
    await alice.asks(
      '/user list --disabled --feature cancreatepublicroom',
      /No account matches \(feature “Create public rooms” \(canCreatePublicRoom\) and disabled\)/,
    );
    await alice.asks(
      '/user list --role compliance officer',
      /No account matches \(role COMPLIANCE_OFFICER\)/,
    );
  });

  test('an unknown role or feature is answered with the nearest, and asks for no accounts', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    await alice.asks(
      '/user list --role admin',
      /no role “admin”\. Did you mean Administrator or Super Administrator\?/,
    );
    await alice.asks('/user list --role zzz', /There's no role “zzz”\. \/roles lists all of them/);
    await alice.asks(
      '/user list --feature canCreatePublicRooms',
      /no feature “canCreatePublicRooms”\. Did you mean canCreatePublicRoom\?/,
    );
    expect(pod.calls().filter(({ path }) => /user\/(?:list|find)$/u.test(path))).toEqual([]);
  });

  test('as a file it has everything, safe for a spreadsheet', async () => {
    const seed: Seed = {
      ...crowdedSeed,
      users: crowdedSeed.users.map((user) =>
        user.username === 'trader.1' ? { ...user, displayName: '=cmd("x"), Ltd', title: '+1' } : user,
      ),
    };
    world = await startWorld({ pod: { seed } });
    const { alice, jane } = world;
    const answer = await alice.asks('/user list --csv', /Company accounts: 63 rows in the file/);
    expect(answer.forms).toEqual([]);
    const [head, ...lines] = fileOf(alice, answer);
    expect(head).toBe(
      'Id,User name,Name,Email,Account,Status,Suspended until,Roles,Title,Department,Division,Location,Created,Last login',
    );
    expect(lines).toHaveLength(63);
    const jane15 = lines.find((line) => line.startsWith('13537736917015,'));
    expect(jane15).toContain(
      'jane.doe,Jane Doe,jane.doe@acme.example,person,Enabled,,INDIVIDUAL,Head of FX,FX,,London,',
    );
    expect(lines.find((line) => line.includes('trader.1,'))).toContain(`"'=cmd(""x""), Ltd"`);
    const some = await alice.asks(
      '/user list --role administrator --csv',
      /role ADMINISTRATOR: 2 rows in the file/,
    );
    expect(fileOf(alice, some)).toHaveLength(3);
    await jane.asks('/user list --csv', /Only administrators can do this/);
  });

  test('a file of many accounts is read a thousand at a time', async () => {
    const many = Array.from(
      { length: 2100 },
      (_, n): SeedUser => ({
        username: `many.${n}`,
        displayName: `Many ${n}`,
      }),
    );
    world = await startWorld({ pod: { seed: { ...acmeSeed, users: [...acmeSeed.users, ...many] } } });
    const { alice, pod } = world;
    const answer = await alice.asks('/user list --csv', /2,113 rows in the file/);
    expect(new Set(fileOf(alice, answer)).size).toBe(2114);
    expect(pod.calls().filter(({ path }) => path === '/pod/v2/admin/user/list')).toHaveLength(3);
  });
});

describe('/user features', () => {
  test('lists what is on first, then what is off, in words', async () => {
    const seed = withUser('bob.lee', { withheld: ['canCreatePublicRoom', 'isExternalIMEnabled'] });
    world = await startWorld({ pod: { seed } });
    const { alice } = world;
    const first = await alice.asks('/user features @Bob Lee', /Bob Lee's features: 22 on, 2 off/);
    expect(isTable(first)).toBe(true);
    expect(first.text).toContain('Send files to other companies\tcanShareFilesExternally\ton');
    expect(first.text).not.toContain('\toff');
    alice.submits(first, 'page-2');
    const { text } = await alice.hears(/Page 2 of 2/);
    expect(text).toContain('Create public rooms\tcanCreatePublicRoom\toff');
    expect(text).toContain('Chats with other companies\tisExternalIMEnabled\toff');
    expect(text.lastIndexOf('\ton')).toBeLessThan(text.indexOf('\toff'));
  });
});

describe('/user roles and /roles', () => {
  test('a person’s roles have the names of the catalogue, actions of roles, too', async () => {
    const roles = ['COMPLIANCE_OFFICER.MONITOR_ROOMS', 'INDIVIDUAL', 'COMPLIANCE_OFFICER', 'DESK_HEAD'];
    world = await startWorld({ pod: { seed: withUser('bob.lee', { roles }) } });
    const { alice } = world;
    const answer = await alice.asks('/user roles @Bob Lee', /Bob Lee's roles/);
    expect(isTable(answer)).toBe(true);
    const rows = answer.text.split('\n').filter((line) => line.includes('\t'));
    expect(rows).toEqual([
      'Role\tId',
      'Individual\tINDIVIDUAL',
      'Compliance Officer\tCOMPLIANCE_OFFICER',
      'Compliance Officer: Monitor rooms\tCOMPLIANCE_OFFICER.MONITOR_ROOMS',
      'Desk head\tDESK_HEAD',
    ]);
  });

  test('somebody without roles', async () => {
    world = await startWorld({ pod: { seed: withUser('bob.lee', { roles: [] }) } });
    await world.alice.asks('/user roles @Bob Lee', /Bob Lee has no roles\. \/user role add gives one/);
  });

  test('the catalogue tells for whom a role is, and its actions', async () => {
    world = await startWorld();
    const answer = await world.alice.asks('/roles', /COMPLIANCE_OFFICER/);
    expect(isTable(answer)).toBe(true);
    expect(answer.text).toContain('INDIVIDUAL\tIndividual\tpeople and service accounts');
    expect(answer.text).toMatch(
      /COMPLIANCE_OFFICER\tCompliance Officer\tpeople\t.*LOCK_AND_UNLOCK_ROOM, MONITOR_ROOMS and/,
    );
    expect(answer.text).toContain('EF_POLICY_MANAGEMENT\tEf policy management\tservice accounts');
  });

  test.each(['roles', 'features'])(
    '/user %s of somebody of another firm says who sees that',
    async (what) => {
      world = await startWorld();
      const { alice, pod } = world;
      await alice.asks(
        `/user ${what} carol.ng@borealis.example`,
        /Carol Ng works at another company, so only that company can see this/,
      );
      expect(pod.calls().filter(({ path }) => path.includes('/user/13606456393736'))).toEqual([]);
    },
  );
});

describe('/user trail', () => {
  const FEATURES = 24;

  /** Another service account, which does things beside Steward. */
  const robot: SeedUser = {
    username: 'robot',
    displayName: 'Robot',
    id: 13537736917002,
    accountType: 'SYSTEM',
    roles: ['INDIVIDUAL', 'USER_PROVISIONING'],
  };

  const start = (clock?: Clock) => {
    const { publicKey } = testKeys();
    return startWorld({
      ...(clock ? { clock } : {}),
      pod: {
        seed: { ...acmeSeed, users: [...acmeSeed.users, robot] },
        keys: { steward: publicKey, robot: publicKey },
      },
    });
  };

  /** So many times 24 lines of the trail: each feature of Bob is turned off, then on, and so forth. */
  async function robotWorks(times: number): Promise<void> {
    const bdk = await kitOf('robot');
    const bob = toUserId(13537736917016);
    const all = await bdk.users.getFeatureEntitlements(bob);
    for (let n = 0; n < times; n += 1)
      await bdk.users.updateFeatureEntitlements(
        bob,
        all.map(({ entitlement }) => ({ entitlement, enabled: n % 2 === 1 })),
      );
    await bdk.close();
  }

  async function stewardWorks(): Promise<void> {
    const { alice } = world;
    alice.submits(
      await alice.asks('/user update @Bob Lee --title "Head of spot"', /\?[\s\S]+Cancel/),
      'confirm',
    );
    await alice.hears(/Changed Bob Lee/);
  }

  test('tells who did what about whom, and what it was before', async () => {
    world = await start();
    await robotWorks(1);
    await stewardWorks();
    const { alice } = world;
    const first = await alice.asks('/user trail', /What privileged accounts did in Symphony/);
    expect(isTable(first)).toBe(true);
    expect(first.text).toMatch(/Page 1\s*Next/);
    expect(first.text.match(/robot\tProfile info update\tbob\.lee\t/gu)).toHaveLength(20);
    alice.submits(first, 'page-2');
    const { text } = await alice.hears(/Page 2\s*Previous(?!Next)/);
    expect(text.match(/robot\tProfile info update/gu)).toHaveLength(4);
    expect(text).toMatch(/steward\tProfile info update\tbob\.lee\ttitle: Spot trader → Head of spot/);
    const asked = world.pod.calls().filter(({ path }) => path.endsWith('/privilegeduser'));
    expect(asked).toHaveLength(1);
    await alice.asks('/settings language fr', /français/u);
    expect((await alice.asks('/user trail', /dans Symphony/u)).text).toMatch(/Enabled\u00a0: true → false/u);
  });

  test('of one initiator', async () => {
    world = await start();
    await robotWorks(1);
    await stewardWorks();
    const { alice } = world;
    const mine = await alice.asks('/user trail 13537736917001', /What Steward did in Symphony/);
    expect(mine.text).toContain('Head of spot');
    expect(mine.text).not.toContain('robot');
    await alice.asks(
      '/user trail @Jane Doe',
      /Jane Doe did nothing as a privileged account since .+ --since 30d/,
    );
  });

  test('about one person: the pod filters by initiator only, so everything of the period is looked through', async () => {
    world = await start();
    await robotWorks(22); // more than the pod gives at once
    const { alice } = world;
    alice.submits(
      await alice.asks('/user update @Nina Patel --title "Rates trader"', /\?[\s\S]+Cancel/),
      'confirm',
    );
    await alice.hears(/Changed Nina Patel/);
    const { text } = await alice.asks('/user trail --about @Nina Patel', /What was done to Nina Patel/);
    expect(text).toMatch(/From .+ to .+\. Symphony can't search by person affected, so I read everything/);
    expect(text.match(/Profile info update\t.+/gu)).toEqual([
      expect.stringMatching(/^Profile info update\tnina\.patel\ttitle: .*→ Rates trader$/u),
    ]);
    expect(text).not.toContain('Next');
    await alice.asks(
      '/user trail @Robot --about @Nina Patel',
      /Robot did nothing to Nina Patel as a privileged account from .+ to .+ --since 30d/,
    );
    await alice.asks(
      '/user trail --about @Victor Stone',
      /No privileged account did anything to Victor Stone from .+ to .+ --since 30d/,
    );
    const file = await alice.asks(
      '/user trail @Robot --about @Bob Lee --csv',
      /What Robot did to Bob Lee in Symphony: 528 rows/,
    );
    expect(fileOf(alice, file)).toHaveLength(529);
  });

  test('of the last seven days, unless asked to look further back', async () => {
    const EIGHT_DAYS = 8 * 24 * 3_600_000;
    world = await start(movableClock({ ahead: EIGHT_DAYS }));
    await robotWorks(1);
    const { alice } = world;
    await alice.asks('/user trail', /No privileged account did anything since/);
    await alice.asks('/user trail --since 9d', /robot\tProfile info update/);
    await alice.asks('/user trail @Robot --since 1w --csv', /What Robot did in Symphony: 0 rows/);
  });

  test('reads no more of a long trail than is shown, by cursors', async () => {
    world = await start();
    await robotWorks(22);
    const { alice, pod } = world;
    const asked = () => pod.calls().filter(({ path }) => path.endsWith('/privilegeduser')).length;
    let page = await alice.asks('/user trail', /Page 1/);
    for (let n = 2; n <= 27; n += 1) {
      alice.submits(page, `page-${n}`);
      page = await alice.hears(new RegExp(`Page ${n}`, 'u'));
      expect(asked()).toBe(n <= 24 ? 1 : 2);
    }
    expect(page.text.match(/Profile info update/gu)).toHaveLength(22 * FEATURES - 26 * 20);
    expect(page.text).not.toContain('Next');
  });

  test('when a page cannot be read, the next click reads it', async () => {
    world = await start();
    await robotWorks(22);
    const { alice, pod } = world;
    let page = await alice.asks('/user trail', /Page 1/);
    for (let n = 2; n <= 24; n += 1) {
      alice.submits(page, `page-${n}`);
      page = await alice.hears(new RegExp(`Page ${n}`, 'u'));
    }
    pod.faults.add({ match: { path: '/privilegeduser' }, effect: { status: 403 } });
    alice.submits(page, 'page-25');
    await alice.hears(/role Audit Trail Management/);
    alice.submits(page, 'page-25');
    page = await alice.hears(/Page 25/);
    expect(page.text.match(/Profile info update/gu)).toHaveLength(20);
  });

  test('as a file it is whole', async () => {
    world = await start();
    await robotWorks(22);
    await stewardWorks();
    const { alice } = world;
    const answer = await alice.asks(
      '/user trail --csv',
      /What privileged accounts did in Symphony: 529 rows/,
    );
    const [head, ...lines] = fileOf(alice, answer);
    expect(head).toBe(
      'Time,Action,Action name,Initiator id,Initiator,Initiator e-mail,Affected id,Affected,Affected e-mail,Conversation,Attribute,Old value,New value,Roles',
    );
    expect(lines).toHaveLength(529);
    expect(lines.at(-1)).toMatch(
      /^20\d\d-.+Z,Profile info update,profileInfoUpdate,13537736917001,steward,steward@acme\.example,13537736917016,bob\.lee,bob@acme\.example,,title,Spot trader,Head of spot,USER_PROVISIONING$/u,
    );
    const some = await alice.asks('/user trail 13537736917001 --csv', /What Steward did in Symphony: 1 row/);
    expect(fileOf(alice, some)).toHaveLength(2);
  });

  test('items of other agents are shown as far as they go', async () => {
    world = await start();
    const { alice, pod } = world;
    const items = [
      {
        action: 'Room Deactivated',
        initiatorEmailAddress: 'a@b.example',
        date: 1_786_000_000_000,
        streamId: 'abc_def',
      },
      {
        actionName: 'rsaKeyAdded',
        initiatorId: '13537736917001',
        newValue: 'k'.repeat(300),
        timestamp: 'never',
      },
      { oldValue: { a: 1 }, attribute: 'location', initiatorUsername: HOSTILE, affectedId: 13537736917016 },
    ];
    pod.faults.add({ match: { path: '/privilegeduser' }, effect: { status: 200, body: { items } } });
    const answer = await alice.asks('/user trail', /Room Deactivated/);
    expect(isTable(answer)).toBe(true);
    expect(answer.text).toMatch(/a@b\.example\tRoom Deactivated\tabc_def/);
    expect(answer.text).toContain(`13537736917001\trsaKeyAdded\t\t${'k'.repeat(60)}…`);
    expect(answer.text).toContain(`${HOSTILE}\t\t13537736917016\tlocation: {"a":1} →`);
  });
});

test('people and roles are read, never changed, whatever they are called', async () => {
  world = await startWorld({ pod: { seed: hostileSeed } });
  const { alice, pod } = world;
  const before = stateOf(pod);
  for (const line of [
    '/status',
    `/user find messageML`,
    '/user find messageML --external',
    '/user info jane.doe@acme.example',
    '/user list',
    '/user features jane.doe@acme.example',
    '/user roles jane.doe@acme.example',
  ]) {
    const answer = await alice.asks(line, /messageML/);
    expect([line, answer.text.includes(HOSTILE), isTable(answer)]).toEqual([line, true, true]);
  }
  expect(stateOf(pod)).toEqual(before);
});

test('pages are turned by the next run, too', async () => {
  const deployment = await deploy({ pod: { seed: crowdedSeed } });
  try {
    const alice = deployment.as('alice.martin');
    const bot = await deployment.start();
    const seconds: MessageView[] = [];
    for (const line of ['/user list', '/user find Trader']) {
      alice.submits(await alice.asks(line, /Page 1/), 'page-2');
      seconds.push(await alice.hears(/Page 2/));
    }
    await bot.kill();
    await deployment.start();
    for (const second of seconds) {
      alice.submits(second, 'page-3');
      const third = await alice.hears(/Page 3/);
      expect(namesIn(third).length).toBeGreaterThan(9);
      expect(namesIn(third).filter((name) => namesIn(second).includes(name))).toEqual([]);
    }
  } finally {
    await deployment.close();
  }
});

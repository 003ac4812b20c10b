import { createHash, createPublicKey } from 'node:crypto';
import { createBdk } from '@finos/symphony-bdk-core';
import { afterEach, describe, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { accountIn, callsOf } from '../support/accounts.ts';
import { collectedLog } from '../support/collected-log.ts';
import { testConfig } from '../support/config.ts';
import { testKeys } from '../support/keys.ts';
import { createTestStore } from '../support/test-store.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const ADMINS = { in: 'Steward administrators' };
const CREATE = '/user create eve.fox@acme.example --first-name Eve --last-name Fox --title "Spot trader"';
const UPDATE = /\/v2\/admin\/user\/\d+\/update$/;

/** The card for the administrators, which Victor sees as Alice does. */
const card = () => world.victor.hears(/is waiting for your decision/, ADMINS);

/** Logs in with the key that all worlds share. */
async function sessionOf(username: string) {
  const bot = { username, privateKey: { content: testKeys().privateKey } };
  const bdk = await createBdk({ config: testConfig({ port: world.pod.port, kit: { bot } }) });
  const session = await bdk.sessions.getSession();
  await bdk.close();
  return session;
}

async function approvedByVictor() {
  const asked = await card();
  world.victor.submits(asked, 'approve');
  return asked;
}

describe('an account is created', () => {
  test('by two: the card shows everything, nobody approves their own, and both hear of it', async () => {
    world = await startWorld();
    const { alice, victor, pod } = world;
    await alice.asks(
      `${CREATE} --location London --role L1_SUPPORT --reason "joins the desk"`,
      /I need the approval of an administrator[\s\S]+I've asked the administrators/,
    );
    const asked = await card();
    for (const line of [
      /Requested by\s+Alice Martin/,
      /create the account Eve Fox \(eve\.fox\)/,
      /Reason \(Alice Martin's words\)\s+“joins the desk”/,
      /Type\s+person/,
      /User name\s+eve\.fox/,
      /Email\s+eve\.fox@acme\.example/,
      /Title\s+Spot trader/,
      /Location\s+London/,
      /Roles\s+INDIVIDUAL and L1_SUPPORT/,
    ])
      expect(asked.text).toMatch(line);
    alice.submits(asked, 'approve');
    await alice.hears(/You asked for R-\w{6} yourself, so someone else has to decide/, ADMINS);
    expect(accountIn(pod, 'eve.fox')).toBeUndefined();
    victor.submits(asked, 'approve');
    await alice.hears(/Approved by Victor Stone[\s\S]+Done: create the account Eve Fox \(eve\.fox\)/);
    expect(accountIn(pod, 'eve.fox')).toMatchObject({
      displayName: 'Eve Fox',
      email: 'eve.fox@acme.example',
      accountType: 'NORMAL',
      roles: ['INDIVIDUAL', 'L1_SUPPORT'],
      attributes: { firstName: 'Eve', lastName: 'Fox', title: 'Spot trader', location: 'London' },
    });
    await alice.asks(CREATE, /There's already an account with the user name eve\.fox/);
    expect(callsOf(pod, 'POST', /user\/create$/)).toBe(1);
  });

  test('not when the other rejects it', async () => {
    world = await startWorld();
    const { alice, victor, pod } = world;
    alice.says(CREATE);
    victor.submits(await card(), 'reject', { reason: 'not yet' });
    await alice.hears(/Rejected by Victor Stone[\s\S]+not yet/);
    expect(accountIn(pod, 'eve.fox')).toBeUndefined();
  });

  test('by a form, when nothing else was typed', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    const form = await alice.asks('/user create', /Create account[\s\S]+As a command:/);
    expect(form.text).not.toMatch(/I need to know/);
    alice.submits(form, 'submit', { email: 'eve.fox@acme.example', type: 'person', firstName: 'Eve' });
    const again = await alice.hears(/I need to know the person's last name/);
    alice.submits(again, 'more', { email: 'eve.fox@acme.example', type: 'person', firstName: 'Eve' });
    alice.submits(await alice.hears(/Work phone/), 'submit', {
      email: 'eve.fox@acme.example',
      type: 'person',
      firstName: 'Eve',
      lastName: 'Fox',
      displayName: 'Evelyn Fox',
      userName: 'efox',
      mobilePhone: '+44 20 7946 0000',
    });
    await approvedByVictor();
    await alice.hears(/Done: create the account Evelyn Fox \(efox\)/);
    expect(accountIn(pod, 'efox')).toMatchObject({
      displayName: 'Evelyn Fox',
      attributes: { mobilePhoneNumber: '+44 20 7946 0000' },
    });
  });

  test('once, when the answer of the pod was lost, and when events come several times', async () => {
    world = await startWorld();
    const { alice, pod, settled } = world;
    pod.faults.add({ times: 3, effect: { duplicate: 3 } });
    pod.faults.add({ match: { path: '/v2/admin/user/create' }, effect: 'dropAnswer' });
    alice.says(CREATE);
    await approvedByVictor();
    await alice.hears(/Done: create the account Eve Fox/);
    await settled();
    expect(callsOf(pod, 'POST', /user\/create$/)).toBe(1);
    expect(alice.sees(ADMINS)).toHaveLength(1);
    expect(alice.sees().filter(({ text }) => text.includes('Done: create'))).toHaveLength(1);
    await alice.asks('/audit --since 1h', /made a change\s+create the account Eve Fox/);
  });

  test('for a service, with its key, which is shown and kept as a fingerprint only', async () => {
    const file = await createTestStore();
    const log = collectedLog();
    world = await startWorld({
      pod: { limits: { keyBits: 2048 } },
      steward: { store: file.url },
      logger: log.logger,
    });
    const { alice, pod, settled } = world;
    const { publicKey } = testKeys();
    const der = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
    const fingerprint = createHash('sha256').update(der).digest('hex');
    // A client makes one line of it.
    const pasted = publicKey.trim().replaceAll('\n', ' ');
    alice.says(
      `/user create prices@acme.example --type service --display-name "Price feed" --role "User Presence Update, User Provisioning" --key "${pasted}"`,
    );
    const asked = await approvedByVictor();
    expect(asked.text).toMatch(/create the service account Price feed \(prices\)/);
    expect(asked.text).toContain(`RSA 2048, SHA-256 ${fingerprint}`);
    expect(asked.text).toMatch(/Roles\s+INDIVIDUAL, USER_PRESENCE_UPDATE and USER_PROVISIONING/);
    await alice.hears(/Done: create the service account Price feed/);
    expect(accountIn(pod, 'prices')).toMatchObject({ accountType: 'SYSTEM' });
    expect(await sessionOf('prices')).toMatchObject({ displayName: 'Price feed' });
    await settled();
    const store = await file.open();
    const lines = await store.selectFrom('audit').select('body').execute();
    const record = lines.map(({ body }) => body).join('\n');
    const secret = publicKey.split('\n')[2] ?? '';
    for (const text of [record, log.text(), asked.text]) expect(text).not.toContain(secret);
    expect(record).toContain(fingerprint);
    await file.remove();
  });

  test('not when it cannot be: each is refused with why, and nobody is asked', async () => {
    world = await startWorld();
    const { alice, pod, settled } = world;
    const { publicKey, privateKey } = testKeys();
    const service = '/user create x@acme.example --type service --display-name X';
    const person = '/user create x@acme.example --first-name X --last-name Y';
    const rows: [string, RegExp][] = [
      [
        '/user create bob@acme.example --first-name X --last-name Y',
        /“bob@acme\.example” is already Bob Lee's email address/,
      ],
      [`${person} --user-name JANE.DOE`, /“JANE\.DOE” is already Jane Doe's user name/],
      [person.replace('x@acme', 'x@'), /can.t read “x@\.example” as an email address/],
      [`${person} --title ${'x'.repeat(257)}`, /at most 256 characters/],
      [`${person}${'y'.repeat(64)}`, /at most 64 characters/],
      [`${person} --type robot`, /I can't use “robot” here. Try Person or Service account/],
      [`${person} --role AGENT`, /AGENT is for service accounts, but this is a person/],
      [`${service} --role ADMINISTRATOR`, /ADMINISTRATOR is for people, but this is a service account/],
      [`${person} --role Admnistrator`, /no role “Admnistrator”. Did you mean Administrator/],
      [
        `${person} --role COMPLIANCE_OFFICER.MONITOR_ROOMS`,
        /part of the role COMPLIANCE_OFFICER, which this account doesn't have/,
      ],
      [`${person} --key "${publicKey}"`, /Only service accounts have keys/],
      [`${service} --key "${privateKey}"`, /That's a private key, and private keys don't belong in a chat/],
      [`${service} --key nonsense`, /I can't read that as an RSA public key/],
      [`${service} --key "${publicKey.replace('MII', 'XXX')}"`, /I can't read that as an RSA public key/],
      ['/user create x@acme.example --type service', /I need to know the service's display name/],
    ];
    for (const [line, pattern] of rows) await alice.asks(line, pattern);
    await settled();
    expect(alice.sees(ADMINS)).toEqual([]);
    expect(callsOf(pod, 'POST', /user\/create$/)).toBe(0);
  });

  test('not when somebody took the address while it waited', async () => {
    world = await startWorld();
    const { alice, victor, pod } = world;
    alice.says(CREATE);
    const first = await card();
    alice.says('/user create eve.fox@acme.example --first-name Eva --last-name Fox --user-name eva.fox');
    victor.submits(await card(), 'approve');
    await alice.hears(/Done: create the account Eva Fox/);
    victor.submits(first, 'approve');
    await alice.hears(/Not done: create the account Eve Fox[\s\S]+didn't accept this account/);
    expect(accountIn(pod, 'eve.fox')).toBeUndefined();
  });
});

describe('an account is updated', () => {
  const seedOf = (settings: Seed['settings'] = {}): Seed => ({
    ...acmeSeed,
    settings,
    users: acmeSeed.users.map((user) =>
      user.username === 'bob.lee'
        ? {
            ...user,
            profile: { division: 'Markets', workPhoneNumber: '+44 20 7946 0001', marketCoverage: ['EMEA'] },
          }
        : user,
    ),
  });

  test('by a form with the values of today; only what differs is sent, once it is confirmed', async () => {
    world = await startWorld({ pod: { seed: seedOf() } });
    const { alice, pod } = world;
    const before = accountIn(pod, 'bob.lee')?.attributes;
    const form = await alice.asks('/user update @Bob Lee', /^Change Bob Lee/);
    const values = {
      firstName: 'Bob',
      lastName: 'Lee',
      displayName: 'Bob Lee',
      email: 'bob@acme.example',
      title: 'Spot trader',
      department: 'FX',
      division: 'Markets',
      location: 'London',
      workPhone: '+44 20 7946 0001',
    };
    for (const value of ['Spot trader', 'bob@acme.example', 'Markets', '+44 20 7946 0001'])
      expect(form.message).toContain(value);
    alice.submits(form, 'submit', { ...values, title: 'Head of spot', division: '-', jobFunction: 'Trader' });
    const question = await alice.hears(/\?[\s\S]+Cancel/);
    expect(question.text).toContain('Change title, division and job function of Bob Lee?');
    expect(question.text).toMatch(/Title\s+Spot trader → Head of spot/);
    expect(question.text).toMatch(/Division\s+Markets → none/);
    expect(question.text).toMatch(/Job function\s+none → Trader/);
    expect(question.text).not.toContain('Location');
    expect(accountIn(pod, 'bob.lee')?.attributes).toEqual(before);
    alice.submits(question, 'confirm');
    await alice.hears(/Changed Bob Lee:\s+Title\s+Spot trader → Head of spot/);
    const { division: _, ...kept } = before ?? {};
    expect(accountIn(pod, 'bob.lee')?.attributes).toEqual({
      ...kept,
      title: 'Head of spot',
      jobFunction: 'Trader',
    });
    await alice.asks('/user update @Bob Lee --title "Head  of spot"', /You haven't changed anything yet/);
  });

  test('the form shows nothing to people who may not change it', async () => {
    world = await startWorld();
    const { jane, bob, carol, alice } = world;
    // Jane may ask for a change, and reads nothing of how it is.
    const { message } = await jane.asks('/user update @Nina Patel', /Nina Patel/);
    expect(message).not.toContain('Bond trader');
    await bob.asks('/user update @Bob Lee', /Nobody changes their own account/);
    await carol.asks('@Steward /user update @Bob Lee', /only work for people at my own company/, {
      in: 'Borealis and Acme',
    });
    await alice.asks('/user update @Carol Ng', /works at another company, which manages their account/);
    await alice.asks(
      '/user update @Carol Ng --title x',
      /works at another company, which manages their account/,
    );
    for (const person of [bob, alice]) for (const { forms } of person.sees()) expect(forms).toEqual([]);
  });

  test('not when the same was changed meanwhile; what else was changed stays', async () => {
    world = await startWorld();
    const { alice, victor, pod } = world;
    const one = await alice.asks('/user update @Bob Lee --title "Head of spot"', /\?[\s\S]+Cancel/);
    const other = await victor.asks(
      '/user update @Bob Lee --title "Head of FX" --location Paris',
      /\?[\s\S]+Cancel/,
    );
    victor.submits(other, 'confirm');
    await victor.hears(/Changed Bob Lee/);
    alice.submits(one, 'confirm');
    await alice.hears(/Not done:[\s\S]+Someone changed Bob Lee in the meantime \(title\)/);
    expect(accountIn(pod, 'bob.lee')?.attributes).toMatchObject({ title: 'Head of FX', location: 'Paris' });
    const third = await alice.asks('/user update @Bob Lee --title Trader', /\?[\s\S]+Cancel/);
    victor.submits(await victor.asks('/user update @Bob Lee --location Rome', /\?[\s\S]+Cancel/), 'confirm');
    await victor.hears(/Changed Bob Lee/);
    alice.submits(third, 'confirm');
    await alice.hears(/Changed Bob Lee/);
    expect(accountIn(pod, 'bob.lee')?.attributes).toMatchObject({ title: 'Trader', location: 'Rome' });
  });

  test('although the answer was lost', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    pod.faults.add({ match: { method: 'POST', path: UPDATE }, effect: 'dropAnswer' });
    alice.submits(
      await alice.asks('/user update @Bob Lee --title "Head of spot"', /\?[\s\S]+Cancel/),
      'confirm',
    );
    await alice.hears(/Changed Bob Lee/);
    expect(accountIn(pod, 'bob.lee')?.attributes.title).toBe('Head of spot');
  });

  test('and what a pod that replaces everything empties with it is put back, and told', async () => {
    world = await startWorld({ pod: { seed: seedOf({ replacingUserUpdates: true }) } });
    const { alice, pod } = world;
    const before = accountIn(pod, 'bob.lee')?.attributes;
    alice.submits(
      await alice.asks('/user update @Bob Lee --title "Head of spot"', /\?[\s\S]+Cancel/),
      'confirm',
    );
    const { text } = await alice.hears(/Changed Bob Lee/);
    expect(text).toContain(
      'Symphony cleared department, location, division, work phone and market coverage with it, so I put that back.',
    );
    expect(accountIn(pod, 'bob.lee')?.attributes).toEqual({ ...before, title: 'Head of spot' });
  });

  test('and what it did not take is told, too', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    const question = await alice.asks('/user update @Bob Lee --title "Head of spot"', /\?[\s\S]+Cancel/);
    // The pod says that it did it, and did not.
    const body = { userAttributes: {}, userSystemInfo: { id: 13537736917016 }, roles: [] };
    pod.faults.add({ match: { method: 'POST', path: UPDATE }, effect: { status: 200, body } });
    alice.submits(question, 'confirm');
    const { text } = await alice.hears(/Not done/);
    expect(text).toContain("didn't save title.");
  });

  test('the e-mail address of somebody else is refused, and what every account needs cannot be taken away', async () => {
    world = await startWorld();
    const { alice, pod } = world;
    const rows: [string, RegExp][] = [
      ['--email jane.doe@acme.example', /is already Jane Doe's email address/],
      ['--email -', /Every account needs this: email/],
      ['--last-name -', /Every account needs this: last name/],
      ['--display-name -', /Every account needs this: display name/],
      [`--first-name ${'x'.repeat(65)}`, /at most 64 characters/],
      [`--department ${'x'.repeat(257)}`, /at most 256 characters/],
      ['--titel x', /Did you mean --title\?/],
    ];
    for (const [option, pattern] of rows) await alice.asks(`/user update @Bob Lee ${option}`, pattern);
    await alice.asks('/user update @Steward --title Boss', /I can't change my own account/);
    expect(callsOf(pod, 'POST', UPDATE)).toBe(0);
    await alice.asks('/user update @Bob Lee --email b.lee@acme.example', /approval of an administrator/);
    const asked = await approvedByVictor();
    expect(asked.text).toMatch(/Email\s+bob@acme\.example → b\.lee@acme\.example/);
  });

  test('of an account with a privileged role by two, with before and after on the card', async () => {
    world = await startWorld({
      pod: {
        seed: {
          ...acmeSeed,
          users: acmeSeed.users.map((user) =>
            user.username === 'grace.hall' ? { ...user, roles: ['INDIVIDUAL', 'COMPLIANCE_OFFICER'] } : user,
          ),
        },
      },
    });
    const { alice, pod } = world;
    await alice.asks('/user update @Grace Hall --title "Head of compliance"', /approval of an administrator/);
    const asked = await approvedByVictor();
    expect(asked.text).toMatch(/Title\s+Sales trader → Head of compliance/);
    await alice.hears(/Done: change title of Grace Hall/);
    expect(accountIn(pod, 'grace.hall')?.attributes.title).toBe('Head of compliance');
  });

  test('asked in a room, all is said by IM, and the room is told so', async () => {
    world = await startWorld();
    const { alice } = world;
    const room = { in: 'Equities desk' };
    alice.says('@Steward /user update @Lucy Chen', room);
    await alice.hears(/I've answered you in our IM/, room);
    await alice.hears(/^Change Lucy Chen/);
    expect(alice.sees(room)).toHaveLength(1);
  });
});

import { readFileSync } from 'node:fs';
import { silentLogger, type UserId } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { changeKinds } from '../../src/changes/index.ts';
import { commands } from '../../src/commands/index.ts';
import type { Resource } from '../../src/policy/entities.ts';
import { createPolicy } from '../../src/policy/index.ts';
import { colleague, fakeFacts, ROOM, stranger } from '../support/fake-facts.ts';

const policy = createPolicy({
  policyFile: 'config/policy.cedar',
  schemaFile: 'config/policy.cedarschema',
  logger: silentLogger,
});

const someone = colleague(1);
const member = colleague(2);
const owner = colleague(3);
const administrator = colleague(4);
const superAdministrator = colleague(5);
const suspended = colleague(6);
const unknown = colleague(7);
const suspendedAdministrator = colleague(8);
const suspendedOwner = colleague(9);
const outsider = stranger(1);
const outsideMember = stranger(2);
const outsideOwner = stranger(3);
const outsideAdministrator = stranger(4);

const people = {
  someone,
  member,
  owner,
  administrator,
  superAdministrator,
  suspended,
  unknown,
  suspendedAdministrator,
  suspendedOwner,
  outsider,
  outsideMember,
  outsideOwner,
  outsideAdministrator,
};
type Who = keyof typeof people;

const { facts } = fakeFacts({
  accounts: new Map<UserId, { roles?: string[]; status?: string }>([
    [administrator, { roles: ['INDIVIDUAL', 'ADMINISTRATOR'] }],
    [superAdministrator, { roles: ['SUPER_ADMINISTRATOR'] }],
    [suspended, { status: 'SUSPENDED' }],
    [unknown, { status: 'UNKNOWN' }],
    [suspendedAdministrator, { roles: ['ADMINISTRATOR'], status: 'SUSPENDED' }],
    [suspendedOwner, { status: 'DISABLED' }],
    [outsideAdministrator, { roles: ['ADMINISTRATOR'] }],
  ]),
  owners: [owner, suspendedOwner, outsideOwner],
  members: [member, outsideMember],
});

type Act = { action: string; resource: Resource; subject?: { id: UserId } };

const firm = (action: string): Act => ({ action, resource: { type: 'Firm' } });
const room = (action: string): Act => ({ action, resource: { type: 'Room', id: ROOM } });

const acts = {
  'ask for help': firm('help'),
  'ask who they are': firm('whoami'),
  'list requests': firm('requests.list'),
  'look at presences': firm('presence.read'),
  'list connections': firm('connection.list'),
  'read the record': firm('audit.read'),
  'read the room': room('room.read'),
  'decide on a request': firm('request.decide'),
  'create a room': firm('room.create'),
  'add a colleague': { ...room('room.member.add'), subject: { id: colleague(20) } },
  'add somebody of another firm': { ...room('room.member.add'), subject: { id: stranger(20) } },
  'remove a colleague': { ...room('room.member.remove'), subject: { id: colleague(20) } },
  'remove somebody of another firm': { ...room('room.member.remove'), subject: { id: outsideMember } },
  'set the presence of another': { action: 'presence.set', resource: { type: 'User', id: colleague(20) } },
  'accept a connection': { ...firm('connection.accept'), subject: { id: outsider } },
  'reject a connection': { ...firm('connection.reject'), subject: { id: outsider } },
  'remove a connection': { ...firm('connection.remove'), subject: { id: outsider } },
} satisfies Record<string, Act>;
type What = keyof typeof acts;

async function outcome(who: Who, act: Act): Promise<string> {
  const decision = await policy.decide({ principal: { id: people[who] }, ...act }, facts);
  if (decision.outcome === 'deny') return decision.rule ? `no: ${decision.rule.id}` : 'no';
  return decision.outcome === 'allow' ? 'yes' : `asks the ${decision.rule.approval?.approvers}`;
}

const NO_OUTSIDERS = 'no: other-firms';
const NOT_ENABLED = 'no: accounts-not-enabled';

type Line = { readonly may: What; readonly these: Partial<Record<Who, string>> };

const all = (whats: readonly What[], these: Line['these']): Line[] => whats.map((may) => ({ may, these }));
const yes = (...whos: readonly Who[]): Line['these'] => Object.fromEntries(whos.map((who) => [who, 'yes']));

const ENABLED: readonly Who[] = ['someone', 'member', 'owner', 'administrator', 'superAdministrator'];
const DISABLED: readonly Who[] = ['suspended', 'unknown', 'suspendedAdministrator', 'suspendedOwner'];
const ADMINISTRATORS: readonly Who[] = ['administrator', 'superAdministrator'];

/** Whoever is not named in a line gets `no`. Reading is not forbidden to disabled accounts: nothing changes by it. */
const table: readonly Line[] = [
  ...all(
    ['ask for help', 'ask who they are', 'list requests', 'look at presences'],
    yes(...ENABLED, ...DISABLED),
  ),
  ...all(['list connections', 'read the record'], yes(...ADMINISTRATORS, 'suspendedAdministrator')),
  ...all(
    ['read the room'],
    yes('member', 'owner', ...ADMINISTRATORS, 'suspendedAdministrator', 'suspendedOwner'),
  ),
  ...all(['decide on a request', 'create a room'], yes(...ENABLED)),
  ...all(['add a colleague'], { owner: 'yes', member: 'asks the owners' }),
  ...all(['add somebody of another firm'], { owner: 'asks the administrators' }),
  ...all(['remove a colleague', 'remove somebody of another firm'], yes('owner')),
  ...all(['set the presence of another'], {}),
  ...all(['accept a connection', 'reject a connection', 'remove a connection'], yes(...ADMINISTRATORS)),
];

const CHANGES = /^(?:decide|create|add|remove|set|accept|reject)/u;

describe.each(table)('who may $may', ({ may, these }) => {
  test.each(Object.keys(people) as Who[])('%s', async (who) => {
    const fallback = who.startsWith('outside')
      ? NO_OUTSIDERS
      : CHANGES.test(may) && /^(?:suspended|unknown)/u.test(who)
        ? NOT_ENABLED
        : 'no';
    expect(await outcome(who, acts[may])).toBe(these[who] ?? fallback);
  });
});

test('the table speaks of everything that can be done', () => {
  const spokenOf = new Set(table.map(({ may }) => acts[may].action));
  const schema = readFileSync('config/policy.cedarschema', 'utf8');
  const statements = schema.matchAll(/^action ([^;{]*?) in \[[^\]]*\] appliesTo/gmu);
  const actions = [...statements].flatMap(([, names = '']) =>
    [...names.matchAll(/"([^"]+)"/gu)].map((match) => match[1]),
  );
  expect(spokenOf).toEqual(new Set(actions));
});

test.each<[Who, string]>([
  ['someone', 'yes'],
  ['owner', 'yes'],
  ['suspended', NOT_ENABLED],
  ['outsider', NO_OUTSIDERS],
])('%s sets their own presence: %s', async (who, expected) => {
  const act: Act = { action: 'presence.set', resource: { type: 'User', id: people[who] } };
  expect(await outcome(who, act)).toBe(expected);
});

test('a member who asks has eight hours and needs one owner, without a reason', () => {
  expect(policy.rule('members-ask-to-add-colleagues')?.approval).toEqual({
    approvers: 'owners',
    quorum: 1,
    expiresIn: 8 * 3_600_000,
    reasonRequired: false,
  });
});

test('whoever is refused hears for whom it is, or what forbids it', async () => {
  const act = acts['remove a colleague'];
  const refused = await policy.decide({ principal: { id: someone }, ...act }, facts);
  expect(refused).toMatchObject({ outcome: 'deny', who: ['owners of the room'] });
  const forbidden = await policy.decide({ principal: { id: outsideOwner }, ...act }, facts);
  expect(forbidden).toMatchObject({
    outcome: 'deny',
    who: [],
    rule: { says: expect.stringMatching(/this firm only.*\.$/u) },
  });
});

test('every command and every change has its action, of the right kind of thing', () => {
  for (const { name, action, reply } of commands) {
    expect([name, policy.resourceTypeOf(action)]).toEqual([
      name,
      expect.stringMatching(/^(?:Firm|Room|User)$/u),
    ]);
    if (reply !== undefined) expect(changeKinds).toContain(action);
  }
  for (const kind of changeKinds) expect([kind, policy.resourceTypeOf(kind)]).not.toEqual([kind, undefined]);
});

test('an action that nobody knows is refused', async () => {
  expect(await outcome('administrator', firm('room.delete'))).toBe('no');
});

import { readFileSync } from 'node:fs';
import { silentLogger, type UserId } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { changeKinds } from '../../src/changes/index.ts';
import { commands } from '../../src/commands/index.ts';
import type { Question } from '../../src/policy/entities.ts';
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
    [colleague(21), { roles: ['SUPER_ADMINISTRATOR'] }],
  ]),
  owners: [owner, suspendedOwner, outsideOwner],
  members: [member, outsideMember],
});

type Act = Pick<Question, 'action' | 'resource' | 'subject' | 'context'>;

const firm = (action: string): Act => ({ action, resource: { type: 'Firm' } });
const room = (action: string): Act => ({ action, resource: { type: 'Room', id: ROOM } });
const account = (action: string, context: Question['context'] = {}): Act => ({
  action,
  resource: { type: 'User', id: colleague(20) },
  context,
});
const aboutColleague = { subject: { id: colleague(20) } };

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
  'request a connection': { ...firm('connection.request'), subject: { id: outsider } },
  'find people': firm('user.find'),
  'look somebody up': account('user.read'),
  'search for rooms': firm('room.search'),
  'list everybody': firm('user.list'),
  'list the roles': firm('role.list'),
  'read the audit trail': firm('user.trail'),
  'read the status': firm('status.read'),
  'report on rooms': firm('room.report'),
  'list all presences': firm('presence.list'),
  'read the account of another': account('user.account.read'),
  'list the rooms of another': account('room.list'),
  'know of the room': room('room.find'),
  'update the room': room('room.update'),
  'deactivate the room': room('room.deactivate'),
  'reactivate the room': room('room.reactivate'),
  'make a colleague an owner': { ...room('room.owner.add'), ...aboutColleague },
  'make somebody of another firm an owner': { ...room('room.owner.add'), subject: { id: outsideMember } },
  'end the ownership of a colleague': { ...room('room.owner.remove'), ...aboutColleague },
  'give the room to a colleague': { ...room('room.transfer'), ...aboutColleague },
  'give the room to another firm': { ...room('room.transfer'), subject: { id: outsideMember } },
  'let another leave': { ...room('room.leave'), ...aboutColleague },
  'let another join': { ...room('room.join'), ...aboutColleague },
  'open an IM with colleagues': { ...firm('im.create'), context: { internal: true } },
  'open an IM with another firm': { ...firm('im.create'), context: { internal: false } },
  'create a user': firm('user.create'),
  'update a user': account('user.update'),
  'disable a user': account('user.disable'),
  'enable a user': account('user.enable'),
  'suspend a user': account('user.suspend'),
  'unsuspend a user': account('user.unsuspend'),
  'log a user out': account('user.logout'),
  'disable an administrator': { ...account('user.disable'), resource: { type: 'User', id: colleague(21) } },
  'disable somebody of another firm': {
    ...account('user.disable'),
    resource: { type: 'User', id: outsider },
  },
  'give a role': account('user.role.add', { role: 'L2_SUPPORT' }),
  'take a role': account('user.role.remove', { role: 'L1_SUPPORT' }),
  'give a privileged role': account('user.role.add', { role: 'COMPLIANCE_OFFICER' }),
  'take a privileged role': account('user.role.remove', { role: 'ADMINISTRATOR' }),
  'take the role with which people log in': account('user.role.remove', { role: 'INDIVIDUAL' }),
  'give a service all messages to read': account('user.role.add', { role: 'CONTENT_EXPORT_SERVICE' }),
  'enable an account of which nothing is known': {
    ...account('user.enable'),
    resource: { type: 'User', id: unknown },
  },
  'turn a feature on': account('user.feature.on', { feature: 'canUpdateAvatar' }),
  'turn a feature off': account('user.feature.off', { feature: 'canUpdateAvatar' }),
  'open the firm by a feature': account('user.feature.on', { feature: 'isExternalIMEnabled' }),
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

const asks = (group: string, ...whos: readonly Who[]): Line['these'] =>
  Object.fromEntries(whos.map((who) => [who, `asks the ${group}`]));

const ENABLED: readonly Who[] = ['someone', 'member', 'owner', 'administrator', 'superAdministrator'];
const DISABLED: readonly Who[] = ['suspended', 'unknown', 'suspendedAdministrator', 'suspendedOwner'];
const ADMINISTRATORS: readonly Who[] = ['administrator', 'superAdministrator'];

/** Whoever is not named in a line gets `no`. Looking things up is not forbidden to disabled accounts. */
const table: readonly Line[] = [
  ...all(
    [
      'ask for help',
      'ask who they are',
      'list requests',
      'look at presences',
      'find people',
      'look somebody up',
      'search for rooms',
    ],
    yes(...ENABLED, ...DISABLED),
  ),
  ...all(
    [
      'list connections',
      'read the record',
      'list everybody',
      'list the roles',
      'read the audit trail',
      'read the status',
      'report on rooms',
      'list all presences',
      'read the account of another',
    ],
    yes(...ADMINISTRATORS),
  ),
  ...all(['list the rooms of another'], yes(...ADMINISTRATORS)),
  ...all(['read the room', 'know of the room'], yes('member', 'owner', ...ADMINISTRATORS, 'suspendedOwner')),
  ...all(['decide on a request', 'create a room', 'open an IM with colleagues'], yes(...ENABLED)),
  ...all(['open an IM with another firm', 'let another leave', 'let another join'], {}),
  ...all(['add a colleague'], { owner: 'yes', member: 'asks the owners' }),
  ...all(['add somebody of another firm'], { owner: 'asks the administrators' }),
  ...all(['remove a colleague', 'remove somebody of another firm', 'update the room'], yes('owner')),
  ...all(['deactivate the room', 'reactivate the room'], yes('owner', ...ADMINISTRATORS)),
  ...all(['make a colleague an owner', 'end the ownership of a colleague'], {
    ...yes('owner'),
    ...asks('administrators', ...ADMINISTRATORS),
  }),
  ...all(['make somebody of another firm an owner', 'give the room to another firm'], {}),
  ...all(['give the room to a colleague'], yes('owner')),
  ...all(['set the presence of another'], {}),
  ...all(
    [
      'accept a connection',
      'reject a connection',
      'remove a connection',
      'request a connection',
      'update a user',
      'disable a user',
      'enable a user',
      'suspend a user',
      'unsuspend a user',
      'log a user out',
      'give a role',
      'take a role',
      'turn a feature on',
      'turn a feature off',
    ],
    yes(...ADMINISTRATORS),
  ),
  ...all(
    [
      'create a user',
      'disable an administrator',
      'give a privileged role',
      'take a privileged role',
      'take the role with which people log in',
      'give a service all messages to read',
      'enable an account of which nothing is known',
      'open the firm by a feature',
    ],
    asks('administrators', ...ADMINISTRATORS),
  ),
];

const OVERSIGHT =
  /^(?:list (?:connections|everybody|the roles|all)|read the (?:record|audit|status|account)|report)/u;
const CHANGES =
  /^(?:decide|create|add|remove|set|accept|reject|request|update|deactivate|reactivate|make|end|give|take|let|open|disable|enable|suspend|unsuspend|log|turn)/u;

test('nobody may touch an account of another firm', async () => {
  for (const who of ADMINISTRATORS)
    expect(await outcome(who, acts['disable somebody of another firm'])).toBe(
      'no: other-firms-manage-their-people',
    );
});

test('nobody changes their own account, however privileged', async () => {
  for (const action of changeKinds.filter((kind) => kind.startsWith('user.') && kind !== 'user.create'))
    expect([
      action,
      await outcome('superAdministrator', {
        action,
        resource: { type: 'User', id: superAdministrator },
        context: { role: 'INDIVIDUAL', feature: 'canUpdateAvatar' },
      }),
    ]).toEqual([action, 'no: nobody-manages-their-own-account']);
});

test('everybody finds rooms that are open, and joins public ones; others they ask to join', async () => {
  const join = { ...room('room.join'), subject: { id: someone } };
  for (const [settings, found, joined] of [
    [{ public: true, discoverable: true }, 'yes', 'yes'],
    [{ discoverable: true }, 'yes', 'asks the owners'],
    [{}, 'no', 'asks the owners'],
  ] as const) {
    const { facts: open } = fakeFacts({ room: settings });
    const asked = async (act: Act) => {
      const decision = await policy.decide({ principal: { id: someone }, ...act }, open);
      return decision.outcome === 'ask'
        ? `asks the ${decision.rule.approval?.approvers}`
        : decision.outcome === 'allow'
          ? 'yes'
          : 'no';
    };
    expect([settings, await asked(room('room.find')), await asked(join)]).toEqual([settings, found, joined]);
  }
});

test('nobody changes or deactivates the room in which requests are decided', async () => {
  const { facts: deciding } = fakeFacts({ owners: [owner], administratorsRoom: true });
  for (const action of ['room.update', 'room.deactivate'])
    expect([action, await policy.decide({ principal: { id: owner }, ...room(action) }, deciding)]).toEqual([
      action,
      expect.objectContaining({
        outcome: 'deny',
        rule: expect.objectContaining({ id: 'administrators-room-stays' }),
      }),
    ]);
});

test.each<[Who, string]>([
  ['someone', 'no'],
  ['member', 'yes'],
  ['owner', 'yes'],
  ['suspendedOwner', NOT_ENABLED],
])('%s leaves the room: %s', async (who, expected) => {
  expect(await outcome(who, { ...room('room.leave'), subject: { id: people[who] } })).toBe(expected);
});

describe.each(table)('who may $may', ({ may, these }) => {
  test.each(Object.keys(people) as Who[])('%s', async (who) => {
    const fallback = who.startsWith('outside')
      ? NO_OUTSIDERS
      : (CHANGES.test(may) || OVERSIGHT.test(may)) && /^(?:suspended|unknown)/u.test(who)
        ? NOT_ENABLED
        : 'no';
    expect(await outcome(who, acts[may])).toBe(these[who] ?? fallback);
  });
});

test('the table speaks of everything that can be done', () => {
  const spokenOf = new Set(table.map(({ may }) => acts[may].action));
  const schema = readFileSync('config/policy.cedarschema', 'utf8');
  const statements = schema.matchAll(/^action\s+([^;{]*?)\s+in \[[^\]]*\] appliesTo/gmu);
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

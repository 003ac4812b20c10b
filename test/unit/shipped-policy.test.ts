import { readFileSync } from 'node:fs';
import { silentLogger, type UserId } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { changeNames } from '../../src/changes/index.ts';
import { commands } from '../../src/commands/index.ts';
import type { ActionName } from '../../src/names.ts';
import { actionsOf } from '../../src/policy/actions.ts';
import { createPolicy, type Question, type Resource } from '../../src/policy/index.ts';
import { actionNamed } from '../support/action-named.ts';
import { AUTHORISATION, readAuthorisation } from '../support/authorisation-document.ts';
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

const room = (action: ActionName): Act => ({ action, resource: { type: 'Room', id: ROOM } });

async function outcome(who: Who, act: Act): Promise<string> {
  const decision = await policy.decide({ principal: { id: people[who] }, ...act }, facts);
  if (decision.outcome === 'deny') return decision.rule ? `no: ${decision.rule.id}` : 'no';
  return decision.outcome === 'allow' ? 'yes' : `asks ${decision.rule.approval.name}`;
}

/** Who stands behind a column of the table of actions. */
const COLUMNS: Readonly<Record<string, readonly Who[]>> = {
  someone: ['someone'],
  member: ['member'],
  owner: ['owner'],
  administrator: ['administrator', 'superAdministrator'],
  'not enabled': ['suspended', 'unknown', 'suspendedAdministrator'],
  'owner, not enabled': ['suspendedOwner'],
  'other firm': ['outsider', 'outsideMember', 'outsideOwner', 'outsideAdministrator'],
};

/** What the words of the column "done to" mean. */
const RESOURCES: Readonly<Record<string, (self: UserId) => Resource>> = {
  'the firm': () => ({ type: 'Firm' }),
  'the room': () => ({ type: 'Room', id: ROOM }),
  themselves: (id) => ({ type: 'User', id }),
  'a colleague': () => ({ type: 'User', id: colleague(20) }),
  'an administrator': () => ({ type: 'User', id: colleague(21) }),
  'an unreadable account': () => ({ type: 'User', id: unknown }),
  'a stranger': () => ({ type: 'User', id: outsider }),
};

const about = (id: UserId) => ({ subject: { id } });

/** What the words of the column "with" mean, besides `role X`, `feature X` and `field X`. */
const WITH: Readonly<Record<string, (self: UserId) => Pick<Act, 'subject' | 'context'>>> = {
  '': () => ({}),
  themselves: about,
  'a colleague': () => about(colleague(20)),
  'a member of another firm': () => about(outsideMember),
  'a stranger': () => about(outsider),
  'colleagues only': () => ({ context: { internal: true } }),
  'a stranger in it': () => ({ context: { internal: false } }),
  'a closed room': () => ({ context: { public: false, crossPod: false } }),
  'a public room': () => ({ context: { public: true, crossPod: false } }),
  'a room with other firms': () => ({ context: { public: false, crossPod: true } }),
};

function actOf(row: ReadonlyMap<string, string>, self: UserId): Act {
  const cell = (column: string) => row.get(column) ?? '';
  const resource = RESOURCES[cell('done to')]?.(self);
  const [, kind, value] = /^(role|feature|field) (\S+)$/u.exec(cell('with')) ?? [];
  const context = kind === 'field' ? { fields: [value ?? ''] } : { [kind ?? '']: value ?? '' };
  const others = kind ? { context } : WITH[cell('with')]?.(self);
  if (resource === undefined || others === undefined)
    throw new Error(
      `${AUTHORISATION}: the line "${cell('to')}" is done to "${cell('done to')}" with "${cell('with')}", which RESOURCES and WITH in test/unit/shipped-policy.test.ts do not know.`,
    );
  return { action: actionNamed(cell('action')), resource, ...others };
}

const table = readAuthorisation('to');

describe.each(table.rows.map((row) => ({ may: row.get('to'), row })))('who may $may', ({ row }) => {
  test.each(Object.entries(COLUMNS).flatMap(([column, whos]) => whos.map((who) => [who, column] as const)))(
    '%s',
    async (who, column) => {
      expect(await outcome(who, actOf(row, people[who]))).toBe(row.get(column));
    },
  );
});

test('the table has a column for each of these people, and a line for each action', () => {
  expect(table.columns).toEqual(['to', 'action', 'done to', 'with', ...Object.keys(COLUMNS)]);
  expect(new Set(Object.values(COLUMNS).flat())).toEqual(new Set(Object.keys(people)));
  const spokenOf = new Set(table.rows.map((row) => row.get('action')));
  const actions = [...actionsOf(readFileSync('config/policy.cedarschema', 'utf8'))].filter(
    ([, { resourceType }]) => resourceType !== '',
  );
  const names = actions.map(([action]) => action);
  const missing = names.filter((action) => !spokenOf.has(action));
  const fault = `actions without a line in the second table of ${AUTHORISATION}`;
  expect({ [fault]: missing }).toEqual({ [fault]: [] });
  expect(spokenOf).toEqual(new Set(names));
});

/** What people may ask for themselves. */
const OF_ONES_OWN: readonly string[] = ['user.create', 'user.feature.on', 'user.role.add'];

test('nobody changes their own account, however privileged', async () => {
  for (const action of changeNames.filter((kind) => kind.startsWith('user.') && !OF_ONES_OWN.includes(kind)))
    expect([
      action,
      await outcome('superAdministrator', {
        action,
        resource: { type: 'User', id: superAdministrator },
        context: { role: 'INDIVIDUAL', feature: 'canUpdateAvatar', fields: ['title'] },
      }),
    ]).toEqual([action, 'no: nobody-manages-their-own-account']);
});

test('everybody finds rooms that are open, and joins public ones; others they ask to join', async () => {
  const join = { ...room('room.join'), subject: { id: someone } };
  for (const [settings, found, joined] of [
    [{ public: true, discoverable: true }, 'yes', 'yes'],
    [{ discoverable: true }, 'yes', 'asks owners'],
    [{}, 'no', 'asks owners'],
  ] as const) {
    const { facts: open } = fakeFacts({ room: settings });
    const asked = async (act: Act) => {
      const decision = await policy.decide({ principal: { id: someone }, ...act }, open);
      return decision.outcome === 'ask'
        ? `asks ${decision.rule.approval.name}`
        : decision.outcome === 'allow'
          ? 'yes'
          : 'no';
    };
    expect([settings, await asked(room('room.find')), await asked(join)]).toEqual([settings, found, joined]);
  }
});

test('nobody changes or deactivates the room in which requests are decided', async () => {
  const { facts: deciding } = fakeFacts({ owners: [owner], administratorsRoom: true });
  for (const action of ['room.update', 'room.deactivate'] as const)
    expect([action, await policy.decide({ principal: { id: owner }, ...room(action) }, deciding)]).toEqual([
      action,
      expect.objectContaining({
        outcome: 'deny',
        rule: expect.objectContaining({ id: 'administrators-room-stays' }),
      }),
    ]);
});

describe('what somebody may not do in the client, Steward does not do for them', () => {
  const IM = 'isExternalIMEnabled';
  const ROOMS = 'isExternalRoomEnabled';
  const PUBLIC = 'canCreatePublicRoom';
  const creating = (kind: 'public' | 'crossPod'): Act => ({
    action: 'room.create',
    resource: { type: 'Firm' },
    context: { public: false, crossPod: false, [kind]: true },
  });
  const onFirm = (action: ActionName): Act => ({ action, resource: { type: 'Firm' } });

  test.each([
    ['H2: a public room', creating('public'), [IM, ROOMS], 'public-rooms-need-the-feature'],
    [
      'H2: a room with other firms',
      creating('crossPod'),
      [IM, PUBLIC],
      'rooms-with-other-firms-need-the-feature',
    ],
    [
      'H2: adding somebody of another firm',
      { ...room('room.member.add'), ...about(outsider) },
      [IM, PUBLIC],
      'adding-other-firms-needs-the-feature',
    ],
    [
      'H2: joining a room with other firms',
      room('room.join'),
      [IM, PUBLIC],
      'joining-other-firms-needs-the-feature',
    ],
    ['M9: finding people of other firms', onFirm('user.find.external'), [PUBLIC], undefined],
    ['M9: presence of other firms', onFirm('presence.read.external'), [ROOMS, PUBLIC], undefined],
    [
      'M9: looking up somebody of another firm',
      { action: 'user.read', resource: { type: 'User', id: outsider } },
      [PUBLIC],
      'reading-other-firms-needs-a-feature',
    ],
  ] satisfies [string, Act, string[], string | undefined][])('%s', async (_, act, features, rule) => {
    const asked = { subject: { id: administrator }, ...act, principal: { id: administrator } };
    const deciding = async (on: readonly string[] | undefined) => {
      const account = { roles: ['ADMINISTRATOR'], ...(on ? { features: on } : {}) };
      const world = fakeFacts({
        accounts: new Map([[administrator, account]]),
        owners: [administrator],
        room: { external: true },
      });
      return policy.decide(asked, world.facts);
    };
    expect((await deciding(undefined)).outcome).not.toBe('deny');
    expect(await deciding(features)).toMatchObject({ outcome: 'deny', rule: rule && { id: rule } });
    // Where the pod doesn't tell, none are known.
    expect(await deciding([])).toMatchObject({ outcome: 'deny' });
  });

  test('the features are read only where a rule comes to them', async () => {
    const { facts: own, asked } = fakeFacts({ owners: [owner] });
    await policy.decide({ principal: { id: owner }, ...room('room.member.add'), ...about(someone) }, own);
    expect(asked).not.toContain('features');
    await policy.decide({ principal: { id: owner }, ...room('room.member.add'), ...about(outsider) }, own);
    expect(asked.filter((fact) => fact === 'features')).toHaveLength(1);
  });
});

test('M12: a service account asks for nothing that somebody has to approve', async () => {
  const service = { roles: ['ADMINISTRATOR'], isPerson: false };
  const { facts: own } = fakeFacts({
    accounts: new Map([[administrator, service]]),
    members: [administrator],
  });
  for (const act of [
    { action: 'user.create', resource: { type: 'Firm' } },
    { ...room('room.member.add'), ...about(someone) },
    { action: 'user.enable', resource: { type: 'User', id: someone } },
  ] satisfies Act[])
    expect(await policy.decide({ principal: { id: administrator }, ...act }, own)).toMatchObject({
      outcome: 'deny',
      rule: { id: 'services-ask-for-nothing', says: 'says-service-account' },
    });
});

test('a member who asks has eight hours and needs one owner, without a reason', () => {
  expect(policy.rule('members-ask-to-add-colleagues')?.approval).toEqual({
    name: 'owners',
    stages: [[{ group: { kind: 'owners' }, count: 1 }]],
    expires: 8 * 3_600_000,
    reasonRequired: false,
    rejections: 1,
    onePersonFillsSeveral: false,
  });
});

test('whoever is refused hears for whom it is, or what forbids it', async () => {
  const act = { ...room('room.member.remove'), subject: { id: colleague(20) } };
  const refused = await policy.decide({ principal: { id: someone }, ...act }, facts);
  expect(refused).toMatchObject({ outcome: 'deny', who: ['who-owners'] });
  const forbidden = await policy.decide({ principal: { id: outsideOwner }, ...act }, facts);
  expect(forbidden).toMatchObject({
    outcome: 'deny',
    who: [],
    rule: { says: 'says-other-company' },
  });
});

test('every command and every change has its action, of the right kind of thing', () => {
  for (const { name, action, reply } of commands) {
    expect([`${name}: is its action in config/policy.cedarschema?`, policy.resourceTypeOf(action)]).toEqual([
      expect.any(String),
      expect.stringMatching(/^(?:Firm|Room|User)$/u),
    ]);
    if (reply !== undefined) expect(changeNames).toContain(action);
  }
  for (const kind of changeNames)
    expect([`${kind}: is it in config/policy.cedarschema?`, policy.resourceTypeOf(kind)]).not.toEqual([
      expect.any(String),
      undefined,
    ]);
});

test('an action that nobody knows is refused', async () => {
  // @ts-expect-error The compiler refuses it, too.
  const act: Act = { action: 'room.delete', resource: { type: 'Firm' } };
  expect(await outcome('administrator', act)).toBe('no');
});

describe('what takes two administrators takes two of them, whoever asks, and always a reason of whoever is none', () => {
  const colleagues: Resource = { type: 'User', id: colleague(20) };
  const own = (who: Who): Resource => ({ type: 'User', id: people[who] });
  const role = { role: 'L1_SUPPORT' };
  const harmless = { feature: 'canUpdateAvatar' };
  const risky = { feature: 'isExternalIMEnabled' };
  const title = { fields: ['title'] };

  test.each<[Who, ActionName, Resource, Act['context'], number, boolean]>([
    ['someone', 'user.create', { type: 'Firm' }, undefined, 2, true],
    ['someone', 'user.enable', colleagues, undefined, 2, true],
    ['someone', 'user.update', colleagues, { fields: ['title', 'email'] }, 2, true],
    ['someone', 'user.update', colleagues, title, 1, true],
    ['someone', 'user.update', { type: 'User', id: colleague(21) }, title, 2, true],
    ['someone', 'user.role.add', own('someone'), role, 2, true],
    ['someone', 'user.role.add', colleagues, role, 2, true],
    ['someone', 'user.feature.on', own('someone'), harmless, 1, true],
    ['someone', 'user.feature.on', own('someone'), risky, 2, true],
    ['someone', 'user.feature.on', colleagues, risky, 2, true],
    ['administrator', 'user.role.add', colleagues, role, 1, false],
    ['administrator', 'user.role.add', own('administrator'), role, 2, true],
    ['administrator', 'user.feature.on', own('administrator'), harmless, 1, true],
    ['administrator', 'user.feature.on', own('administrator'), risky, 2, true],
  ])('%s asks for %s', async (who, action, resource, context, count, isReasonNeeded) => {
    const asked = { principal: { id: people[who] }, action, resource, ...(context ? { context } : {}) };
    const decision = await policy.decide(asked, facts);
    const { approval } = decision.outcome === 'ask' ? decision.rule : { approval: undefined };
    expect(approval?.stages.flat().map((part) => [part.group.kind, part.count])).toEqual([
      ['administrators', count],
    ]);
    expect(approval?.reasonRequired).toBe(isReasonNeeded);
  });
});

import { rmSync } from 'node:fs';
import { type Logger, silentLogger, type UserId } from '@finos/symphony-bdk-core';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createPolicy, type Policy, PolicyFault, type Question } from '../../src/policy/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { colleague, fakeFacts, ROOM, stranger } from '../support/fake-facts.ts';
import { createPolicyFile } from '../support/policy-file.ts';

const SCHEMA = 'config/policy.cedarschema';
const ADD = 'action == Action::"room.member.add"';

const SCOPE = `(principal, ${ADD}, resource)`;

const owner = colleague(1);
const member = colleague(2);
const other = colleague(3);
const room = { type: 'Room', id: ROOM } as const;
const adding = {
  principal: { id: owner },
  action: 'room.member.add',
  resource: room,
  subject: { id: other },
} as const;

/** The rules as files: one in this order, one in the reverse. */
const inEachOrder = (rules: readonly string[]): string[] =>
  [rules, rules.toReversed()].map((each) => each.map((rule) => `${rule};`).join('\n'));

let files: { remove(): void }[] = [];
afterEach(() => {
  for (const file of files) file.remove();
  files = [];
});

function policyOf(text: string, logger: Logger = silentLogger) {
  const file = createPolicyFile(() => text);
  files.push(file);
  const policy: Policy = createPolicy({ policyFile: file.path, schemaFile: SCHEMA, logger });
  return { policy, file };
}

describe('the answer', () => {
  const { facts } = fakeFacts({ owners: [owner], members: [member] });
  const decide = (text: string) => policyOf(text).policy.decide(adding, facts);

  test('is no, when no rule permits', async () => {
    const text = `@who("members") permit (principal, ${ADD}, resource) when { principal == resource.owners };`;
    expect(await decide('')).toEqual({ outcome: 'deny', rule: undefined, who: [], facts: {} });
    expect(
      await decide(text.replace('principal == resource.owners', 'context.subject == principal')),
    ).toEqual({
      outcome: 'deny',
      rule: undefined,
      who: ['members'],
      facts: {},
    });
  });

  test('is no, when a rule forbids, whatever others permit', async () => {
    const text = `@id("yes") permit (principal, action, resource); @id("no") forbid (principal, ${ADD}, resource);`;
    expect(await decide(text)).toMatchObject({ outcome: 'deny', rule: { id: 'no' }, who: [] });
  });

  test.each([
    [
      'says why',
      [`@id("b") @says("No.") forbid ${SCOPE}`, `@id("a") forbid (principal, action, resource)`],
      'b',
    ],
    [
      'is the most general',
      [`@id("a") forbid ${SCOPE}`, '@id("b") forbid (principal, action in Action::"change", resource)'],
      'b',
    ],
    ['comes first by its id', [`@id("no-10") forbid ${SCOPE}`, `@id("no-2") forbid ${SCOPE}`], 'no-10'],
    ['forbids for good', [`@id("a") @approval("owners") forbid ${SCOPE}`, `@id("b") forbid ${SCOPE}`], 'b'],
  ])('names the rule that forbids and %s', async (_, rules, id) => {
    for (const text of inEachOrder(rules))
      expect(await decide(text)).toMatchObject({ outcome: 'deny', rule: { id } });
  });

  test('is yes, when one rule permits without approval', async () => {
    const rules = [
      `@id("asks") @approval("owners") permit ${SCOPE}`,
      `@id("free") permit ${SCOPE}`,
      `@id("more") permit ${SCOPE}`,
    ];
    for (const text of inEachOrder(rules))
      expect(await decide(text)).toMatchObject({ outcome: 'allow', rule: { id: 'free' } });
  });

  test('says for whom the rules permit, each once', async () => {
    const text = `@who("a") permit (principal, ${ADD}, resource) when { principal == context.subject };
      @who("b") permit (principal, ${ADD}, resource) when { principal == context.subject };
      @who("a") permit (principal, ${ADD}, resource) when { principal == context.subject };
      @who("c") permit (principal, action == Action::"help", resource);`;
    expect(await decide(text)).toEqual({ outcome: 'deny', rule: undefined, who: ['a', 'b'], facts: {} });
  });
});

describe('whatever the rules permit', () => {
  const ALL = 'permit (principal, action, resource);';
  const nowhere = Number.NaN as UserId;

  test.each([
    ['somebody of another firm', stranger(1)],
    ['an id in which no firm can be read', nowhere],
  ])('the answer to %s is no', async (_, id) => {
    const { facts } = fakeFacts({ owners: [id], members: [id] });
    const { policy } = policyOf(ALL);
    const asked: Question[] = [
      { ...adding, principal: { id } },
      { principal: { id }, action: 'help', resource: { type: 'Firm' } },
      { principal: { id }, action: 'user.list', resource: { type: 'Firm' } },
      { principal: { id }, action: 'user.read', resource: { type: 'User', id: other } },
    ];
    for (const question of asked) {
      expect(await policy.decide(question, facts)).toMatchObject({
        outcome: 'deny',
        rule: { id: 'other-firms', says: 'says-other-company' },
        facts: { 'principal.internal': false },
      });
      expect(await policy.decide({ ...question, principal: { id: owner } }, facts)).toMatchObject({
        outcome: 'allow',
      });
    }
  });

  test('what needs an approval is not asked for by a service account', async () => {
    const accounts = new Map([[owner, { isPerson: false }]]);
    const { policy } = policyOf(`@approval("owners") ${ALL}`);
    expect(await policy.decide(adding, fakeFacts({ accounts }).facts)).toMatchObject({
      outcome: 'deny',
      rule: { id: 'services-ask-for-nothing' },
    });
    expect(await policy.decide(adding, fakeFacts().facts)).toMatchObject({ outcome: 'ask' });
  });
});

describe('of several rules that permit with an approval, the least demanding applies', () => {
  const { facts } = fakeFacts();

  test.each([
    ['fewer people', '@approval("administrators")', '@approval("owners") @approvals("2")'],
    [
      'owners before administrators',
      '@approval("owners") @reason("required")',
      '@approval("administrators")',
    ],
    ['no reason', '@approval("owners") @expires("1h")', '@approval("owners") @reason("required")'],
    ['more time', '@approval("owners") @expires("9h")', '@approval("owners")'],
  ])('%s', async (_, less, more) => {
    const rules = [`@id("z") ${less} permit ${SCOPE}`, `@id("a") ${more} permit ${SCOPE}`];
    for (const text of inEachOrder(rules))
      expect(await policyOf(text).policy.decide(adding, facts)).toMatchObject({
        outcome: 'ask',
        rule: { id: 'z' },
      });
  });

  test('of what is alike, the first by id', async () => {
    const rules = ['c', 'a', 'b'].map((id) => `@id("${id}") @approval("owners") permit ${SCOPE}`);
    for (const text of inEachOrder(rules))
      expect(await policyOf(text).policy.decide(adding, facts)).toMatchObject({ rule: { id: 'a' } });
  });
});

describe('a rule that forbids with @approval forbids until it is given', () => {
  const { facts } = fakeFacts();
  const FREE = `@id("free") permit ${SCOPE}`;
  const until = (id: string, terms: string) => `@id("${id}") ${terms} forbid ${SCOPE}`;
  const two = until('two', '@approval("owners") @approvals("2") @expires("3h")');

  async function decisions(rules: readonly string[], question: Question = adding) {
    const decided = [];
    for (const text of inEachOrder(rules)) {
      const log = collectedLog();
      const { policy } = policyOf(text, log.logger);
      decided.push({ policy, log, decision: await policy.decide(question, facts) });
    }
    return decided;
  }

  test('what another rule permits at once', async () => {
    for (const { decision } of await decisions([FREE, two]))
      expect(decision).toMatchObject({
        outcome: 'ask',
        rule: { id: 'two', approval: { stages: [[{ count: 2 }]] } },
      });
  });

  test('nothing that no rule permits', async () => {
    for (const { decision, log } of await decisions([two])) {
      expect(decision).toMatchObject({ outcome: 'deny', rule: undefined });
      expect(log.lines).toEqual([]);
    }
  });

  test('all of them add up, and one approval is bound to all of them', async () => {
    const asks = '@id("asks") @approval("owners") @reason("required") permit';
    const hashes = new Set<string>();
    for (const { policy, decision } of await decisions([
      `${asks} ${SCOPE}`,
      two,
      until('one', '@approval("owners")'),
    ])) {
      expect(decision).toMatchObject({
        outcome: 'ask',
        rule: {
          id: 'asks+one+two',
          approval: {
            stages: [[{ group: { kind: 'owners' }, count: 2 }]],
            expires: 3 * 3_600_000,
            reasonRequired: true,
          },
        },
        requirements: [{ id: 'asks' }, { id: 'one' }, { id: 'two' }],
      });
      if (decision.outcome !== 'ask') continue;
      hashes.add(decision.rule.hash);
      expect(policy.rule(decision.rule.id)).toEqual(decision.rule);
    }
    expect(hashes.size).toBe(1);
    const [changed] = await decisions([
      `${asks} ${SCOPE} when { true }`,
      two,
      until('one', '@approval("owners")'),
    ]);
    expect(changed?.policy.rule('asks+one+two')?.hash).not.toBe([...hashes][0]);
    expect(changed?.policy.rule('asks+one+other')).toBeUndefined();
    expect(changed?.policy.rule('asks+free')).toBeUndefined();
  });

  test('a permit is weighed with what the forbids ask for', async () => {
    const rules = [
      `@id("owners") @approval("owners") @approvals("2") permit ${SCOPE}`,
      `@id("administrators") @approval("administrators") @approvals("2") permit ${SCOPE}`,
      until('until', '@approval("administrators")'),
    ];
    for (const { decision } of await decisions(rules))
      expect(decision).toMatchObject({
        outcome: 'ask',
        rule: { id: 'administrators+until', approval: { stages: [[{ count: 2 }]] } },
      });
  });

  test('of two groups asks both', async () => {
    const rules = [FREE, two, until('until', '@approval("administrators")')];
    for (const { policy, decision } of await decisions(rules)) {
      expect(decision).toMatchObject({
        outcome: 'ask',
        rule: {
          id: 'two+until',
          approval: {
            name: 'owners+administrators',
            stages: [
              [
                { group: { kind: 'owners' }, count: 2 },
                { group: { kind: 'administrators' }, count: 1 },
              ],
            ],
          },
        },
      });
      if (decision.outcome === 'ask') expect(policy.rule('two+until')).toEqual(decision.rule);
    }
  });

  test('what only reads: nobody is asked whether somebody may look, so the answer is no', async () => {
    const reading: Question = { principal: { id: owner }, action: 'room.read', resource: room };
    const open = '@id("open") permit (principal, action, resource)';
    const asks = '@id("asks") @approval("owners") permit (principal, action, resource)';
    const all = '@id("all") @approval("owners") forbid (principal, action, resource)';
    for (const [rules, outcome, id] of [
      [[open, all], 'deny', 'all'],
      [[asks], 'deny', undefined],
      [[open, asks], 'allow', 'open'],
    ] as const)
      for (const { decision } of await decisions(rules, reading))
        expect([decision.outcome, decision.rule?.id]).toEqual([outcome, id]);
  });
});

describe('a decision keeps the facts that it is based on, as ids', () => {
  const world = {
    accounts: new Map([[owner, { roles: ['INDIVIDUAL', 'ADMINISTRATOR'] }]]),
    owners: [owner],
    members: [member],
    room: { public: true },
  };
  const condition =
    'principal.roles.contains("X") || resource.owners.contains(principal) || resource.members.contains(context.subject) || resource.public || resource.administratorsRoom || context.subject.internal';

  test.each<[string, string, string]>([
    ['allow', '', ''],
    ['ask', '@approval("owners")', ''],
    ['deny', '', `forbid ${SCOPE} when { true };`],
  ])('%s', async (outcome, terms, more) => {
    const { policy } = policyOf(`${terms} permit ${SCOPE} when { ${condition} };\n${more}`);
    expect(await policy.decide(adding, fakeFacts(world).facts)).toMatchObject({
      outcome,
      facts: {
        'principal.roles': ['INDIVIDUAL', 'ADMINISTRATOR'],
        'resource.owners': [String(owner)],
        'resource.members': [String(owner)],
        'resource.public': true,
        'resource.administratorsRoom': false,
        'context.subject.internal': true,
      },
    });
  });

  test('what was asked, where a rule reads it, and no fact that no rule reads', async () => {
    const { policy } = policyOf(
      'permit (principal, action == Action::"user.role.add", resource) when { context.role == "X" && resource.status == "ENABLED" };',
    );
    const question: Question = {
      principal: { id: owner },
      action: 'user.role.add',
      resource: { type: 'User', id: member },
      context: { role: 'X' },
    };
    const decision = await policy.decide(question, fakeFacts(world).facts);
    expect(decision.facts).toEqual({ 'context.role': 'X', 'resource.status': 'ENABLED' });
  });
});

describe('facts are fetched when a rule for the action reads them, and not otherwise', () => {
  test.each([
    ['nothing', 'true', []],
    ['ids alone', 'principal == context.subject', []],
    ['the firm of a person', 'principal.internal && context.subject.internal', []],
    ['roles', 'principal.roles.contains("X")', ['account']],
    ['the status of the other', 'context.subject.status == "ENABLED"', ['account']],
    ['owners', 'resource.owners.contains(principal)', ['membership']],
    ['how the room is set', 'resource.external', ['room']],
    ['where requests are decided', 'resource.administratorsRoom', ['administratorsRoom']],
    [
      'all',
      'principal.roles.contains("X") || resource.members.contains(principal) || resource.public',
      ['account', 'membership', 'room'],
    ],
  ])('%s', async (_, condition, expected) => {
    const elsewhere =
      'permit (principal, action == Action::"room.read", resource) when { resource.members.contains(principal) && resource.public && principal.roles.contains("X") };';
    const { policy } = policyOf(`permit (principal, ${ADD}, resource) when { ${condition} };\n${elsewhere}`);
    const { facts, asked } = fakeFacts({ owners: [owner] });
    await policy.decide(adding, facts);
    expect(asked.toSorted()).toEqual(expected);
  });

  test('rights are read anew each time', async () => {
    const { policy } = policyOf(
      `permit (principal, ${ADD}, resource) when { resource.owners.contains(principal) };`,
    );
    expect(await policy.decide(adding, fakeFacts({ owners: [owner] }).facts)).toMatchObject({
      outcome: 'allow',
    });
    expect(await policy.decide(adding, fakeFacts({ owners: [member] }).facts)).toMatchObject({
      outcome: 'deny',
    });
    expect(await policy.decide(adding, fakeFacts({ owners: [owner] }).facts)).toMatchObject({
      outcome: 'allow',
    });
  });

  test('what follows from ids is told apart by every id', async () => {
    const { policy } = policyOf(
      `permit (principal, ${ADD}, resource) when { context.subject.internal && principal != context.subject };`,
    );
    const { facts } = fakeFacts();
    const outcomeFor = async (principal: typeof owner, subject: typeof owner) =>
      (await policy.decide({ ...adding, principal: { id: principal }, subject: { id: subject } }, facts))
        .outcome;
    expect(await outcomeFor(owner, other)).toBe('allow');
    expect(await outcomeFor(owner, owner)).toBe('deny');
    expect(await outcomeFor(owner, stranger(1))).toBe('deny');
    expect(await outcomeFor(owner, other)).toBe('allow');
  });

  test('facts that cannot be read are no answer', async () => {
    const { policy } = policyOf(
      `permit (principal, ${ADD}, resource) when { resource.owners.contains(principal) };`,
    );
    const trouble = new Error('the pod is away');
    const facts = { ...fakeFacts().facts, membership: () => Promise.reject(trouble) };
    await expect(policy.decide(adding, facts)).rejects.toBe(trouble);
  });
});

describe('a rule that fails while it is read', () => {
  const overflow = '9223372036854775807 + 1 > 0';

  test.each([
    ['a permit', `permit (principal, ${ADD}, resource) when { ${overflow} };`],
    ['a forbid', `forbid (principal, ${ADD}, resource) when { ${overflow} };`],
    [
      'one whose facts are not seen',
      `forbid (principal, ${ADD}, resource) when { (if true then principal else context.subject).roles.contains("X") };`,
    ],
  ])('%s: the answer is no, and the log says why', async (_, rule) => {
    const log = collectedLog();
    const { policy } = policyOf(
      `@id("free") permit (principal, ${ADD}, resource);\n@id("odd") ${rule}`,
      log.logger,
    );
    const { facts } = fakeFacts({ owners: [owner] });
    expect(await policy.decide(adding, facts)).toEqual({
      outcome: 'deny',
      rule: undefined,
      who: [],
      facts: {},
    });
    expect(log.lines).toEqual([expect.stringMatching(/^error policy rules failed.*odd/su)]);
  });
});

describe('the file is read again', () => {
  const { facts } = fakeFacts();
  const FREE = `@id("free") permit (principal, ${ADD}, resource);`;
  const outcome = async (policy: Policy) => (await policy.decide(adding, facts)).outcome;

  test('and in force at once', async () => {
    const { policy, file } = policyOf(FREE);
    const before = policy.hash;
    expect(await outcome(policy)).toBe('allow');
    file.write(() => `@id("asks") @approval("owners") permit (principal, ${ADD}, resource);`);
    policy.reload();
    expect(await outcome(policy)).toBe('ask');
    expect(policy.hash).not.toBe(before);
    expect([policy.rule('free'), policy.rule('asks')?.id]).toEqual([undefined, 'asks']);
  });

  test('with the directory file, whose hash is part of its own', () => {
    const directory = createPolicyFile(() => 'email,manager,groups\nbob@acme.example,,fx traders\n');
    const policyFile = createPolicyFile(() => FREE);
    files.push(policyFile, directory);
    const policy = createPolicy({
      policyFile: policyFile.path,
      schemaFile: SCHEMA,
      directoryFile: directory.path,
      logger: silentLogger,
    });
    const before = policy.hash;
    policy.reload();
    expect(policy.hash).toBe(before);
    directory.write(() => 'email,manager,groups\nbob@acme.example,,desk heads\n');
    policy.reload();
    expect(policy.hash).not.toBe(before);
  });

  test('but the last good one stays when it is faulty, or gone', async () => {
    const { policy, file } = policyOf(FREE);
    const before = policy.hash;
    for (const faulty of [
      'permit',
      '@aproval("owners") permit (principal, action, resource);',
      `${FREE}${FREE}`,
    ]) {
      file.write(() => faulty);
      expect(() => policy.reload()).toThrow(PolicyFault);
    }
    rmSync(file.path);
    expect(() => policy.reload()).toThrow(/policy.cedar: there is no such file/);
    expect(await outcome(policy)).toBe('allow');
    expect([policy.hash, policy.rule('free')?.id]).toEqual([before, 'free']);
  });

  test('and can be what it was before', async () => {
    const { policy, file } = policyOf(FREE);
    file.write(() => '');
    policy.reload();
    expect(await outcome(policy)).toBe('deny');
    file.write(() => FREE);
    policy.reload();
    expect(await outcome(policy)).toBe('allow');
  });
});

test('two policies stand side by side', async () => {
  const { facts } = fakeFacts();
  const free = policyOf(`permit (principal, ${ADD}, resource);`).policy;
  const none = policyOf('').policy;
  expect((await free.decide(adding, facts)).outcome).toBe('allow');
  expect((await none.decide(adding, facts)).outcome).toBe('deny');
});

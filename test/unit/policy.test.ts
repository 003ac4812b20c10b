import { rmSync } from 'node:fs';
import { type Logger, silentLogger } from '@finos/symphony-bdk-core';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createPolicy, type Policy, PolicyFault } from '../../src/policy/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { colleague, fakeFacts, ROOM, stranger } from '../support/fake-facts.ts';
import { createPolicyFile } from '../support/policy-file.ts';

const SCHEMA = 'config/policy.cedarschema';
const ADD = 'action == Action::"room.member.add"';

const owner = colleague(1);
const member = colleague(2);
const other = colleague(3);
const room = { type: 'Room', id: ROOM } as const;
const adding = {
  principal: { id: owner },
  action: 'room.member.add',
  resource: room,
  subject: { id: other },
};

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
    expect(await decide('')).toEqual({ outcome: 'deny', rule: undefined, who: [] });
    expect(
      await decide(text.replace('principal == resource.owners', 'context.subject == principal')),
    ).toEqual({
      outcome: 'deny',
      rule: undefined,
      who: ['members'],
    });
  });

  test('is no, when a rule forbids, whatever others permit', async () => {
    const text = `@id("yes") permit (principal, action, resource); @id("no") forbid (principal, ${ADD}, resource);`;
    expect(await decide(text)).toMatchObject({ outcome: 'deny', rule: { id: 'no' }, who: [] });
  });

  test('names the first rule of the file that forbids', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `no-${index}`);
    const text = names.map((name) => `@id("${name}") forbid (principal, ${ADD}, resource);`).join('\n');
    expect(await decide(text)).toMatchObject({ rule: { id: 'no-0' } });
    expect(await decide(text.split('\n').toReversed().join('\n'))).toMatchObject({ rule: { id: 'no-11' } });
  });

  test('is yes, when one rule permits without approval', async () => {
    const text = `@id("asks") @approval("owners") permit (principal, ${ADD}, resource);
      @id("free") permit (principal, ${ADD}, resource);
      @id("also") permit (principal, ${ADD}, resource);`;
    expect(await decide(text)).toMatchObject({ outcome: 'allow', rule: { id: 'free' } });
  });

  test('asks as the first rule of the file that permits wants it', async () => {
    const rules = Array.from(
      { length: 12 },
      (_, index) =>
        `@id("asks-${index}") @approval("owners") @approvals("${index + 1}") permit (principal, ${ADD}, resource);`,
    );
    expect(await decide(rules.join('\n'))).toMatchObject({ outcome: 'ask', rule: { id: 'asks-0' } });
    expect(await decide(rules.toReversed().join('\n'))).toMatchObject({
      outcome: 'ask',
      rule: { id: 'asks-11' },
    });
  });

  test('says for whom the rules permit, each once', async () => {
    const text = `@who("a") permit (principal, ${ADD}, resource) when { principal == context.subject };
      @who("b") permit (principal, ${ADD}, resource) when { principal == context.subject };
      @who("a") permit (principal, ${ADD}, resource) when { principal == context.subject };
      @who("c") permit (principal, action == Action::"help", resource);`;
    expect(await decide(text)).toEqual({ outcome: 'deny', rule: undefined, who: ['a', 'b'] });
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
    expect(await policy.decide(adding, facts)).toEqual({ outcome: 'deny', rule: undefined, who: [] });
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

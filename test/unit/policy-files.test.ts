import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { PolicyFault } from '../../src/policy/index.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { plainPhrase } from '../../src/words/index.ts';

const schema = readFileSync('config/policy.cedarschema', 'utf8');
const shipped = readFileSync('config/policy.cedar', 'utf8');

const textsOf = (policyText: string, schemaText = schema) => ({
  policyText,
  schemaText,
  approvalsText: '',
  directoryText: undefined,
});
const load = (text: string) => loadPolicy(textsOf(text));
const rulesOf = (text: string) => [...load(text).rules.values()];

function faults(text: string, schemaText = schema) {
  try {
    loadPolicy(textsOf(text, schemaText));
  } catch (error) {
    if (error instanceof PolicyFault) return error.faults;
    throw error;
  }
  return [];
}

const ANY = 'permit (principal, action, resource)';

/** A rule without @id is named after its text. */
const nameOf = (text: string) => `rule-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
const NAMELESS = nameOf(`${ANY};`);

describe('a faulty policy', () => {
  test.each([
    [
      'a word that is no effect',
      `${ANY};\n\nforbit (principal, action, resource);`,
      3,
      'invalid policy effect',
      /permit.*forbid/u,
    ],
    ['a rule without its end', `${ANY}\n\n${ANY};`, 3, 'unexpected token', undefined],
    ['a condition without its end', `${ANY}\nwhen { principal.internal ;`, 2, 'unexpected token', undefined],
    [
      'an unknown attribute',
      `// é\n${ANY}\nwhen { principal.intern };`,
      3,
      'attribute `intern` on entity type `User` not found',
      /did you mean `internal`/u,
    ],
    [
      'an unknown action',
      `permit (principal,\n action == Action::"room.creat", resource);`,
      2,
      'unrecognized action `Action::"room.creat"`',
      /did you mean `Action::/u,
    ],
    [
      'an unknown type',
      'permit (principal is Usr, action, resource);',
      1,
      'unrecognized entity type `Usr`',
      /did you mean `User`/u,
    ],
    ['text where a switch is', `${ANY} when { principal.internal == "yes" };`, 1, 'types', undefined],
    [
      'a fact that the action has not',
      'permit (principal, action == Action::"help", resource)\nwhen { context.subject.internal };',
      2,
      'attribute `subject`',
      undefined,
    ],
    ['a rule that can never apply', `${ANY} when { false };`, 1, 'policy is impossible', undefined],
    ['an annotation twice', `@id("a")\n@id("b")\n${ANY};`, 2, 'duplicate annotation: @id', undefined],
    [
      'an @id twice',
      `@id("a") ${ANY};\n\n@id("b") ${ANY};\n@id("a") ${ANY};`,
      4,
      'two rules have the @id "a"',
      undefined,
    ],
    [
      'an @id that a nameless rule got',
      `@id("${NAMELESS}") ${ANY};\n${ANY};`,
      2,
      `two rules have the @id "${NAMELESS}"`,
      undefined,
    ],
    [
      'a misspelt annotation',
      `${ANY};\n@id("a")\n@aproval("owners")\n${ANY};`,
      2,
      'rule "a": there is no @aproval',
      /there are @id, @says, @who, @approval, /u,
    ],
    [
      'an unknown group',
      `@id("a") @approval("owner") ${ANY};`,
      1,
      'rule "a": @approval("owner") must be "owners", "administrators" or a route of approvals.yaml',
      undefined,
    ],
    [
      'a group left out',
      `@id("a") @approval ${ANY};`,
      1,
      'must be "owners", "administrators" or a route of approvals.yaml',
      undefined,
    ],
    [
      'no approver',
      `@approval("owners") @approvals("0") ${ANY};`,
      1,
      'a rule without @id: @approvals("0") must be a number from 1 to 20',
      undefined,
    ],
    [
      'half an approver',
      `@approval("owners") @approvals("1.5") ${ANY};`,
      1,
      'must be a number from 1 to 20',
      undefined,
    ],
    [
      'approvers in words',
      `@approval("owners") @approvals("two") ${ANY};`,
      1,
      'must be a number from 1 to 20',
      undefined,
    ],
    [
      'no length of time',
      `@approval("owners") @expires("8") ${ANY};`,
      1,
      '@expires("8") must be a length of time such as "8h"',
      undefined,
    ],
    [
      'a time before now',
      `@approval("owners") @expires("-8h") ${ANY};`,
      1,
      'must be a length of time',
      undefined,
    ],
    [
      'an unknown word for the reason',
      `@approval("owners") @reason("yes") ${ANY};`,
      1,
      'must be "required" or "optional"',
      undefined,
    ],
    [
      'terms without approval',
      `\n@approvals("2") ${ANY};`,
      2,
      '@approvals means nothing without @approval',
      undefined,
    ],
    [
      'terms of what is forbidden for good',
      '@expires("8h") forbid (principal, action, resource);',
      1,
      '@expires means nothing without @approval',
      undefined,
    ],
    [
      'an @id that looks like two',
      `${ANY};\n@id("a+b") ${ANY};`,
      2,
      'rule "a+b": an @id must not contain "+"',
      undefined,
    ],
    [
      'a fault in a rule whose text stands in a comment and in another rule, too',
      `// @reason("required") ${ANY};\n@id("a") @approval("owners") @reason("required") ${ANY};\n@reason("required") ${ANY};`,
      3,
      'a rule without @id: @reason means nothing without @approval',
      undefined,
    ],
    [
      'the same rule with its @id again',
      `@id("a") ${ANY};\r\n// é @id("a") ${ANY};\r\n@id("a") ${ANY};`,
      3,
      'two rules have the @id "a"',
      undefined,
    ],
  ])('%s is refused, with line and what to do', (_, text, line, message, help) => {
    const [fault] = faults(text);
    expect(fault).toMatchObject({ line, message: expect.stringContaining(message) });
    expect(fault?.message).not.toContain('policy0');
    if (help) expect(fault?.help).toMatch(help);
  });

  test('with a template is refused', () => {
    expect(faults('permit (principal == ?principal, action, resource);')).toMatchObject([
      { message: expect.stringContaining('template') },
    ]);
  });

  test('is told with all its mistakes, a line each', () => {
    const text = `${ANY} when { principal.rolez == [] };\n${ANY} when { resource.ovners == [] };`;
    expect(() => load(text)).toThrow(/^line 1: .*\(did you mean `roles`\?\)$/mu);
    expect(() => load(text)).toThrow(/^line 2: .*ovners/mu);
  });

  test('has a schema to which the same applies', () => {
    expect(faults(shipped, 'entity User {\n  internal: Bool;')).toMatchObject([
      { line: 2, message: expect.stringMatching(/^schema: /u) },
    ]);
  });
});

describe('rules keep their names, wherever in the file they stand', () => {
  const nameless = `${ANY} when { resource == resource };`;
  const many = Array.from({ length: 30 }, (_, index) =>
    index % 3 === 0
      ? `@id("n${index}")\n@approval("owners")\n${ANY};`
      : index % 3 === 1
        ? `// ${ANY};\n@id("n${index}") ${ANY} when { principal.internal };`
        : `// @id("n${index}") comment\n${nameless} // ${ANY} when { principal.internal };`,
  );

  test('thirty of them, a third of which is the same one without a name', () => {
    const names = many.map((_, index) => (index % 3 === 2 ? nameOf(nameless) : `n${index}`));
    for (const text of [many.join('\n\n'), many.toReversed().join('\n\n')])
      expect(rulesOf(text).map(({ id }) => id)).toEqual([...new Set(names)].toSorted());
  });

  test('a semicolon in a string or a comment ends no rule', () => {
    const text = `@id("a;b") @says("One; \\"two\\"; // three.") ${ANY} // four; five\n when { principal.internal };\n${ANY};`;
    expect(rulesOf(text)).toMatchObject([{ id: 'a;b', says: 'One; "two"; // three.' }, { id: NAMELESS }]);
  });

  test('also when the same rule stands in a comment before, or is a part of another', () => {
    const first = `@id("first") ${ANY} when { principal.internal };`;
    const second = `${ANY} when { principal.internal };`;
    const text = `// ${second}\n// @id("first") ${ANY};\n${first}\n${second}`;
    expect(rulesOf(text).map(({ id }) => id)).toEqual(['first', nameOf(second)]);
  });

  test('the shipped ones', () => {
    const names = [...shipped.matchAll(/^@id\("([^"]+)"\)/gmu)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(12);
    expect(rulesOf(shipped).map(({ id }) => id)).toEqual(names.toSorted());
  });

  test('the shipped ones all say for whom they are, or why not', () => {
    for (const { id, effect, who, says } of rulesOf(shipped)) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      // Sentences of the catalogue, so that they are told in every language (test/unit/languages.test.ts holds each to these ids).
      const [annotation, begins] = effect === 'permit' ? [who, 'who-'] : [says, 'says-'];
      const sentence = plainPhrase(annotation ?? '');
      expect([id, sentence?.id.startsWith(begins)]).toEqual([id, true]);
    }
  });
});

describe('what is read from a rule', () => {
  test('its terms', () => {
    const [rule] = rulesOf(
      `@id("x") @says("No.") @who("you") @approval("administrators") @approvals("2") @expires("3 days") @reason("required") ${ANY};`,
    );
    expect(rule).toMatchObject({ id: 'x', effect: 'permit', says: 'No.', who: 'you' });
    expect(rule?.approval).toMatchObject({
      stages: [[{ group: { kind: 'administrators' }, count: 2 }]],
      expires: 3 * 86_400_000,
      reasonRequired: true,
    });
  });

  test('the terms that go without saying', () => {
    const [rule] = rulesOf(`@approval("owners") ${ANY};`);
    expect(rule?.approval).toEqual({
      name: 'owners',
      stages: [[{ group: { kind: 'owners' }, count: 1 }]],
      expires: 8 * 3_600_000,
      reasonRequired: false,
      rejections: 1,
      onePersonFillsSeveral: false,
    });
  });

  test('the terms of a rule that forbids until somebody approves', () => {
    const [rule] = rulesOf('@approval("administrators") forbid (principal, action, resource);');
    expect(rule).toMatchObject({
      effect: 'forbid',
      approval: { stages: [[{ group: { kind: 'administrators' }, count: 1 }]] },
    });
  });

  test('the actions it is about, also by their group', () => {
    const [rule] = rulesOf('forbid (principal, action in Action::"change", resource);');
    const [all] = rulesOf('permit (principal, action, resource);');
    const names = [...(all?.actions ?? [])];
    const groups =
      /\.(?:list|read|find|search|report|trail|read\.external|find\.external|members\.all)$|^(?:help|whoami|settings)$/u;
    expect(names.length).toBeGreaterThan(40);
    expect(rule?.actions).toEqual(new Set(names.filter((name) => !groups.test(name))));
  });

  test.each([
    ['principal.internal', ['principal.internal']],
    ['principal has roles && principal.roles.contains("X")', ['principal.roles']],
    ['principal in resource.owners', ['resource.owners']],
    [
      'if principal.internal then resource.public else resource.external',
      ['principal.internal', 'resource.public', 'resource.external'],
    ],
    ['context.subject.roles.containsAny(["X"])', ['context.subject.roles']],
    ['["ENABLED"].contains(principal.status)', ['principal.status']],
    ['!(resource.members.contains(context.subject))', ['resource.members']],
  ])('the facts that "%s" needs', (condition, facts) => {
    const [rule] = rulesOf(
      `permit (principal, action == Action::"room.member.add", resource) when { ${condition} };`,
    );
    expect([...(rule?.facts ?? [])]).toEqual(expect.arrayContaining(facts));
  });

  test('a hash that changes with any of its text, and with nothing else', () => {
    const hashOf = (text: string) => load(text).rules.get('a')?.hash;
    const rule = `@id("a") @approval("owners") ${ANY};`;
    expect(hashOf(rule)).toMatch(/^[0-9a-f]{64}$/u);
    expect(hashOf(`// a comment\n${rule}\n${ANY};`)).toBe(hashOf(rule));
    expect(hashOf(`${ANY};\n${rule}`)).toBe(hashOf(rule));
    expect(hashOf(`@id("a") @approval("owners") @approvals("2") ${ANY};`)).not.toBe(hashOf(rule));
    expect(hashOf(`@id("a") @approval("owners") ${ANY} when { principal.internal };`)).not.toBe(hashOf(rule));
  });
});

test('a file without rules is a policy that allows nothing', () => {
  expect(rulesOf('// nothing yet\n')).toEqual([]);
});

import { readFileSync } from 'node:fs';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { silentLogger } from '@finos/symphony-bdk-core';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPolicy, type Decision } from '../../src/policy/index.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { actionNamed } from '../support/action-named.ts';
import { fakeFacts, ROOM } from '../support/fake-facts.ts';
import {
  type Case,
  GENERATED_SCHEMA,
  type GeneratedRule,
  generatedCase,
  generatedFacts,
  generatedPerson,
  generatedRule,
  generatedRules,
} from '../support/generated-rules.ts';
import { createPolicyFile } from '../support/policy-file.ts';
import { RUNS } from '../support/runs.ts';

const POLICY = 'config/policy.cedar';
const SCHEMA = 'config/policy.cedarschema';

const file = createPolicyFile(() => '');
const schemaFile = createPolicyFile(() => GENERATED_SCHEMA);
afterAll(() => {
  file.remove();
  schemaFile.remove();
});
const policy = createPolicy({ policyFile: file.path, schemaFile: schemaFile.path, logger: silentLogger });

function decide(rules: readonly string[], { question, facts }: Case): Promise<Decision> {
  file.write(() => rules.join('\n'));
  policy.reload();
  return policy.decide(question, fakeFacts(facts).facts);
}

const textsOf = (rules: readonly GeneratedRule[]): string[] => rules.map(({ text }) => text);

const inAnyOrder = <T>(all: readonly T[]) =>
  fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });

/** The share of runs in which what is varied mattered: a property that holds because nothing happens proves nothing. */
async function shareOfEffects<T>(
  title: string,
  arbitrary: fc.Arbitrary<T>,
  run: (value: T) => Promise<boolean>,
) {
  let effects = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    if (await run(value)) effects += 1;
  });
  await fc.assert(property, { numRuns: RUNS });
  process.stdout.write(`${title}: mattered in ${Math.round((100 * effects) / RUNS)} % of ${RUNS} runs\n`);
  return effects / RUNS;
}

/** How much a decision demands, the weightiest first. */
function demandOf(decision: Decision): readonly number[] {
  if (decision.outcome === 'allow') return [0];
  if (decision.outcome === 'deny') return [2];
  const { stages, reasonRequired, expires } = decision.rule.approval;
  const parts = stages.flat();
  const people = parts.reduce((sum, { count }) => sum + count, 0);
  const asksAdministrators = parts.some(({ group }) => group.kind === 'administrators');
  return [1, people, stages.length, asksAdministrators ? 1 : 0, reasonRequired ? 1 : 0, -expires];
}

/** Negative when the first demands less. */
function compareDemands(one: Decision, other: Decision): number {
  const more = demandOf(other);
  const differences = demandOf(one).map((measure, index) => measure - (more[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

// Sabotages that were tried: the rules are kept in the order of the file and `leastDemanding` takes the first alternative; or
// `compareDemands` calls equal what only the ids tell apart; or the first rule that forbids is named instead of using `compareReasons`.
test('a few rules mean the same in any order', async () => {
  const cases = fc.tuple(
    generatedRules({ minLength: 6, maxLength: 8 }).chain((rules) =>
      fc.tuple(fc.constant(rules), fc.oneof(fc.constant(rules.toReversed()), inAnyOrder(rules))),
    ),
    generatedCase,
  );
  const share = await shareOfEffects('the order of a few rules', cases, async ([[rules, others], given]) => {
    const decision = await decide(textsOf(rules), given);
    expect(await decide(textsOf(others), given)).toEqual(decision);
    const first = (all: typeof rules) =>
      all.find(({ effect, matches }) => effect === (decision.rule?.effect ?? 'permit') && matches(given));
    return first(rules) !== first(others);
  });
  expect(share).toBeGreaterThan(0.3);
});

// Fails with the same sabotages.
test('the shipped rules mean the same in any order', async () => {
  const parts = cedar.policySetTextToParts(readFileSync(POLICY, 'utf8'));
  if (parts.type === 'failure') throw new Error('The shipped policy cannot be split.');
  const { actions } = loadPolicy({
    policyText: readFileSync(POLICY, 'utf8'),
    schemaText: readFileSync(SCHEMA, 'utf8'),
    approvalsText: '',
    directoryText: undefined,
  });
  const question = fc
    .record({
      action: fc.constantFrom(...[...actions].filter(([, { resourceType }]) => resourceType !== '')),
      principal: generatedPerson,
      subject: generatedPerson,
      role: fc.constantFrom('L1_SUPPORT', 'ADMINISTRATOR'),
      feature: fc.constantFrom('canUpdateAvatar', 'isExternalIMEnabled'),
      internal: fc.boolean(),
    })
    .map(({ action: [action, { resourceType }], principal, subject, ...context }) => {
      const resources = {
        Room: { type: 'Room', id: ROOM },
        User: { type: 'User', id: subject },
        Firm: { type: 'Firm' },
      } as const;
      const resource = resources[resourceType === 'Room' || resourceType === 'User' ? resourceType : 'Firm'];
      return {
        principal: { id: principal },
        action: actionNamed(action),
        resource,
        subject: { id: subject },
        context,
      };
    });
  const load = (policyFile: string) => createPolicy({ policyFile, schemaFile: SCHEMA, logger: silentLogger });
  // Reading the whole policy takes longest, so each order is read once and asked often.
  const reordered = fc.sample(inAnyOrder(parts.policies), { numRuns: 20, seed: 7 }).map((rules) => {
    file.write(() => rules.join('\n'));
    return load(file.path);
  });
  const asShipped = load(POLICY);
  const cases = fc.tuple(fc.constantFrom(...reordered), question, generatedFacts);
  const share = await shareOfEffects(
    'the order of the shipped rules',
    cases,
    async ([other, asked, facts]) => {
      const decision = await asShipped.decide(asked, fakeFacts(facts).facts);
      expect(await other.decide(asked, fakeFacts(facts).facts)).toEqual(decision);
      return decision.rule !== undefined;
    },
  );
  expect(share).toBeGreaterThan(0.3);
});

// Sabotages that were tried: `leastDemanding` takes the most demanding, or weighs the permits without the forbids that add up, or does
// not measure the number of groups; a permit without @approval does not count beside those with it.
test('one more permit never narrows', async () => {
  const cases = fc.tuple(
    generatedRules({ minLength: 0, maxLength: 2 }),
    generatedRule('permit'),
    generatedCase,
  );
  const share = await shareOfEffects('one more permit', cases, async ([rules, added, given]) => {
    const before = await decide(textsOf(rules), given);
    const after = await decide([...textsOf(rules), `@id("added") ${added.text}`], given);
    const difference = compareDemands(after, before);
    expect(difference).toBeLessThanOrEqual(0);
    return difference !== 0;
  });
  expect(share).toBeGreaterThan(0.3);
});

// Sabotages that were tried: a forbid with @approval is ignored, or takes the place of the permit's approval; `joinRules` takes the
// smallest number of people, the longest time, or wants a reason only when all rules do.
test('one more forbid never widens', async () => {
  const cases = fc.tuple(
    generatedRules({ minLength: 1, maxLength: 3 }),
    generatedRule('forbid'),
    generatedCase,
  );
  const share = await shareOfEffects('one more forbid', cases, async ([rules, added, given]) => {
    const before = await decide(textsOf(rules), given);
    const after = await decide([...textsOf(rules), `@id("added") ${added.text}`], given);
    const difference = compareDemands(after, before);
    expect(difference).toBeGreaterThanOrEqual(0);
    return difference !== 0;
  });
  expect(share).toBeGreaterThan(0.3);
});

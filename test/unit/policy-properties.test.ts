import { readFileSync } from 'node:fs';
import { silentLogger, type UserId } from '@finos/symphony-bdk-core';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPolicy, type Decision, type Question } from '../../src/policy/index.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { colleague, fakeFacts, ROOM, stranger } from '../support/fake-facts.ts';
import { createPolicyFile } from '../support/policy-file.ts';

const RUNS = 300;
const SCHEMA = 'config/policy.cedarschema';
const schema = readFileSync(SCHEMA, 'utf8');
const shipped = readFileSync('config/policy.cedar', 'utf8');

const file = createPolicyFile((text) => text);
afterAll(() => file.remove());
const policy = createPolicy({ policyFile: file.path, schemaFile: SCHEMA, logger: silentLogger });

type World = NonNullable<Parameters<typeof fakeFacts>[0]>;
type Case = { readonly question: Question; readonly world: World };

async function decide(rules: readonly string[], { question, world }: Case): Promise<Decision> {
  file.write(() => rules.join('\n'));
  policy.reload();
  return policy.decide(question, fakeFacts(world).facts);
}

/** What of a decision the order of the rules could change. */
const essence = ({ outcome, rule, ...others }: Decision) => ({
  outcome,
  rule: rule && { id: rule.id, hash: rule.hash, approval: rule.approval },
  who: 'who' in others ? others.who : undefined,
  facts: others.facts,
});

/** How much a decision demands, the weightiest first: compared by place, more is narrower. */
function demandOf(decision: Decision): number[] {
  if (decision.outcome === 'allow') return [0];
  if (decision.outcome === 'deny') return [2];
  const { approvers, quorum, reasonRequired, expiresIn } = decision.rule.approval;
  return [1, quorum, approvers === 'owners' ? 0 : 1, reasonRequired ? 1 : 0, -expiresIn];
}

function compareDemand(one: Decision, other: Decision): number {
  const [left, right] = [demandOf(one), demandOf(other)];
  for (const [index, value] of left.entries()) if (value !== right[index]) return value - (right[index] ?? 0);
  return 0;
}

/** Runs a property and says how often what it varies mattered: a property that is true because nothing happens proves nothing. */
async function hold<T>(title: string, arbitrary: fc.Arbitrary<T>, run: (value: T) => Promise<boolean>) {
  let effective = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    if (await run(value)) effective += 1;
  });
  await fc.assert(property, { numRuns: RUNS });
  const share = effective / RUNS;
  process.stdout.write(`${title}: had an effect in ${Math.round(share * 100)} % of ${RUNS} runs\n`);
  expect(share).toBeGreaterThan(0.3);
}

const PEOPLE: readonly UserId[] = [1, 2, 3, 4].map((index) => colleague(index));
const person = fc.constantFrom(...PEOPLE, stranger(1));
const roles = fc.subarray(['INDIVIDUAL', 'ADMINISTRATOR']);
const world: fc.Arbitrary<World> = fc.record({
  owners: fc.subarray([...PEOPLE]),
  members: fc.subarray([...PEOPLE, stranger(1)]),
  room: fc.record({ public: fc.boolean(), discoverable: fc.boolean() }),
  administratorsRoom: fc.boolean(),
  accounts: fc
    .array(fc.record({ roles, status: fc.constantFrom('ENABLED', 'ENABLED', 'SUSPENDED') }), {
      minLength: PEOPLE.length,
      maxLength: PEOPLE.length,
    })
    .map((accounts) => new Map(PEOPLE.map((id, index) => [id, accounts[index] ?? {}]))),
});

describe('rules of a few kinds', () => {
  const CONDITIONS = [
    '',
    'when { principal == principal }',
    'when { principal.internal }',
    'when { resource.owners.contains(principal) }',
    'when { resource.members.contains(principal) }',
    'unless { resource.public }',
    'when { principal.roles.contains("ADMINISTRATOR") }',
    'when { context.subject.internal }',
  ];
  // An approval of owners stands there more often, so that the approvals of several rules can also be collected from one group.
  const terms = fc
    .record({
      approval: fc.constantFrom(
        '@approval("owners")',
        '@approval("owners")',
        '@approval("owners")',
        '@approval("administrators")',
      ),
      quorum: fc.constantFrom('', '@approvals("2")', '@approvals("3")'),
      reason: fc.constantFrom('', '@reason("required")'),
      expires: fc.constantFrom('', '@expires("1h")'),
    })
    .map((parts) => Object.values(parts).join(' '));
  const scope = fc.constantFrom(
    '(principal, action, resource)',
    '(principal, action == Action::"room.member.add", resource)',
    '(principal, action in Action::"change", resource)',
  );
  const ruleOf = (effect: 'permit' | 'forbid', asked: fc.Arbitrary<string>) =>
    fc
      .record({
        asked,
        scope,
        condition: fc.constantFrom(...CONDITIONS),
        says: fc.constantFrom('', '@says("No.")'),
      })
      .filter(
        (parts) =>
          // Only what is done to a room has owners, and only some of that has a subject.
          parts.condition === '' ||
          parts.condition.includes('principal.') ||
          parts.condition.includes('principal ==') ||
          parts.scope.includes('room.member.add'),
      )
      .map((parts) => `${parts.says} ${parts.asked} ${effect} ${parts.scope} ${parts.condition};`);
  const permit = ruleOf(
    'permit',
    fc.oneof({ weight: 4, arbitrary: terms }, { weight: 1, arbitrary: fc.constant('') }),
  );
  const forbid = ruleOf(
    'forbid',
    fc.oneof({ weight: 4, arbitrary: terms }, { weight: 1, arbitrary: fc.constant('') }),
  );
  const rule = fc.oneof({ weight: 3, arbitrary: permit }, { weight: 1, arbitrary: forbid });
  const rules = fc
    .array(rule, { minLength: 2, maxLength: 6 })
    .map((texts) => texts.map((text, index) => `@id("r${index}") ${text}`));
  const few: fc.Arbitrary<Case> = fc.record({
    world,
    question: fc.record({
      principal: person.map((id) => ({ id })),
      action: fc.constant('room.member.add'),
      resource: fc.constant({ type: 'Room', id: ROOM } as const),
      subject: person.map((id) => ({ id })),
    }),
  });

  // Fails when leastDemanding takes the first of the alternatives as they come, when the rules that match are not sorted by id, or
  // when compareReasons is left out.
  test('mean the same in any order', async () => {
    const shuffled = rules.chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length }),
      ),
    );
    await hold('rules in another order', fc.tuple(shuffled, few), async ([[texts, others], asked]) => {
      const decision = await decide(texts, asked);
      expect(essence(await decide(others, asked))).toEqual(essence(decision));
      return decision.rule !== undefined && texts.some((text, index) => text !== others[index]);
    });
  });
});

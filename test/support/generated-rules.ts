import type { UserId } from '@finos/symphony-bdk-core';
import fc from 'fast-check';
import type { Question } from '../../src/policy/index.ts';
import { colleague, type fakeFacts, ROOM, stranger } from './fake-facts.ts';

export type FactsOf = NonNullable<Parameters<typeof fakeFacts>[0]>;

/** Who asks for what, and what is true then. */
export type Case = { readonly question: Question; readonly facts: FactsOf };

export type GeneratedRule = {
  readonly effect: 'permit' | 'forbid';
  readonly text: string;
  matches(given: Case): boolean;
};

const PEOPLE: readonly UserId[] = [1, 2, 3].map((index) => colleague(index));

export const generatedPerson: fc.Arbitrary<UserId> = fc.constantFrom(...PEOPLE, stranger(1));

const account = fc.record({
  roles: fc.constantFrom(['INDIVIDUAL'], ['INDIVIDUAL', 'ADMINISTRATOR']),
  status: fc.constantFrom('ENABLED', 'ENABLED', 'ENABLED', 'SUSPENDED'),
});

export const generatedFacts: fc.Arbitrary<FactsOf> = fc.record({
  owners: fc.subarray([...PEOPLE]),
  members: fc.subarray([...PEOPLE, stranger(1)]),
  room: fc.record({ public: fc.boolean(), discoverable: fc.boolean() }),
  administratorsRoom: fc.boolean(),
  accounts: fc
    .tuple(account, account, account)
    .map((all) => new Map(PEOPLE.map((id, index) => [id, all[index] ?? {}]))),
});

/** Somebody wants to add somebody to a room: the case that the generated rules are about. */
export const generatedCase: fc.Arbitrary<Case> = fc
  .tuple(generatedPerson, generatedPerson, generatedFacts)
  .map(([principal, subject, facts]) => ({
    question: {
      principal: { id: principal },
      action: 'room.member.add',
      resource: { type: 'Room', id: ROOM },
      subject: { id: subject },
    },
    facts,
  }));

const EVERYTHING = '(principal, action, resource)';
const CHANGES = '(principal, action in Action::"change", resource)';
const ADDING = '(principal, action == Action::"room.member.add", resource)';

type Head = Pick<GeneratedRule, 'matches'> & { readonly head: string };

/** What a rule is about, and when: in Cedar, and as a test of the same. */
const heads: readonly Head[] = [
  { head: EVERYTHING, matches: () => true },
  { head: CHANGES, matches: () => true },
  { head: ADDING, matches: () => true },
  {
    head: `${CHANGES} when { principal.internal }`,
    matches: ({ question }) => question.principal.id !== stranger(1),
  },
  {
    head: `${ADDING} when { resource.owners.contains(principal) }`,
    matches: ({ question, facts }) => facts.owners?.includes(question.principal.id) === true,
  },
  {
    head: `${ADDING} unless { resource.public }`,
    matches: ({ facts }) => facts.room?.public !== true,
  },
  {
    head: `${ADDING} when { context.subject.internal }`,
    matches: ({ question }) => question.subject?.id !== stranger(1),
  },
];

/** Owners more often, so that what several rules ask for can often be had from one group. */
const terms = fc
  .tuple(
    fc.constantFrom(
      '@approval("owners")',
      '@approval("owners")',
      '@approval("owners")',
      '@approval("administrators")',
    ),
    fc.constantFrom('', '@approvals("2")', '@approvals("3")', '@approvals("4")'),
    fc.constantFrom('', '@reason("required")'),
    fc.constantFrom('', '@expires("1h")', '@expires("24h")'),
  )
  .map((annotations) => annotations.join(' '));

export const generatedRule = (effect: GeneratedRule['effect']): fc.Arbitrary<GeneratedRule> =>
  fc
    .record({
      asks: fc.oneof({ weight: 6, arbitrary: terms }, { weight: 1, arbitrary: fc.constant('') }),
      // Most rules match most cases, so that several speak at once.
      head: fc.oneof(fc.constantFrom(...heads.slice(0, 3)), fc.constantFrom(...heads)),
      says: fc.constantFrom('', '@says("No.")'),
    })
    .map(({ asks, head: { head, matches }, says }) => ({
      effect,
      text: `${says} ${asks} ${effect} ${head};`,
      matches,
    }));

/** Rules with an @id each: so many permits, and perhaps something that forbids. */
export const generatedRules = (permits: {
  minLength: number;
  maxLength: number;
}): fc.Arbitrary<readonly GeneratedRule[]> =>
  fc
    .tuple(fc.array(generatedRule('permit'), permits), fc.array(generatedRule('forbid'), { maxLength: 1 }))
    .map((rules) => rules.flat().map((rule, index) => ({ ...rule, text: `@id("r${index}") ${rule.text}` })));

/** All that these rules speak of. It is read much faster than the shipped schema. */
export const GENERATED_SCHEMA = `
  entity User = { internal: Bool, roles: Set<String>, status: String };
  entity Room = { owners: Set<User>, members: Set<User>, public: Bool };
  action "change";
  action "room.member.add" in ["change"] appliesTo { principal: User, resource: Room, context: { subject: User } };
`;

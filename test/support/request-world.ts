import { type Person, silentLogger, toStreamId, type UserId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { createApprovals, createMandates, createRecipients, type Groups } from '../../src/approvals/index.ts';
import { addMember } from '../../src/changes/index.ts';
import { planHash } from '../../src/plans/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { type Group, keyOf, type Route } from '../../src/routes/index.ts';
import { NOTHING_SHOWN } from '../../src/shown/index.ts';
import type { Store } from '../../src/store/index.ts';
import { colleague, fakeFacts, ROOM } from './fake-facts.ts';
import { createMortal } from './mortal.ts';
import { AT_ALL_TIMES, allAvailable, createProcessParts } from './process-parts.ts';
import { personNamed, samplePlan } from './sample-plan.ts';

const REQUESTER = personNamed('Rita Requester', colleague(1));
/** For whom it is asked. */
export const SUBJECT = personNamed('New Comer', colleague(50));

type Options = {
  readonly base: Store;
  readonly route: Route;
  /** Who belongs to a group, by its key. */
  readonly people: Readonly<Record<string, readonly Person[]>>;
  /** How many cards of requests somebody gets in an hour. */
  readonly cardsPerHour?: number;
};

/** Requests of one route over a store, and processes that die at any of their calls on it. Time stands still until it is moved on. */
export function createRequestWorld({ base, route, people, cardsPerHour }: Options) {
  const clock = manualClock();
  const rule = { id: 'asks', hash: 'hash', approval: route } as const;
  const policy = {
    decide: async ({ action }: { readonly action: string }) => ({
      outcome: action === 'request.decide' ? 'allow' : 'ask',
      rule,
    }),
  } as unknown as Policy;
  const membersOf = (group: Group) => people[keyOf(group)] ?? [];
  const groups: Groups = {
    people: async (group) => [...membersOf(group)],
    isAble: async () => true,
    includes: async (group, id) => membersOf(group).some((person) => person.id === id),
    lacksConfirmation: async () => false,
    roomOf: async () => undefined,
  };
  const factsSource = { isInternal: () => true, now: () => fakeFacts().facts };
  const availability = allAvailable;
  const imWith = async (id: UserId) => toStreamId(`im-with-${id}`);
  const delegations = { activeOf: async () => [] };
  const mandates = createMandates({ groups, policy, delegations });
  const recipients = createRecipients({ groups, mandates, availability, imWith, logger: silentLogger });

  /** A process that is killed at its query number `killedAt`, from 1. */
  function start(killedAt?: number) {
    const mortal = createMortal(base, killedAt);
    const parts = createProcessParts(mortal.store, clock, cardsPerHour ? { cardsPerHour } : {});
    const approvals = createApprovals({
      ...parts,
      ...AT_ALL_TIMES,
      policy,
      factsSource,
      groups,
      mandates,
      delegations,
      recipients,
    });
    return { ...parts, ...mortal, approvals };
  }

  return {
    clock,
    start,

    /** Opens a request for a plan with this id, in a process that may be killed. */
    async open(id: string, { approvals, lifecycle } = start()): Promise<void> {
      const change = addMember({ room: { id: ROOM, name: 'FX desk' }, user: SUBJECT });
      const {
        state: _state,
        approval: _approval,
        steps: _steps,
        ...plan
      } = samplePlan('Nina Patel', { id, requester: REQUESTER });
      const draft = { ...plan, changes: [change], hash: planHash([change]) };
      const facts = factsSource.now();
      const reached = await recipients.reach({
        requester: REQUESTER,
        askedBy: undefined,
        changes: [],
        route,
        facts,
      });
      const opening = { draft, rule: { ...RULE, ...rule }, reached, shown: NOTHING_SHOWN };
      await lifecycle.transact((transaction) => approvals.open(opening, transaction));
    },

    /** The keys of the messages of a kind that are to be sent about a plan. */
    async messages(kind: string, plan: string): Promise<string[]> {
      const rows = await base
        .selectFrom('outbox')
        .select('key')
        .where('message', 'like', `%"kind":"${kind}","plan":"${plan}"%`)
        .orderBy('key')
        .execute();
      return rows.map(({ key }) => key);
    },

    /** How many lines of the record are of this type, and about a plan. */
    async lines(type: string, plan: string): Promise<number> {
      const rows = await base
        .selectFrom('audit')
        .select('seq')
        .where('type', '=', type)
        .where('body', 'like', `%"plan":"${plan}"%`)
        .execute();
      return rows.length;
    },
  };
}

const RULE = {
  effect: 'permit',
  says: undefined,
  who: undefined,
  actions: new Set<string>(),
  facts: new Set<string>(),
} as const;

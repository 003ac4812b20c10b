import { type Person, silentLogger, toStreamId, type UserId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import {
  createApprovals,
  createDelegations,
  createGroups,
  createMandates,
  createRecipients,
  type Verdict,
} from '../../src/approvals/index.ts';
import { requestIdOf } from '../../src/approvals/request.ts';
import { addMember, bindChange, type Pod } from '../../src/changes/index.ts';
import { UserError } from '../../src/errors.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import {
  createEffects,
  createPace,
  createPlanRunner,
  loadPlan,
  type NewPlan,
  planHash,
} from '../../src/plans/index.ts';
import type { FactsSource, Policy, Rule } from '../../src/policy/index.ts';
import { type Group, NO_DIRECTORY, type Route } from '../../src/routes/index.ts';
import { NOTHING_SHOWN } from '../../src/shown/index.ts';
import type { Store } from '../../src/store/index.ts';
import { colleague, fakeFacts, ROOM } from './fake-facts.ts';
import { AT_ALL_TIMES, allAvailable, createProcessParts } from './process-parts.ts';

/** Everybody who takes part; the first asks, and the second is whom it is for. */
export const PEOPLE: readonly Person[] = Array.from({ length: 10 }, (_, index) => ({
  id: colleague(index + 1),
  displayName: `Person ${index}`,
}));
export const REQUESTER = 0;
export const SUBJECT = 1;

/** The groups that routes ask, by what they are called here. */
export const GROUPS = {
  owners: { kind: 'owners' },
  members: { kind: 'members', room: 'desk' },
  administrators: { kind: 'administrators' },
  role: { kind: 'role', role: 'COMPLIANCE_OFFICER' },
  named: { kind: 'people', emails: ['named@acme.example'] },
} as const satisfies Record<string, Group>;

export type GroupName = keyof typeof GROUPS;

/** Who has which right now, by their positions in PEOPLE. It is read at each decision. */
export type Rights = { readonly [G in GroupName]: Set<number> } & {
  readonly disabled: Set<number>;
  /** Those who may not look at what it is about. */
  readonly blind: Set<number>;
};

export const hasRight = (rights: Rights, group: GroupName, index: number): boolean =>
  rights[group].has(index) && !rights.disabled.has(index);

/** Somebody clicks; two processes may handle the same click. */
export type Click = { readonly who: number; readonly verdict: Verdict; readonly event: string };

export type RouteWorld = ReturnType<typeof createRouteWorld>;

type Conditions = {
  readonly id: string;
  readonly rights: Rights;
  readonly route: Route;
};

/**
 * One request and the plan behind it, decided by two processes that share a store and are killed at any of their queries. Nothing is mocked but
 * the pod and the policy.
 */
export function createRouteWorld(base: Store, { id, rights, route }: Conditions) {
  const clock = manualClock();
  const leases = createLocalLeases();
  let effects = 0;
  let kills = 0;
  const indexOf = (person: UserId) => PEOPLE.findIndex((each) => each.id === person);
  const idsIn = (group: GroupName) =>
    PEOPLE.filter((_, index) => hasRight(rights, group, index)).map((person) => person.id);

  /** As they are at this moment. */
  const facts = () => {
    const accounts = new Map(
      PEOPLE.map((person, index) => [
        person.id,
        {
          roles: [
            ...(rights.administrators.has(index) ? ['ADMINISTRATOR'] : []),
            ...(rights.role.has(index) ? [GROUPS.role.role] : []),
          ],
          status: rights.disabled.has(index) ? 'DISABLED' : 'ENABLED',
        },
      ]),
    );
    const subject = effects > 0 ? PEOPLE.slice(SUBJECT, SUBJECT + 1) : [];
    const room = fakeFacts({
      accounts,
      owners: idsIn('owners'),
      members: subject.map(({ id: userId }) => userId),
    }).facts;
    const membersOf = (stream: string) => idsIn(stream === desk ? 'members' : 'administrators');
    return {
      ...room,
      membership: async (stream: string) =>
        stream === ROOM
          ? room.membership(ROOM)
          : { owners: new Set<UserId>(), members: new Set(membersOf(stream)) },
    };
  };
  const factsSource: FactsSource = { isInternal: () => true, now: facts };

  const listed = (people: readonly Person[]) => ({
    users: people
      .filter((person) => !rights.disabled.has(indexOf(person.id)))
      .map(({ id: userId, displayName }) => ({ id: userId, displayName, accountType: 'NORMAL' })),
  });
  const users = {
    listUsersByIds: async (ids: readonly UserId[]) =>
      listed(PEOPLE.filter((person) => ids.includes(person.id))),
    listUsersByEmails: async () => listed(PEOPLE.filter((_, index) => rights.named.has(index))),
    async *listAllUserDetailsByFilter() {
      for (const person of PEOPLE.filter((_, index) => hasRight(rights, 'role', index)))
        yield {
          userSystemInfo: { id: person.id },
          userAttributes: { displayName: person.displayName, accountType: 'NORMAL' },
        };
    },
  } as unknown as Parameters<typeof createGroups>[0]['users'];
  const desk = toStreamId(`${ROOM}-desk`);
  const hall = toStreamId(`${ROOM}-hall`);
  const groups = createGroups({
    users,
    botId: colleague(99),
    administratorRoles: ['ADMINISTRATOR'],
    administratorsRoom: { id: async () => hall, counting: async () => new Set(idsIn('administrators')) },
    findRoom: async () => desk,
    directory: () => NO_DIRECTORY,
  });
  const rule: Rule = {
    id: 'asks',
    hash: 'hash',
    effect: 'permit',
    says: undefined,
    who: undefined,
    actions: new Set(),
    facts: new Set(),
    approval: route,
  };
  const policy = {
    decide: async ({ action, principal }: Parameters<Policy['decide']>[0]) =>
      action === 'request.decide' || (action === 'room.read' && !rights.blind.has(indexOf(principal.id)))
        ? { outcome: 'allow', rule, facts: {} }
        : { outcome: 'ask', rule, facts: {} },
  } as unknown as Policy;

  type Life = { isOver: boolean; queriesLeft: number; readonly death: AbortController };

  /** A process of its own over the same store: once it is dead, nothing that it still wants to do has an effect. */
  function start() {
    const life: Life = { isOver: false, queriesLeft: Number.POSITIVE_INFINITY, death: new AbortController() };
    const store: Store = base.withPlugin({
      transformQuery({ node }) {
        life.queriesLeft -= 1;
        if (life.queriesLeft < 0 && !life.isOver) {
          life.isOver = true;
          life.death.abort();
          kills += 1;
        }
        if (life.isOver) throw new Error('the process is dead');
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    return { ...createParts(store, life), life };
  }

  function createParts(store: Store, life: Life) {
    const parts = createProcessParts(store, clock, { leases });
    const delegations = createDelegations({ ...parts, botId: colleague(99) });
    const mandates = createMandates({ groups, policy, delegations });
    const recipients = createRecipients({
      groups,
      mandates,
      availability: allAvailable,
      imWith: async () => ROOM,
      logger: silentLogger,
    });
    const pod = {
      streams: {
        addMemberToRoom: async () => {
          if (life.isOver) throw new Error('the process is dead');
          effects += 1;
        },
      },
    } as unknown as Pod;
    const runner = createPlanRunner({
      ...parts,
      policy,
      factsSource,
      pod,
      botId: colleague(99),
      pace: createPace({ clock, perSecond: 1_000 }),
      effects: createEffects(parts),
      glassGuard: { require: async () => [], use: async () => {} },
      onApplied: async () => {},
      afterApplied: async () => {},
      lapse: async () => false,
    });
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
    return { approvals, delegations, lifecycle: parts.lifecycle, recipients, runner };
  }

  const processes = [start(), start()];
  const processAt = (at: number) => {
    const process = processes[at];
    if (process === undefined) throw new Error(`There is no process ${at}.`);
    return process;
  };

  /** The dead ones begin anew, and nobody dies any more. */
  function revive(): void {
    for (const [at, { life }] of processes.entries()) {
      if (life.isOver) processes[at] = start();
      life.queriesLeft = Number.POSITIVE_INFINITY;
    }
  }

  const request = requestIdOf(id);

  async function decide(at: number, { who, verdict, event }: Click): Promise<'told' | 'dead'> {
    const by = PEOPLE[who];
    if (by === undefined) throw new Error(`There is nobody ${who}.`);
    const { approvals, life } = processAt(at);
    try {
      await approvals.decide({ id: request, by, verdict, reason: 'why', event });
      return 'told';
    } catch (error) {
      if (error instanceof UserError) return 'told';
      if (life.isOver) return 'dead';
      throw error;
    }
  }

  return {
    base,
    request,
    effects: () => effects,
    kills: () => kills,

    /** Asks, like `/room add`; false when nobody could bring the route to its end. */
    async open(): Promise<boolean> {
      const { approvals, lifecycle, recipients } = processAt(0);
      const draft = draftOf(id);
      const changes = draft.changes.map(bindChange);
      try {
        const reached = await recipients.reach({ ...draft, changes, route, facts: facts() });
        await lifecycle.transact((transaction) =>
          approvals.open({ draft, rule, reached, shown: NOTHING_SHOWN }, transaction),
        );
        return true;
      } catch (error) {
        if (error instanceof UserError) return false;
        throw error;
      }
    },

    /** Somebody names another, who accepts; false when that can't be. */
    async delegate(from: number, to: number, event: string): Promise<boolean> {
      const { delegations } = processAt(0);
      const [principal, delegate] = [PEOPLE[from], PEOPLE[to]];
      if (principal === undefined || delegate === undefined) throw new Error('There is nobody.');
      const until = clock.now() + 24 * 3_600_000;
      try {
        await delegations.begin({ by: principal, principal, delegate, until, event, facts: facts() });
        await delegations.accept({ by: delegate, other: principal, event: `${event} accepted` });
        return true;
      } catch (error) {
        if (error instanceof UserError) return false;
        throw error;
      }
    },

    /** Somebody takes their mandate back. */
    async takeBack(from: number, event: string): Promise<void> {
      const by = PEOPLE[from];
      if (by === undefined) throw new Error('There is nobody.');
      await processAt(0)
        .delegations.end({ by, other: undefined, event })
        .catch((error: unknown) => {
          if (!(error instanceof UserError)) throw error;
        });
    },

    /** All of these at once; a process dies after so many queries, and what it did not finish is handled again by both. */
    async clicks(
      clicks: readonly { readonly click: Click; readonly by: number }[],
      deaths: readonly { readonly process: number; readonly after: number }[],
    ): Promise<void> {
      for (const { process, after } of deaths) processAt(process).life.queriesLeft = after;
      const told = await Promise.all(clicks.map(({ click, by }) => decide(by, click)));
      revive();
      const left = clicks.filter((_, index) => told[index] === 'dead');
      await Promise.all(left.flatMap(({ click }) => [decide(0, click), decide(1, click)]));
    },

    /** The plan's job, which one process has at a time: when that one is killed, the other one goes on. */
    async carryOut(deaths: readonly { readonly process: number; readonly after: number }[]): Promise<void> {
      for (const { process, after } of deaths) processAt(process).life.queriesLeft = after;
      for (let at = 0; (await loadPlan(base, id))?.state === 'running'; at = 1 - at) {
        const { runner, life } = processAt(at);
        await runner.run(id, life.death.signal).catch((error: unknown) => {
          if (!life.isOver) throw error;
        });
        if (life.isOver) revive();
      }
      revive();
    },

    plan: () => loadPlan(base, id),
    load: () => processAt(0).approvals.find(request),

    close(): void {
      for (const { life } of processes) life.isOver = true;
    },
  };
}

function draftOf(id: string): NewPlan {
  const [requester, user] = PEOPLE;
  if (requester === undefined || user === undefined) throw new Error('Nobody asks.');
  const changes = [addMember({ room: { id: ROOM, name: 'FX desk' }, user })];
  return {
    id,
    occasion: `event ${id}`,
    command: 'room add',
    requester,
    inRoom: true,
    answerTo: { stream: ROOM },
    reason: undefined,
    ticket: undefined,
    notFound: [],
    rule: 'asks',
    ruleHash: 'hash',
    facts: {},
    hash: planHash(changes),
    holdMs: undefined,
    startAt: undefined,
    changes,
  };
}

import { type Clock, type Person, PodError, silentLogger, type UserId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { createAudit } from '../../src/audit/index.ts';
import { addMember, type Pod } from '../../src/changes/index.ts';
import { createJobs, datedJobs, jobShapes } from '../../src/jobs/index.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import { createOutbox, type Deliver } from '../../src/outbox/index.ts';
import {
  createEffects,
  createLifecycle,
  createPace,
  createPlanJobs,
  createPlanRunner,
  type Lifecycle,
  type NewPlan,
  type PlanEvent,
  type PlanRunner,
  planHash,
} from '../../src/plans/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { ALWAYS } from '../../src/routes/index.ts';
import { NOTHING_SHOWN } from '../../src/shown/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';
import { colleague, fakeFacts, ROOM } from './fake-facts.ts';
import { personNamed } from './sample-plan.ts';

/** What can go wrong with a call: nothing came of it, it was done and nobody heard, it was refused, or the process dies. */
export type Trouble = 'away' | 'lost' | 'refused' | 'killed-before' | 'killed-after';

/** A guard that is switched off, to see that a property notices. */
export type Sabotage =
  | 'a started step is applied again without a look'
  | 'a message in doubt is sent again without a look'
  | 'entering a state brings no jobs'
  | 'a plan that has ended tells nobody'
  | 'a transition leaves no line in the record'
  | 'what the pod refuses for a while is given up'
  | 'a plan that is to be paused goes on'
  | 'what is held or scheduled starts at once';

// Longer than any wait of the outbox, shorter than the loop of the jobs.
const OUTBOX_WAIT_MS = 31_000;

const REQUESTER = personNamed('Rita Requester', colleague(1));
const room = { id: ROOM, name: 'FX desk' };

type Conditions = {
  /** How many people may be added in a second. */
  readonly perSecond: number;
  readonly sabotage?: Sabotage | undefined;
};

export type PlanWorld = Awaited<ReturnType<typeof createPlanWorld>>;

/**
 * Plans with their store, jobs, outbox and runner on a pod and a chat that can fail in every way; and a process that can be killed at
 * any call. Time stands still until it is moved on.
 */
export async function createPlanWorld(base: Store, { perSecond, sabotage }: Conditions) {
  const clock = manualClock();
  const last = await base
    .selectFrom('audit')
    .select((build) => build.fn.max('seq').as('seq'))
    .executeTakeFirst();
  const members = new Set<UserId>();
  /** How often each person was really added. */
  const effects = new Map<UserId, number>();
  const sent: string[] = [];
  const podTroubles: Trouble[] = [];
  const chatTroubles: Trouble[] = [];
  let process = start();
  let kills = 0;

  /** A process of its own over the same store: once it is dead, nothing that it still wants to do has an effect. */
  function start() {
    const death = new AbortController();
    const life: Life = { isOver: false, death };
    const store: Store = base.withPlugin({
      transformQuery({ node }) {
        if (life.isOver) throw new Error('the process is dead');
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const parts = createParts({ store, life });
    return { ...parts, life };
  }

  type Life = { isOver: boolean; readonly death: AbortController };

  function kill(life: Life): never {
    if (!life.isOver) {
      life.isOver = true;
      life.death.abort();
      kills += 1;
      queueMicrotask(() => {
        process = start();
        void process.begin();
      });
    }
    throw new Error('the process is dead');
  }

  function failure(status: number, ambiguous: boolean): PodError {
    const call = { method: 'POST', path: '/pod/v1/room/:id/membership/add', traceId: 't' };
    return new PodError({ ...call, status, ambiguous });
  }

  /** Does something to the outside, or fails as the next trouble has it. */
  function act(troubles: Trouble[], life: Life, effect: () => void): void {
    if (life.isOver) throw new Error('the process is dead');
    const trouble = troubles.shift();
    if (trouble === 'away') throw failure(503, false);
    if (trouble === 'refused') throw failure(403, false);
    if (trouble === 'killed-before') kill(life);
    effect();
    if (trouble === 'lost') throw failure(0, true);
    if (trouble === 'killed-after') kill(life);
  }

  /** Nobody wakes in a dead process. */
  function clockOf(life: Life): Clock {
    return {
      now: clock.now,
      monotonic: clock.monotonic,
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          const either = signal ? AbortSignal.any([signal, life.death.signal]) : life.death.signal;
          const unlessDead = (settle: () => void) => () => {
            if (!life.isOver) settle();
          };
          clock.sleep(ms, either).then(
            unlessDead(resolve),
            unlessDead(() => reject(either.reason)),
          );
        }),
    };
  }

  function createParts({ store, life }: { store: Store; life: Life }) {
    const clock = clockOf(life);
    const logger = silentLogger;
    const audit = createAudit({ store, clock });
    const silentAudit = { ...audit, append: async () => {} };
    const pod = {
      streams: {
        addMemberToRoom: async (userId: UserId) =>
          act(podTroubles, life, () => {
            effects.set(userId, (effects.get(userId) ?? 0) + 1);
            members.add(userId);
          }),
      },
    } as unknown as Pod;
    const factsSource = {
      isInternal: () => true,
      now: () =>
        fakeFacts({
          members: sabotage === 'a started step is applied again without a look' ? [] : [...members],
        }).facts,
    };
    const policy = {
      decide: async () => ({ outcome: 'allow', rule: { id: 'asks', hash: 'hash' } }),
    } as unknown as Policy;
    const jobs = createJobs({
      leases: createLocalLeases(),
      signals: createLocalSignals(),
      sticky: [],
      store,
      clock,
      logger,
      shapes: jobShapes,
      dated: datedJobs,
      random: () => 0.5,
    });
    const outbox = createOutbox({
      leases: createLocalLeases(),
      signals: createLocalSignals(),
      store,
      clock,
      logger,
      audit,
      random: () => 0.5,
    });
    const lifecycle = createLifecycle({
      store,
      clock,
      audit: sabotage === 'a transition leaves no line in the record' ? silentAudit : audit,
      jobs: sabotagedJobs(),
      outbox: sabotage === 'a plan that has ended tells nobody' ? { ...outbox, add: async () => {} } : outbox,
      workingTime: ALWAYS,
      lateAfterMs: 60_000,
      alsoTell: async () => [],
      spare: async (drafts) => drafts,
    });
    function sabotagedJobs(): typeof jobs {
      if (sabotage === 'entering a state brings no jobs') return { ...jobs, schedule: async () => {} };
      if (sabotage !== 'what is held or scheduled starts at once') return jobs;
      return {
        ...jobs,
        schedule: (job, transaction) =>
          jobs.schedule(job.kind === 'start-plan' ? { ...job, runAt: clock.now() } : job, transaction),
      };
    }

    /** The plan is put down as paused, and its changes are made all the same. */
    const forgetful: typeof lifecycle = {
      ...lifecycle,
      async tell(id, event) {
        const plan = await lifecycle.tell(id, event);
        if (event.type !== 'pause' || plan === undefined) return plan;
        await store.updateTable('plans').set({ state: 'running' }).where('id', '=', id).execute();
        await runner.run(id, life.death.signal);
        return plan;
      },
    };

    const runner: PlanRunner = createPlanRunner({
      leases: createLocalLeases(),
      store,
      clock,
      logger,
      audit,
      policy,
      factsSource,
      pod,
      botId: colleague(99),
      pace: createPace({ clock, perSecond }),
      lifecycle: sabotage === 'a plan that is to be paused goes on' ? forgetful : lifecycle,
      outbox,
      effects: createEffects({ store, audit }),
      glassGuard: { require: async () => [], use: async () => {} },
      onApplied: async () => {},
      afterApplied: async () => {},
      lapse: async () => false,
    });
    const deliver: Deliver = async ({ key, isInDoubt }) => {
      const isLookedFor = isInDoubt && sabotage !== 'a message in doubt is sent again without a look';
      if (isLookedFor && sent.includes(key)) return 'sent';
      act(chatTroubles, life, () => sent.push(key));
      return 'sent';
    };
    const handlers = createPlanJobs({ lifecycle, runner, clock, logger });
    const run: (typeof handlers)['run-plan'] =
      sabotage === 'what the pod refuses for a while is given up'
        ? (payload, context) => handlers['run-plan'](payload, context).catch(() => undefined)
        : handlers['run-plan'];
    return {
      store,
      lifecycle,
      jobs,
      outbox,
      async begin(): Promise<void> {
        await outbox.start(deliver);
        jobs.start({
          ...handlers,
          'run-plan': run,
          'end-request': async ({ plan }) => {
            await lifecycle.tell(plan, { type: 'expire' });
            return undefined;
          },
          'tell-of-hold': async () => undefined,
          'tell-groups': async () => undefined,
          'remind-approvers': async () => undefined,
          'escalate-request': async () => undefined,
          'send-notices': async () => undefined,
          'send-digest': async () => undefined,
          'tell-of-delegation': async () => undefined,
          'end-break-glass': async () => undefined,
          'tell-of-break-glass': async () => undefined,
          'tell-of-glass-use': async () => undefined,
          'fetch-missed': async () => undefined,
          'compare-restored': async () => undefined,
          'look-at-presences': async () => undefined,
          'forget-old': async () => undefined,
        });
      },
    };
  }

  await process.begin();

  /** When the next job is due, or a message is tried again. */
  async function nextEvent(): Promise<number> {
    const job = await base.selectFrom('jobs').select('run_at').orderBy('run_at').executeTakeFirst();
    const due = job?.run_at ?? Number.POSITIVE_INFINITY;
    const waits = clock.sleeping.filter((wait) => wait <= OUTBOX_WAIT_MS);
    const awake = Math.min(Number.POSITIVE_INFINITY, ...waits.map((wait) => clock.now() + wait));
    // A job stays where it is while it runs: then it goes on when what it waits for is over.
    return due <= clock.now() && Number.isFinite(awake) ? awake : Math.min(due, awake);
  }

  /** Lets time pass, from one thing that happens to the next. */
  async function moveOn(ms: number): Promise<void> {
    const end = clock.now() + ms;
    await clock.jump(0);
    for (let next = await nextEvent(); next <= end; next = await nextEvent())
      await clock.jump(Math.max(1, next - clock.now()));
    await clock.jump(end - clock.now());
  }

  return {
    base,
    /** The last line of the record that is not of this world. */
    recordedBefore: last?.seq ?? 0,
    /** The kinds of lines that this world has put into the record. */
    async recorded(): Promise<ReadonlySet<string>> {
      const rows = await base
        .selectFrom('audit')
        .select('type')
        .distinct()
        .where('seq', '>', last?.seq ?? 0)
        .execute();
      return new Set(rows.map(({ type }) => type));
    },
    moveOn,
    effects,
    sent,
    members,
    kills: () => kills,
    /** The next calls of the pod, or of the chat, fail so. */
    trouble: (of: 'pod' | 'chat', troubles: readonly Trouble[]) =>
      void (of === 'pod' ? podTroubles : chatTroubles).push(...troubles),
    recovers(): void {
      podTroubles.length = 0;
      chatTroubles.length = 0;
    },
    kill(): void {
      try {
        kill(process.life);
      } catch {}
    },
    /** Somebody asks for people to be added; the same id again is the same occasion. */
    async propose(id: string, { people, begin, holdMs, startsIn }: Proposal): Promise<void> {
      const { lifecycle, store } = process;
      const known = await store.selectFrom('plans').select('id').where('id', '=', id).executeTakeFirst();
      if (known) return;
      const draft = newPlan(id, people, { holdMs, startAt: startsIn && clock.now() + startsIn });
      const asked = [{ stream: ROOM, stage: 0 }];
      const approval = {
        request: `R-${id}`,
        expiresAt: clock.now() + 8 * 3_600_000,
        asked,
        stage: 0,
        followUp: { since: clock.now(), reminders: 0 },
        shown: NOTHING_SHOWN,
      };
      const event = begin === 'ask-for-approval' ? { type: begin, approval } : { type: begin };
      await lifecycle.transact((transaction) => lifecycle.create(draft, event, transaction));
    },
    tell: (id: string, event: PlanEvent): ReturnType<Lifecycle['tell']> => process.lifecycle.tell(id, event),

    close(): void {
      process.life.isOver = true;
      process.life.death.abort();
    },
  };
}

type Proposal = {
  readonly people: readonly Person[];
  readonly begin: 'start' | 'ask-to-confirm' | 'ask-for-approval';
  readonly holdMs: number | undefined;
  readonly startsIn: number | undefined;
};

function newPlan(
  id: string,
  people: readonly Person[],
  { holdMs, startAt }: Pick<NewPlan, 'holdMs' | 'startAt'>,
): NewPlan {
  const changes = people.map((user) => addMember({ room, user }));
  return {
    id,
    occasion: `event ${id}`,
    command: 'room add',
    requester: REQUESTER,
    inRoom: true,
    answerTo: { stream: ROOM },
    reason: undefined,
    ticket: undefined,
    notFound: [],
    rule: 'asks',
    ruleHash: 'hash',
    facts: {},
    hash: planHash(changes),
    holdMs,
    startAt,
    changes,
  };
}

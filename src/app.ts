import {
  type Clock,
  createBdk,
  type Logger,
  manifestOf,
  type Person,
  systemClock,
} from '@finos/symphony-bdk-core';
import { createApprovals, createApprovers } from './approvals/index.ts';
import { createAudit, recordStart, recordStop } from './audit/index.ts';
import { clockUntil } from './clock-until.ts';
import { type Config, configurationHash } from './config/index.ts';
import { createAdministratorsRoom, createConversation } from './conversation/index.ts';
import { createInbox } from './inbox/index.ts';
import { createJobs, type JobHandlers } from './jobs/index.ts';
import { errorFields } from './log-fields.ts';
import { createMetrics, reloadPolicy, startOps } from './ops/index.ts';
import { createApplier, createPace, createProposer } from './plans/index.ts';
import { createFactsSource, createPolicy } from './policy/index.ts';
import { createCards, createReplier, loadTemplates } from './replies/index.ts';
import { openStore, type Store } from './store/index.ts';
import { createPresences, createWatches } from './watches/index.ts';

/** Steward, running. */
export type App = {
  readonly bot: Person;
  /** Where `/healthz`, `/readyz` and `/metrics` are. */
  readonly opsPort: number;
  /** Resolves when the feed has ended by `stop`; rejects when the pod refuses the credential. */
  readonly ended: Promise<void>;
  /** Resolves when nothing waits to be handled. */
  idle(): Promise<void>;
  /** Reads policy.cedar again; answers with whether it is in force now. When it is faulty, the policy in force stays. */
  reloadPolicy(): Promise<boolean>;
  /** Stops reading, lets running work finish for ten seconds at most, closes everything. The next run takes up what is left. */
  stop(): Promise<void>;
};

type AppOptions = {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Ends the start, which lasts as long as the pod is away; then it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
};

const GRACE = 10_000;
const HOUSEKEEPING = 15 * 60_000;

/** Builds and wires the parts, logs in, takes up what an earlier run left, and starts to read the feed. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, logger, signal = new AbortController().signal } = options;
  const machineClock = options.clock ?? systemClock;
  // Ends every call and wait that is left.
  const lifetime = new AbortController();
  const clock = clockUntil(machineClock, lifetime.signal);
  const { steward } = config;
  const policy = createPolicy({ policyFile: steward.policy, schemaFile: steward.policySchema, logger });
  const templates = loadTemplates(steward.templates);
  const bdk = await createBdk({ config, logger, clock });
  const store = await openStore(steward.store);
  const closing: ((over: AbortSignal) => Promise<unknown>)[] = [
    (signal) => bdk.close({ signal }),
    () => store.destroy(),
  ];
  const closeAll = async () => {
    const closed = new AbortController();
    const end = machineClock.sleep(GRACE, closed.signal).then(
      () => lifetime.abort(),
      () => {},
    );
    for (const close of closing) await close(lifetime.signal);
    closed.abort();
    await end;
    lifetime.abort();
  };
  try {
    return await assemble();
  } catch (error) {
    await closeAll();
    throw error;
  }

  async function assemble(): Promise<App> {
    const session = await bdk.sessions.getSession({ signal });
    const bot: Person = { id: session.id, displayName: session.displayName };
    const botId = bot.id;
    const audit = createAudit({ store, clock });
    const administratorsRoom = createAdministratorsRoom(bdk.streams, steward.administrators.room);
    const factsSource = createFactsSource({
      pod: bdk,
      botId,
      isAdministratorsRoom: administratorsRoom.is,
    });
    const cards = await createCards({ store, clock });
    const replier = createReplier({ messages: bdk.messages, streams: bdk.streams, templates, logger });
    const pace = createPace({ clock, perSecond: steward.pace.membershipChangesPerSecond });
    const base = { store, clock, logger, audit, policy, factsSource, pod: bdk, botId };
    const approvers = createApprovers({
      users: bdk.users,
      botId,
      administratorRoles: steward.administrators.roles,
    });
    const approvals = createApprovals({ ...base, approvers });
    const jobs = createJobs(base);
    const presences = createPresences({
      presence: bdk.presence,
      isInternal: factsSource.isInternal,
      clock,
      logger,
    });
    const watches = createWatches({ ...base, presence: bdk.presence, presences, replier, jobs });
    const conversation = createConversation({
      ...base,
      bot,
      cards,
      replier,
      approvers,
      approvals,
      jobs,
      presences,
      watches,
      timeZone: steward.timeZone,
      proposer: createProposer(base),
      applier: createApplier({ ...base, pace }),
      administratorsRoom,
    });
    const metrics = createMetrics({
      inboxDepth: () => inbox.depth(),
      openRequests: () => countOpenRequests(store),
    });
    const inbox = createInbox({ ...base, handle: conversation.handle, observe: metrics.observe });

    const handlers: JobHandlers = {
      ...watches.handlers,
      'expire-request': async ({ request }) => {
        await conversation.expireRequest(String(request));
        return undefined;
      },
      'forget-old': async () => {
        await inbox.forget();
        await cards.forgetExpired();
        await watches.forget();
        return clock.now() + HOUSEKEEPING;
      },
    };
    await jobs.plan({ id: 'forget-old', kind: 'forget-old', payload: {}, runAt: clock.now() + HOUSEKEEPING });

    const ops = await startOps({
      ...steward.ops,
      metrics,
      datafeed: () => bdk.datafeed.state,
      checkStore: async () => {
        await store.selectFrom('meta').select('key').limit(1).execute();
      },
    });
    closing.unshift(() => ops.close());
    await recordStart(audit, { configuration: configurationHash(config), policy: policy.hash });
    closing.splice(-1, 0, () => recordStop(audit, { left: inbox.depth(), logger }));
    const resumed = await inbox.resume();
    await watches.resume();
    jobs.start(handlers);
    closing.unshift(
      () => bdk.datafeed.stop(),
      (over) => {
        const jobsAndFeed = Promise.all([jobs.stop(), watches.stop({ signal: over })]);
        return Promise.all([inbox.stop(GRACE), Promise.race([jobsAndFeed, aborted(over)])]);
      },
    );
    bdk.datafeed.subscribe({ onEvents: inbox.receive });
    const ended = bdk.datafeed.start();
    ended.catch((error: unknown) => logger.error('the datafeed ended', errorFields(error)));
    await Promise.race([bdk.datafeed.connected(), ended, aborted(signal)]);
    signal.throwIfAborted();
    uploadManifest().catch((error: unknown) => logger.warn('the manifest was not set', errorFields(error)));
    logger.info('steward started', { bot: bot.id, resumed, ops: ops.port });

    async function uploadManifest(): Promise<void> {
      const manifest = manifestOf(conversation.commands);
      if ((await bdk.manifest.get()) !== manifest) await bdk.manifest.set(manifest);
    }

    let stopping: Promise<void> | undefined;
    return {
      bot,
      opsPort: ops.port,
      ended,
      idle: inbox.idle,
      reloadPolicy: () => reloadPolicy(base),
      stop: () => {
        stopping ??= closeAll();
        return stopping;
      },
    };
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

async function countOpenRequests(store: Store): Promise<number> {
  const { count } = await store
    .selectFrom('requests')
    .select((build) => build.fn.countAll<number>().as('count'))
    .where('status', '=', 'open')
    .executeTakeFirstOrThrow();
  return count;
}

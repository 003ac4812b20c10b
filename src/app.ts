import { randomUUID } from 'node:crypto';
import {
  type Clock,
  type CommandDescription,
  createBdk,
  type Logger,
  manifestOf,
  type Person,
  type SymphonyBdk,
  systemClock,
  type V4Stream,
} from '@finos/symphony-bdk-core';
import { recordStart, recordStop } from './audit/index.ts';
import { clockUntil } from './clock-until.ts';
import { commands, inWords } from './commands/index.ts';
import { type Config, configurationHash } from './config/index.ts';
import { createRunServer } from './console/index.ts';
import { podHindrance, storeHindrance } from './hindrances.ts';
import { createLeases } from './leases/index.ts';
import { errorFields } from './log-fields.ts';
import { createMetrics, startOps } from './ops/index.ts';
import { createParts } from './parts.ts';
import { createPolicy } from './policy/index.ts';
import { policyFilesOf } from './policy-files.ts';
import { reach } from './reach.ts';
import { loadReplies, type Replies } from './replies/index.ts';
import { rendersTimes } from './settings/index.ts';
import { sharedFeedOf } from './shared-feed.ts';
import { type SoFar, shownToOperators } from './shown-to-operators.ts';
import { createSignals } from './signals/index.ts';
import { standingOf } from './standing-of.ts';
import { explaining } from './start-error.ts';
import { opsTrouble, podTrouble } from './start-troubles.ts';
import {
  createLastSeen,
  createStoreHealth,
  guardingWrites,
  holdStore,
  openStore,
  shownUrl,
} from './store/index.ts';
import { stewardVersion } from './version.ts';
import { type Core, wireCore } from './wire-core.ts';
import { DEFAULT_LANGUAGE, type Wording } from './words/index.ts';
import { aborted } from './work/aborted.ts';

/** Steward, running. */
export type App = {
  readonly bot: Person;
  /** Where `/healthz`, `/readyz` and `/metrics` are. */
  readonly opsPort: number;
  /** Resolves when the feed has ended by `stop`; rejects when the pod refuses the credential. */
  readonly ended: Promise<void>;
  /** The commands that a person may run in a conversation, for a front end that completes what is typed. */
  commandsFor(
    who: Person,
    where: Pick<V4Stream, 'streamId' | 'streamType'>,
  ): Promise<readonly CommandDescription[]>;
  /** Resolves when nothing waits to be handled, done or sent. */
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
  /** What Steward says, when it has been read already. */
  readonly replies?: Replies;
  /** Ends the start, which lasts as long as the pod is away; then it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
};

/** Builds and wires the parts, logs in, takes up what an earlier run left, and starts to read the feed. */
export async function startApp(options: AppOptions): Promise<App> {
  const {
    clock: machineClock = systemClock,
    signal = new AbortController().signal,
    replies = loadReplies(options.config.steward),
  } = options;
  const parts = createParts({ clock: machineClock });
  const clock = clockUntil(machineClock, parts.lifetime);
  try {
    return await startParts({ ...options, clock, signal, replies, parts });
  } catch (error) {
    await parts.stop();
    throw error;
  }
}

/** How long the kit repeats what fails. */
const patienceOf = ({ steward }: Config) => ({
  rejectedLoginPatienceMs: steward.login.rejectedForMinutes * 60_000,
  // Events, jobs and messages are tried again by themselves, for as long as it takes. Until then a call holds up its conversation.
  maxRepeatMs: 3_000,
});

type Starting = Required<AppOptions> & { readonly parts: ReturnType<typeof createParts> };

type Opening = Pick<Starting, 'config' | 'logger' | 'clock' | 'signal' | 'parts'>;

/** No other process may use the store, if it is a file; one that still ends is waited for. */
async function holdOwnStore({ config: { steward }, logger, clock, signal, parts }: Opening): Promise<void> {
  const release = await holdStore(steward.store, {
    clock,
    signal,
    waitMs: steward.storeWaitSeconds * 1_000,
    onWait: (holder) => logger.warn('waits for another Steward to give the store free', { process: holder }),
  });
  await parts.start({ name: 'hold', stop: release });
}

/** Opens the store, and what is shared by those that use one. */
async function startStore({ config: { steward }, logger, clock, signal, parts }: Opening) {
  const open = () =>
    openStore(steward.store, {
      onNew: () => logger.warn('a new store was made', { store: shownUrl(steward.store) }),
      onWalLost: () =>
        logger.error(
          'somebody deleted the WAL of the store while it is used: what was in it is saved, and another one is begun',
          { store: shownUrl(steward.store) },
        ),
    });
  const store = await reach(open, { name: 'The store', hindranceOf: storeHindrance, clock, logger, signal });
  await parts.start({ name: 'store', stop: () => store.destroy() });
  const lastSeen = createLastSeen({ store, url: steward.store, clock, logger });
  await lastSeen.compare();
  await parts.start({ name: 'last seen', start: lastSeen.start, stop: lastSeen.stop });
  const sharing = { url: steward.store, store, clock, logger, owner: randomUUID() };
  const signals = createSignals(sharing);
  const leases = createLeases({ ...sharing, signals });
  await parts.start({ name: 'signals', start: signals.start, stop: signals.stop });
  await parts.start({ name: 'leases', start: leases.start, stop: leases.stop });
  const guarded = leases.isShared ? store.withPlugin(guardingWrites(leases.guardOf)) : store;
  return { store: guarded, leases, signals, owner: sharing.owner };
}

async function startParts({ config, logger, clock, signal, replies, parts }: Starting): Promise<App> {
  const { steward } = config;
  const metrics = createMetrics({ version: stewardVersion() });
  const policy = createPolicy({
    ...policyFilesOf(config),
    logger,
    clock,
    onDecided: metrics.policyDecision,
  });
  const { templates, overlaid } = replies;
  await holdOwnStore({ config, logger, clock, signal, parts });
  // Before the store is there, and the login, so that whoever watches sees a start that waits as what it is: alive, and not ready.
  const soFar: SoFar = {};
  const ops = await explaining(opsTrouble(steward.ops), () =>
    startOps({ ...steward.ops, ...shownToOperators({ soFar, metrics, clock }) }),
  );
  await parts.start({ name: 'ops', stop: () => ops.close() });
  const sharing = await startStore({ config, logger, clock, signal, parts });
  soFar.store = sharing.store;
  soFar.storeState = createStoreHealth({ ...sharing, url: steward.store, clock, logger });
  const pod = podTrouble(config);
  const bdk = await explaining(pod, () =>
    createBdk({
      config,
      logger,
      clock,
      ...patienceOf(config),
      sharedFeed: sharedFeedOf(sharing),
      guardOf: sharing.leases.guardOf,
      observer: metrics.pod,
    }),
  );
  await parts.start({ name: 'pod', stop: (grace) => bdk.close({ signal: grace }) });
  soFar.bdk = bdk;
  const reaching = { name: 'Symphony', hindranceOf: podHindrance(pod), clock, logger, signal };
  const session = await explaining(pod, () => reach(() => bdk.sessions.getSession({ signal }), reaching));
  const bot: Person = { id: session.id, displayName: session.displayName };

  const core = await wireCore({
    config,
    bot,
    bdk,
    ...sharing,
    clock,
    logger,
    policy,
    templates,
    metrics,
    rendersTimes: await rendersTimes(steward.times, { health: bdk.health, logger, signal }),
  });
  const standing = standingOf({ ...sharing, config, policy, audit: core.audit, clock, logger });
  soFar.running = { ...core, ...standing };
  // A second Steward on the same folder finds this one before it does anything.
  const runServer = createRunServer({ path: steward.socket, runAs: core.runAs, logger });
  await parts.start(runServer);
  const inForce = { configuration: configurationHash(config), policy: policy.hash, overlaid };
  await recordStart(core.audit, inForce);
  await parts.start({
    name: 'record',
    stop: () => recordStop(core.audit, { left: core.inbox.depth(), logger }),
  });
  // While it is not known whether its policy is in force, it begins nothing.
  await parts.start({ name: 'standing', start: standing.start, stop: standing.stop });
  // Nothing is run any more once the record says that Steward stopped.
  await parts.start({ name: 'runs', stop: runServer.stop });
  await parts.start({ name: 'outbox', start: () => core.outbox.start(core.deliver), stop: core.outbox.stop });
  await parts.start(workOf(core));

  let ended: Promise<void> | undefined;
  await parts.start({
    name: 'datafeed',
    start() {
      bdk.datafeed.subscribe({ onEvents: core.inbox.receive, onGap: core.missed.note });
      ended = bdk.datafeed.start();
      ended.catch((error: unknown) => logger.error('the datafeed ended', errorFields(error)));
      return Promise.race([bdk.datafeed.connected(), ended, aborted(signal)]);
    },
    stop: () => bdk.datafeed.stop(),
  });
  signal.throwIfAborted();
  const wording = templates.words.in(DEFAULT_LANGUAGE);
  uploadManifest(bdk, wording).catch((error: unknown) =>
    logger.warn('the manifest was not set', errorFields(error)),
  );
  logger.info('steward started', { bot: bot.id, ops: ops.port, owner: sharing.owner });

  let stopping: Promise<void> | undefined;
  return {
    bot,
    opsPort: ops.port,
    ended: ended ?? Promise.resolve(),
    async commandsFor(principal, stream) {
      const allowed = await core.commandsFor({ principal, occasion: { key: 'completion', stream } });
      return allowed.map((command) => inWords(command, wording));
    },
    idle: core.idle,
    reloadPolicy: standing.reloadPolicy,
    stop: () => {
      stopping ??= parts.stop();
      return stopping;
    },
  };
}

async function uploadManifest(bdk: Pick<SymphonyBdk, 'manifest'>, wording: Wording): Promise<void> {
  const manifest = manifestOf(commands.map((command) => inWords(command, wording)));
  if ((await bdk.manifest.get()) !== manifest) await bdk.manifest.set(manifest);
}

/** What makes work of its own: it stops together, so that nothing begins while something else is finished. */
const workOf = ({ inbox, watches, jobs, jobHandlers, limits, followRestored }: Core) => ({
  name: 'work',
  async start() {
    await followRestored();
    await inbox.resume();
    await watches.resume();
    jobs.start(jobHandlers);
  },
  stop: (grace: AbortSignal) =>
    Promise.all([inbox.stop(grace), jobs.stop(), watches.stop({ signal: grace }), limits.stop()]),
});

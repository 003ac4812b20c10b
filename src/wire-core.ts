import type { Clock, Logger, Person, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import {
  createAdministrators,
  createAdministratorsRoom,
  createApprovals,
  createAvailability,
  createBreakGlass,
  createDelegations,
  createFindRoom,
  createGlassGuard,
  createGlassTelling,
  createGroups,
  createHasSeen,
  createLapse,
  createMandates,
  createMayCancelHeld,
  createRecipients,
  createSpareApprovers,
} from './approvals/index.ts';
import { createAudit } from './audit/index.ts';
import { allowedCommands, type Call, commands, type Services } from './commands/index.ts';
import type { Config } from './config/index.ts';
import { createRunAs } from './console/index.ts';
import {
  createConnectionClosings,
  createConversation,
  createDelegationTeller,
  createGlassTeller,
  mayConcern,
} from './conversation/index.ts';
import { createHousekeeping } from './housekeeping.ts';
import { createInbox } from './inbox/index.ts';
import { createJobs, datedJobs, type JobHandlers, jobShapes, stickyJobs } from './jobs/index.ts';
import type { Leases } from './leases/index.ts';
import { createLimits, createOnce } from './limits/index.ts';
import { errorFields } from './log-fields.ts';
import { createMissed } from './missed/index.ts';
import type { Metrics } from './ops/index.ts';
import { createOutbox } from './outbox/index.ts';
import {
  createAllowances,
  createEffects,
  createLifecycle,
  createPace,
  createPlanJobs,
  createPlanRunner,
  createPreviewer,
  createPutOffNotices,
  createSharedPace,
  plansOf,
  sendingNotices,
} from './plans/index.ts';
import { createFactsSource, type Policy } from './policy/index.ts';
import { createCards, createConfirmationsFor, createReplier, type Templates } from './replies/index.ts';
import { createRestored, followRestore } from './restored/index.ts';
import { createRetention } from './retention.ts';
import { ALWAYS, createWorkingTime } from './routes/index.ts';
import {
  createConfirmations,
  createDecide,
  createDirectories,
  createDryRun,
  createExecute,
  createGlasses,
  createPlanChanges,
  createPlanCommitter,
  createPlanServices,
  createRefuse,
  createRequests,
  createScopeOf,
  createShowPeople,
  createWhoCould,
  createWithdraw,
  judgeCommand,
  observeCommands,
} from './service/index.ts';
import { createLanguages, createSettings } from './settings/index.ts';
import { createReadShown } from './shown/index.ts';
import type { Signals } from './signals/index.ts';
import type { Store } from './store/index.ts';
import { createPresences, createWatches } from './watches/index.ts';

export type Core = Awaited<ReturnType<typeof wireCore>>;

type Options = {
  readonly config: Config;
  readonly bot: Person;
  readonly bdk: SymphonyBdk;
  readonly store: Store;
  readonly leases: Leases;
  readonly signals: Signals;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly policy: Policy;
  readonly templates: Templates;
  readonly metrics: Metrics;
  /** Whether clients show `dateTime` as a time. */
  readonly rendersTimes: boolean;
};

/** What nearly everything uses: the record, the queues, the facts, and the ways to say something. */
async function wireBase({
  config,
  bot,
  bdk,
  store,
  leases,
  signals,
  clock,
  logger,
  policy,
  templates,
  rendersTimes,
}: Options) {
  const audit = createAudit({ store, clock, isShared: leases.isShared });
  const findRoom = createFindRoom(bdk.streams);
  const administratorsRoom = createAdministratorsRoom({
    ...config.steward.administrators,
    store,
    audit,
    streams: bdk.streams,
    botId: bot.id,
    now: () => factsSource.now(),
  });
  const isAdministratorsRoom = administratorsRoom.is;
  const factsSource = createFactsSource({ pod: bdk, botId: bot.id, isAdministratorsRoom });
  // Noted now, before anybody else can take its name or walk in.
  await administratorsRoom.id().catch((error: unknown) => {
    logger.warn("the administrators' room can't be used", errorFields(error));
  });
  const jobs = createJobs({
    store,
    clock,
    logger,
    leases,
    signals,
    shapes: jobShapes,
    dated: datedJobs,
    sticky: stickyJobs,
  });
  bdk.recovery.onReturn(() => {
    void jobs
      .retryWaiting()
      .catch((error: unknown) => logger.warn('jobs wait for the pod longer', errorFields(error)));
  });
  const onChanged = (person: UserId) => jobs.schedule(sendingNotices(person, clock.now()));
  const settings = createSettings({ store, signals, audit, onChanged });
  for (const { language, ids } of templates.words.missing)
    logger.warn('sentences are missing, so they are said in English', {
      language,
      count: ids.length,
      first: ids.slice(0, 10).join(' '),
    });
  const languages = createLanguages({
    settings,
    pod: bdk,
    botId: bot.id,
    isInternal: factsSource.isInternal,
    available: templates.words.languages,
    fallback: config.steward.language,
    timeZone: config.steward.timeZone,
    rendersTimes,
    logger,
  });
  return {
    store,
    leases,
    signals,
    clock,
    logger,
    audit,
    settings,
    languages,
    policy,
    pod: bdk,
    bot,
    botId: bot.id,
    recovery: bdk.recovery,
    knownPlans: (occasion: string) => plansOf(store, occasion),
    jobs,
    outbox: createOutbox({ store, clock, logger, leases, signals, audit, recovery: bdk.recovery }),
    effects: createEffects({ store, audit }),
    findRoom,
    administratorsRoom,
    administratorsRoomName: config.steward.administrators.room,
    factsSource,
    cards: await createCards({ store, clock }),
    confirmationsFor: createConfirmationsFor({ store, clock }),
    replier: createReplier({
      messages: bdk.messages,
      streams: bdk.streams,
      templates,
      readerOf: languages.readerOf,
      onIm: languages.know,
      logger,
    }),
  };
}

type Base = Awaited<ReturnType<typeof wireBase>>;
type RunnerOptions = Parameters<typeof createPlanRunner>[0];

/** The life of plans, and who hears of it. */
function wirePlans(
  base: Base,
  {
    steward,
    ...hearers
  }: Pick<Config, 'steward'> & Pick<RunnerOptions, 'onApplied' | 'afterApplied' | 'glassGuard'>,
) {
  const { store, clock, leases, cards, factsSource } = base;
  const closings = createConnectionClosings(cards);
  const { isInternal } = factsSource;
  const workingTime = steward.calendar ? createWorkingTime(steward.calendar, steward.timeZone) : ALWAYS;
  const putOff = createPutOffNotices({
    ...base,
    timeZone: steward.timeZone,
    isInternal,
    noticesPerHour: steward.limits.requestCardsPerHour,
  });
  const sparing = createSpareApprovers({ ...base, cardsPerHour: steward.limits.requestCardsPerHour });
  const lifecycle = createLifecycle({
    ...base,
    spare: sparing.spare,
    workingTime,
    lateAfterMs: steward.plans.lateAfterSeconds * 1_000,
    alsoTell: async (plan, transaction) => [
      ...(await closings(plan, transaction)),
      ...(await putOff.draftsFor(plan, transaction)),
    ],
  });
  const perSecond = steward.pace.membershipChangesPerSecond;
  const pace = leases.isShared
    ? createSharedPace({ store, clock, perSecond })
    : createPace({ clock, perSecond });
  const readShown = createReadShown(base);
  const lapse = createLapse({ ...base, workingTime, readShown, lifecycle });
  const runner = createPlanRunner({ ...base, lifecycle, pace, lapse, ...hearers });
  const retention = createRetention({ ...base, steward });
  const followRestored = () => followRestore({ ...base, lifecycle });
  return { putOff, sparing, lifecycle, workingTime, readShown, runner, retention, followRestored };
}

/** Who decides, and on what. */
function wireDeciding(
  base: Base,
  { config: { steward }, bdk, policy, logger, onApplied }: Options & Pick<RunnerOptions, 'onApplied'>,
) {
  const { administratorsRoom, replier } = base;
  const { directory } = policy;
  const administratorRoles = steward.administrators.roles;
  const groups = createGroups({ ...base, users: bdk.users, administratorRoles, directory });
  const administrators = createAdministrators({ administratorsRoom, groups });
  const delegations = createDelegations(base);
  const glassGuard = createGlassGuard({ ...base, groups, delegations });
  const breakGlass = createBreakGlass({ ...base, groups, delegations });
  const plans = wirePlans(base, {
    steward,
    onApplied,
    afterApplied: administrators.applied,
    glassGuard,
  });
  const { presence, connections } = bdk;
  const presences = createPresences({ ...base, ...base.factsSource, presence, connections });
  const presenceOf = async (id: UserId) => (await presences.of(id)).category;
  const availability = createAvailability({ presenceOf, logger });
  const mandates = createMandates({ groups, policy, delegations });
  const recipients = createRecipients({ groups, mandates, availability, imWith: replier.imWith, logger });
  const hasSeen = createHasSeen({
    messageOf: async (card) => (await base.cards.find(base.cards.tokenFor(card)))?.messageId,
    statusOf: (message) => bdk.messages.getStatus(message),
    logger,
  });
  const { openRequests } = steward.limits;
  const approvals = createApprovals({
    ...base,
    ...plans,
    groups,
    mandates,
    delegations,
    recipients,
    hasSeen,
    openRequests,
  });
  const { lifecycle } = plans;
  const glassTelling = createGlassTelling({ ...base, recipients, breakGlass, lifecycle });
  const glassHandlers = {
    ...createGlassTeller({ ...base, breakGlass, glassTelling }),
    ...glassTelling.handlers,
    ...breakGlass.handlers,
  };
  const glasses = createGlasses({ breakGlass });
  const forCommands = { breakGlass, glasses, showPeople: createShowPeople(plans) };
  const all = { ...plans, forCommands, glassGuard, glassHandlers };
  return { ...all, groups, administrators, delegations, recipients, approvals, presences };
}

/** Builds what does the work, from the record at the bottom to the conversation at the top. Nothing runs yet. */
export async function wireCore(options: Options) {
  const { config, bot, bdk, clock, logger, policy, metrics } = options;
  const { steward } = config;
  const base = await wireBase(options);
  const { botId, audit, jobs, outbox, factsSource } = base;
  const { timeZone } = steward;
  const directories = createDirectories(base);
  const deciding = wireDeciding(base, { ...options, onApplied: directories.forgetChanged });
  const { putOff, sparing, lifecycle, readShown, runner, retention, followRestored } = deciding;
  const { groups, administrators, delegations, recipients, approvals, presences } = deciding;

  const watches = createWatches({ ...base, ...steward.presence, presence: bdk.presence, presences });

  const refuse = createRefuse(base);
  const allowances = createAllowances(base);
  const preview = createPreviewer({ ...base, ...deciding, allowances });
  const judge = judgeCommand(policy, bot);
  const whoCould = createWhoCould({ policy, groups, judge });
  const planChanges = createPlanChanges({
    ...base,
    preview,
    commit: createPlanCommitter({ policy, lifecycle, approvals, recipients, readShown, allowances }),
    dryRun: createDryRun({ audit, approvals, recipients }),
    refuse,
    whoCould,
  });
  const services: Services = {
    ...base,
    administrators,
    delegations,
    ...deciding.forCommands,
    approvals,
    presences,
    watches,
    commands,
    timeZone: steward.timeZone,
    judge,
    may: async (question, facts) => (await policy.decide(question, facts)).outcome === 'allow',
    decide: createDecide({ approvals, clock, logger, count: metrics.decision }),
    confirmations: createConfirmations({ ...base, lifecycle }),
    requests: createRequests({ ...base, approvals }),
    withdraw: createWithdraw({ ...base, approvals, refuse }),
    ...createPlanServices({ ...base, lifecycle, refuse, mayCancelHeld: createMayCancelHeld({ groups }) }),
    ...directories,
  };
  const scopeOf = createScopeOf({ services, timeZone });
  const execute = observeCommands(
    createExecute({ ...base, services, planChanges, refuse, whoCould, scopeOf }),
    { clock, logger, count: metrics.command },
  );
  const runAs = createRunAs({ ...base, services, execute, scopeOf, timeZone });
  const once = createOnce(base);
  const limits = createLimits({ ...base, ...steward.limits, isInternal: factsSource.isInternal });
  const conversation = createConversation({
    ...base,
    once: once.once,
    limits,
    services,
    messages: bdk.messages,
    execute,
    scopeOf,
    planChanges,
    readShown,
    lifecycle,
    sparing,
    runner,
    approvals,
    directory: { peopleByIds: (ids) => directories.peopleByIds(ids, factsSource.now()) },
  });
  const { handle, deliver, lateness } = conversation;
  const isWanted = mayConcern(botId);
  const inbox = createInbox({ ...base, handle, lateness, isWanted, observe: metrics.event });

  const keepers = [inbox, outbox, once, retention];
  const housekeeping = createHousekeeping({ clock, jobs, keepers });
  const missed = createMissed({ ...base, bdk, inbox, approvals });
  const jobHandlers: JobHandlers<typeof jobShapes> = {
    ...createPlanJobs({ lifecycle, runner, clock, logger }),
    ...putOff.handlers,
    ...sparing.handlers,
    ...watches.handlers,
    ...createDelegationTeller({ ...base, ...deciding.forCommands, delegations }),
    ...deciding.glassHandlers,
    ...approvals.handlers,
    ...missed.handlers,
    ...createRestored(base).handlers,
    ...housekeeping.handlers,
  };
  await housekeeping.start();

  return {
    audit,
    effects: base.effects,
    inbox,
    outbox,
    jobs,
    jobHandlers,
    watches,
    missed,
    limits,
    commands,
    commandsFor: (call: Call) => allowedCommands(call, factsSource.now(), services),
    deliver,
    runAs,
    idle: createIdle({ inbox, jobs, outbox }),
    followRestored,
  };
}

type Busy = { idle(): Promise<void> };

/** Resolves when nothing waits to be handled, done or sent. */
const createIdle =
  ({ inbox, jobs, outbox }: { inbox: Busy & { depth(): number }; jobs: Busy; outbox: Busy }) =>
  async (): Promise<void> => {
    do {
      await inbox.idle();
      await jobs.idle();
      await outbox.idle();
    } while (inbox.depth() > 0);
  };

import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, type Store } from '../../../src/store/index.ts';
import type { BotProcess } from '../../support/bot-process.ts';
import { type Deployment, deploy, type Replica } from '../../support/deployment.ts';
import { chaosSeed } from './firm.ts';

/** One of the processes that share the work. */
export type Running = {
  readonly bot: BotProcess;
  /** By which name the store's leases tell what it does; unknown until it has started. */
  owner: string | undefined;
};

export type Cluster = Awaited<ReturnType<typeof startCluster>>;

export type ClusterOptions = {
  /** The address of the store. */
  readonly store: string;
  /** What is different for each process. */
  readonly replica?: (place: { readonly podPort: number }) => Replica | Promise<Replica>;
};

const REDELIVER_AFTER_MS = 2_000;
// So that a large plan lasts for a second.
const CHANGES_PER_SECOND = 40;
// The few who decide are asked all the time, and each of them needs the card.
const LIMITS = { openRequests: 100_000, requestCardsPerHour: 100_000 };
// A pod isn't as near as the simulator; and whoever looks before acting has to be caught between the two.
const MEMBERSHIP_DELAY_MS = 20;
// And whoever says something has to be caught after it was said, and before they know.
const SAID_BEFORE_ANSWER_MS = 50;
const KEPT_CALLS = 1_000_000;
const LOOK_EVERY_MS = 50;
const SETTLED_WITHIN_MS = 60_000;

/** A pod with a firm that has a lot to do, and Stewards that share one store. */
export async function startCluster({ store: url, replica = () => ({}) }: ClusterOptions) {
  const deployment: Deployment = await deploy({
    pod: { seed: chaosSeed, limits: { redeliverAfterMs: REDELIVER_AFTER_MS, callsKept: KEPT_CALLS } },
    steward: { store: url, limits: LIMITS, pace: { membershipChangesPerSecond: CHANGES_PER_SECOND } },
  });
  const { pod } = deployment;
  slowDown();
  const store = await openStore(url);
  const running = new Set<Running>();
  const bots: BotProcess[] = [];
  const fallen: string[] = [];

  function slowDown(): void {
    pod.faults.add({
      match: { path: '/membership/' },
      times: 'always',
      effect: { delay: MEMBERSHIP_DELAY_MS },
    });
    pod.faults.add({
      match: { path: '/message/create' },
      times: 'always',
      effect: { lateAnswer: SAID_BEFORE_ANSWER_MS },
    });
  }

  async function launch(): Promise<void> {
    const bot = deployment.launchReplica(await replica({ podPort: deployment.tap.port }));
    const one: Running = { bot, owner: undefined };
    running.add(one);
    bots.push(bot);
    bot
      .says(/"steward started"/u)
      .then((line) => {
        one.owner = /"owner":"([^"]+)"/u.exec(line)?.[1] ?? '';
      })
      // Killed before that.
      .catch(() => {});
    void bot.ended.then(({ code, signal }) => {
      if (running.delete(one)) fallen.push(`${code ?? signal}: ${bot.lines.at(-1)}`);
    });
  }

  /** The conversations that wait for what this one does, or did. */
  const workOf = async ({ owner }: Running): Promise<ReadonlySet<string>> =>
    owner === undefined ? new Set() : conversationsOf(store, owner);

  const started = (): Running[] => [...running].filter(({ owner }) => owner !== undefined);

  async function untilStarted(count: number): Promise<void> {
    while (started().length < count) {
      if (fallen.length > 0) throw new Error(`A Steward ended by itself: ${fallen.join()}`);
      await sleep(LOOK_EVERY_MS);
    }
  }

  return {
    deployment,
    pod,
    store,
    launch,
    started,
    starting: (): Running[] => [...running].filter(({ owner }) => owner === undefined),
    slowDown,
    async start(count: number): Promise<void> {
      for (let left = count; left > 0; left -= 1) await launch();
      await untilStarted(count);
    },

    /** Kills it; answers with the conversations whose work it had. */
    async kill(one: Running): Promise<ReadonlySet<string>> {
      running.delete(one);
      await one.bot.kill();
      return workOf(one);
    },

    workOf,

    /** What a log says of the fault that somebody was given this reference for. */
    causeOf: (reference: string): string =>
      bots.flatMap(({ lines }) => lines.filter((line) => line.includes(`"${reference}"`))).join() ||
      'not in a log',

    /** How those ended whom nobody had asked to. */
    fallen: (): readonly string[] => fallen,

    /** Resolves when nothing waits any more, or not within a minute: then what waits is found by the checks. */
    async settle(): Promise<void> {
      const end = performance.now() + SETTLED_WITHIN_MS;
      while (performance.now() < end && (await waiting(store)) > 0) await sleep(LOOK_EVERY_MS);
    },

    /** Ends the processes as an operator does; answers with those that did not end well. */
    async stop(): Promise<string[]> {
      const ends = await Promise.all(
        [...running].map(async (one) => {
          running.delete(one);
          return { bot: one.bot, ending: await one.bot.terminate() };
        }),
      );
      return ends.flatMap(({ bot, ending: { code, signal } }) =>
        code === 0 ? [] : [`${code ?? signal}: ${bot.lines.at(-1)}`],
      );
    },

    async close(): Promise<void> {
      await deployment.close();
      await store.destroy();
    },
  };
}

/** How many events, messages and plans have not come to their end. */
async function waiting(store: Store): Promise<number> {
  const { count } = await store
    .selectNoFrom(({ selectFrom, fn }) => [
      selectFrom('inbox').where('status', '=', 'pending').select(fn.countAll<number>().as('n')).as('inbox'),
      selectFrom('outbox').where('status', '=', 'pending').select(fn.countAll<number>().as('n')).as('outbox'),
      selectFrom('plans').where('state', '=', 'running').select(fn.countAll<number>().as('n')).as('plans'),
    ])
    .executeTakeFirstOrThrow()
    .then(({ inbox, outbox, plans }) => ({ count: (inbox ?? 0) + (outbox ?? 0) + (plans ?? 0) }));
  return count;
}

/** Where people wait for what a process was at, by the leases that it still has. */
async function conversationsOf(store: Store, owner: string): Promise<ReadonlySet<string>> {
  const leases = await store.selectFrom('leases').select('key').where('owner', '=', owner).execute();
  const keys = leases.map(({ key }) => key);
  const plans = keys.flatMap((key) => /^job:run-plan (.+)$/u.exec(key)?.[1] ?? []);
  const answers =
    plans.length === 0
      ? []
      : await store.selectFrom('plans').select('answer_to').where('id', 'in', plans).execute();
  return new Set([
    ...keys.flatMap((key) => /^(?:conversation|outbox):(.+)$/u.exec(key)?.[1] ?? []),
    ...answers.flatMap(({ answer_to }) => /"stream":"([^"]+)"/u.exec(answer_to)?.[1] ?? []),
  ]);
}

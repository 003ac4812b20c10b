import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Pod, type PodOptions, startPod } from 'symphony-pod-simulator';
import { openStore, type Store } from '../../src/store/index.ts';
import { type BotProcess, type Ending, runNpm, runSteward } from './bot-process.ts';
import { builtSteward } from './built.ts';
import { configTree } from './config.ts';
import { testKeys } from './keys.ts';
import { createMember, type Member } from './member.ts';
import { startTap, type Tap } from './tap.ts';

/** A pod, and Steward as a process of its own that can be killed and started again over the same store. */
export type Deployment = {
  readonly pod: Pod;
  readonly tap: Tap;
  /** The path at which `steward run` reaches it. */
  readonly socket: string;
  as(username: string): Member;
  /** Starts Steward and waits for nothing: it takes up its work before it listens. */
  launch(): BotProcess;
  /** Launches one more beside those that run, which share a PostgreSQL. */
  launchReplica(replica?: Replica): BotProcess;
  /** The same; resolves once it listens. */
  startReplica(replica?: Replica): Promise<BotProcess>;
  /** Starts Steward through npm with these words, such as `start`; resolves once it listens. */
  startByNpm(...words: readonly string[]): Promise<BotProcess>;
  /** Starts Steward; resolves once it listens. */
  start(): Promise<BotProcess>;
  /** Runs another command of Steward's command line, to its end. */
  steward(...args: string[]): Promise<Ending & { readonly output: string }>;
  /** Resolves when every event that the pod has had for Steward was acknowledged. */
  acknowledged(): Promise<void>;
  /** The file of the store. */
  readonly file: string;
  /** What the store holds, behind Steward's back. */
  stored<T>(read: (store: Store) => Promise<T>): Promise<T>;
  /** How many events the store holds by status. */
  inbox(): Promise<Record<string, number>>;
  close(): Promise<void>;
};

/** What is different for one of several processes. */
export type Replica = {
  /** Its own way to the pod. */
  readonly port?: number;
  /** Its own way to the store. */
  readonly store?: string;
  readonly env?: NodeJS.ProcessEnv;
};

type Options = {
  readonly pod?: PodOptions;
  /** Keys of the kit's part of the configuration. */
  readonly kit?: Record<string, unknown>;
  readonly steward?: Record<string, unknown>;
};

export async function deploy({ pod: podOptions, kit, steward }: Options = {}): Promise<Deployment> {
  const folder = mkdtempSync(join(tmpdir(), 'steward-chaos-'));
  const program = await builtSteward();
  const pod = await startPod({ keys: { steward: testKeys().publicKey }, ...podOptions });
  const tap = await startTap(pod.port);
  const file = join(folder, 'steward.db');
  const store = typeof steward?.store === 'string' ? steward.store : `sqlite:${file}`;
  const socketOf = (name: string) => join(folder, `${name}.sock`);

  function writeConfig(name: string, own: Replica = {}): string {
    const file = join(folder, `${name}.yaml`);
    const ofSteward = { socket: socketOf(name), ...steward, store: own.store ?? store };
    // JSON is YAML.
    writeFileSync(
      file,
      JSON.stringify(configTree({ port: own.port ?? tap.port, ...(kit ? { kit } : {}), steward: ofSteward })),
    );
    return file;
  }

  const socket = socketOf('steward');
  const configFile = writeConfig('steward');
  let replicas = 0;
  const running = new Set<BotProcess>();

  function watch(bot: BotProcess): BotProcess {
    running.add(bot);
    void bot.ended.then(() => running.delete(bot));
    return bot;
  }

  const run = (...args: string[]) => watch(runSteward([...args, '--config', configFile]));
  const launch = () => watch(runSteward(['start', '--config', configFile], { program }));

  function launchReplica(replica: Replica = {}): BotProcess {
    replicas += 1;
    const { env } = replica;
    // What changes modules finds them among the sources.
    const isChanged = env?.NODE_OPTIONS !== undefined;
    const words = ['start', '--config', writeConfig(`replica-${replicas}`, replica)];
    return watch(runSteward(words, { env, ...(isChanged ? {} : { program }) }));
  }

  async function stored<T>(read: (store: Store) => Promise<T>): Promise<T> {
    const db = await openStore(store);
    try {
      return await read(db);
    } finally {
      await db.destroy();
    }
  }

  return {
    pod,
    tap,
    socket,
    as: (username) => createMember(pod, username),
    launch,
    launchReplica,
    async startReplica(replica) {
      const bot = launchReplica(replica);
      await bot.says(/"steward started"/);
      return bot;
    },
    async startByNpm(...words) {
      const bot = watch(runNpm([...words, '--config', configFile]));
      await bot.says(/"steward started"/);
      return bot;
    },
    async start() {
      const bot = launch();
      await bot.says(/"steward started"/);
      return bot;
    },
    async steward(...args) {
      const command = run(...args);
      const ending = await command.ended;
      return { ...ending, output: command.lines.join('\n') };
    },
    async acknowledged() {
      const isOwed = () =>
        pod.world().datafeeds.some(({ waiting, unacknowledged }) => waiting + unacknowledged > 0);
      while (isOwed()) await new Promise((resolve) => setImmediate(resolve));
    },
    file,
    stored,
    async inbox() {
      const rows = await stored((db) =>
        db
          .selectFrom('inbox')
          .select((build) => ['status', build.fn.countAll<number>().as('count')])
          .groupBy('status')
          .execute(),
      );
      return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
    },
    async close() {
      await Promise.all([...running].map((bot) => bot.kill()));
      await tap.close();
      await pod.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

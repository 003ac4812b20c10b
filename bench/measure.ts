import type { Percentiles } from './percentile.ts';
import { type Bot, startBotProcess, startLoopProcess, startPodProcess } from './processes.ts';
import type { createSetting } from './setting.ts';
import type { BenchStore, createStores, StoreKind } from './stores.ts';

export type Extent = {
  /** As fast as they go. */
  readonly commands: number;
  /** At 100 a second. */
  readonly calm: number;
  /** What people say to each other in a room, at 1,000 a second. */
  readonly lines: number;
};

/** How commands were answered; CPU in milliseconds a command, of all processes. */
type Answering = { readonly perSecond: number; readonly cpu: number; readonly calm: Percentiles };

/** Of processes of Steward that share a store. */
export type StewardFigures = Answering & {
  readonly busy: Percentiles;
  /** Of one process at most, in MB. */
  readonly memory: number;
  /** Seconds from the start of a process, whose store is there, to its first answer. */
  readonly start: number;
  /** CPU in milliseconds of a line that isn't for Steward, and how many lines were stored. */
  readonly line: { readonly cpu: number; readonly stored: number };
};

type Options = {
  readonly setting: ReturnType<typeof createSetting>;
  readonly stores: ReturnType<typeof createStores>;
  readonly extent: Extent;
  /** What is started as Steward. */
  readonly program: string;
};

const WARM_UP = { kind: 'window', commands: 1_000, window: 2 } as const;
const CALM_RATE = 100;
const LINE_RATE = 1_000;

/** Measures Steward, and a bare loop that makes the same calls, each with a pod of its own. */
export function createMeasure({ setting, stores, extent, program }: Options) {
  const saturated = { kind: 'window', commands: extent.commands, window: 2 } as const;
  const calm = { kind: 'rate', commands: extent.calm, perSecond: CALM_RATE } as const;
  const chatter = { kind: 'chatter', lines: extent.lines, perSecond: LINE_RATE } as const;

  async function loop(): Promise<Answering> {
    const pod = await startPodProcess(setting.publicKeyFile);
    const process = await startLoopProcess(pod.port, setting.privateKeyFile);
    await pod.run(WARM_UP);
    const before = process.cpu();
    const { seconds } = await pod.run(saturated);
    const cpu = perCommand(process.cpu() - before, extent.commands);
    const slow = await pod.run(calm);
    await process.stop();
    await pod.stop();
    return { perSecond: extent.commands / seconds, cpu, calm: slow };
  }

  async function steward(kind: StoreKind, processes: number): Promise<StewardFigures> {
    const pod = await startPodProcess(setting.publicKeyFile);
    const store = await stores.make(kind);
    const launch = async () =>
      startBotProcess({ ...(await setting.configure({ pod: pod.port, store: store.url })), program });
    // Makes the tables, and what Node keeps of the program for later starts.
    const first = await launch();
    await pod.run({ kind: 'first' });
    await first.stop();

    const begun = performance.now();
    const bots = [await launch()];
    await pod.run({ kind: 'first' });
    const start = (performance.now() - begun) / 1000;
    while (bots.length < processes) bots.push(await launch());
    await Promise.all(bots.map((bot) => bot.ready()));
    const figures = await atWork(pod, bots, store);
    await Promise.all(bots.map((bot) => bot.stop()));
    await pod.stop();
    return { ...figures, start };
  }

  async function atWork(
    pod: Awaited<ReturnType<typeof startPodProcess>>,
    bots: readonly Bot[],
    store: BenchStore,
  ): Promise<Omit<StewardFigures, 'start'>> {
    const cpu = () => bots.reduce((sum, bot) => sum + bot.cpu(), 0);
    await pod.run(WARM_UP);
    const memories = bots.map((bot) => bot.watchMemory());
    const before = cpu();
    const busy = await pod.run(saturated);
    const spent = cpu() - before;
    const memory = Math.max(...memories.map(({ end }) => end()));
    const slow = await pod.run(calm);
    const rows = await store.rows('inbox');
    const silent = cpu();
    await pod.run(chatter);
    const line = perCommand(cpu() - silent, extent.lines);
    return {
      perSecond: extent.commands / busy.seconds,
      cpu: perCommand(spent, extent.commands),
      busy,
      calm: slow,
      memory,
      // One command ends the lines.
      line: { cpu: line, stored: (await store.rows('inbox')) - rows - 1 },
    };
  }

  return { loop, steward };
}

const perCommand = (seconds: number, commands: number): number => (seconds / commands) * 1000;

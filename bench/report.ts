import type { createMeasure, StewardFigures } from './measure.ts';
import { medianOf } from './percentile.ts';
import type { StoreKind } from './stores.ts';

type Case = { readonly kind: StoreKind; readonly processes: number };

/** A case, measured right after a bare loop and an empty program. */
export type Round = Case & {
  readonly empty: number;
  readonly loop: Awaited<ReturnType<ReturnType<typeof createMeasure>['loop']>>;
  readonly steward: StewardFigures;
};

const NAMES: Readonly<Record<StoreKind, string>> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
const LEAST_RATIO: Readonly<Record<StoreKind, number>> = { sqlite: 0.7, postgres: 0.45 };
const MOST_MEMORY_MB = 400;

/** Tables of medians: what was measured, and the ratios with what they should be. Each ratio is taken within a round. */
export function report(cases: readonly Case[], measured: readonly Round[]): string[] {
  const of = ({ kind, processes }: Case) => {
    const rounds = measured.filter((round) => round.kind === kind && round.processes === processes);
    return (figure: (round: Round) => number, digits: number) => medianOf(rounds.map(figure)).toFixed(digits);
  };
  return [
    '| store, processes | commands/s | bare loop | CPU a command (bare loop) | at full load, p50 / p95 / p99 | at 100/s, p50 / p95 / p99 (bare loop) | memory | start | a line not for Steward |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...cases.map((each) => measuredRow(each, of(each))),
    '',
    '| ratios and limits | to reach | measured |',
    '| --- | --- | --- |',
    ...cases.filter(({ processes }) => processes === 1).flatMap((each) => goals(each, of(each))),
    '',
    `Medians of ${Math.floor(measured.length / cases.length)} rounds; memory is that of one process.`,
  ];
}

type Median = (figure: (round: Round) => number, digits: number) => string;

function measuredRow({ kind, processes }: Case, median: Median): string {
  const busy = (['p50', 'p95', 'p99'] as const).map((name) => median(({ steward }) => steward.busy[name], 0));
  const calm = (['p50', 'p95', 'p99'] as const).map((name) => median(({ steward }) => steward.calm[name], 1));
  const bare = (['p50', 'p95', 'p99'] as const).map((name) => median(({ loop }) => loop.calm[name], 1));
  const cells = [
    `${NAMES[kind]}, ${processes}`,
    median(({ steward }) => steward.perSecond, 0),
    median(({ loop }) => loop.perSecond, 0),
    `${median(({ steward }) => steward.cpu, 2)} ms (${median(({ loop }) => loop.cpu, 2)} ms)`,
    `${busy.join(' / ')} ms`,
    `${calm.join(' / ')} ms (${bare.join(' / ')} ms)`,
    `${median(({ steward }) => steward.memory, 0)} MB`,
    `${median(({ steward }) => steward.start, 2)} s`,
    `${median(({ steward }) => steward.line.cpu, 3)} ms, ${median(({ steward }) => steward.line.stored, 0)} stored`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function goals({ kind }: Case, median: Median): string[] {
  const row = (what: string, toReach: string, measured: string) =>
    `| ${NAMES[kind]}: ${what} | ${toReach} | ${measured} |`;
  return [
    row(
      'commands per second, to the bare loop',
      `≥ ${LEAST_RATIO[kind]}`,
      median(({ steward, loop }) => steward.perSecond / loop.perSecond, 2),
    ),
    row(
      'CPU a command, to the bare loop',
      '',
      median(({ steward, loop }) => steward.cpu / loop.cpu, 2),
    ),
    row(
      'p99 at 100 commands/s, to the bare loop',
      '≤ 3',
      median(({ steward, loop }) => steward.calm.p99 / loop.calm.p99, 1),
    ),
    row(
      'start to the first answer, to an empty program of Node',
      '≤ 4',
      median(({ steward, empty }) => steward.start / empty, 1),
    ),
    row('memory at full load', `≤ ${MOST_MEMORY_MB} MB`, `${median(({ steward }) => steward.memory, 0)} MB`),
  ];
}

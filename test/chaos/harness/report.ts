import type { Sabotage } from './sabotage/names.ts';
import { failures, isNoticed, type Outcome, type Scenario } from './scenario.ts';

type Reported = {
  readonly name: string;
  readonly scenario: Scenario;
  readonly flags: {
    readonly seed: number;
    readonly kills: number;
    readonly replicas: number;
    readonly groups: number;
    readonly seconds: number;
    readonly sabotage?: Sabotage;
  };
  readonly outcome: Outcome;
  readonly seconds: number;
};

/** What was done, what was looked at, and whether it was as promised; in Markdown. */
export function reportOf({ name, scenario, flags, outcome, seconds }: Reported): string {
  const { did, checks, skipped } = outcome;
  const { sabotage } = flags;
  const isFailed = failures(outcome).length > 0;
  const words = Object.entries(flags).map(([flag, value]) => `--${flag} ${value}`);
  const verdict =
    skipped !== undefined
      ? `SKIPPED: ${skipped}`
      : sabotage === undefined
        ? isFailed
          ? 'FAIL'
          : 'PASS'
        : isNoticed(sabotage, outcome)
          ? `PASS: the sabotage "${sabotage}" was noticed`
          : `FAIL: the sabotage "${sabotage}" was not noticed`;
  return [
    `## ${name} – ${verdict}`,
    '',
    `${new Date().toISOString()}, ${seconds.toFixed(0)} s: ${scenario.about}.`,
    '',
    `    npm run chaos -- ${name} ${words.join(' ')}`,
    '',
    ...did.map((line) => `- ${line}`),
    '',
    ...checks.map(({ what, isHeld, found }) => `- ${isHeld ? '✓' : '✗'} ${what} (${found})`),
    '',
  ].join('\n');
}

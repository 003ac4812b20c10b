import { brokenBy, type Sabotage } from './sabotage/names.ts';

export type Options = {
  /** Repeats what is left to chance: who is struck, when, and what is asked. */
  readonly seed: number;
  readonly kills: number;
  readonly replicas: number;
  /** How many groups of people ask for something. */
  readonly groups: number;
  /** How long the short scenarios last, each. */
  readonly seconds: number;
  /** How often each property is tried. */
  readonly runs: number;
  readonly sabotage?: Sabotage | undefined;
  /** Tells how far it is. */
  readonly say: (line: string) => void;
};

/** A promise, and whether it was held. */
export type Check = { readonly what: string; readonly isHeld: boolean; readonly found: string };

export type Outcome = {
  readonly did: readonly string[];
  readonly checks: readonly Check[];
  /** Why it could not be tried here. */
  readonly skipped?: string;
};

export type Scenario = {
  readonly about: string;
  readonly run: (options: Options) => Promise<Outcome>;
};

/** Whether what was broken on purpose was noticed as what it is. */
export const isNoticed = (sabotage: Sabotage, { checks }: Pick<Outcome, 'checks'>): boolean =>
  checks.some(({ what, isHeld }) => !isHeld && what === brokenBy(sabotage));

export const failures = ({ checks }: Pick<Outcome, 'checks'>): string[] =>
  checks.filter(({ isHeld }) => !isHeld).map(({ what, found }) => `${what}: ${found}`);

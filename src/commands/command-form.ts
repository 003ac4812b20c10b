import type { Given, Person, SymphonyBdk } from '@finos/symphony-bdk-core';
import type { Approvals } from '../approvals/index.ts';
import type { NothingOf, Problem } from '../errors.ts';
import type { listOpenPlans } from '../plans/index.ts';
import type { Question } from '../policy/index.ts';
import type { Watches } from '../watches/index.ts';
import type { Value } from '../words/index.ts';
import type { Occasion } from './call.ts';

/** One of the values that can be chosen for an argument, with what people read. */
export type FormChoice = { readonly value: string; readonly label: Value };

/** A list that is longer is no help. */
export const MAX_CHOICES = 50;

/** Who chooses, and what was given already. */
export type Choosing = {
  readonly principal: Person;
  readonly pod: {
    readonly users: Pick<SymphonyBdk['users'], 'listRoles' | 'listAvailableFeatures'>;
    readonly connections: Pick<SymphonyBdk['connections'], 'listConnections'>;
  };
  readonly watches: Pick<Watches, 'listOf'>;
  readonly approvals: Pick<Approvals, 'lists'>;
  openPlans(filter: Parameters<typeof listOpenPlans>[1]): ReturnType<typeof listOpenPlans>;
  /** May whoever chooses do this, at its most harmless? */
  may(question: Pick<Question, 'action' | 'resource'>): Promise<boolean>;
  readonly given: Given;
};

/** How the form of a command differs from a list of its arguments. */
export type FormShape = {
  /** The argument that the form is about: once it is known it is the heading, and no field. */
  readonly subject?: string;
  /** The arguments that are asked for first; the others are behind a button. */
  readonly first?: readonly string[];
  /** Arguments that make no sense with what was given. */
  readonly hides?: (given: Given) => readonly string[];
  /** What follows from what was given, as a proposal. */
  readonly proposes?: (given: Given) => Given;
  /** Values that are chosen from a list. */
  readonly choices?: Readonly<Record<string, (choosing: Choosing) => Promise<readonly FormChoice[]>>>;
  /** What there has to be some of before the argument is asked for; otherwise it is said that there is nothing. */
  readonly among?: {
    readonly arg: string;
    readonly find: (choosing: Choosing) => Promise<readonly unknown[]>;
    readonly none: NothingOf;
    /** With this given, the only one that there is need not be named. */
    readonly isImplied?: (given: Given) => boolean;
  };
  /** What no form helps with, such as a file that has to come with the command. */
  readonly refuses?: (occasion: Pick<Occasion, 'files'>) => Problem | undefined;
  /** Which rooms can be chosen: those that the person is in, the deactivated ones of them, or none. */
  readonly rooms?: 'active' | 'inactive' | 'none';
};

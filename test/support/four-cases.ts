import type { Fault, PodOptions } from 'symphony-pod-simulator';
import type { CommandName } from '../../src/names.ts';
import type { World } from './world.ts';

/** Somebody types a line and hears an answer. */
export type Case = {
  /** User name of who types. */
  readonly as: string;
  readonly says: string;
  /** In a room of this name; otherwise in the IM with Steward. */
  readonly in?: string;
  readonly hears: RegExp;
  /** What is attached to the message. */
  readonly files?: readonly { name: string; content: Buffer }[];
  /** In the person's IM, when it was typed in a room and is answered there. */
  readonly hearsInIm?: true;
  /** Then the person presses Confirm, and hears this. */
  readonly confirmed?: RegExp;
  /** Then another administrator approves, and the person hears this. */
  readonly approved?: RegExp;
  /** Makes what there must be to speak of; what it answers stands in the line for `{given}`. */
  readonly given?: (world: World) => Promise<string | undefined> | string | undefined;
};

/** A case in which calls of the pod are refused, or in a pod that is set up so that it refuses by itself. */
export type RefusedByPod = Case & { readonly fault?: Fault; readonly pod?: PodOptions };

/** Each command as it succeeds and as it is refused, by the policy, by the pod, and for what was typed. */
export type FourCases = {
  readonly succeeds: Case;
  readonly refusedByPolicy: Case;
  /** A command that asks the pod for nothing cannot be refused by it: then the test holds it to that. */
  readonly refusedByPod: RefusedByPod | 'asks the pod for nothing';
  readonly wrongArguments: Case;
};

export type CasesByCommand = Readonly<Partial<Record<CommandName, FourCases>>>;

/** A refusal with this status of calls whose path has this part. */
export const refusal = (method: string, path: string | RegExp, status = 403): Fault => ({
  match: { method, path },
  times: 'always',
  effect: { status },
});

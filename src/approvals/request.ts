import { createHash } from 'node:crypto';
import type { Person, StreamId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Route } from '../routes/index.ts';
import type { RequestStatus } from '../store/index.ts';
import type { AskedQuestion } from './questions-store.ts';

export type Verdict = 'approve' | 'reject';

/** What somebody decided, and as what they could count then. */
export type TakenDecision = {
  readonly by: Person;
  /** In whose place; nobody who decides in their own right. */
  readonly principal: Person | undefined;
  readonly verdict: Verdict;
  readonly reason: string | undefined;
  /** The stage at which it was taken, from 0, and the positions of its parts that this person belonged to. */
  readonly stage: number;
  readonly parts: readonly number[];
  readonly at: number;
  /** The event whose handling took it. */
  readonly event: string;
};

/** A plan that waits for somebody's consent. Times in milliseconds since 1970. */
export type ApprovalRequest = {
  readonly id: string;
  readonly planId: string;
  readonly rule: string;
  /** What approvals are bound to: the rule's text and its route. */
  readonly ruleHash: string;
  /** Who decides, with what was escalated. */
  readonly route: Route;
  /** The stage of the route that it is at, from 0. */
  readonly stage: number;
  /** In the order in which they were taken. */
  readonly decisions: readonly TakenDecision[];
  /** What those who decide asked the requester, in the order in which they did. */
  readonly questions: readonly AskedQuestion[];
  /** The room whose owners decide. */
  readonly roomId: StreamId | undefined;
  readonly status: RequestStatus;
  /** Of two who decide at once, the second sees that it has changed. */
  readonly version: number;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly decidedAt: number | undefined;
  readonly decidedBy: Person | undefined;
  readonly decisionReason: string | undefined;
  readonly decidedIn: string | undefined;
};

/** What a request's id looks like: no letters or digits that are mistaken for each other. */
export const REQUEST_ID = /^R-[2-9A-HJKMNP-TV-Z]{6}$/u;
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The id of the request for a plan; short enough to type. */
export const requestIdOf = (planId: string): string => shortId('R', `request ${planId}`);

/** An id that is the same each time for the same text. */
export function shortId(letter: string, text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  const letters = [...bytes.subarray(0, 6)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return `${letter}-${letters.join('')}`;
}

export const changesOf = ({ steps }: Pick<Plan, 'steps'>): BoundChange[] => steps.map(({ change }) => change);

/** Whom changes are for or about. */
export const subjectsOf = (changes: readonly BoundChange[]): Person[] =>
  changes.flatMap(({ subject }) => (subject ? [subject] : []));

/** The room that changes are about. */
export const roomOf = (changes: readonly BoundChange[]): StreamId | undefined =>
  changes.flatMap(({ resource }) => (resource.type === 'Room' ? [resource.id] : []))[0];

import { toStreamId, toUserId } from '@finos/symphony-bdk-core';
import { z } from 'zod';

const plan = z.object({ plan: z.string() });
const nothing = z.object({});

/** The work that is put off, and what each kind needs to know. */
export const jobShapes = {
  'run-plan': plan,
  'tell-plan-is-late': plan,
  /** Starts a plan that was held or scheduled. */
  'start-plan': plan,
  /** Tells those who can cancel it that an approved plan is held. */
  'tell-of-hold': plan,
  /** Tells groups what came of an approved plan. */
  'tell-groups': plan,
  'end-confirmation': plan,
  'end-request': plan,
  'remind-approvers': plan,
  'escalate-request': plan,
  'remind-of-pause': plan,
  'end-pause': plan,
  /** Tells somebody what was put off for them. */
  'send-notices': z.object({ person: z.number() }),
  /** Counts for somebody, or in a room, the requests that got no card of their own. */
  'send-digest': z.object({
    stream: z.string().transform(toStreamId),
    person: z.number().transform(toUserId).optional(),
    digest: z.string(),
  }),
  /** Tells those whom a delegation concerns how it stands. */
  'tell-of-delegation': z.object({ delegation: z.string(), status: z.string(), by: z.number() }),
  /** Ends a break-glass window whose time is up. */
  'end-break-glass': z.object({ glass: z.string() }),
  /** Tells those who are to know that one was opened, ended or reviewed. */
  'tell-of-break-glass': z.object({ glass: z.string(), status: z.enum(['opened', 'ended', 'reviewed']) }),
  /** Tells those who would have decided on a plan that it goes without. */
  'tell-of-glass-use': plan,
  /** Fetches what was said while there was no feed; times in milliseconds since 1970. */
  'fetch-missed': z.object({ since: z.number(), until: z.number() }),
  /** Compares what a restored store has open with the pod. */
  'compare-restored': nothing,
  'look-at-presences': nothing,
  'forget-old': nothing,
} as const;

/** The kinds that run at a point in time which people know. */
export const datedJobs = [
  'start-plan',
  'end-request',
  'remind-approvers',
  'escalate-request',
  'send-notices',
  'end-break-glass',
] as const satisfies readonly (keyof typeof jobShapes)[];

/** The kinds of which one process has a feed, or knows whom it has asked for. */
export const stickyJobs = ['look-at-presences'] as const satisfies readonly (keyof typeof jobShapes)[];

export type JobShapes = Readonly<Record<string, z.ZodType>>;

/** A job to be stored. The same id is one job. `runAt` in milliseconds since 1970. */
export type JobOf<S extends JobShapes> = {
  [K in keyof S & string]: {
    readonly id: string;
    readonly kind: K;
    readonly payload: z.output<S[K]>;
    readonly runAt: number;
  };
}[keyof S & string];

export type Job = JobOf<typeof jobShapes>;

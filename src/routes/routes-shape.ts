import { parseDuration } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { type Group, readGroup } from './group.ts';
import { DEFAULT_EXPIRY, type Route } from './route.ts';

const GROUPS =
  'must be “owners”, “administrators”, “members of ROOM”, “role ROLE”, “line managers”, “group NAME” of the directory, or a list of e-mail addresses';

export const group = z
  .union([z.string(), z.array(z.string())], { error: GROUPS })
  .transform((written, context): Group => {
    const read = readGroup(written);
    if (read) return read;
    context.addIssue({ code: 'custom', message: GROUPS });
    return z.NEVER;
  });

const LENGTH = 'must be a length of time such as 8h';

export const length = z.string({ error: LENGTH }).transform((text, context): number => {
  try {
    return parseDuration('length', text);
  } catch {
    context.addIssue({ code: 'custom', message: LENGTH });
    return z.NEVER;
  }
});

const people = z.number().int().min(1, 'must be at least 1').max(20, 'must be at most 20');

const pattern = z.string().refine((text) => {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}, 'must be a regular expression such as CHG-[0-9]{5}');

const ticket = z
  .strictObject({ pattern, like: z.string() })
  .refine(({ pattern: text, like }) => new RegExp(text, 'u').test(like), {
    message: 'must be an example of the pattern',
    path: ['like'],
  });

const part = z.strictObject({ group, count: people.default(1) });

const stage = z.preprocess(
  (written) => (Array.isArray(written) ? written : [written]),
  z.array(part).min(1, 'must name a group'),
);

// More often than that would be a nuisance.
const MIN_REMINDER = 15 * 60_000;

// What was done is forgotten with its plan, which is kept for longer than that.
const MAX_PERIOD = 31 * 24 * 3_600_000;

const per = length.refine((period) => period <= MAX_PERIOD, 'must be 31d at most');

const remind = length.refine((interval) => interval >= MIN_REMINDER, 'must be 15m at least');

const escalation = z
  .strictObject({ to: group, after: length.optional(), whenAllAway: z.boolean().default(false) })
  .refine(
    ({ after, whenAllAway }) => after !== undefined || whenAllAway,
    'must say “after” or “whenAllAway: true”',
  )
  .transform(({ to, after, whenAllAway }) => ({
    to,
    ...(after === undefined ? {} : { after }),
    ...(whenAllAway ? { whenAllAway: true as const } : {}),
  }));

/** A route as approvals.yaml has it. */
const terms = z.strictObject({
  stages: z.array(stage).min(1, 'must have a stage').max(10, 'must be ten stages at most'),
  expires: length.default(DEFAULT_EXPIRY),
  reason: z.enum(['required', 'optional'], { error: 'must be “required” or “optional”' }).default('optional'),
  ticket: ticket.optional(),
  rejections: people.default(1),
  remind: remind.optional(),
  escalate: escalation.optional(),
  hold: length.optional(),
  without: z.strictObject({ count: z.number().int().min(1, 'must be at least 1'), per }).optional(),
  tell: z.preprocess((written) => (Array.isArray(written) ? written : [written]), z.array(group)).optional(),
  onePersonFillsSeveral: z.boolean().default(false),
});

const NEVER = 'must be shorter than “expires”: it would never happen';

export const writtenRoute = terms
  .refine(({ remind: first = 0, expires }) => first < expires, { path: ['remind'], message: NEVER })
  .refine(({ escalate, expires }) => (escalate?.after ?? 0) < expires, {
    path: ['escalate', 'after'],
    message: NEVER,
  });

type WrittenRoute = z.output<typeof writtenRoute>;

/** A route by its name. */
export function namedRoute(name: string, { reason, escalate, stages, ...others }: WrittenRoute): Route {
  return {
    name,
    ...others,
    stages: escalate
      ? stages.map((parts) => parts.map((each) => ({ ...each, escalation: escalate })))
      : stages,
    reasonRequired: reason === 'required',
  };
}

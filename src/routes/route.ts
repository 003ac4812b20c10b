import { z } from 'zod';
import { sha256 } from '../sha256.ts';
import { groupShape } from './group.ts';

/** People who count for a part as well, once its stage has been open for so long, or nobody of the part's group is available. */
const escalationShape = z.object({
  to: groupShape,
  /** In working time. */
  after: z.number().optional(),
  whenAllAway: z.literal(true).optional(),
});

const SEEN_BY = ['nobody', 'some', 'everybody'] as const;
export type SeenBy = (typeof SEEN_BY)[number];

/** So many people of a group. Lengths of time are in milliseconds. */
const partShape = z.object({
  group: groupShape,
  count: z.number(),
  escalation: escalationShape.optional(),
  /** Only of a request: its escalation has come. */
  isEscalated: z.literal(true).optional(),
  /** Who of those who were asked before had seen their card when its escalation came; only where the pod told. */
  seenBy: z.enum(SEEN_BY).optional(),
});

/** Who decides on a request, and how. */
export const routeShape = z.object({
  name: z.string(),
  /** Asked one after the other; of each, all parts have to be met. */
  stages: z.array(z.array(partShape)),
  /** In working time. */
  expires: z.number(),
  reasonRequired: z.boolean(),
  /** What the ticket has to be like, and an example of it. */
  ticket: z.object({ pattern: z.string(), like: z.string() }).optional(),
  /** How many people have to reject it to end the request. */
  rejections: z.number(),
  /** After how much working time those who haven't decided are reminded; each time twice as late. */
  remind: z.number().optional(),
  /** How much working time what was approved waits for, in which it can be cancelled. */
  hold: z.number().optional(),
  /** How many changes each person may make without it, within so many milliseconds. */
  without: z.object({ count: z.number(), per: z.number() }).optional(),
  /** Who hears what came of it. */
  tell: z.array(groupShape).optional(),
  /** Whether one person counts for each part of a stage that they belong to, and not for one only. */
  onePersonFillsSeveral: z.boolean(),
});

export type Escalation = z.output<typeof escalationShape>;
export type Part = z.output<typeof partShape>;
export type Stage = readonly Part[];
export type Route = z.output<typeof routeShape>;

export const DEFAULT_EXPIRY = 8 * 3_600_000;

/** A route of one part. */
export function routeOf(part: Part, terms: Partial<Route> = {}): Route {
  return {
    name: part.group.kind,
    stages: [[part]],
    expires: DEFAULT_EXPIRY,
    reasonRequired: false,
    rejections: 1,
    onePersonFillsSeveral: false,
    ...terms,
  };
}

/** An approval is void when it changes. */
export const hashOfRoute = (route: Route): string => sha256(JSON.stringify(route));

/** How many people have to approve. */
export const peopleNeeded = ({ stages }: Pick<Route, 'stages'>): number =>
  stages.flat().reduce((sum, { count }) => sum + count, 0);

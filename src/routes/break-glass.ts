import { z } from 'zod';
import { problemOfAction } from './break-glass-actions.ts';
import { type Group, isAddress } from './group.ts';
import { group, length } from './routes-shape.ts';

/** Who may do what without an approval for a short time. `lasts` is the longest that it may, in milliseconds. */
export type BreakGlass = {
  /** E-mail addresses, in small letters. */
  readonly people: readonly string[];
  readonly actions: readonly string[];
  readonly lasts: number;
  /** Who looks at it afterwards. */
  readonly review: Group;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const address = z
  .string()
  .refine(isAddress, 'must be an e-mail address: break-glass is for people by name')
  .transform((text) => text.toLowerCase());

const action = z.string().superRefine((name, context) => {
  const message = problemOfAction(name);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** As approvals.yaml has it. */
export const writtenBreakGlass: z.ZodType<BreakGlass> = z.strictObject({
  people: z.array(address).min(1, 'must name somebody'),
  actions: z.array(action).min(1, 'must name an action'),
  lasts: length
    .refine((lasts) => lasts >= MINUTE_MS && lasts <= 4 * HOUR_MS, 'must be from 1m to 4h')
    .default(HOUR_MS),
  review: group
    .refine(({ kind }) => kind !== 'owners', 'can’t be “owners”: it is about no room')
    .default({ kind: 'administrators' }),
});

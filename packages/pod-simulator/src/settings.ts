import { z } from 'zod';

export const settingsSchema = z.strictObject({
  /** conversations of more than two through the API; the docs say "not supported anymore" */
  groupIMs: z.boolean().default(false),
  /** presence feeds, deprecated since SBE 24.1; 403 when off */
  presenceFeeds: z.boolean().default(true),
  /** `viewHistory` in cross-pod rooms (a parameter of the pod since SBE 20.14) */
  crossPodViewHistory: z.boolean().default(false),
  /** an update of a user empties what it does not name; whether pods do so is not documented */
  replacingUserUpdates: z.boolean().default(false),
  /** the text of a reply has the quoted text above the answer; how clients mark it is not documented */
  quotedText: z.boolean().default(true),
});

/** What is switched on and off for the whole pod. */
export type Settings = z.output<typeof settingsSchema>;

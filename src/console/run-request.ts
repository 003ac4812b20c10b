import { z } from 'zod';

/** The version of what goes over the socket, and of what `--json` prints. A new key is no new version; a changed or removed one is. */
export const RUN_VERSION = 1;

/** The longest request, in bytes. */
export const MAX_REQUEST_BYTES = 64 * 1024;

const MAX_NAME = 256;

/** What the command line asks of the running Steward: one line of JSON. */
export const runRequestShape = z.strictObject({
  version: z.literal(RUN_VERSION),
  /** The user name by which the operating system knows the caller. */
  operator: z.string().min(1).max(MAX_NAME),
  /** User name, e-mail address or id. */
  as: z.string().trim().min(1).max(MAX_NAME),
  /** As it would be typed in chat. */
  line: z.string(),
  isDryRun: z.boolean(),
  /** From 1. */
  page: z.int().min(1).max(1_000_000),
});

export type RunRequest = z.output<typeof runRequestShape>;

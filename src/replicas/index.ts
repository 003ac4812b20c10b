import { createSharedStanding, type Standing } from './standing.ts';

export { acceptSetup } from './accept-setup.ts';
export type { Setup } from './setup.ts';
export type { Standing } from './standing.ts';

/** Only one process uses an SQLite store, so what it has is in force. */
const alone: Standing = {
  join: async () => {},
  isAside: () => false,
  start: async () => {},
  stop: async () => {},
};

/** Processes that share a store; `isShared` says whether there may be any. */
export const createStanding = ({
  isShared,
  ...options
}: Parameters<typeof createSharedStanding>[0] & { readonly isShared: boolean }): Standing =>
  isShared ? createSharedStanding(options) : alone;

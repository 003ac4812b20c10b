import { z } from 'zod';
import type { Before, Change, Undo } from './change.ts';
import type { Difference, Irreversible } from './undo-codes.ts';

/** For kinds whose undo needs no more than the parameters and the outcome. */
export const NOTHING_READ: Before<unknown, null> = { shape: z.null(), read: async () => null };

/** Undone by this change, which restores everything. */
export const exactly = (change: Change): Undo => ({ extent: 'exact', change });

/** Undone by this change, except for these differences. */
export const exceptFor = (change: Change, ...differs: readonly [Difference, ...Difference[]]): Undo => ({
  extent: 'partial',
  change,
  differs,
});

export const impossible = (reason: Irreversible): Undo => ({ extent: 'impossible', reason });

import type { Person, UserId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import type { Facts } from '../policy/index.ts';
import type { Group } from '../routes/index.ts';
import type { StoreTransaction } from '../store/index.ts';
import type { Plan } from './plan.ts';

/** What somebody wants to do without the approval that it takes. */
export type GlassWish = {
  readonly requester: Person;
  /** Who asked the requester to do it. */
  readonly askedBy?: Person | undefined;
  readonly changes: readonly BoundChange[];
};

/** A plan that goes without its approval: whom it concerns at that moment, and the groups that would have decided. */
export type GlassUse = { readonly interested: readonly UserId[]; readonly skipped: readonly Group[] };

/** What goes without an approval while somebody's break-glass window is open. */
export type GlassGuard = {
  /** The window in which this person may do this; nothing when it has to be approved. */
  windowFor(wish: GlassWish, facts: Facts): Promise<string | undefined>;
  /** Whom a plan concerns that may still go without its approval. Throws UserError when it may not. */
  require(plan: Plan, facts: Facts): Promise<readonly UserId[]>;
  /** Puts down, once, that a plan is begun in its window. Throws UserError when that isn't open any more. */
  use(plan: Plan, use: GlassUse, transaction: StoreTransaction): Promise<void>;
};

import type { CardDraft, Reply } from '../replies/index.ts';

/** A message in words, and the card that it is, if people can use it. */
export type Rendered = {
  readonly reply: Reply;
  readonly card?: CardDraft & { readonly expiresAt: number };
} & Replacing;

/** The token of the card whose place it takes; `isOnlyReplacing` when it is said nowhere else if that card cannot be changed. */
type Replacing =
  | { readonly replaces?: string; readonly isOnlyReplacing?: never }
  | { readonly replaces: string; readonly isOnlyReplacing: true };

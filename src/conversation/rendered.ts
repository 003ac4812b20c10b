import type { CardDraft, Reply } from '../replies/index.ts';

/** A message in words, and the card that it is, if people can use it. */
export type Rendered = {
  readonly reply: Reply;
  readonly card?: CardDraft & { readonly expiresAt: number };
  /** The token of the card whose place it takes. */
  readonly replaces?: string;
  /** Said nowhere when that card cannot be changed. */
  readonly isOnlyReplacing?: boolean;
};

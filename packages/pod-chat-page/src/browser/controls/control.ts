import type { Entry } from './collect-values.ts';

/** One field of a form, whatever it looks like. */
export type Control = Entry & {
  /** The element to put on the page. */
  node: HTMLElement;
  /** Why the form cannot be sent; undefined when all is well. */
  problem(): string | undefined;
  reset(): void;
  lock(locked: boolean): void;
};

export const missing = 'Please fill in this field.';

import type { Walk } from '../presentationml/walk.ts';
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

type Setting = {
  /** Id of the element that a label points to. */
  id: string;
  name: string;
  walk: Walk;
  /** Sends the form, for fields that do so by themselves. */
  submit(): void;
};

export type BuildControl = (element: Element, setting: Setting) => Control;

export const missing = 'Please fill in this field.';

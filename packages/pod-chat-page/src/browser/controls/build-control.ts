import type { Walk } from '../presentationml/walk.ts';
import type { Control } from './control.ts';

type Setting = {
  /** Id of the element that a label points to. */
  id: string;
  name: string;
  walk: Walk;
  /** Sends the form, for fields that do so by themselves. */
  submit(): void;
};

export type BuildControl = (element: Element, setting: Setting) => Control;

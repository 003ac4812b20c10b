import type { BuildControl } from './build-control.ts';
import { tick } from './checkbox.ts';

/** Radios of one name in one form are one choice. */
export const radio: BuildControl = (element, setting) => {
  const control = tick('radio', element, setting);
  const input = control.node.querySelector('input');
  if (input) input.name = `${setting.walk.prefix}${setting.walk.form?.id ?? ''}-${setting.name}`;
  return control;
};

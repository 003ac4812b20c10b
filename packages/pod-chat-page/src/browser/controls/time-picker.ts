import { attribute, isTrue, jsonAttribute } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';
import { combobox, type Option } from './combobox.ts';
import { missing } from './control.ts';
import { formatTime, isDisabledTime, readTime, type TimeRule, timesOfDay } from './times.ts';

/** A time of day: from a list, or typed unless `strict`. Sends "HH:mm:ss" whatever it looks like. */
export const timePicker: BuildControl = (element, { id, name }) => {
  const [min, max] = [attribute(element, 'min'), attribute(element, 'max')];
  const format = attribute(element, 'data-format') || 'HH:mm:ss';
  const strict = isTrue(element, 'data-strict');
  const disabled = isTrue(element, 'disabled') || isTrue(element, 'readonly');
  const rules = (jsonAttribute(element, 'data-disabled-time') as TimeRule[] | undefined) ?? [];

  const option = (time: string): Option => ({
    value: time,
    label: formatTime(time, format),
    disabled: isDisabledTime(time, rules),
  });
  const options = timesOfDay(Number(attribute(element, 'step')) || 900, min, max).map(option);
  const initial = attribute(element, 'value');
  const box = combobox({
    id,
    placeholder: attribute(element, 'placeholder') || format,
    options: () => options,
    initial: initial === '' ? [] : [option(initial)],
    multiple: false,
    disabled,
    read: (text) => {
      const time = readTime(text);
      const allowed = time !== undefined && (min === '' || time >= min) && (max === '' || time <= max);
      return allowed && (!strict || options.some(({ value }) => value === time)) ? option(time) : undefined;
    },
  });

  return {
    name,
    kind: 'field',
    node: box.node,
    value: () => box.chosen()[0]?.value ?? '',
    problem: () => {
      if (box.leftover() !== '') return notATime(box.leftover());
      return isTrue(element, 'required') && box.chosen().length === 0 ? missing : undefined;
    },
    reset: box.reset,
    lock: box.lock,
  };

  function notATime(text: string): string {
    const time = readTime(text);
    if (time === undefined) return `Please write a time as ${format}.`;
    if (min !== '' && time < min) return `Please choose ${formatTime(min, format)} or later.`;
    if (max !== '' && time > max) return `Please choose ${formatTime(max, format)} or earlier.`;
    return isDisabledTime(time, rules)
      ? 'This time cannot be chosen.'
      : 'Please choose a time from the list.';
  }
};

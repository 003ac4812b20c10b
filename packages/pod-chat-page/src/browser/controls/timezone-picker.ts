import { attribute, isTrue, jsonAttribute } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';
import { combobox, type Option } from './combobox.ts';
import { missing } from './control.ts';

/** A time zone of the tz database. Without a `value` it starts with the browser's own; `value=""` starts empty. */
export const timezonePicker: BuildControl = (element, { id, name }) => {
  const disabled = new Set(listOf(jsonAttribute(element, 'data-disabled-timezone')));
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  const options = zones.map(
    (zone): Option => ({ value: zone, label: zone.replaceAll('_', ' '), disabled: disabled.has(zone) }),
  );
  const preset = element.getAttribute('data-value') ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const start = options.find(({ value }) => value === preset) ?? { value: preset, label: preset };
  const box = combobox({
    id,
    placeholder: attribute(element, 'data-placeholder') || 'Choose a timezone',
    options: () => options,
    initial: preset === '' || disabled.has(preset) ? [] : [start],
    multiple: false,
  });
  return {
    name,
    kind: 'field',
    node: box.node,
    value: () => box.chosen()[0]?.value ?? '',
    problem: () => {
      if (box.leftover() !== '') return 'Please choose a timezone from the list.';
      return isTrue(element, 'data-required') && box.chosen().length === 0 ? missing : undefined;
    },
    reset: box.reset,
    lock: box.lock,
  };
};

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

import type { Context } from '../model.ts';
import { isDate, isTime } from '../dates.ts';
import type { Element } from '../model.ts';
import { isObject } from '../entity-data.ts';
import { parseJson } from '../json.ts';
import { scalarText } from '../scalar-text.ts';

/** A day, a range or days of the week; times likewise. As printed, with its type. */
type Interval = Record<string, string | number[]>;

const longest = 1024;

/** The JSON attributes that exclude or mark days and times: a list of objects that each say one thing. */
export type IntervalKind = {
  /** Keys in the order of printing. */
  keys: readonly string[];
  /** Which keys, and no others, make which type. */
  types: readonly (readonly [type: string, keys: readonly string[]])[];
  isValue: (text: string) => boolean;
  invalid: (value: string) => string;
  unknown: string;
};

export const dateIntervals: IntervalKind = {
  keys: ['day', 'from', 'to', 'daysOfWeek'],
  types: [
    ['date', ['day']],
    ['range', ['from', 'to']],
    ['weekdays', ['daysOfWeek']],
  ],
  isValue: isDate,
  invalid: (value) => `"${value}" is not a valid date in ISO_8601 format`,
  unknown: "Date interval 'type' is unknown or null",
};

export const timeIntervals: IntervalKind = {
  keys: ['time', 'from', 'to'],
  types: [
    ['time', ['time']],
    ['range', ['from', 'to']],
  ],
  isValue: isTime,
  invalid: (value) => `"${value}" is not a valid time, only HH:mm:ss format is allowed`,
  unknown: "Time interval 'type' is unknown or null",
};

/** Checks the attribute if it is there. */
export function checkIntervals(element: Element, name: string, kind: IntervalKind, context: Context): void {
  const text = element.attributes.get(name);
  if (text === undefined) return;
  if (text.length > longest) {
    context.fail(element, `Attribute "${name}" exceed maximum allowed length (${longest})`);
  }
  for (const interval of parseIntervals(element, name, text, kind, context)) {
    const type = typeOf(interval, kind);
    if (type === undefined) context.fail(element, kind.unknown);
    for (const key of kind.keys) {
      const value = interval[key];
      if (typeof value === 'string' && !kind.isValue(value)) context.fail(element, kind.invalid(value));
      if (Array.isArray(value) && value.some((day) => day < 0 || day > 6)) {
        context.fail(element, "'daysOfWeek' out of range [0-6]");
      }
    }
  }
}

/** The checked attribute as PresentationML has it: each interval with its type in front. */
export function printIntervals(text: string, kind: IntervalKind): string {
  const list: unknown = parseJson(text);
  const items = Array.isArray(list) ? list.filter(isObject) : [];
  return JSON.stringify(
    items.map((item) => {
      const interval = intervalOf(item, kind);
      const values = typeof interval === 'string' ? {} : interval;
      return { type: typeOf(values, kind), ...values };
    }),
  );
}

function parseIntervals(
  element: Element,
  name: string,
  text: string,
  kind: IntervalKind,
  context: Context,
): Interval[] {
  const fail = (reason: string): never =>
    context.fail(element, `Error parsing json in attribute "${name}": ${reason}`);
  let list: unknown;
  try {
    list = parseJson(text);
  } catch (error) {
    fail(error instanceof Error ? error.message : 'not JSON');
  }
  if (!Array.isArray(list)) return fail('not an array');
  return list.map((item) => {
    if (!isObject(item)) return fail('an item is not an object');
    const interval = intervalOf(item, kind);
    return typeof interval === 'string' ? fail(interval) : interval;
  });
}

/** The item's values in the order of printing, or what is wrong with it. Numbers count as text, null as nothing. */
function intervalOf(item: Record<string, unknown>, kind: IntervalKind): Interval | string {
  const unknown = Object.keys(item).find((key) => !kind.keys.includes(key));
  if (unknown !== undefined) return `Unrecognized field "${unknown}"`;
  const interval: Interval = {};
  for (const key of kind.keys) {
    const value = item[key] ?? undefined;
    if (value === undefined) continue;
    if (key === 'daysOfWeek') {
      if (!Array.isArray(value)) return `"${key}" is not an array`;
      const days = value.map((day) => Math.trunc(Number(day ?? Number.NaN)));
      if (days.some((day) => Number.isNaN(day))) return `"${key}" is not an array of numbers`;
      interval[key] = days;
    } else {
      if (typeof value === 'object') return `"${key}" is not text`;
      interval[key] = scalarText(value);
    }
  }
  return interval;
}

function typeOf(interval: Interval, kind: IntervalKind): string | undefined {
  const keys = Object.keys(interval);
  return kind.types.find(
    ([, wanted]) => wanted.length === keys.length && wanted.every((key) => keys.includes(key)),
  )?.[0];
}

import type { Control, Form } from 'symphony-messageml';
import { invalid } from '../refusal.ts';

type Field = Exclude<Control, { kind: 'button' }>;
type Of<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>;

type Submission = {
  /** what the person gave */
  values: Record<string, unknown>;
  /** what would be sent */
  reply: Record<string, unknown>;
  /** what would be sent if nothing had been touched */
  untouched: Record<string, unknown>;
};

/** What a client checks before it sends a form. A bot cannot rely on any of it, as the pod checks nothing. */
export function checkFields(form: Form, { values, reply, untouched }: Submission): void {
  const fields = form.controls.filter((control) => control.kind !== 'button');
  for (const [name, group] of Map.groupBy(fields, (field) => field.name)) {
    const isLocked = group.every((field) => field.disabled || field.readonly);
    const isChanged = JSON.stringify(reply[name]) !== JSON.stringify(untouched[name]);
    const problem =
      isLocked && isChanged ? 'cannot be changed' : groupProblem(group, values[name], reply[name]);
    if (problem !== undefined) throw invalid(`Field "${name}" ${problem}`);
  }
}

function groupProblem(group: readonly Field[], entered: unknown, value: unknown): string | undefined {
  const [first] = group;
  if (!first) return undefined;
  if (first.kind === 'radio' || first.kind === 'checkbox') return tickProblem(group, entered);
  return group.length === 1 ? fieldProblem(first, value) : undefined;
}

/** Ticks are given by value, or as true or false. */
function tickProblem(group: readonly Field[], entered: unknown): string | undefined {
  const values = group.map((field) => ('value' in field ? field.value : undefined));
  const ticked = Array.isArray(entered) ? entered : [entered];
  const isKnown = (tick: unknown) =>
    tick === undefined ||
    tick === null ||
    tick === '' ||
    typeof tick === 'boolean' ||
    (typeof tick === 'string' && values.includes(tick));
  return ticked.every(isKnown) ? undefined : 'has no such choice';
}

function fieldProblem(field: Field, value: unknown): string | undefined {
  if (field.required && isEmpty(value)) return 'is required';
  if (isEmpty(value)) return undefined;
  switch (field.kind) {
    case 'text-field':
    case 'textarea':
      return textProblem(field, String(value));
    case 'select':
      return selectProblem(field, value);
    case 'person-selector':
      return isListOf(value, Number.isSafeInteger) ? undefined : 'must be a list of user ids';
    case 'date-picker':
      return outsideOf(field, String(value), /^\d{4}-\d{2}-\d{2}$/);
    case 'time-picker':
      return outsideOf(field, String(value), /^\d{2}:\d{2}:\d{2}$/);
    case 'checkbox':
    case 'radio':
    case 'room-selector':
    case 'date-selector':
    case 'timezone-picker':
      return undefined;
  }
}

function textProblem(field: Of<'text-field' | 'textarea'>, text: string): string | undefined {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, patternErrorMessage } = field;
  if (text.length < minLength) return `must have at least ${minLength} characters`;
  if (text.length > maxLength) return `must have at most ${maxLength} characters`;
  if (pattern === undefined || isMatch(pattern, text)) return undefined;
  return patternErrorMessage ?? 'does not match its pattern';
}

function selectProblem({ options, multiple, min, max }: Of<'select'>, value: unknown): string | undefined {
  const values = Array.isArray(value) ? value : [value];
  const isOption = (one: unknown) => options.some((option) => option.value === one);
  if (!values.every(isOption)) return 'has no such option';
  if (!multiple) return undefined;
  if (min !== undefined && values.length < min) return `needs at least ${min} options`;
  if (max !== undefined && values.length > max) return `takes at most ${max} options`;
  return undefined;
}

function outsideOf({ min, max }: Of<'date-picker' | 'time-picker'>, text: string, shape: RegExp) {
  if (!shape.test(text)) return 'is not well-formed';
  if ((min !== undefined && text < min) || (max !== undefined && text > max)) return 'is out of range';
  return undefined;
}

// Patterns are Java's; the few that JavaScript cannot read are let through.
function isMatch(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    return true;
  }
}

const isListOf = (value: unknown, test: (one: unknown) => boolean) =>
  Array.isArray(value) && value.every(test);

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every((part) => isEmpty(part));
}

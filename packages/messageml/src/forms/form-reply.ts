import { MessageMLError } from '../errors.ts';
import { scalarText } from '../scalar-text.ts';
import type { Control, Form } from './form.ts';

/** What a person did: the button (or self-sending field) by name, and what they entered by the name of the field. */
export type FormInput = { action: string; values: Record<string, unknown> };

export type FormReplyOptions = {
  /** The zone a time-zone picker without a value starts with. */
  timezone?: string;
  /** Whether several fields of one name come back as a list; not documented for exactly one that is ticked. */
  listsForSharedNames?: boolean;
};

type Field = Exclude<Control, { kind: 'button' }>;

/** Nothing goes back for the field. */
const absent: unique symbol = Symbol('absent');

/**
 * The `formValues` of the event that a submitted form becomes (Symphony developer docs, "Elements – available
 * components"). Fields the person did not touch keep their initial value. A name that the form does not have, and a
 * button that sends nothing, throw MessageMLError.
 */
export function formReply(
  form: Form,
  input: FormInput,
  options: FormReplyOptions = {},
): Record<string, unknown> {
  const fields = form.controls.filter((control) => control.kind !== 'button');
  const byName = Map.groupBy(fields, ({ name }) => name);
  checkNames(form, input, byName);

  const reply = new Map<string, unknown>([['action', input.action]]);
  for (const [name, group] of byName) {
    const entered = Object.hasOwn(input.values, name) ? input.values[name] : undefined;
    const value = replyOf(group, entered, options);
    if (value !== absent && name !== 'action') reply.set(name, value);
  }
  return Object.fromEntries(reply);
}

function checkNames(form: Form, input: FormInput, byName: Map<string, Field[]>): void {
  const sends = (control: Control): boolean =>
    control.kind === 'button' ? control.type === 'action' : control.autoSubmit;
  if (!form.controls.some((control) => control.name === input.action && sends(control))) {
    throw new MessageMLError(`The form "${form.id}" has no action button "${input.action}"`);
  }
  const locked = Object.keys(input.values).find((name) =>
    byName.get(name)?.every((field) => field.disabled || field.readonly),
  );
  if (locked !== undefined) throw new MessageMLError(`The field "${locked}" cannot be changed`);
  const unknown = Object.keys(input.values).find((name) => !byName.has(name));
  if (unknown !== undefined) throw new MessageMLError(`The form "${form.id}" has no field "${unknown}"`);
}

function replyOf(group: readonly Field[], entered: unknown, options: FormReplyOptions): unknown {
  const [first] = group;
  if (first === undefined) return absent;
  if (first.kind === 'radio') return chosenRadio(group, entered);
  if (group.length === 1) return fieldValue(first, entered, options);
  const values = group
    .map((field, index) => fieldValue(field, sharedEntry(field, entered, index), options))
    .filter((value) => value !== absent);
  if (options.listsForSharedNames === false && values.length === 1) return values[0];
  return values.length === 0 ? absent : values;
}

/** Of what was entered under a shared name: for a box, whether it is ticked; for others, the entry of that rank. */
function sharedEntry(field: Field, entered: unknown, index: number): unknown {
  if (field.kind === 'checkbox') return entered;
  return Array.isArray(entered) ? entered[index] : index === 0 ? entered : undefined;
}

function chosenRadio(group: readonly Field[], entered: unknown): unknown {
  if (entered === null || entered === '') return absent;
  if (entered !== undefined) return scalarText(entered);
  const checked = group.find((field) => field.kind === 'radio' && field.checked);
  return checked?.kind === 'radio' ? checked.value : absent;
}

function fieldValue(field: Field, entered: unknown, options: FormReplyOptions): unknown {
  switch (field.kind) {
    case 'checkbox':
    case 'radio':
      return isTicked(field, entered) ? field.value : absent;
    case 'select':
      return selected(field, entered);
    case 'person-selector':
      return entered === undefined ? field.value : items(entered).map(Number);
    case 'room-selector':
      return rooms(entered === undefined ? field.value : entered);
    case 'timezone-picker':
      return scalarText(entered ?? field.value ?? options.timezone ?? 'UTC');
    case 'date-selector':
      return scalarText(entered ?? '');
    case 'text-field':
    case 'textarea':
    case 'date-picker':
    case 'time-picker':
      return scalarText(entered ?? field.value);
  }
}

function isTicked(field: Extract<Field, { kind: 'checkbox' | 'radio' }>, entered: unknown): boolean {
  if (entered === undefined) return field.checked;
  if (typeof entered === 'boolean') return entered;
  return items(entered).map(scalarText).includes(field.value);
}

function selected(field: Extract<Field, { kind: 'select' }>, entered: unknown): unknown {
  const initial = field.options.filter((option) => option.selected).map(({ value }) => value);
  if (field.multiple) return entered === undefined ? initial : items(entered).map(scalarText);
  return entered === undefined ? (initial[0] ?? '') : scalarText(entered);
}

/** Rooms and people go back apart, as text; stream ids in standard base64. */
function rooms(entered: unknown): { userIds: string[]; streamIds: string[] } {
  const parts =
    typeof entered === 'object' && entered !== null && !Array.isArray(entered)
      ? entered
      : { streamIds: items(entered) };
  const part = (name: string): string[] => items((parts as Record<string, unknown>)[name]).map(scalarText);
  return { userIds: part('userIds'), streamIds: part('streamIds').map(standardBase64) };
}

const standardBase64 = (id: string): string => {
  const standard = id.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  return standard.padEnd(Math.ceil(standard.length / 4) * 4, '=');
};

const items = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value];

import {
  type Arg,
  commandForm,
  type FormOption,
  type Given,
  type Token,
  writeLine,
} from '@finos/symphony-bdk-core';
import type { Markup } from 'symphony-messageml';
import { actionOf, type Command, isDryRun, keepOf, titleOf, usageLine, wordsOf } from '../commands/index.ts';
import { formIdOf, type Reply } from '../replies/index.ts';
import type { FormChoices } from '../service/index.ts';
import { type Phrase, phrase, plainPhrase, type Value, type Worded, type Wording } from '../words/index.ts';
import { isEmpty } from './open-card.ts';

/** A command as a form, filled in with what was given. */
export type Filled = {
  readonly command: Command;
  readonly given: Given;
  /** What of it can be typed again, when that is not all. */
  readonly typed?: Given;
  readonly token: string;
  /** What is wrong with single arguments, and with all of it. */
  readonly errors?: Readonly<Record<string, Phrase>>;
  readonly problem?: Phrase | '';
  readonly missing?: Phrase | '';
  /** What there is to know of what is filled in. */
  readonly note?: Phrase | '';
  readonly choices?: FormChoices;
  /** With the fields that are asked for later, too. */
  readonly isWhole?: boolean;
  /** What stands in front of the command where it has to be typed, such as `@Steward `. */
  readonly mention?: string;
};

// Nobody copies a longer one, and it would bury the form.
const LONGEST_LINE = 500;

export const formReply = (filled: Filled): Reply => {
  const { command, given, typed = given, problem = '', missing = '', note = '', mention = '' } = filled;
  const { usage, more } = usageLine(command);
  const shown = withoutSecrets(typed);
  const line = isEmpty(shown) ? '' : `${mention}${writeLine(command, shown)}`;
  return {
    template: 'command/form',
    data: {
      title: headingOf(command, given),
      problem,
      missing,
      note,
      form: { inWords: (wording) => formOf(filled, wording) } satisfies Worded,
      usage: `${mention}${usage}`,
      more: more === '' ? '' : `${mention}${more}`,
      example: `${mention}${exampleOf(filled)}`,
      line: line.length > LONGEST_LINE ? '' : line,
    },
  };
};

/** With the id of what there is, in the place of an invented one. */
function exampleOf({ command: { form, example }, given, errors = {}, choices = {} }: Filled): string {
  const arg = form?.among?.arg ?? '';
  const offered = choices[arg];
  const proposed = errors[arg] === undefined ? given[arg]?.[0]?.text : undefined;
  const id = proposed ?? (Array.isArray(offered) ? offered[0]?.value : undefined);
  return id === undefined ? example : example.replace(/\b[A-Z]-[0-9A-Z]{6,}\b/u, id);
}

/** What is known of the form's subject is kept for its reply, as are switches that no form shows: nobody is asked for them. */
export function keptOf({ form, args }: Command, given: Given): Given {
  const switches = Object.entries(given).filter(([key]) => args[key]?.hidden && args[key].arity === 'flag');
  const subject = form?.subject;
  const tokens = subject === undefined ? undefined : given[subject];
  return {
    ...(subject !== undefined && tokens !== undefined && isKnown(tokens) ? { [subject]: tokens } : {}),
    ...Object.fromEntries(switches),
  };
}

const isKnown = ([token, another]: readonly Token[]): boolean =>
  another === undefined && (token?.kind === 'room' || token?.kind === 'mention');

/** The arguments that the form asks for. */
export function fieldsOf(
  command: Command,
  { given, errors = {}, isWhole }: Pick<Filled, 'given' | 'isWhole'> & { readonly errors?: object },
): string[] {
  const { form, args } = command;
  const left = new Set([...Object.keys(keptOf(command, given)), ...(form?.hides?.(given) ?? [])]);
  const isAsked = (key: string) => given[key] !== undefined || Object.hasOwn(errors, key);
  const shown = Object.entries(args).flatMap(([key, { hidden, aside }]) =>
    hidden || left.has(key) || (aside && !isAsked(key)) ? [] : [key],
  );
  const first = form?.first;
  return first === undefined || isWhole ? shown : shown.filter((key) => first.includes(key));
}

function headingOf(command: Command, given: Given): Value {
  const [subject] = Object.values(keptOf(command, given)).flat();
  if (subject !== undefined) return phrase('form-change', { subject: subject.text.replace(/^@/u, '') });
  return titleOf(command);
}

function formOf(filled: Filled, wording: Wording): Markup {
  const { command, given, token, errors = {}, choices = {} } = filled;
  const fields = fieldsOf(command, filled);
  const hasMore = fieldsOf(command, { given, errors, isWhole: true }).length > fields.length;
  const text = (value: Value) => wording.text(value);
  const more = { name: 'more', text: text(phrase('button-more-fields')) } as const;
  const cancel = { name: 'cancel', text: text(keepOf(command) ?? phrase('button-cancel')) } as const;
  const tooMany = new Set(
    Object.entries(choices).flatMap(([key, options]) =>
      options === 'too-many' ? [command.args[key]?.about] : [],
    ),
  );
  return commandForm(command.args, {
    formId: formIdOf(token),
    submit: text(
      isDryRun(given) ? phrase('button-dry-run', { action: actionOf(command) }) : actionOf(command),
    ),
    given: withoutSecrets(given),
    fields,
    errors: Object.fromEntries(Object.entries(errors).map(([key, each]) => [key, text(each)])),
    options: optionsOf(command.args, { choices, given, wording }),
    buttons: [...(hasMore ? [more] : []), cancel],
    words: {
      about: (id) => text(plainPhrase(`${id}.label`) ?? wordsOf(id)),
      hint: (id) => {
        const hint = tooMany.has(id) ? phrase('form-too-many-rooms') : plainPhrase(`${id}.hint`);
        return hint && text(hint);
      },
      choice: (value) => text(plainPhrase(`choice-${value}`) ?? value),
      choose: text(phrase('choose')),
    },
  });
}

type Choosing = { readonly choices: FormChoices; readonly given: Given; readonly wording: Wording };

/** What was given is one of the options, also when it would not be offered. */
function optionsOf(
  args: Readonly<Record<string, Arg<unknown>>>,
  { choices, given, wording }: Choosing,
): Record<string, FormOption[]> {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([key, found]): [string, FormOption[]][] => {
      if (found === 'too-many' || args[key] === undefined) return [];
      const options = found.map(({ value, label }) => ({ value, label: wording.text(label) }));
      const [room] = given[key] ?? [];
      if (room?.kind === 'room' && !options.some(({ value }) => value === room.streamId))
        options.unshift({ value: room.streamId, label: wording.text(room.text) });
      return [[key, options]];
    }),
  );
}

/** Nobody's private key is shown again. */
const withoutSecrets = (given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([, tokens]) => !/PRIVATE KEY/iu.test(tokens.map(({ text }) => text).join(' ')),
    ),
  );

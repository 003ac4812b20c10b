import { type Markup, messageml } from 'symphony-messageml';
import { readUserId } from '../ids.ts';
import type { Token } from '../messages/token.ts';
import type { Arg, Args } from './arg.ts';
import type { Given } from './assign.ts';
import { type FormOption, type FormWords, formField } from './form-field.ts';

type FormOptions = {
  readonly formId: string;
  readonly submit: string;
  readonly given?: Given;
  readonly words?: FormWords;
  /** Arguments whose values are chosen from a list, in the place of what their kind would be asked with. */
  readonly options?: Readonly<Record<string, readonly FormOption[]>>;
  /** What is wrong with a value, by the argument. Elements have no errors of their own, so it stands below the field. */
  readonly errors?: Readonly<Record<string, string>>;
  /** The arguments that are asked for, when these are not all. */
  readonly fields?: readonly string[];
  /** Further buttons: what they do needs no field. */
  readonly buttons?: readonly { readonly name: string; readonly text: string }[];
};

const AS_THEY_ARE: FormWords = { about: (text) => text, choice: (value) => value, choose: 'Choose' };

/**
 * The Elements form that asks for the arguments of a command, filled in with what was given already. Its reply is read by
 * `givenFromForm`. The pressed button is named `submit`, or as in `buttons`.
 */
export function commandForm(args: Args, options: FormOptions): Markup {
  const { formId, submit, given = {}, words = AS_THEY_ARE, errors = {}, fields, buttons = [] } = options;
  const shown = Object.entries(args).filter(
    ([key, { hidden, aside }]) => !hidden && (fields === undefined ? !aside : fields.includes(key)),
  );
  const body = shown.map(([key, arg]) => [
    formField(key, arg, { given: given[key], words, options: options.options?.[key] }),
    below(errors[key], 'error'),
    below(words.hint?.(arg.about), 'secondary'),
  ]);
  const others = buttons.map(
    ({ name, text }) =>
      messageml`<button type="action" name="${name}" class="secondary" formnovalidate="true">${text}</button>`,
  );
  return messageml`<form id="${formId}">${body}<button type="action" name="submit" class="primary">${submit}</button>${others}</form>`;
}

/** The colours are those of Symphony's own style sheet. */
const below = (text: string | undefined, colour: 'error' | 'secondary'): Markup | '' =>
  text === undefined || text === ''
    ? ''
    : messageml`<p class="tempo-text-color--${colour === 'error' ? 'red' : colour}">${text}</p>`;

/** Reads the `formValues` of a form that `commandForm` made; values of unknown fields are left aside. */
export function givenFromForm(args: Args, values: Readonly<Record<string, unknown>>): Given {
  const given: Record<string, readonly Token[]> = {};
  for (const [key, arg] of Object.entries(args)) {
    const tokens = arg.hidden ? undefined : tokensOf(arg, values[key]);
    if (tokens !== undefined) given[key] = tokens;
  }
  return given;
}

function tokensOf(arg: Arg<unknown>, value: unknown): readonly Token[] | undefined {
  if (arg.control.kind === 'tick') return value === undefined || value === '' ? undefined : [];
  // One element comes as a value, several elements of one name as an array.
  const entries = (Array.isArray(value) ? value : [value]) as unknown[];
  const tokens = entries.flatMap((entry): Token[] => {
    const text = typeof entry === 'string' || typeof entry === 'number' ? String(entry).trim() : '';
    const userId = arg.control.kind === 'people' ? readUserId(text) : undefined;
    if (userId !== undefined) return [{ kind: 'mention', text, userId }];
    return text === '' ? [] : [{ kind: 'word', text, quoted: true }];
  });
  return tokens.length > 0 ? tokens : undefined;
}

import { type Markup, messageml } from 'symphony-messageml';
import { readUserId } from '../ids.ts';
import type { Token } from '../messages/token.ts';
import { type Arg, type Args, type Control, TEXT_FIELD_LIMIT } from './arg.ts';
import type { Given } from './assign.ts';
import { isChoice } from './choices.ts';
import { timeZoneNamed } from './time-zone.ts';

/** Makes the words of a form, where arguments and their choices stand for texts that are kept elsewhere, such as in several languages. */
export type FormWords = {
  about(text: string): string;
  choice(value: string): string;
  /** What an empty drop-down says. */
  readonly choose: string;
};

type FormOptions = {
  readonly formId: string;
  readonly submit: string;
  readonly given?: Given;
  readonly words?: FormWords;
};

const AS_THEY_ARE: FormWords = { about: (text) => text, choice: (value) => value, choose: 'Choose' };

/**
 * The Elements form that asks for the arguments of a command, filled in with what was given already. Its reply is read by
 * `givenFromForm`. The pressed button is named `submit`.
 */
export function commandForm(
  args: Args,
  { formId, submit, given = {}, words = AS_THEY_ARE }: FormOptions,
): Markup {
  const fields = Object.entries(args).flatMap(([key, arg]) =>
    arg.hidden ? [] : [field(key, arg, { given: given[key], words })],
  );
  return messageml`<form id="${formId}">${fields}<button type="action" name="submit" class="primary">${submit}</button></form>`;
}

type Filling = { readonly given: readonly Token[] | undefined; readonly words: FormWords };

function field(key: string, arg: Arg<unknown>, { given, words }: Filling): Markup {
  const { control, required } = arg;
  const label = capitalised(words.about(arg.about));
  const text = given?.map((token) => token.text).join(' ') ?? '';
  switch (control.kind) {
    case 'text':
      return isOfManyLines(control, text)
        ? messageml`<textarea name="${key}" label="${label}" required="${String(required)}" maxlength="${control.maxLength}">${text.slice(0, control.maxLength)}</textarea>`
        : messageml`<text-field name="${key}" label="${label}" required="${String(required)}" maxlength="${Math.min(control.maxLength, TEXT_FIELD_LIMIT)}">${text.slice(0, control.maxLength)}</text-field>`;
    case 'people': {
      const ids = (given ?? []).flatMap((token) => (token.kind === 'mention' ? [token.userId] : []));
      return messageml`<person-selector name="${key}" label="${label}" required="${String(required)}" value="${JSON.stringify(ids)}"/>`;
    }
    case 'room':
      return messageml`<text-field name="${key}" label="${label}" required="${String(required)}" maxlength="${control.maxLength}">${text.slice(0, control.maxLength)}</text-field>`;
    case 'choice': {
      const options = control.choices.map((choice) =>
        isChoice(choice, text)
          ? messageml`<option value="${choice}" selected="true">${words.choice(choice)}</option>`
          : messageml`<option value="${choice}">${words.choice(choice)}</option>`,
      );
      return messageml`<select name="${key}" label="${label}" required="${String(required)}" data-placeholder="${words.choose}">${options}</select>`;
    }
    case 'time-zone': {
      const zone = timeZoneNamed(text);
      const value = zone === undefined ? '' : messageml` value="${zone}"`;
      // Without a value, the picker begins with the zone of the browser.
      return messageml`<timezone-picker name="${key}" label="${label}" required="${String(required)}"${value}/>`;
    }
    case 'tick':
      return messageml`<checkbox name="${key}" value="on" checked="${String(given !== undefined)}">${label}</checkbox>`;
  }
}

type TextControl = Extract<Control, { kind: 'text' }>;

/** What is on one line by nature gets a larger field only when it would not fit into a one-line one. */
const isOfManyLines = ({ long, oneLine, maxLength }: TextControl, text: string): boolean =>
  long || (maxLength > TEXT_FIELD_LIMIT && (!oneLine || text.length > TEXT_FIELD_LIMIT));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

import { type Markup, messageml } from 'symphony-messageml';
import type { Token } from '../messages/token.ts';
import { type Arg, type Control, TEXT_FIELD_LIMIT } from './arg.ts';
import { isChoice } from './choices.ts';
import { fold } from './fold.ts';
import { timeZoneNamed } from './time-zone.ts';

/** Makes the words of a form, where arguments and their choices stand for texts that are kept elsewhere, such as in several languages. */
export type FormWords = {
  about(text: string): string;
  /** What helps to fill the field in; it stands below it. */
  hint?(text: string): string | undefined;
  choice(value: string): string;
  /** What an empty drop-down says. */
  readonly choose: string;
};

/** One of the values that can be chosen, with what people read. */
export type FormOption = { readonly value: string; readonly label: string };

type Filling = {
  readonly given: readonly Token[] | undefined;
  readonly words: FormWords;
  readonly options: readonly FormOption[] | undefined;
};

/** The control that asks for one argument, filled in with what was given for it. */
export function formField(key: string, arg: Arg<unknown>, { given, words, options }: Filling): Markup {
  const { control, required } = arg;
  const label = capitalised(words.about(arg.about));
  const text = given?.map((token) => token.text).join(' ') ?? '';
  const select = (choices: readonly FormOption[], isGiven: (value: string) => boolean) => {
    const list = choices.map((choice) =>
      isGiven(choice.value)
        ? messageml`<option value="${choice.value}" selected="true">${choice.label}</option>`
        : messageml`<option value="${choice.value}">${choice.label}</option>`,
    );
    return messageml`<select name="${key}" label="${label}" required="${String(required)}" data-placeholder="${words.choose}">${list}</select>`;
  };
  const line = (maxLength: number) =>
    messageml`<text-field name="${key}" label="${label}" required="${String(required)}" maxlength="${Math.min(maxLength, TEXT_FIELD_LIMIT)}">${text.slice(0, maxLength)}</text-field>`;
  if (options !== undefined && options.length > 0) return select(options, chosenIn(options, given, text));
  switch (control.kind) {
    case 'text':
      return isOfManyLines(control, text)
        ? messageml`<textarea name="${key}" label="${label}" required="${String(required)}" maxlength="${control.maxLength}">${text.slice(0, control.maxLength)}</textarea>`
        : line(control.maxLength);
    case 'people': {
      const ids = (given ?? []).flatMap((token) => (token.kind === 'mention' ? [token.userId] : []));
      return messageml`<person-selector name="${key}" label="${label}" required="${String(required)}" value="${JSON.stringify(ids)}"/>`;
    }
    case 'room':
      return line(control.maxLength);
    case 'choice':
      return select(
        control.choices.map((value) => ({ value, label: words.choice(value) })),
        (value) => isChoice(value, text),
      );
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

/** What was given may be the value or, as long as only one has it, what people read of it. */
function chosenIn(
  options: readonly FormOption[],
  given: readonly Token[] | undefined,
  text: string,
): (value: string) => boolean {
  const [first] = given ?? [];
  const typed = first?.kind === 'room' && given?.length === 1 ? first.streamId : text;
  const isExact = ({ value }: FormOption) => value === typed;
  const isValue = ({ value }: FormOption) => isChoice(value, typed);
  const isLabel = ({ label }: FormOption) => fold(label) === fold(typed);
  // Ids may differ in case only.
  const found = [isExact, isValue, isLabel]
    .map((fits) => options.filter(fits))
    .find((list) => list.length > 0);
  const [only, another] = found ?? [];
  return (value) => typed !== '' && another === undefined && only?.value === value;
}

type TextControl = Extract<Control, { kind: 'text' }>;

/** What is on one line by nature gets a larger field only when it would not fit into a one-line one. */
const isOfManyLines = ({ long, oneLine, maxLength }: TextControl, text: string): boolean =>
  long || (maxLength > TEXT_FIELD_LIMIT && (!oneLine || text.length > TEXT_FIELD_LIMIT));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

import { FluentBundle, FluentNumber, type FluentVariable } from '@fluent/bundle';
import { isMarkup, type Markup, messageml } from 'symphony-messageml';
import type { Catalogue, Pattern, VariableKind } from './catalogue.ts';
import type { Language } from './language.ts';
import { ListOfTexts, shortText, wordFunctions } from './list-of-texts.ts';
import { BOLD, BOLD_MARKS, CLOSE, MARK, OPEN, withoutBold } from './marks.ts';
import { neutral } from './neutral.ts';
import { LOCALES, type Reader, readableTime, type TimeFormat } from './times.ts';
import type { Colour, Showable, Value, Wording } from './value.ts';

type Coloured = Extract<Value, { colour: Colour }>;
type Vars = Readonly<Record<string, Showable>>;

/** Where markup goes while a sentence is put together; without it there is none. */
type Marks = Markup[] | undefined;

const NO_WRAP = ['', ''] as const;

const COLOURS: Readonly<Record<Colour, string>> = {
  good: 'green',
  bad: 'red',
  over: 'secondary',
  warning: 'red',
};

/** `transform` changes the text of the catalogue, and nothing that is put into it. */
export function createWording(
  language: Language,
  { resource, variables }: Catalogue,
  transform: (text: string) => string = (text) => text,
): Wording {
  const bundle = new FluentBundle(LOCALES[language], {
    useIsolating: false,
    functions: wordFunctions,
    transform,
  });
  bundle.addResource(resource, { allowOverrides: true });
  return wordingFor({ language, isShared: true }, { bundle, variables });
}

type Sentences = { readonly bundle: FluentBundle } & Pick<Catalogue, 'variables'>;

function wordingFor({ language, times, isShared }: Reader, sentences: Sentences): Wording {
  const { bundle, variables } = sentences;
  const locale = LOCALES[language];

  function sentenceText(id: string, vars: Vars, marks: Marks): string {
    const pattern = patternOf(id);
    // Another version may have stored it.
    if (pattern === undefined) return '…';
    const kinds = variables.get(id);
    const args = Object.entries(vars).map(([name, value]) => [
      name,
      argument(value, kinds?.get(name), marks),
    ]);
    const text = bundle.formatPattern(pattern, Object.fromEntries(args));
    return marks === undefined ? withoutBold(text) : text;
  }

  function patternOf(id: string): Pattern | undefined {
    const [name = '', attribute] = id.split('.');
    const message = bundle.getMessage(name);
    return (attribute === undefined ? message?.value : message?.attributes[attribute]) ?? undefined;
  }

  function argument(value: Showable, kind: VariableKind | undefined, marks: Marks): FluentVariable {
    // Elsewhere it is an id, or the like: not written with separators.
    if (typeof value === 'number' && kind === 'number') return new FluentNumber(value);
    if (kind === 'boolean') return String(Boolean(value));
    return listOf(value, marks) ?? plain(value, marks);
  }

  function listOf(value: Showable, marks: Marks): ListOfTexts | undefined {
    const isBold = isObject(value) && 'bold' in value;
    const list: Showable = isBold ? value.bold : value;
    if (!isList(list)) return undefined;
    const texts = list.filter((each) => !isLeftOut(each)).map((each) => plain(each, marks));
    return new ListOfTexts(texts, {
      type: 'conjunction',
      wrap: isBold && texts.length > 0 ? bold(marks) : NO_WRAP,
      locale,
    });
  }

  /** Text in which marks stand for markup. */
  function plain(value: Showable, marks: Marks): string {
    if (typeof value === 'string') return neutral(value);
    if (!isObject(value)) return String(value);
    if (isMarkup(value)) return mark(value, marks);
    if ('inWords' in value) return mark(value.inWords(wording), marks);
    const list = listOf(value, marks);
    if (list !== undefined || isList(value)) return String(list);
    if ('bold' in value) return bold(marks).join(plain(value.bold, marks));
    if ('internalOnly' in value) return isShared ? '' : plain(value.internalOnly, marks);
    if ('colour' in value) return coloured(value, marks);
    // Its text, without markup that could be cut.
    if ('short' in value) return shortText(plain(value.short, undefined), value.most);
    if ('time' in value) return timeText(value.time, 'date_time', marks);
    if ('date' in value) return timeText(value.date, 'date', marks);
    if ('displayName' in value) return neutral(value.displayName);
    return sentenceText(value.id, value.vars ?? {}, marks);
  }

  function isLeftOut(value: Showable): boolean {
    if (!isShared || !isObject(value) || isList(value) || isMarkup(value)) return false;
    if ('internalOnly' in value) return true;
    if ('bold' in value) return isLeftOut(value.bold);
    if ('colour' in value) return isLeftOut(value.text);
    return 'short' in value && isLeftOut(value.short);
  }

  function coloured({ colour, text }: Coloured, marks: Marks): string {
    if (marks === undefined) return plain(text, marks);
    const shown = inMarkup((within) => plain(text, within));
    return mark(messageml`<span class="tempo-text-color--${COLOURS[colour]}">${shown}</span>`, marks);
  }

  function timeText(at: number, format: TimeFormat, marks: Marks): string {
    if (marks !== undefined && times?.isRendered !== false) return mark(dateTime(at, format), marks);
    if (times !== undefined) return readableTime(at, format, { locale, zone: times.zone });
    const iso = new Date(at).toISOString();
    return format === 'date' ? iso.slice(0, 10) : iso;
  }

  function inMarkup(make: (marks: Markup[]) => string): Markup {
    const marks: Markup[] = [];
    let isBold = false;
    const pieces: (Markup | string)[] = [];
    const made = make(marks);
    // Most sentences have no markup in them.
    if (!made.includes(OPEN)) return messageml`${made}`;
    // Split by a pattern with a group, every second piece is what stands in a mark.
    for (const [index, piece] of made.split(MARK).entries()) {
      const found = index % 2 === 0 ? piece : marks[Number(piece)];
      if (found === undefined) isBold = piece === BOLD;
      else if (String(found) !== '') pieces.push(isBold ? inBold(found) : found);
    }
    return messageml`${pieces}`;
  }

  const wording: Wording = {
    language,
    forReader: (reader) => wordingFor({ ...reader, language }, sentences),
    isLeftOut,
    text: (value) => plain(value, undefined),
    markup: (value) => inMarkup((marks) => plain(value, marks)),
    sentence: (id, vars) => inMarkup((marks) => sentenceText(id, vars, marks)),
  };
  return wording;
}

const isList = (value: Showable): value is readonly Showable[] => Array.isArray(value);

const isObject = (value: Showable): value is Exclude<Showable, string | number | boolean> =>
  typeof value === 'object';

function mark(markup: Markup, marks: Marks): string {
  if (marks === undefined) return markup.toString();
  marks.push(markup);
  return `${OPEN}${marks.length - 1}${CLOSE}`;
}

const bold = (marks: Marks): readonly [string, string] => (marks === undefined ? NO_WRAP : BOLD_MARKS);

/** A time cannot be in bold (MessageML, dateTime), so what is around it is, piece by piece. */
const inBold = (piece: Markup | string): Markup | string =>
  typeof piece !== 'string' && piece.toString().includes('<dateTime') ? piece : messageml`<b>${piece}</b>`;

// The agent repeats the value as the text of the element (facts of MessageML, dateTime), so that is what is read where a client doesn't
// know the element: without milliseconds it is easier to read.
const dateTime = (at: number, format: TimeFormat): Markup =>
  messageml`<dateTime value="${new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z')}" format="${format}"/>`;

import { commands } from '../../src/commands/index.ts';
import { LOCALES } from '../../src/words/times.ts';

// What is typed stays English in every language: names of commands and options, and what stands for their arguments in a usage line.
const NAMES = commands.map(({ name }) => name);
const TYPED = [...NAMES, ...NAMES.flatMap((name) => name.split(' ').slice(0, -1))].toSorted(
  (a, b) => b.length - a.length,
);
const ARGS = commands.flatMap(({ args }) => Object.values(args));
const SAMPLES = ARGS.flatMap(({ sample }) => sample.split(/[^A-Za-z]+/u)).filter(Boolean);
const CHOICES = ARGS.flatMap(({ control }) => (control.kind === 'choice' ? control.choices : []));

const KEYWORDS = commands.flatMap(({ args }) =>
  Object.entries(args).flatMap(([key, { place, sample }]) =>
    place === 'keyword' ? [`${key} ${sample}(?![a-z])`, String.raw`(?<=/[a-z][^\n]* )${key}(?= )`] : [],
  ),
);

const COMMAND = `/(?:help )?(?:${TYPED.join('|')})(?![a-z])(?: for \\d+[mh]\\b)?`;

const COMMANDS = new RegExp(
  [
    COMMAND,
    '--[a-z-]+',
    String.raw`\d{4}-\d{2}-\d{2}T[\d:.]+Z`,
    String.raw`\b[BRP]-[0-9A-Z]+\b`,
    // Time zones, and what they are called behind a time.
    String.raw`\b[A-Z][a-z]+/[A-Z][A-Za-z_]+\b`,
    String.raw`(?<=\d\d:\d\d )[A-Z]{3,4}\b`,
    // What a file is called ends like this in every language.
    String.raw`(?<=\p{L})\.csv\b`,
    // Hashes and ids.
    String.raw`\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b`,
    String.raw`\b[0-9a-f]{8,}\b`,
    ...KEYWORDS,
  ].join('|'),
  'gu',
);

/** What Intl knows of each language: days, months, and how lists are joined. */
const OF_INTL = Object.values(LOCALES).flatMap((locale) => {
  const days = new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'short', timeZone: 'UTC' });
  const dates = Array.from({ length: 84 }, (_, index) => days.format(Date.UTC(2026, index % 12, index)));
  const joined = (['conjunction', 'disjunction'] as const).map((type) =>
    new Intl.ListFormat(locale, { type }).format(['1', '2']),
  );
  const words = [...dates, ...joined].flatMap((text) => text.match(/\p{L}+/gu) ?? []);
  return [...new Set(words)];
});

/** What stands in usage lines, what Intl writes, and what has one name in all languages. */
const OTHERS = new RegExp(
  String.raw`(?<!\p{L})(?:${[...SAMPLES, ...CHOICES, ...OF_INTL].join('|')}|ID|UTC|RSA|SHA)(?!\p{L})`,
  'gu',
);

/** Examples are lines that can be typed, too. */
const EXAMPLES = commands.flatMap(({ name, example }) => {
  if (example === `/${name}`) return [];
  // In a form it is the id of what there is.
  const [, behindId = ''] = example.split(/ [A-Z]-[0-9A-Z]{6,} /u);
  return behindId === '' ? [example] : [example, behindId];
});

/**
 * The words of a text in the pseudo-language that are in plain letters, so that they came neither from the catalogue nor from what is
 * `known`: what people wrote, and what the pod calls things.
 */
export function plainWords(text: string, known: Iterable<string>): string[] {
  const names = [...new Set(known)].filter((each) => /[a-z]{2}/iu.test(each));
  const typed = without(text, EXAMPLES).replaceAll(COMMANDS, ' ');
  return (
    without(withoutCut(typed, names), names)
      .replaceAll(OTHERS, ' ')
      .match(/[A-Za-z]{2,}/gu) ?? []
  );
}

/** The words of what somebody typed, but for those that are the name of a command. */
export const typedWords = (text: string): string[] =>
  text.replaceAll(new RegExp(COMMAND, 'gu'), ' ').split(/[\s"“”,;:@?!]+/u);

const LONG = 20;
const BEGINNING = 15;

/** What is long is shown as its beginning, and three dots. */
function withoutCut(text: string, names: readonly string[]): string {
  const long = names.filter((name) => name.length > LONG);
  return text.replaceAll(/[^\t\n]+…/gu, (cell) => {
    const shown = cell.slice(0, -1);
    for (const name of long) {
      const start = shown.indexOf(name.slice(0, BEGINNING));
      if (start >= 0 && name.startsWith(shown.slice(start))) return shown.slice(0, start);
    }
    return cell;
  });
}

/** Each part as whole words; a capital may follow at once, as on two buttons side by side. */
function without(text: string, parts: readonly string[]): string {
  const found = parts.filter((part) => text.includes(part));
  if (found.length === 0) return text;
  const alternatives = found
    .toSorted((one, other) => other.length - one.length)
    .map((part) => {
      const before = /^[a-z]/u.test(part) ? '(?<![A-Za-z])' : '(?<![A-Z])';
      const after = /[A-Z]$/u.test(part) ? '(?![A-Za-z])' : '(?![a-z])';
      return `${before}${part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)}${after}`;
    });
  return text.replaceAll(new RegExp(alternatives.join('|'), 'gu'), ' ');
}

import { commands } from '../../src/commands/index.ts';

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
    place === 'keyword' ? [`${key} ${sample}`] : [],
  ),
);

const COMMANDS = new RegExp(
  [
    `/(?:help )?(?:${TYPED.join('|')})(?![a-z])`,
    '--[a-z-]+',
    String.raw`\d{4}-\d{2}-\d{2}T[\d:.]+Z`,
    String.raw`\b[RP]-[0-9A-Z]+\b`,
    ...KEYWORDS,
  ].join('|'),
  'gu',
);

/** What stands in usage lines; names of time zones; and how Intl joins lists. */
const OTHERS = new RegExp(
  String.raw`\b(?:${[...SAMPLES, ...CHOICES].join('|')}|ID|UTC|Europe/[A-Z][a-z]+|and|or)\b`,
  'gu',
);

/** Examples are lines that can be typed, too. */
const EXAMPLES = commands.flatMap(({ name, example }) => (example === `/${name}` ? [] : [example]));

/**
 * The words of a text in the pseudo-language that are in plain letters, so that they came neither from the catalogue nor from what is
 * `known`: what people wrote, and what the pod calls things.
 */
export function plainWords(text: string, known: Iterable<string>): string[] {
  const names = [...new Set(known)].filter((each) => /[a-z]{2}/iu.test(each));
  const typed = without(text, EXAMPLES).replaceAll(COMMANDS, ' ');
  return (
    without(typed, names)
      .replaceAll(OTHERS, ' ')
      .match(/[A-Za-z]{2,}/gu) ?? []
  );
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

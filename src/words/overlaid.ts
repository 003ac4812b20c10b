import type { FluentResource } from '@fluent/bundle';
import { type Catalogue, type Pattern, type Variables, WordsFault } from './catalogue.ts';

type Entry = FluentResource['body'][number];

/** What an operator's own sentences have to fit. */
type Shipped = {
  /** Of the same language. */
  readonly own: Catalogue;
  /** What the code gives: the language in which it is written down. */
  readonly english: Catalogue;
};

/**
 * An operator's own sentences take the place of shipped ones. Each has to be given what the shipped one is, and to show all that
 * the shipped one always shows: who asks, who is affected. Throws WordsFault.
 */
export function checkOverlaid(file: string, overlaid: Catalogue, { own, english }: Shipped): void {
  const shipped = entriesOf(own);
  const all = new Map([...shipped, ...entriesOf(overlaid)]);
  for (const entry of overlaid.resource.body) {
    if (entry.id.startsWith('-')) continue;
    const fault = (why: string) => new WordsFault(file, `"${entry.id}" ${why}`);
    const before = shipped.get(entry.id);
    if (before === undefined) throw fault('is no sentence of Steward, so it would never be said');
    for (const [name, pattern] of patternsOf(before)) {
      const id = name === '' ? entry.id : `${entry.id}.${name}`;
      const mine = patternOf(entry, name);
      if (mine === undefined) throw fault(name === '' ? 'has no text' : `lacks .${name}`);
      if (isBlank(mine)) throw fault('has no text');
      checkVariables(overlaid.variables.get(id), english.variables.get(id), fault);
      const shown = alwaysShown(mine, all);
      const hidden = [...alwaysShown(pattern, shipped)].filter((each) => !shown.has(each));
      if (hidden.length > 0) throw fault(`has to show ${dollars(hidden)} whatever the case`);
    }
    const more = patternsOf(entry).find(([name]) => patternOf(before, name) === undefined);
    if (more !== undefined) throw fault(`has no .${more[0]}`);
  }
}

const dollars = (names: readonly string[]): string => names.map((name) => `$${name}`).join(', ');

function checkVariables(
  mine: Variables = new Map(),
  given: Variables = new Map(),
  fault: (why: string) => WordsFault,
): void {
  const missing = [...given.keys()].filter((name) => !mine.has(name));
  const more = [...mine.keys()].filter((name) => !given.has(name));
  if (missing.length > 0) throw fault(`needs ${dollars(missing)}`);
  if (more.length > 0) throw fault(`has no ${dollars(more)}`);
  const [other] = [...mine].find(([name, kind]) => kind !== 'any' && kind !== given.get(name)) ?? [];
  if (other !== undefined) throw fault(`cannot count or choose by $${other}`);
}

const entriesOf = ({ resource }: Catalogue): ReadonlyMap<string, Entry> =>
  new Map(resource.body.map((entry) => [entry.id, entry]));

/** The texts of an entry; its own has no name. */
const patternsOf = ({ value, attributes }: Entry): readonly (readonly [string, Pattern])[] =>
  [['', value] as const, ...Object.entries(attributes)].flatMap(([name, pattern]) =>
    pattern === null ? [] : [[name, pattern] as const],
  );

const patternOf = (entry: Entry, name: string): Pattern | undefined =>
  patternsOf(entry).find(([each]) => each === name)?.[1];

const isBlank = (pattern: Pattern): boolean =>
  typeof pattern === 'string'
    ? pattern.trim() === ''
    : pattern.every((part) =>
        typeof part === 'string' ? part.trim() === '' : part.type === 'str' && part.value.trim() === '',
      );

/** The variables that can be read in the sentence, whichever of its variants is said. */
function alwaysShown(pattern: Pattern, entries: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  const parts = typeof pattern === 'string' ? [] : pattern;
  return new Set(
    parts.flatMap((part): readonly string[] => {
      if (typeof part === 'string') return [];
      switch (part.type) {
        case 'var':
          return [part.name];
        case 'func':
          // How many there are does not show who they are.
          return part.name === 'COUNT'
            ? []
            : part.args.flatMap((each) => (each.type === 'var' ? [each.name] : []));
        case 'select': {
          const [first, ...others] = part.variants.map(({ value }) => alwaysShown(value, entries));
          return [...(first ?? [])].filter((name) => others.every((shown) => shown.has(name)));
        }
        case 'mesg': {
          const entry = entries.get(part.name);
          const referred = entry && patternOf(entry, part.attr ?? '');
          return referred === undefined ? [] : [...alwaysShown(referred, entries)];
        }
        default:
          return [];
      }
    }),
  );
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../sha256.ts';
import { LANGUAGES, WordsFault } from '../words/index.ts';
import { TemplateFault } from './template-fault.ts';
import { type Shown, type Uses, usesOf } from './template-uses.ts';

/** An operator's own sentences and templates, which take the place of shipped ones. */
export type Overlay = {
  readonly folder: string;
  /** The file of each template, by the name of the template. */
  readonly templates: ReadonlyMap<string, string>;
  /** SHA-256 of each file, by its path below the folder. */
  readonly hashes: Readonly<Record<string, string>>;
};

/** What people decide by. In their place may stand only what shows the same: who asks, who is affected, what to be warned of. */
const CARDS: ReadonlySet<string> = new Set([
  'request/card',
  'request/info',
  'plan/confirm',
  'connection/card',
  'partials/request',
  'partials/person',
  'partials/exposure',
  'partials/changed',
  'partials/details',
  'partials/why',
]);

// A reader would not see what stands in them.
const HIDING = /<!--|\b(?:style|class)\s*=/iu;

const WORDS = new Set<string>(LANGUAGES.map((language) => `words/${language}.ftl`));

/** Finds the files of an overlay. Throws TemplateFault or WordsFault for one that would never be used. */
export function readOverlay(folder: string, shipped: string): Overlay {
  const templates = new Map<string, string>();
  const hashes: Record<string, string> = {};
  if (!isFolder(folder))
    throw new TemplateFault(folder, 'there is no such folder; see steward.overlay in the configuration');
  for (const path of pathsIn(folder)) {
    const file = join(folder, path);
    if (path.endsWith('.hbs')) {
      if (!existsSync(join(shipped, path)))
        throw new TemplateFault(file, 'Steward has no template of this name, so it would never be used');
      templates.set(path.slice(0, -'.hbs'.length), file);
    } else if (!WORDS.has(path))
      throw new WordsFault(
        file,
        `an overlay has templates of Steward and ${[...WORDS].join(', ')}, nothing else`,
      );
    hashes[path] = sha256(readFileSync(file, 'utf8'));
  }
  return { folder, templates, hashes };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Paths of files, two levels deep as those of templates are. What begins with a dot is not Steward's, such as links of a mount. */
const pathsIn = (folder: string): readonly string[] =>
  namesIn(folder).flatMap((name) =>
    isFolder(join(folder, name)) ? namesIn(join(folder, name)).map((below) => `${name}/${below}`) : [name],
  );

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted();

/** A template of an overlay has the values of the shipped one, and no others; a card has to show all that the shipped one does. */
export function checkOverlaidTemplate(name: string, file: string, folder: string): void {
  const source = readFileSync(file, 'utf8');
  const own = usesOf(source);
  const shipped = usesOf(readFileSync(join(folder, `${name}.hbs`), 'utf8'));
  if (own.makesPartials) throw new TemplateFault(file, 'write partials to files, not with {{#*inline}}');
  const given = valuesWithPartials(shipped, folder);
  const unknown = [...own.values].filter((value) => !given.has(value));
  if (unknown.length > 0)
    throw new TemplateFault(
      file,
      `there is no ${unknown.join(', ')} here; there is ${[...given].toSorted().join(', ')}`,
    );
  if (!CARDS.has(name)) return;
  const hidden = shipped.shown.filter(
    ({ what, when }) =>
      !own.shown.some((mine) => mine.what === what && mine.when.every((each) => when.includes(each))),
  );
  if (hidden.length > 0)
    throw new TemplateFault(
      file,
      `people decide by this card, so it has to show ${[...new Set(hidden.map(said))].join('; ')}`,
    );
  if (HIDING.test(source))
    throw new TemplateFault(file, 'people decide by this card, so it has no comments, styles or classes');
}

const said = ({ what, when }: Shown): string =>
  when.length === 0 ? what : `${what} at least when there is ${when.join(' and ')}`;

/** The values that a template has, and those that the partials in it have. */
function valuesWithPartials({ values, partials }: Uses, folder: string, seen: readonly string[] = []) {
  const found = new Set(values);
  for (const use of partials) {
    const [scope = '', partial = ''] = use.split('> ');
    if (seen.includes(partial)) continue;
    const inPartial = usesOf(readFileSync(join(folder, 'partials', `${partial}.hbs`), 'utf8'));
    for (const value of valuesWithPartials(inPartial, folder, [...seen, partial]))
      found.add(scope === '' ? value : `${scope}.${value}`);
  }
  return found;
}

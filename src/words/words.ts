import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, readCatalogue, type Variables, WordsFault, withFallback } from './catalogue.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './language.ts';
import { checkOverlaid } from './overlaid.ts';
import type { Wording } from './value.ts';
import { createWording } from './wording.ts';

/** Every sentence, in every language. */
export type Words = {
  in(language: Language): Wording;
  /** What a language lacks, and says in English. */
  readonly missing: readonly { readonly language: Language; readonly ids: readonly string[] }[];
  /** In which there are sentences. */
  readonly languages: readonly Language[];
  /** What a sentence has to be given; `undefined` when there is no such sentence. */
  variablesOf(id: string): Variables | undefined;
};

/** Where the sentences of a language are, below the templates or in an overlay. */
const wordsFileOf = (folder: string, language: Language): string => join(folder, 'words', `${language}.ftl`);

/**
 * Reads the sentences below the templates: `words/en.ftl`, and those of other languages that are there; single ones that an
 * operator has in another folder, the overlay, take their place. Throws WordsFault.
 */
export function loadWords(templates: string, overlay?: string): Words {
  const wordings = new Map<Language, Wording>();
  const read = (language: Language) => readFile(wordsFileOf(templates, language));
  const shipped = read(DEFAULT_LANGUAGE);
  const overlaid = (language: Language, own: Catalogue): Catalogue => {
    const file = overlay === undefined ? undefined : wordsFileOf(overlay, language);
    if (file === undefined || !existsSync(file)) return own;
    const inPlace = readFile(file, own);
    checkOverlaid(file, inPlace, { own, english: shipped });
    return withFallback(inPlace, own);
  };
  const all = overlaid(DEFAULT_LANGUAGE, shipped);
  const english = createWording(DEFAULT_LANGUAGE, all);
  const missing: Words['missing'][number][] = [];
  for (const language of LANGUAGES) {
    if (language === DEFAULT_LANGUAGE) continue;
    if (!existsSync(wordsFileOf(templates, language))) {
      if (overlay !== undefined && existsSync(wordsFileOf(overlay, language)))
        throw new WordsFault(wordsFileOf(overlay, language), 'Steward does not speak this language');
      continue;
    }
    const own = read(language);
    const ids = [...shipped.variables.keys()].filter((id) => !own.variables.has(id));
    if (ids.length > 0) missing.push({ language, ids });
    wordings.set(language, createWording(language, overlaid(language, withFallback(own, all))));
  }
  return {
    missing,
    languages: [DEFAULT_LANGUAGE, ...wordings.keys()],
    in: (language) => wordings.get(language) ?? english,
    variablesOf: (id) => shipped.variables.get(id),
  };
}

const readFile = (file: string, others?: Catalogue): Catalogue =>
  readCatalogue(file, readFileSync(file, 'utf8'), others);

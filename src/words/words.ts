import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalogue, type Variables, withFallback } from './catalogue.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from './language.ts';
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

/** Reads the sentences below the templates: `words/en.ftl`, and those of other languages that are there. Throws WordsFault. */
export function loadWords(templates: string): Words {
  const wordings = new Map<Language, Wording>();
  const fileOf = (language: Language) => join(templates, 'words', `${language}.ftl`);
  const read = (language: Language) =>
    readCatalogue(fileOf(language), readFileSync(fileOf(language), 'utf8'));
  const all = read(DEFAULT_LANGUAGE);
  const english = createWording(DEFAULT_LANGUAGE, all);
  const missing: Words['missing'][number][] = [];
  for (const language of LANGUAGES) {
    if (language === DEFAULT_LANGUAGE || !existsSync(fileOf(language))) continue;
    const own = read(language);
    const ids = [...all.variables.keys()].filter((id) => !own.variables.has(id));
    if (ids.length > 0) missing.push({ language, ids });
    wordings.set(language, createWording(language, withFallback(own, all)));
  }
  return {
    missing,
    languages: [DEFAULT_LANGUAGE, ...wordings.keys()],
    in: (language) => wordings.get(language) ?? english,
    variablesOf: (id) => all.variables.get(id),
  };
}

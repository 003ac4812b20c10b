import { readFileSync } from 'node:fs';
import {
  createWording,
  DEFAULT_LANGUAGE,
  LANGUAGES,
  readCatalogue,
  type Words,
} from '../../src/words/index.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
// Armenian, which no test, no seed and no language of Steward writes: it has capitals, too, and each letter is one character.
const LETTERS = Array.from('աբգդեզէըթժիլխծկհձղճմյնշոչպ');

const TO_PSEUDO = inBothCases(Array.from(PLAIN), LETTERS);
const TO_PLAIN = inBothCases(LETTERS, Array.from(PLAIN));

const PSEUDO_LETTER = /[ա-պԱ-Պ]/gu;

function inBothCases(from: readonly string[], to: readonly string[]): ReadonlyMap<string, string> {
  const pairs = from.map((letter, index): [string, string] => [letter, to[index] ?? letter]);
  return new Map([
    ...pairs,
    ...pairs.map(([one, other]): [string, string] => [one.toUpperCase(), other.toUpperCase()]),
  ]);
}

/** Words that no keyboard of a test writes: what is still plain did not come from the catalogue. */
export const pseudo = (text: string): string =>
  text.replaceAll(/[a-z]/giu, (letter) => TO_PSEUDO.get(letter) ?? letter);

/** The same in plain letters again, exactly. */
export const plain = (text: string): string =>
  text.replaceAll(PSEUDO_LETTER, (letter) => TO_PLAIN.get(letter) ?? letter);

/** Every sentence, in every language, in letters of the pseudo-language. */
export function pseudoWords(): Words {
  const catalogues = LANGUAGES.map((language) => {
    const file = `templates/words/${language}.ftl`;
    return [language, readCatalogue(file, readFileSync(file, 'utf8'))] as const;
  });
  const english = catalogues.find(([language]) => language === DEFAULT_LANGUAGE)?.[1];
  const wordings = new Map(
    catalogues.map(([language, catalogue]) => [language, createWording(language, catalogue, pseudo)]),
  );
  return {
    in(language) {
      const found = wordings.get(language);
      if (found === undefined) throw new Error(`There are no words for "${language}".`);
      return found;
    },
    variablesOf: (id) => english?.variables.get(id),
    missing: [],
    languages: LANGUAGES,
  };
}

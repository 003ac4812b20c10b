import { readFileSync } from 'node:fs';
import { createWording, readCatalogue, type Words } from '../../src/words/index.ts';

const ENGLISH = 'templates/words/en.ftl';
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = Array.from('åƀçđéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ');

/** English that no keyboard writes by accident: what is still plain did not come from the catalogue. */
export const pseudo = (text: string): string =>
  text.replaceAll(/[a-z]/giu, (letter) => MARKED[PLAIN.indexOf(letter)] ?? letter);

export function pseudoWords(): Words {
  const catalogue = readCatalogue(ENGLISH, readFileSync(ENGLISH, 'utf8'));
  const wording = createWording('en', catalogue, pseudo);
  return {
    in: () => wording,
    variablesOf: (id) => catalogue.variables.get(id),
    missing: [],
    languages: ['en'],
  };
}

export { readCatalogue, type VariableKind, WordsFault } from './catalogue.ts';
export { featureChoice, featureName, featureQuoted } from './feature-words.ts';
export { DEFAULT_LANGUAGE, LANGUAGES, type Language, languageNamed } from './language.ts';
export { neutral } from './neutral.ts';
export { ownWords } from './own-words.ts';
export { plainPhrase } from './plain-phrase.ts';
export type { Reader } from './times.ts';
export {
  type Colour,
  type Phrase,
  phrase,
  type Showable,
  type Value,
  type Worded,
  type Wording,
} from './value.ts';
export { type PlainWordId, plainWordIds } from './word-variables.ts';
export { createWording } from './wording.ts';
export { loadWords, type Words } from './words.ts';

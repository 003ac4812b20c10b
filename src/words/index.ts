export { readCatalogue, type VariableKind, WordsFault } from './catalogue.ts';
export { DEFAULT_LANGUAGE, type Language } from './language.ts';
export { neutral } from './neutral.ts';
export { type Phrase, phrase, type Showable, type Value } from './value.ts';
export { type WordId, wordIds } from './word-variables.ts';
export { createWording, type Wording } from './wording.ts';
export { loadWords, type Words } from './words.ts';

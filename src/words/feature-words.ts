import { type Phrase, phrase } from './value.ts';

/** A feature of the pod as people call it; of those that the catalogue of words doesn't know, the name of the API as words. */
export const featureName = (feature: string): Phrase =>
  phrase('feature-name', { feature, words: inWords(feature) });

/** With the name of the API, which has to be typed: in a sentence. */
export const featureQuoted = (feature: string): Phrase =>
  phrase('feature-quoted', { name: featureName(feature), feature });

/** The same in a list to choose from. */
export const featureChoice = (feature: string): Phrase =>
  phrase('feature-choice', { name: featureName(feature), feature });

/** `isExternalIMEnabled` as `External IM enabled`; what isn't made like that stays as it is. */
function inWords(name: string): string {
  if (!/^[A-Za-z][A-Za-z\d]*$/u.test(name) || !/[a-z\d][A-Z]/u.test(name)) return name;
  const words = name
    .replace(/^is(?=\p{Lu})/u, '')
    .split(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

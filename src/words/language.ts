/** The languages that Steward can speak. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the command line, the log and the record, and of everything that is not translated. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** As people and directories call them, in lower case and without accents. */
const NAMES: Readonly<Record<string, Language>> = {
  english: 'en',
  englisch: 'en',
  anglais: 'en',
  german: 'de',
  deutsch: 'de',
  allemand: 'de',
  french: 'fr',
  franzosisch: 'fr',
  francais: 'fr',
};

/** The language of a tag or a name: `de`, `de-CH`, `en_US`, `German`, `Français`. */
export function languageNamed(text: string): Language | undefined {
  const name = text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
  const [tag] = name.split(/[-_]/u);
  return LANGUAGES.find((language) => language === tag) ?? NAMES[name];
}

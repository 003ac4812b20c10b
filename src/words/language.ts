/** The languages that Steward can speak. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the command line, the log and the record, and of everything that is not translated. */
export const DEFAULT_LANGUAGE: Language = 'en';

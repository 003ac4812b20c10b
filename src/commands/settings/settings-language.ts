import { LANGUAGES, languageNamed, phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const settingsLanguage = command({
  name: 'settings language',
  example: '/settings language de',
  synonyms: [
    'change language to',
    'change my language to',
    'set language to',
    'set my language to',
    'switch to',
    'switch language to',
    'sprache auf',
    'sprich',
    'language',
    'speak',
    'sprache',
    'langue',
  ],
  isRare: true,
  action: 'settings',
  isPrivate: true,
  args: { language: arg.choice('arg-language', LANGUAGES, languageNamed) },
  async act({ language }, { principal, services: { settings } }) {
    await settings.change(principal, { language });
    const data = { language: phrase(`language-${language}`) };
    return { kind: 'answer', answer: { template: 'settings/language', data } };
  },
});

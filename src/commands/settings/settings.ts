import { phrase } from '../../words/index.ts';
import { command } from '../command.ts';
import { hoursShown } from './hours-shown.ts';

export const settings = command({
  name: 'settings',
  example: '/settings',
  synonyms: [
    'my settings',
    'what time zone am i in',
    'what is my time zone',
    'what language do you speak',
    'preferences',
    'options',
    'profile',
  ],
  isRare: true,
  action: 'settings',
  isPrivate: true,
  args: {},
  async answer(_, { principal, services: { settings: book, languages, timeZone } }) {
    const chosen = await book.settingsOf(principal.id);
    return {
      template: 'settings/settings',
      data: {
        language: phrase(`choice-${await languages.ofPerson(principal.id)}`),
        hasLanguage: chosen.language !== undefined,
        timeZone: chosen.timeZone ?? timeZone,
        hasTimeZone: chosen.timeZone !== undefined,
        notices: phrase(`choice-${chosen.notices ?? 'now'}`),
        hasNotices: chosen.notices !== undefined,
        quiet: chosen.quiet ? hoursShown(chosen.quiet) : phrase('settings-no-quiet'),
        hasQuiet: chosen.quiet !== undefined,
      },
      shortcuts: [
        { command: 'settings language', label: phrase('button-change-language') },
        { command: 'settings timezone', label: phrase('button-change-time-zone') },
        { command: 'settings notices', label: phrase('button-change-notices') },
        { command: 'settings quiet', label: phrase('button-change-quiet') },
      ],
    };
  },
});

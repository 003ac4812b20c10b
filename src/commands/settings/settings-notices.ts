import { NOTICE_MODES } from '../../settings/index.ts';
import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const settingsNotices = command({
  name: 'settings notices',
  example: '/settings notices digest',
  synonyms: ['mute', 'notices', 'notifications', 'mitteilungen'],
  isRare: true,
  action: 'settings',
  isPrivate: true,
  args: { notices: arg.choice('arg-notices', NOTICE_MODES) },
  async act({ notices }, { principal, services: { settings } }) {
    await settings.change(principal, { notices });
    const sentence = phrase(`settings-notices-${notices}`);
    return { kind: 'answer', answer: { template: 'settings/changed', data: { sentence } } };
  },
});

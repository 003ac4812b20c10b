import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { hoursShown } from './hours-shown.ts';

export const settingsQuiet = command({
  name: 'settings quiet',
  example: '/settings quiet 19:00-07:00',
  synonyms: ['quiet hours', 'do not disturb', 'ruhezeit'],
  isRare: true,
  action: 'settings',
  isPrivate: true,
  args: { hours: arg.hours('arg-quiet-hours') },
  async act({ hours }, { principal, services: { settings, timeZone } }) {
    const quiet = hours === 'off' ? undefined : hours;
    const chosen = await settings.change(principal, { quiet });
    const sentence = quiet
      ? phrase('settings-quiet-changed', { hours: hoursShown(quiet), zone: chosen.timeZone ?? timeZone })
      : phrase('settings-quiet-off');
    return { kind: 'answer', answer: { template: 'settings/changed', data: { sentence } } };
  },
});

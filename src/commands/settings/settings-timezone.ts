import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const settingsTimezone = command({
  name: 'settings timezone',
  example: '/settings timezone Europe/London',
  synonyms: [
    'change time zone to',
    'change my time zone to',
    'set time zone to',
    'set my time zone to',
    'timezone',
    'time zone',
    'zeitzone',
    'fuseau horaire',
  ],
  isRare: true,
  action: 'settings',
  isPrivate: true,
  args: { zone: arg.timeZone('arg-time-zone') },
  async act({ zone }, { principal, services: { settings, clock } }) {
    await settings.change(principal, { timeZone: zone });
    const data = { zone, now: clockIn(zone, clock.now()) };
    return { kind: 'answer', answer: { template: 'settings/timezone', data } };
  },
});

/** What the clocks of a zone show, such as `17:05`. */
const clockIn = (timeZone: string, at: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);

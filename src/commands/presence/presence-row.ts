import type { Presence } from '../../watches/index.ts';

/** How a presence is shown in a table, beside a name. */
export const presenceRow = ({ category, since }: Presence) => ({
  category,
  since,
  colour: `tempo-text-color--${COLOURS[category] ?? 'secondary'}`,
});

const COLOURS: Readonly<Record<string, string>> = {
  AVAILABLE: 'green',
  BUSY: 'red',
  DO_NOT_DISTURB: 'red',
  ON_THE_PHONE: 'red',
  IN_A_MEETING: 'red',
  BE_RIGHT_BACK: 'orange',
  AWAY: 'orange',
};

import type { Presence, Seen } from '../../watches/index.ts';

/** A table of people, and who of them hides how they are. */
export const presenceTable = (seen: readonly Seen[]) => ({
  rows: seen.map(({ person, presence }) => ({ name: person.displayName, ...presenceRow(presence) })),
  hidden: seen.filter(({ presence }) => presence.isHidden).map(({ person }) => person),
});

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

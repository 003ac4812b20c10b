import { fold } from '@finos/symphony-bdk-core';
import type { PRESENCES } from '../../changes/index.ts';

type Presence = (typeof PRESENCES)[number];

/** What else people call a presence, in the languages that Steward speaks, as `fold` writes it but without accents. */
const CALLED: Readonly<Record<Presence, string>> = {
  AVAILABLE: 'free, online, here, back, verfugbar, erreichbar, da, frei, disponible, libre, present',
  BUSY: 'occupied, working, beschaftigt, occupe, occupee',
  ON_THE_PHONE:
    'on phone, phone, on a call, in a call, am telefon, telefon, telefoniere, au telephone, telephone',
  BE_RIGHT_BACK:
    'brb, back soon, right back, gleich zuruck, bin gleich zuruck, bald zuruck, de retour bientot, bientot de retour, je reviens',
  IN_A_MEETING:
    'in meeting, meeting, in meetings, in einer besprechung, besprechung, in besprechung, im meeting, in einem meeting, en reunion, reunion',
  AWAY: 'afk, gone, abwesend, weg, absent, absente',
  OUT_OF_OFFICE:
    'ooo, out of the office, out, nicht im buro, ausser haus, absent du bureau, absente du bureau, hors du bureau',
};

const names: ReadonlyMap<string, Presence> = new Map(
  (Object.keys(CALLED) as Presence[]).flatMap((presence) =>
    CALLED[presence].split(', ').map((name) => [name, presence] as const),
  ),
);

/** The presence that a text names: `in meeting`, `Beschäftigt`, `ooo`. */
export const presenceCalled = (text: string): Presence | undefined =>
  names.get(
    fold(text)
      .normalize('NFD')
      .replaceAll(/\p{M}+/gu, '')
      .replaceAll('ß', 'ss')
      .replaceAll(/[-_\s]+/gu, ' ')
      .trim(),
  );

import { nextTimeOfDay, zoneNamed } from '@finos/symphony-bdk-core';
import type { Settings } from './settings-row.ts';

/** Since when a notice waits, and the time now, in milliseconds since 1970. `timeZone` is that of whoever has chosen none. */
type Waiting = { readonly since: number; readonly now: number; readonly timeZone: string };

/** When people who want all of a day at once get it, in minutes after midnight. */
const DIGEST_AT = 8 * 60;

/** When a notice is to be sent to somebody: now, later, or never. The one place that decides it. */
export function noticesDueAt(
  { notices, quiet, timeZone: chosen }: Settings,
  { since, now, timeZone }: Waiting,
): number | 'never' {
  if (notices === 'mute') return 'never';
  const zone = zoneNamed(chosen ?? timeZone);
  const wanted = notices === 'digest' ? nextTimeOfDay(DIGEST_AT, { after: since, zone }) : since;
  const earliest = Math.max(wanted, now);
  if (quiet === undefined) return earliest;
  const end = nextTimeOfDay(quiet.until, { after: earliest, zone });
  // Quiet hours end before they begin again only while they last.
  return end < nextTimeOfDay(quiet.from, { after: earliest, zone }) ? end : earliest;
}

// Times as people read them, in the browser's own time zone and language habits for hours.

const day = 24 * 60 * 60 * 1000;

const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short' });
const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const longDate = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });

/** "14:05". */
export function clockTime(at: number): string {
  return time.format(at);
}

/** For the list of conversations: the time today, the weekday this week, else the date. Empty for 0. */
export function shortTime(at: number, now: number): string {
  if (at === 0) return '';
  const days = daysBetween(at, now);
  if (days <= 0) return time.format(at);
  return days < 7 ? weekday.format(at) : date.format(at);
}

/** For the line between two days of a conversation. */
export function dayLabel(at: number, now: number): string {
  const days = daysBetween(at, now);
  if (days === 0) return 'Today';
  return days === 1 ? 'Yesterday' : longDate.format(at);
}

/** Everything, for a tooltip. */
export function fullTime(at: number): string {
  return full.format(at);
}

function daysBetween(at: number, now: number): number {
  return Math.round((midnight(now) - midnight(at)) / day);
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

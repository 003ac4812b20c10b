import { ArgumentError } from './argument-error.ts';

/** Hours of every day, in minutes after midnight; over midnight when they end before they begin. */
export type Hours = { readonly from: number; readonly until: number };

const TIME = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s*([ap]m|h|uhr)?`;
const HOURS = new RegExp(`^(?:from |von |de )?${TIME}\\s*(?:[-–—]|to|until|till|bis|à)\\s*${TIME}$`, 'iu');
const OFF = /^(?:off|none|no|never|aus|nein|nie|keine?|non|jamais|aucune?|désactivé(?:e?s?))$/iu;

/** Reads `19:00-07:00`, `7pm to 7am` or `off`. Throws ArgumentError `not-a-choice`, with what is understood. */
export function parseHours(about: string, text: string): Hours | 'off' {
  if (OFF.test(text)) return 'off';
  const [, hour, minute, mark, lastHour, lastMinute, lastMark] = HOURS.exec(text) ?? [];
  const from = minutesOf(hour, minute, mark);
  const until = minutesOf(lastHour, lastMinute, lastMark);
  if (from === undefined || until === undefined || from === until)
    throw new ArgumentError({ code: 'not-a-choice', about, text, choices: ['19:00-07:00', 'off'] });
  return { from, until };
}

function minutesOf(hour = '', minute = '0', mark = ''): number | undefined {
  const isTwelveHours = /^[ap]m$/iu.test(mark);
  const hours = Number(hour);
  const minutes = Number(minute);
  if (hour === '' || minutes > 59 || hours > (isTwelveHours ? 12 : 24)) return undefined;
  if (isTwelveHours && hours === 0) return undefined;
  const onTheClock = isTwelveHours ? (hours % 12) + (/^p/iu.test(mark) ? 12 : 0) : hours;
  const all = onTheClock * 60 + minutes;
  return all > 24 * 60 ? undefined : all % (24 * 60);
}

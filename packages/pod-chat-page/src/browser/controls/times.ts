// Times of day as "HH:mm:ss", and how they are written and read.

export type TimeRule = { type: 'time'; time: string } | { type: 'range'; from: string; to: string };

const daySeconds = 24 * 60 * 60;

/** All times of a day at this distance in seconds, from `min` to `max`. */
export function timesOfDay(step: number, min: string, max: string): string[] {
  const times: string[] = [];
  for (let at = 0; at < daySeconds; at += step) times.push(iso(at));
  return times.filter((time) => (min === '' || time >= min) && (max === '' || time <= max));
}

export function isDisabledTime(time: string, rules: readonly TimeRule[]): boolean {
  return rules.some((rule) =>
    rule.type === 'time' ? rule.time === time : rule.from <= time && time <= rule.to,
  );
}

/** Writes "13:05:00" in a format of h, H, m, s and a. */
export function formatTime(time: string, format: string): string {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return format.replace(/h{1,2}|H{1,2}|m{1,2}|s{1,2}|a/g, (token) => {
    const value = { h: hour % 12 || 12, H: hour, m: minute, s: second, a: 0 }[token[0] as 'h'];
    return token === 'a' ? (hour < 12 ? 'AM' : 'PM') : String(value).padStart(token.length, '0');
  });
}

/** Reads "9", "9:15", "09:15:30", "9:15 pm". Undefined when it is no time. */
export function readTime(text: string): string | undefined {
  const parts = /^(\d{1,2})(?::?(\d{2}))?(?::?(\d{2}))?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (!parts) return undefined;
  const [, hours, minutes = '0', seconds = '0', half] = parts;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return iso(hour * 3600 + Number(minutes) * 60 + Number(seconds));
}

function iso(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

const region = /^[A-Z][A-Za-z0-9~_+-]*(?:\/[A-Za-z0-9._~+-]+)*$/;
const offset = /^(?:Z|[+-](?:\d|\d\d(?::?(\d\d)(?::?(\d\d))?)?))$/;

/** Names Node knows and Java does not take. */
const notInJava = new Set(['EST', 'MST', 'HST', 'ROC']);
/** Valid names met so far. There are about six hundred, so this stays small; asking costs some 30 µs each. */
const known = new Set<string>();

function isRegion(name: string): boolean {
  if (known.has(name)) return true;
  if (!region.test(name) || notInJava.has(name)) return false;
  try {
    const resolved = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    // Node takes any case, Java only the right one. For an alias the right one cannot be asked for.
    if (resolved !== name && resolved.toLowerCase() === name.toLowerCase()) return false;
  } catch {
    return false;
  }
  known.add(name);
  return true;
}

function isOffset(text: string): boolean {
  const match = offset.exec(text);
  if (match === null) return false;
  const hours = Number(/^[+-](\d\d?)/.exec(text)?.[1] ?? 0);
  const [minutes, seconds] = [Number(match[1] ?? 0), Number(match[2] ?? 0)];
  return minutes <= 59 && seconds <= 59 && hours * 3600 + minutes * 60 + seconds <= 18 * 3600;
}

/** True for what java.time.ZoneId takes: `Europe/Paris`, `UTC`, `+02:00`, `GMT+2`. */
export function isZone(text: string): boolean {
  const afterPrefix = /^(?:UTC|GMT|UT)(?=$|[+-])(.*)$/.exec(text)?.[1];
  if (afterPrefix !== undefined) return afterPrefix === '' || isOffset(afterPrefix);
  return isOffset(text) || isRegion(text);
}

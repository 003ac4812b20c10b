/**
 * What surrounds a value and surely does not belong to it: line breaks, blanks, quotes; undefined when there is nothing.
 * A key may have what it wants around it, a password blanks and quotes.
 */
export function aroundIt(value: string, path: string): string | undefined {
  if (path.endsWith('.content')) return undefined;
  if (/[\r\n]$/.test(value)) {
    return 'ends with a line break; remove it (printf %s writes a file without one)';
  }
  if (path.endsWith('.password')) return undefined;
  if (value.trim() !== value) return 'has blanks before or after it; remove them';
  if (/^(["']).*\1$/s.test(value) && value.length > 1) {
    return 'is in quotes that belong to it; remove them (docker --env-file and systemd units keep quotes)';
  }
  return undefined;
}

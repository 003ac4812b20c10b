/** The text of a JSON scalar; what is no scalar (null, lists, objects) has none. */
export function scalarText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

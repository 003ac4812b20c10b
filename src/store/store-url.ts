export type StoreKind = 'sqlite' | 'postgres';

const SQLITE = /^sqlite:/u;

/** Of `steward.store`: `sqlite:<file>` or `postgres://…`. */
export const kindOf = (url: string): StoreKind => (SQLITE.test(url) ? 'sqlite' : 'postgres');

/** Whether several processes may use it side by side. */
export const isSharedStore = (url: string): boolean => kindOf(url) === 'postgres';

/** The file of an SQLite store; `:memory:` is one that is kept nowhere. */
export const fileOf = (url: string): string => url.replace(SQLITE, '');

/** A store's address as people may see it: without the password. */
export function shownUrl(url: string): string {
  if (kindOf(url) === 'sqlite') return url;
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '***';
  if (shown.searchParams.has('password')) shown.searchParams.set('password', '***');
  return shown.href;
}

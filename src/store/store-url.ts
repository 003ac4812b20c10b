import { statSync } from 'node:fs';

/** In the place of a file: kept nowhere. */
export const MEMORY = ':memory:';

export type StoreKind = 'sqlite' | 'postgres';

const SQLITE = /^sqlite:/u;

/** What the address of a store has to be. */
export const STORE_URL =
  'must be sqlite:<file>, such as sqlite:.steward/steward.db, or postgres://<user>:<password>@<host>/<database>; in user and password, write %23, %2F, %3F and %40 for #, /, ? and @';

/** Whether it names a store, be it there or not. */
export function isStoreUrl(text: string): boolean {
  if (/^sqlite:./su.test(text)) return true;
  return /^postgres(?:ql)?:\/\/[^/]+\/./su.test(text) && URL.canParse(text);
}

/** Of `steward.store`: `sqlite:<file>` or `postgres://…`. */
export const kindOf = (url: string): StoreKind => (SQLITE.test(url) ? 'sqlite' : 'postgres');

/** Whether several processes may use it side by side. */
export const isSharedStore = (url: string): boolean => kindOf(url) === 'postgres';

/** The file of an SQLite store; `:memory:` is one that is kept nowhere. */
export const fileOf = (url: string): string => url.replace(SQLITE, '');

/** Whether the store is a file, which one process may use at a time. */
export const isFile = (url: string): boolean => kindOf(url) === 'sqlite' && fileOf(url) !== MEMORY;

/** An empty file is none: SQLite would begin a new store in it. */
export const storeFileIsThere = (url: string): boolean =>
  (statSync(fileOf(url), { throwIfNoEntry: false })?.size ?? 0) > 0;

/** A store as people may see it: a file, or an address without the password. */
export function shownUrl(url: string): string {
  if (kindOf(url) === 'sqlite') return fileOf(url);
  const shown = new URL(url);
  if (shown.password !== '') shown.password = '***';
  if (shown.searchParams.has('password')) shown.searchParams.set('password', '***');
  return shown.href;
}

import type { Refusal } from './sqlite-file.ts';
import { StoreTrouble, type TroubleKind } from './store-trouble.ts';

/** What SQLite refused; `code` is its extended result code. */
export class SqliteRefusal extends Error {
  readonly code: number | undefined;
  constructor({ message, code }: Refusal) {
    super(message);
    this.name = 'SqliteRefusal';
    this.code = code;
  }
}

const BUSY = 5;

/** By SQLite's result codes. */
const TROUBLES: Readonly<Record<number, TroubleKind>> = {
  [BUSY]: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'disk',
  11: 'damaged',
  13: 'full',
  14: 'unopened',
  26: 'foreign',
};

/** Extended codes have the code itself in the last eight bits. */
const plainCode = (error: unknown): number | undefined =>
  error instanceof SqliteRefusal && error.code !== undefined ? error.code & 0xff : undefined;

export const isBusy = (error: unknown): boolean => plainCode(error) === BUSY;

/** The error as Steward tells it, where the store may be right again later. */
export function troubleOf(error: unknown, store: string): unknown {
  const kind = TROUBLES[plainCode(error) ?? 0];
  return kind === undefined ? error : new StoreTrouble(kind, { store, cause: error });
}

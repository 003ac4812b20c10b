const ITS_USER = "Steward's user";

/** What is wrong with a store that may be right again without Steward, and what an operator can do. */
const SENTENCES = {
  busy: (store: string) =>
    `The store ${store} is locked by another process. Close what has it open, such as another Steward, a backup or an sqlite3 shell.`,
  full: (store: string) => `There is no room on the disk of the store ${store}. Make room.`,
  'read-only': (store: string) =>
    `The store ${store} can't be written to. Give ${ITS_USER} the right to write to it and to its folder.`,
  disk: (store: string) =>
    `The disk fails at the store ${store} (I/O error). Check the disk and the system's log.`,
  unopened: (store: string) =>
    `The store ${store} can't be opened. Check that it is a file, and that ${ITS_USER} may write to it and to its folder.`,
  away: (store: string) =>
    `The store ${store} doesn't answer. Check that its server runs, and can be reached with this user and password.`,
  damaged: (store: string) =>
    `The store ${store} is damaged. Restore a backup; the record's last hash that you kept elsewhere shows whether it is whole.`,
  foreign: (store: string) =>
    `${store} is no store of Steward: it isn't a SQLite database. Correct steward.store, or restore a backup.`,
} as const;

export type TroubleKind = keyof typeof SENTENCES;

/** The store did not take or give something, and may do so later: whatever it was for is tried again. */
export class StoreTrouble extends Error {
  readonly kind: TroubleKind;
  constructor(kind: TroubleKind, { store, cause }: { readonly store: string; readonly cause: unknown }) {
    super(SENTENCES[kind](store), { cause });
    this.name = 'StoreTrouble';
    this.kind = kind;
  }
}

/**
 * Another process has stored the same, or may do the same now: whoever took it over, or whoever lost its lease while it stood still. What it
 * made is found when the work is done again.
 */
export class Overtaken extends Error {
  constructor(how: string, options?: ErrorOptions) {
    super(how, options);
    this.name = 'Overtaken';
  }
}

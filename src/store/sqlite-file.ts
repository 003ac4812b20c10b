import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { identityOf } from './file-identity.ts';
import { MEMORY } from './store-url.ts';

export type Statement = {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Asks for what was committed last, whatever is under way. */
  readonly isRead: boolean;
};

export type Answer = {
  readonly rows: unknown[];
  readonly changes?: number | bigint;
  readonly lastId?: number | bigint;
};

/** What SQLite says, as it can be handed from one thread to another. */
export type Refusal = { readonly message: string; readonly code: number | undefined };

const KEPT_STATEMENTS = 200;
// Short, because everything else waits behind it: whoever needs longer tries again.
const BUSY_MS = 250;

// Whoever deletes the WAL does so once: a look now and then is enough, and costs nothing.
const LOOK_EVERY_MS = 500;

/**
 * An SQLite file (or `:memory:`) in WAL mode: a commit is on the disk when it returns, and what is deleted is overwritten. Where somebody
 * deletes its WAL, what is in it is saved before anything else is written, and `onWalLost` is called.
 */
export function openFile(file: string, onWalLost: () => void = () => {}) {
  let { writer, reader } = connectTwice(file);
  const opened = identityOf(file);
  let wal = identityOf(walOf(file));
  let lookedAt = performance.now();

  /** The WAL is still in these connections, but nobody who opens the file would see it: it goes into the file, and another is begun. */
  function saveWal(): void {
    writer.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    close();
    ({ writer, reader } = connectTwice(file));
    wal = identityOf(walOf(file));
    onWalLost();
  }

  function lookAfterWal(): void {
    const now = performance.now();
    if (now - lookedAt < LOOK_EVERY_MS || writer.database.isTransaction) return;
    lookedAt = now;
    // Where the file itself is gone or another one, there is nothing to save it in: `/readyz` tells.
    if (identityOf(walOf(file)) !== wal && identityOf(file) === opened) saveWal();
  }

  function close(): void {
    if (reader !== writer) reader.database.close();
    writer.database.close();
  }

  return {
    /** Runs statements in order, and answers as the last one does. The first that fails throws, and no other is run. */
    run(statements: readonly Statement[]): Answer {
      lookAfterWal();
      let answer: Answer = { rows: [] };
      for (const { sql, parameters, isRead } of statements) {
        // SQLite rolls back by itself when the disk is full.
        if (sql === ROLLBACK && !writer.database.isTransaction) continue;
        answer = (isRead ? reader : writer).run(sql, parameters);
      }
      return answer;
    },
    close,
  };
}

function connectTwice(file: string) {
  const writer = connect(file);
  writer.database.exec(
    'PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
  );
  // Sees what is committed while a transaction is under way. What is in memory has one connection only.
  const reader = file === MEMORY ? writer : connect(file);
  // From now on there is a WAL.
  writer.database.exec('begin immediate; rollback');
  return { writer, reader };
}

const walOf = (file: string): string => `${file}-wal`;

export const ROLLBACK = 'rollback';

export function refusalOf(error: unknown): Refusal {
  const isOfSqlite = typeof error === 'object' && error !== null && 'errcode' in error && 'message' in error;
  return isOfSqlite
    ? { message: String(error.message), code: Number(error.errcode) }
    : { message: String(error), code: undefined };
}

function connect(file: string) {
  const database = new DatabaseSync(file, { timeout: BUSY_MS });
  const kept = new Map<string, StatementSync>();

  function prepare(sql: string): StatementSync {
    const known = kept.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (kept.size >= KEPT_STATEMENTS) kept.clear();
    kept.set(sql, statement);
    return statement;
  }

  return {
    database,
    run(sql: string, parameters: readonly unknown[]): Answer {
      const statement = prepare(sql);
      const values = parameters as readonly SQLInputValue[];
      // A pragma may have work to do without having rows to show.
      const isRead = statement.columns().length > 0 || sql.startsWith('pragma');
      if (isRead) return { rows: statement.all(...values) };
      const { changes, lastInsertRowid: lastId } = statement.run(...values);
      return { rows: [], changes, lastId };
    },
  };
}

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

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

/** An SQLite file (or `:memory:`) in WAL mode: a commit is on the disk when it returns, and what is deleted is overwritten. */
export function openFile(file: string) {
  const writer = connect(file);
  writer.database.exec(
    'PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
  );
  // Sees what is committed while a transaction is under way. What is in memory has one connection only.
  const reader = file === ':memory:' ? writer : connect(file);

  return {
    /** Runs statements in order, and answers as the last one does. The first that fails throws, and no other is run. */
    run(statements: readonly Statement[]): Answer {
      let answer: Answer = { rows: [] };
      for (const { sql, parameters, isRead } of statements) {
        // SQLite rolls back by itself when the disk is full.
        if (sql === ROLLBACK && !writer.database.isTransaction) continue;
        answer = (isRead ? reader : writer).run(sql, parameters);
      }
      return answer;
    },
    close(): void {
      if (reader !== writer) reader.database.close();
      writer.database.close();
    },
  };
}

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

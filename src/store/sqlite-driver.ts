import { setTimeout as sleep } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely';
import { type Answer, ROLLBACK, type Statement } from './sqlite-file.ts';
import { isBusy, troubleOf } from './sqlite-refusal.ts';
import type { SqliteThread } from './sqlite-thread.ts';

type Options = {
  readonly thread: SqliteThread;
  /** Its name for people. */
  readonly store: string;
  /** Whether it can be read while a transaction is under way. */
  readonly hasReader: boolean;
};

// Each try waits up to 250 ms itself.
const TRIES = 20;
const BETWEEN_TRIES_MS = 25;

/**
 * Lets Kysely work with SQLite in another thread. One transaction, or one writing statement, is under way at a time; reading statements
 * outside of transactions wait for none of them.
 */
export class SqliteDriver implements Driver {
  readonly #options: Options;
  #last: Promise<void> = Promise.resolve();

  constructor(options: Options) {
    this.#options = options;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SqliteConnection> {
    return new SqliteConnection((statement, transaction) => this.#run(statement, transaction));
  }

  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    own(connection).transaction = {
      // Whoever reads only doesn't keep others from writing.
      begin: accessMode === 'read only' ? 'begin' : 'begin immediate',
      release: await this.#enter(),
    };
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    // Where the first statement failed, nothing was begun that could be committed.
    const isBegun = own(connection).transaction?.begin === undefined;
    await this.#try([command(isBegun ? 'commit' : ROLLBACK)]);
    leave(own(connection));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await this.#try([command(ROLLBACK)]);
    } finally {
      leave(own(connection));
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    leave(own(connection));
  }

  destroy(): Promise<void> {
    return this.#options.thread.close();
  }

  async #run(statement: Statement, transaction: Transaction | undefined): Promise<Answer> {
    if (transaction === undefined) {
      if (statement.isRead && this.#options.hasReader) return this.#try([statement]);
      const release = await this.#enter();
      return this.#try([statement]).finally(release);
    }
    // It is in the transaction, which only the writing connection sees.
    const inside = { ...statement, isRead: false };
    const { begin } = transaction;
    if (begin === undefined) return this.#try([inside]);
    const answer = await this.#try([command(ROLLBACK), command(begin), inside]);
    transaction.begin = undefined;
    return answer;
  }

  /** As often as it takes while another process has the lock, for some seconds. */
  async #try(statements: readonly Statement[]): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#options.thread.ask(statements);
      } catch (error) {
        if (!isBusy(error) || tries >= TRIES) throw troubleOf(error, this.#options.store);
        await sleep(BETWEEN_TRIES_MS);
      }
    }
  }

  /** Resolves when nobody writes, and lets nobody else write until it is released. */
  async #enter(): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = before.then(() => promise);
    await before;
    return resolve;
  }
}

type Transaction = {
  /** Goes to the thread together with the first statement; then there is none. */
  begin: 'begin' | 'begin immediate' | undefined;
  readonly release: () => void;
};

type Run = (statement: Statement, transaction: Transaction | undefined) => Promise<Answer>;

class SqliteConnection implements DatabaseConnection {
  transaction: Transaction | undefined;
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    const isRead = query.kind === 'SelectQueryNode';
    const { rows, changes, lastId } = await this.#run({ sql, parameters, isRead }, this.transaction);
    return {
      rows: rows as R[],
      ...(changes === undefined ? {} : { numAffectedRows: BigInt(changes) }),
      ...(lastId === undefined ? {} : { insertId: BigInt(lastId) }),
    };
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows of SQLite come all at once.');
  }
}

function own(connection: DatabaseConnection): SqliteConnection {
  if (connection instanceof SqliteConnection) return connection;
  throw new TypeError('The connection is of another driver.');
}

function leave(connection: SqliteConnection): void {
  connection.transaction?.release();
  connection.transaction = undefined;
}

const command = (sql: string): Statement => ({ sql, parameters: [], isRead: false });

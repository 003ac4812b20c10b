import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely';
import { DatabaseError } from 'pg';
import { guardOfQuery } from './query-guards.ts';
import { Overtaken, StoreTrouble, type TroubleKind } from './store-trouble.ts';

/** A driver for PostgreSQL whose errors say whether the server may be right again by itself. `store` is its name for people. */
export class PostgresTroubles implements Driver {
  readonly #driver: Driver;
  readonly #store: string;

  constructor(driver: Driver, store: string) {
    this.#driver = driver;
    this.#store = store;
  }

  init(): Promise<void> {
    return this.#told(this.#driver.init());
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await this.#told(this.#driver.acquireConnection());
    return new ToldConnection(connection, (work) => this.#told(work));
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return this.#told(this.#driver.beginTransaction(inner(connection), settings));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof ToldConnection) connection.guard?.();
    return this.#told(this.#driver.commitTransaction(inner(connection)));
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#told(this.#driver.rollbackTransaction(inner(connection)));
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#driver.releaseConnection(inner(connection));
  }

  destroy(): Promise<void> {
    return this.#driver.destroy();
  }

  async #told<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (isOfTwo(error)) throw new Overtaken('another process stored the same first', { cause: error });
      const kind = kindOf(error);
      throw kind === undefined ? error : new StoreTrouble(kind, { store: this.#store, cause: error });
    }
  }
}

class ToldConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  /** Of the transaction: each has a connection that was made for it. */
  guard: (() => void) | undefined;
  readonly #told: <T>(work: Promise<T>) => Promise<T>;

  constructor(connection: DatabaseConnection, told: <T>(work: Promise<T>) => Promise<T>) {
    this.inner = connection;
    this.#told = told;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const guard = guardOfQuery(query);
    guard?.();
    this.guard ??= guard;
    return this.#told(this.inner.executeQuery<R>(query));
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.inner.streamQuery<R>(query, chunkSize);
  }
}

const inner = (connection: DatabaseConnection): DatabaseConnection =>
  connection instanceof ToldConnection ? connection.inner : connection;

/** By the class of PostgreSQL's code (appendix A of its manual), or the code itself. */
const TROUBLES: Readonly<Record<string, TroubleKind>> = {
  '08': 'away',
  '25006': 'read-only',
  // The transaction, or its connection, was idle or at work for too long.
  '25P03': 'busy',
  '28': 'away',
  '3D': 'away',
  '40': 'busy',
  '53': 'busy',
  '53100': 'full',
  // The database takes no connections at the moment.
  '55000': 'away',
  '55P03': 'busy',
  '57': 'away',
  '57014': 'busy',
  '58': 'disk',
  XX001: 'damaged',
  XX002: 'damaged',
};

/** A key is there already, which the process that stores it did not see: everything else is stored with “on conflict”. */
const isOfTwo = (error: unknown): boolean => error instanceof DatabaseError && error.code === '23505';

/** Whatever the server did not say itself comes of the connection to it. */
function kindOf(error: unknown): TroubleKind | undefined {
  if (!(error instanceof DatabaseError)) return isOfConnection(error) ? 'away' : undefined;
  const { code = '' } = error;
  return TROUBLES[code] ?? TROUBLES[code.slice(0, 2)];
}

const isOfConnection = (error: unknown): boolean =>
  error instanceof Error && !(error instanceof TypeError) && error.name !== 'AbortedTransactionError';

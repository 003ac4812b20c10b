import {
  type DialectAdapter,
  type Driver,
  type SelectModifierNode,
  SqliteAdapter,
  SqliteDialect,
  SqliteQueryCompiler,
} from 'kysely';
import { SqliteDriver } from './sqlite-driver.ts';
import { sqliteElsewhere, sqliteHere } from './sqlite-thread.ts';
import { MEMORY } from './store-url.ts';

/** Works with an SQLite file, in another thread; or in memory. `onWalLost` is called when somebody deleted its WAL, and it was saved. */
export const sqliteDialect = (file: string, onWalLost?: () => void): SqliteDialect =>
  new ThreadedSqlite(file, onWalLost);

class ThreadedSqlite extends SqliteDialect {
  readonly #file: string;
  readonly #onWalLost: (() => void) | undefined;

  constructor(file: string, onWalLost: (() => void) | undefined) {
    super({
      database: () => {
        throw new Error('The driver opens it.');
      },
    });
    this.#file = file;
    this.#onWalLost = onWalLost;
  }

  override createDriver(): Driver {
    const isInMemory = this.#file === MEMORY;
    return new SqliteDriver({
      thread: isInMemory ? sqliteHere(this.#file) : sqliteElsewhere(this.#file, this.#onWalLost),
      store: this.#file,
      hasReader: !isInMemory,
    });
  }

  override createAdapter(): DialectAdapter {
    return new QueueingAdapter();
  }

  override createQueryCompiler(): SqliteQueryCompiler {
    return new CompilerWithoutRowLocks();
  }
}

/** The driver knows who has to wait for whom; Kysely would have everybody wait. */
class QueueingAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

/** SQLite has one writer at a time, and no locks of rows: there is nothing that "for update" would keep out. */
class CompilerWithoutRowLocks extends SqliteQueryCompiler {
  override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier !== 'ForUpdate') super.visitSelectModifier(node);
  }
}

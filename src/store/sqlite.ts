import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  type SelectModifierNode,
  type SqliteDatabase,
  SqliteDialect,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';

const KEPT_STATEMENTS = 200;

/** Opens a database file (or `:memory:`) in WAL mode: a commit is on the disk when it returns. */
export function sqliteDialect(file: string): SqliteDialect {
  const database = new DatabaseSync(file);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;',
  );
  return new WithoutRowLocks({ database: adapt(database) });
}

/** SQLite has one writer at a time, and no locks of rows: there is nothing that "for update" would keep out. */
class WithoutRowLocks extends SqliteDialect {
  override createQueryCompiler(): SqliteQueryCompiler {
    return new CompilerWithoutRowLocks();
  }
}

class CompilerWithoutRowLocks extends SqliteQueryCompiler {
  override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier !== 'ForUpdate') super.visitSelectModifier(node);
  }
}

/** Kysely speaks to better-sqlite3; Node's own SQLite has the same calls in another shape. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const kept = statements.get(sql);
      if (kept) return kept;
      const statement = adaptStatement(database.prepare(sql));
      if (statements.size >= KEPT_STATEMENTS) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

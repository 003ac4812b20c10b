import {
  type BinaryOperationNode,
  type Driver,
  OperatorNode,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresQueryCompiler,
  PrimitiveValueListNode,
} from 'kysely';
import { Pool, types } from 'pg';
import { PostgresTroubles } from './postgres-driver.ts';
import { shownUrl } from './store-url.ts';

const CONNECTIONS = 10;
// What one command needs at once: to make a connection takes longer than what is asked on it.
const KEPT_CONNECTIONS = 4;
const IDLE_MS = 60_000;
const CONNECT_WITHIN_MS = 5_000;
// Nothing that Steward asks takes long: what does, hangs, and is tried again on another connection.
const STATEMENT_WITHIN_MS = 30_000;
// What a process has locked that stands still, or was cut off, is free again after that long: about as long as a lease lasts.
const IDLE_IN_TRANSACTION_MS = 5_000;

/** Works with a database of PostgreSQL, whose address is a URL. Connections are made when they are needed, and a few are kept. */
export function postgresDialect(url: string, { isTimed }: { readonly isTimed: boolean }): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    application_name: 'steward',
    max: CONNECTIONS,
    min: KEPT_CONNECTIONS,
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    keepAlive: true,
    types: { getTypeParser: parserOf },
    ...(isTimed
      ? {
          statement_timeout: STATEMENT_WITHIN_MS,
          query_timeout: STATEMENT_WITHIN_MS + CONNECT_WITHIN_MS,
          idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
        }
      : {}),
  });
  // An idle connection that is lost is replaced by the next call; one that is at work throws there.
  pool.on('error', () => {});
  // One that is lost in the middle of a transaction tells twice: here, where nobody listening would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new TellingPostgres({ pool }, shownUrl(url));
}

class TellingPostgres extends PostgresDialect {
  readonly #store: string;

  constructor(config: PostgresDialectConfig, store: string) {
    super(config);
    this.#store = store;
  }

  override createDriver(): Driver {
    return new PostgresTroubles(super.createDriver(), this.#store);
  }

  override createQueryCompiler(): PostgresQueryCompiler {
    return new ListsInOneValue();
  }
}

/** Sends the list of an `in` as one array parameter: a statement with a hundred parameters takes far longer to build and to plan. */
class ListsInOneValue extends PostgresQueryCompiler {
  override visitBinaryOperation(node: BinaryOperationNode): void {
    const { leftOperand, operator, rightOperand } = node;
    const among = OperatorNode.is(operator) ? AMONG[operator.operator] : undefined;
    if (among === undefined || !PrimitiveValueListNode.is(rightOperand)) {
      super.visitBinaryOperation(node);
      return;
    }
    this.visitNode(leftOperand);
    this.append(` ${among}(`);
    this.appendValue(rightOperand.values);
    this.append(')');
  }
}

const AMONG: Readonly<Record<string, string>> = { in: '= any', 'not in': '<> all' };

/** Times and ids fit into a number; without this the driver gives texts. */
function parserOf(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return type === types.builtins.INT8 ? Number : types.getTypeParser(type, format ?? 'text');
}

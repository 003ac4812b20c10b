import type { DatabaseConnection, Dialect, Driver } from 'kysely';

let atWork = 0;

/** Whether a store is asked anything at this moment: for clocks that stand still until nobody works. */
export const isStoreAtWork = (): boolean => atWork > 0;

/** A dialect whose use is counted, from when somebody wants a connection until it is given back. */
export function counting(dialect: Dialect): Dialect {
  return {
    createDriver: () => countingDriver(dialect.createDriver()),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

function countingDriver(driver: Driver): Driver {
  return {
    init: () => driver.init(),
    async acquireConnection(): Promise<DatabaseConnection> {
      atWork += 1;
      try {
        return await driver.acquireConnection();
      } catch (error) {
        atWork -= 1;
        throw error;
      }
    },
    async releaseConnection(connection) {
      await driver.releaseConnection(connection);
      atWork -= 1;
    },
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    destroy: () => driver.destroy(),
  };
}

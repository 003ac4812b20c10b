import { z } from 'zod';
import { StoreFault } from './store-fault.ts';
import { fileOf, kindOf, shownUrl } from './store-url.ts';

/** What of the errors of Node, SQLite and PostgreSQL tells them apart. */
const thrown = z.object({
  code: z.string().optional().catch(undefined),
  errcode: z.number().optional().catch(undefined),
  path: z.string().optional().catch(undefined),
});

/** Why a store can't be opened: a StoreFault that says what to do, where that is known. */
export function storeTrouble(url: string, error: unknown): unknown {
  const fields = thrown.safeParse(error).data ?? {};
  const sentence =
    kindOf(url) === 'sqlite' ? inSqlite(fileOf(url), fields) : inPostgres(shownUrl(url), fields);
  return sentence === undefined ? error : new StoreFault(sentence);
}

type Thrown = z.output<typeof thrown>;

function inSqlite(file: string, { code, errcode, path }: Thrown): string | undefined {
  if (errcode !== undefined) return sqliteTrouble(file, errcode % 256);
  if (path === undefined) return undefined;
  // From the making of its folder.
  return `The folder ${path} of the store can't be made (${code}). Correct steward.store or STEWARD_DATA, or give Steward's user the right to write there.`;
}

/** By SQLite's primary result codes: https://sqlite.org/rescode.html */
function sqliteTrouble(file: string, code: number): string | undefined {
  switch (code) {
    case 5:
    case 6:
      return `The store ${file} is locked by another process. Close what has it open, such as another Steward, a backup or an sqlite3 shell.`;
    case 8:
      return `The store ${file} can't be written to. Give Steward's user the right to write to it and to its folder.`;
    case 10:
      return `The disk fails at the store ${file} (I/O error). Check the disk and the system's log.`;
    case 11:
      return `The store ${file} is damaged. Restore a backup; the record's last hash that you kept elsewhere shows whether it is whole.`;
    case 13:
      return `There is no room on the disk of the store ${file}. Make room, and start again.`;
    case 14:
      return `The store ${file} can't be opened. Check that it is a file, and that Steward's user may write to it and to its folder.`;
    case 26:
      return `${file} is no store of Steward: it isn't a SQLite database. Correct steward.store, or restore a backup.`;
    default:
      return undefined;
  }
}

/** By Node's codes of the network, and PostgreSQL's: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function inPostgres(store: string, { code }: Thrown): string | undefined {
  switch (code) {
    case 'ECONNREFUSED':
      return `Nothing listens at the store ${store}. Start PostgreSQL, or correct host and port in steward.store.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The name of the host of the store ${store} can't be resolved. Correct steward.store, or the DNS of this machine.`;
    case '28P01':
    case '28000':
      return `The store ${store} refuses Steward's role or its password. Correct them in steward.store, or pg_hba.conf of PostgreSQL.`;
    case '3D000':
      return `The store ${store} has no such database. Create it, or correct its name in steward.store.`;
    case '57P03':
      return `The store ${store} is starting or stopping. Start Steward once PostgreSQL takes connections.`;
    case '53300':
      return `The store ${store} has too many connections. Raise max_connections of PostgreSQL, or give Steward's role a share of its own.`;
    default:
      return undefined;
  }
}

import { z } from 'zod';
import { StoreFault } from './store-fault.ts';
import { StoreTrouble } from './store-trouble.ts';
import { kindOf, shownUrl } from './store-url.ts';

/** What of the errors of Node and PostgreSQL tells them apart. */
const thrown = z.object({
  code: z.string().optional().catch(undefined),
  path: z.string().optional().catch(undefined),
});

/** Why a store can't be opened: a StoreFault that says what to do, where more is known of it than of one that fails at work. */
export function openingTrouble(url: string, error: unknown): unknown {
  const fields = thrown.safeParse(error instanceof StoreTrouble ? error.cause : error).data ?? {};
  const sentence = kindOf(url) === 'sqlite' ? ofFolder(fields) : inPostgres(shownUrl(url), fields);
  return sentence === undefined
    ? error
    : new StoreFault(sentence, { mayPass: PASSING.has(fields.code ?? '') });
}

type Thrown = z.output<typeof thrown>;

/** From the making of the file's folder. */
const ofFolder = ({ code, path }: Thrown): string | undefined =>
  path &&
  `The folder ${path} of the store can't be made (${code}). Correct steward.store or STEWARD_DATA, or give Steward's user the right to write there.`;

/** The server, its name or its connections aren't there yet. */
const PASSING: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', '57P03', '53300']);

/** By Node's codes of the network, and PostgreSQL's: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function inPostgres(store: string, { code, path }: Thrown): string | undefined {
  switch (code) {
    case 'ENOENT':
    case 'EACCES':
      return `The file ${path}, which the address of the store ${store} names, can't be read (${code}). Correct steward.store.`;
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

import { AuthError, type BdkConfig, PodError } from '@finos/symphony-bdk-core';
import { z } from 'zod';

/** What of the errors of Node, SQLite and Kysely's migrator tells them apart. */
const thrown = z.object({
  code: z.string().catch(''),
  errcode: z.number().optional().catch(undefined),
  message: z.string().catch(''),
  path: z.string().optional().catch(undefined),
});

const fieldsOf = (error: unknown) => thrown.safeParse(error).data ?? { code: '', message: '' };

/** Why the pages for operators can't be served. */
export function opsTrouble({ host, port }: { host: string; port: number }) {
  return (error: unknown): string | undefined => {
    const where = `the ops port, http://${host}:${port}`;
    switch (fieldsOf(error).code) {
      case 'EADDRINUSE':
        return `Another process listens at ${where}. Stop it, if it is another Steward, or choose another steward.ops.port.`;
      case 'EACCES':
        return `Steward may not listen at ${where}. Choose a steward.ops.port above 1023.`;
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
      case 'EAI_AGAIN':
        return `This machine has no address ${host} for the ops port. Correct steward.ops.host: 127.0.0.1 is this machine alone, 0.0.0.0 is everybody.`;
      default:
        return undefined;
    }
  };
}

/** Why the pod can't be used. */
export function podTrouble(config: BdkConfig) {
  return (error: unknown): string | undefined => {
    if (error instanceof AuthError) return `${capitalized(error.message)}.`;
    if (!(error instanceof PodError)) return undefined;
    const { name, service } = serviceOf(config, error.path);
    const where = `${name} at ${addressOf(service)}`;
    if (error.status > 0)
      return `The ${where} answered ${error.method} ${error.path} with ${error.status} (trace ${error.traceId}). ${ANSWERED}`;
    const { proxy } = service;
    const through = proxy === undefined ? '' : ` through the proxy ${proxy.uri}`;
    return `No connection to the ${where}${through} (${error.code}): ${error.detail ?? unreached(error.code, proxy?.uri ?? service.host)}`.replace(
      /(?<![.?])$/u,
      '.',
    );
  };
}

/** Why the store can't be opened. */
export function storeTrouble(store: string) {
  const file = store.replace(/^sqlite:/u, '');
  return (error: unknown): string | undefined => {
    const { code, errcode, message, path } = fieldsOf(error);
    if (errcode !== undefined) return sqliteTrouble(file, errcode % 256);
    if (message.startsWith('corrupted migrations'))
      return `The store ${file} was used by a newer version of Steward. Start that version, or restore a backup from before the update.`;
    // From the making of its folder.
    if (path !== undefined)
      return `The folder ${path} of the store can't be made (${code}). Correct steward.store or STEWARD_DATA, or give Steward's user the right to write there.`;
    return undefined;
  };
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

const ANSWERED =
  'If that lasts, check host, port and context in the configuration, and what the pod’s administrators say.';

function unreached(code: PodError['code'], host: string): string {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the name of ${host} can't be resolved; check its spelling and the DNS of this machine`;
    case 'ECONNREFUSED':
      return 'nothing listens there; check host, port and proxy in the configuration';
    case 'UNREADABLE_ANSWER':
      return 'the answer is not of Symphony; check host, context and proxy in the configuration';
    default:
      return 'check host, port and proxy in the configuration, and the firewall';
  }
}

/** Which service a call goes to, by the template of its path. */
function serviceOf(config: BdkConfig, path: string) {
  if (path.startsWith('/relay') || path.startsWith('/keyauth'))
    return { name: 'key manager', service: config.keyManager };
  if (path.startsWith('/sessionauth')) return { name: 'pod', service: config.sessionAuth };
  if (path.startsWith('/agent')) return { name: 'agent', service: config.agent };
  return { name: 'pod', service: config.pod };
}

const addressOf = ({ scheme, host, port, context }: BdkConfig['pod']): string =>
  `${scheme}://${host}:${port}${context}`;

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

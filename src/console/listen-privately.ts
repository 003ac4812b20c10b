import { once } from 'node:events';
import { lstatSync, mkdirSync, unlinkSync } from 'node:fs';
import { createConnection, type Server } from 'node:net';
import { dirname } from 'node:path';
import { ConfigError } from '@finos/symphony-bdk-core';
import { codeOf } from './code-of.ts';

const ONLY_THE_OWNER = 0o177;

/**
 * Listens on a Unix domain socket of mode 0600. What a killed process has left behind is replaced; a socket at which somebody
 * answers, and whatever is no socket, is not. Throws ConfigError.
 */
export async function listenPrivately(server: Server, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    await listen(server, path);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw fault(`cannot listen on ${path} (${codeOf(error)})`);
    await removeStale(path);
    await listen(server, path);
  }
}

async function listen(server: Server, path: string): Promise<void> {
  // There is no moment at which others could connect: the socket is made before `listen` returns.
  const earlier = process.umask(ONLY_THE_OWNER);
  try {
    server.listen(path);
  } finally {
    process.umask(earlier);
  }
  await once(server, 'listening');
}

async function removeStale(path: string): Promise<void> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isSocket()) throw fault(`${path} is a file of another kind; name another path`);
  if (await isAnswered(path))
    throw fault(`another Steward answers at ${path}; stop it, or name another path`);
  unlinkSync(path);
}

async function isAnswered(path: string): Promise<boolean> {
  const socket = createConnection(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch (error) {
    if (codeOf(error) === 'ECONNREFUSED' || codeOf(error) === 'ENOENT') return false;
    return true;
  } finally {
    socket.destroy();
  }
}

const fault = (message: string): ConfigError => new ConfigError([{ path: 'steward.socket', message }]);

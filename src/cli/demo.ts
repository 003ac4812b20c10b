import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../app.ts';
import { checkConfig } from '../config/index.ts';
import { createLogger } from '../ops/index.ts';
import { StartError } from '../start-error.ts';
import { asTyped } from './as-typed.ts';
import { commandsIn, trials } from './demo-laboratory.ts';
import type { HangUps } from './hang-ups.ts';
import { runUntilStopped } from './start.ts';

/** Starts a pod in a box and the real bot against it, over HTTP. Everything is gone when it ends. */
export async function demo(portText: string, hangUps: HangUps): Promise<void> {
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new StartError(`"${portText}" is no port. Give a number from 0 to 65535.`);
  const startPod = await loadSimulator();
  // 2048 bits: a demo should start at once, and its pod knows no other bank.
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const pod = await startPod({ port, keys: { steward: publicKey } }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new StartError(`Port ${port} is in use. Choose another: ${asTyped('demo --port 0')}`);
  });
  const folder = mkdtempSync(join(tmpdir(), 'steward-demo-'));
  const socket = join(folder, 'steward.sock');
  try {
    const config = checkConfig(
      {
        scheme: 'http',
        host: '127.0.0.1',
        port: pod.port,
        bot: { username: 'steward', privateKey: { content: privateKey } },
        datafeed: { updatePresence: false },
        steward: {
          store: `sqlite:${join(folder, 'steward.db')}`,
          socket,
          ops: { port: 0 },
        },
      },
      {},
    );
    await runUntilStopped(async () => {
      const app = await startApp({ config, logger: createLogger({ level: 'warn' }) });
      pod.equip({ trials, commandsIn: commandsIn(app, pod) });
      process.stdout.write(
        [
          '',
          `  Steward is running. Open the chat page: ${pod.url}/#jane.doe`,
          '',
          '  You are Jane, who owns the room FX desk. Say /help to Steward. Then choose “Switch” at the top, be Bob, and say',
          '    /room add @Nina Patel --room "FX desk"',
          '  Jane gets a card to approve that.',
          '',
          '  From another terminal, read as anybody, or see what a change would do:',
          `    ${asTyped(`run --socket ${socket} --as bob.lee '/room members "FX desk"'`)}`,
          '',
          `  Health and metrics: http://127.0.0.1:${app.opsPort}/metrics`,
          '  Stop with Ctrl-C. Nothing is kept.',
          '',
        ].join('\n'),
      );
      return app;
    }, hangUps);
  } finally {
    await pod.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whoever runs the bot for real needs no pod in a box, so it is a package of its own. */
async function loadSimulator() {
  try {
    return (await import('symphony-pod-simulator')).startPod;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new StartError(
      'The demo needs the packages symphony-pod-simulator and symphony-pod-chat-page, which are not installed here.',
    );
  }
}

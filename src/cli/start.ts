import { AuthError } from '@finos/symphony-bdk-core';
import { type App, startApp } from '../app.ts';
import { loadConfig } from '../config/index.ts';
import { createLogger } from '../ops/index.ts';
import { StartError } from '../start-error.ts';
import { asTyped } from './as-typed.ts';
import type { HangUps } from './hang-ups.ts';

/** Runs the bot until a signal stops it. SIGHUP reads the policy again. */
export async function start(configFile: string, hangUps: HangUps): Promise<void> {
  const config = loadConfig(configFile, process.env);
  const logger = createLogger(config.steward.log);
  await runUntilStopped(() => startApp({ config, logger }), hangUps);
}

/** Starts the app and waits for its end: a signal stops it gracefully, also while it starts; a second one at once. */
export async function runUntilStopped(startIt: () => Promise<App>, hangUps: HangUps): Promise<void> {
  let app: App | undefined;
  const stop = () => {
    process.once('SIGINT', () => process.exit(130));
    process.once('SIGTERM', () => process.exit(143));
    // Nothing is half done before the app is there.
    if (app === undefined) process.exit(0);
    void app.stop();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    app = await startIt();
    const { reloadPolicy } = app;
    hangUps.onReload(() => void reloadPolicy());
    await app.ended;
  } catch (error) {
    if (error instanceof AuthError)
      throw new StartError(`Steward is not let in: ${error.message}. More: ${asTyped('doctor')}`);
    throw error;
  } finally {
    await app?.stop();
  }
}

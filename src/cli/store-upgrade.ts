import { systemClock } from '@finos/symphony-bdk-core';
import { loadConfig } from '../config/index.ts';
import { holdStore, openStore, shownUrl } from '../store/index.ts';

/** Makes the tables of the store, or brings them up to date. */
export async function upgradeStore(configFile: string): Promise<void> {
  const { steward } = loadConfig(configFile, process.env);
  const release = await holdStore(steward.store, {
    clock: systemClock,
    waitMs: 0,
    signal: new AbortController().signal,
  });
  try {
    await (await openStore(steward.store)).destroy();
  } finally {
    release();
  }
  process.stdout.write(`The tables of ${shownUrl(steward.store)} are up to date.\n`);
}

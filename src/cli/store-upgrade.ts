import { loadConfig } from '../config/index.ts';
import { openStore, shownUrl } from '../store/index.ts';

/** Makes the tables of the store, or brings them up to date. */
export async function upgradeStore(configFile: string): Promise<void> {
  const { steward } = loadConfig(configFile, process.env);
  const store = await openStore(steward.store);
  await store.destroy();
  process.stdout.write(`The tables of ${shownUrl(steward.store)} are up to date.\n`);
}

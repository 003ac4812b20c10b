import { systemClock } from '@finos/symphony-bdk-core';
import { loadConfig } from '../config/index.ts';
import { markAsBackup, shownUrl } from '../store/index.ts';

/** Says of a store that was restored with tools of its own that it was. */
export async function tellRestored(configFile: string): Promise<void> {
  const { steward } = loadConfig(configFile, process.env);
  await markAsBackup(steward.store, systemClock.now());
  process.stdout.write(
    `The next start on ${shownUrl(steward.store)} pauses the changes that were under way.\n`,
  );
}

import { randomUUID } from 'node:crypto';
import { systemClock as clock, silentLogger } from '@finos/symphony-bdk-core';
import { createAudit } from '../audit/index.ts';
import { loadConfig, sharedConfigurationHash } from '../config/index.ts';
import { createPolicy } from '../policy/index.ts';
import { policyFilesOf } from '../policy-files.ts';
import { acceptSetup } from '../replicas/index.ts';
import { createSignals } from '../signals/index.ts';
import { isSharedStore, openStore, shownUrl } from '../store/index.ts';

/** Has processes that share a store go by this policy and configuration, whichever was newer before. */
export async function accept(configFile: string): Promise<void> {
  const config = loadConfig(configFile, process.env);
  const { store: url } = config.steward;
  if (!isSharedStore(url)) {
    process.stdout.write(
      `Only one process uses ${shownUrl(url)}: what it was started with is in force already.\n`,
    );
    return;
  }
  const logger = silentLogger;
  const { hash } = createPolicy({ ...policyFilesOf(config), logger });
  const store = await openStore(url, { mustExist: true });
  try {
    const signals = createSignals({ url, store, clock, logger, owner: randomUUID() });
    const setup = { policy: hash, configuration: sharedConfigurationHash(config) };
    const isInForce = await acceptSetup(setup, {
      store,
      signals,
      audit: createAudit({ store, clock, isShared: true }),
    });
    process.stdout.write(
      isInForce
        ? 'This policy and configuration are in force. Processes with others stand aside.\n'
        : 'No process runs with this policy and configuration. They will be in force as soon as one does.\n',
    );
  } finally {
    await store.destroy();
  }
}

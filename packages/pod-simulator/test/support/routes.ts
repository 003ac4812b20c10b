import { systemClock } from '../../src/clock.ts';
import { createHost, silentLogger } from '../../src/host.ts';
import { defaultLimits } from '../../src/limits.ts';
import { acmeSeed } from '../../src/seed/acme-seed.ts';
import { parseSeed } from '../../src/seed/seed.ts';
import { createApp } from '../../src/server.ts';

/** Every route that is really registered. */
export function routesOf(): { method: string; path: string }[] {
  const host = createHost({
    clock: systemClock,
    limits: defaultLimits,
    logger: silentLogger,
    seed: parseSeed(acmeSeed),
    destroyConnections: () => {},
    releaseConnections: () => {},
  });
  return createApp(host).routes;
}

import { createPublicKey } from 'node:crypto';
import { type CallLog, createCallLog } from './call-log.ts';
import type { Clock } from './clock.ts';
import { type Active, createFaults, type Faults } from './faults.ts';
import type { Laboratory } from './laboratory.ts';
import type { Limits } from './limits.ts';
import { plant } from './seed/plant.ts';
import type { ParsedSeed } from './seed/seed.ts';
import type { Settings } from './settings.ts';
import type { LiveListener } from './world/events.ts';
import { createWorld, type World } from './world/world.ts';

export type Logger = {
  [level in 'debug' | 'info' | 'warn' | 'error']: (message: string, fields?: Record<string, unknown>) => void;
};

export const silentLogger: Logger = { debug() {}, info() {}, warn() {}, error() {} };

/** What one running pod is made of. `world` is another one after each reset; the rest stays. */
export type Host = {
  world: World;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly settings: Settings;
  readonly logger: Logger;
  readonly faults: Faults;
  readonly calls: CallLog;
  readonly listeners: Set<LiveListener>;
  /** replaced by `equip` */
  laboratory: Laboratory;
  /** public keys (PEM) by username, as registered; the world may hold newer ones */
  readonly keys: Map<string, string>;
  /** client certificates (PEM) by username */
  readonly certificates: Map<string, string>;
  reset(): void;
};

type Options = {
  clock: Clock;
  limits: Limits;
  logger: Logger;
  seed: ParsedSeed;
  /** ends the connections of the calls under way that this fault matches */
  destroyConnections: (fault: Active) => void;
  /** ends the connections that the hang fault holds */
  releaseConnections: () => void;
};

export function createHost(options: Options): Host {
  const { clock, limits, logger, seed, destroyConnections, releaseConnections } = options;
  const listeners = new Set<LiveListener>();
  const keys = new Map<string, string>();
  const faults = createFaults({ added: startFault, cleared: releaseConnections });

  // Some faults do not wait for the next call.
  function startFault(fault: Active): void {
    const everybody = Object.keys(fault.match).length === 0;
    if (fault.effect === 'refuse') destroyConnections(fault);
    if (fault.effect === 'expireSessions' && everybody) {
      faults.strike(fault);
      host.world.sessions.expireAll();
    }
    if (fault.effect === 'loseFeeds' && everybody) {
      faults.strike(fault);
      host.world.datafeeds.loseAll();
    }
  }

  function newWorld(): World {
    const copies = (user: { username: string }) => faults.strikeEvent(user.username);
    const world = createWorld({ clock, limits, settings: seed.settings, listeners, copies });
    plant(world, seed);
    for (const [username, pem] of keys) holdKey(world, username, pem);
    return world;
  }

  const host: Host = {
    world: newWorld(),
    clock,
    limits,
    settings: seed.settings,
    logger,
    faults,
    calls: createCallLog(limits.callsKept),
    listeners,
    laboratory: {},
    keys,
    certificates: new Map(),
    reset() {
      const old = host.world;
      faults.clear();
      host.calls.clear();
      // While the world is built nobody listens: the seed is not news.
      const hearing = [...listeners];
      listeners.clear();
      host.world = newWorld();
      for (const listener of hearing) listeners.add(listener);
      old.datafeeds.loseAll();
      const usernames = [...host.world.users.all()].map((user) => user.username);
      for (const listener of listeners) listener({ type: 'reset', usernames });
    },
  };
  return host;
}

/** Lets an account log in with the private key that belongs to this PEM. */
export function registerKey({ keys, world }: Host, username: string, pem: string): void {
  holdKey(world, username, pem);
  keys.set(username, pem);
}

function holdKey(world: World, username: string, pem: string): void {
  const user = world.users.byUsername(username);
  if (!user) throw new Error(`There is nobody with the username ${username}`);
  world.keys.set(user, { current: { pem, key: createPublicKey(pem) } });
}

import { createBdk, type SymphonyBdk, silentLogger, type UserV2 } from '@finos/symphony-bdk-core';
import { findAdministratorsRoom, notedRoom, requireSafe } from '../approvals/index.ts';
import type { Config } from '../config/index.ts';
import { createFactsSource, createPolicy } from '../policy/index.ts';
import { policyFilesOf } from '../policy-files.ts';
import { loadReplies } from '../replies/index.ts';
import { podTrouble } from '../start-troubles.ts';
import { inspectStore, readInStore, shownUrl } from '../store/index.ts';

export type Check = { readonly name: string; readonly ok: boolean; readonly note: string };

// Of the role ids of the service account; without them the named commands do not work.
const WANTED_ROLES = ['USER_PROVISIONING'];
const MOST_SKEW = 60_000;

/** Runs the checks one after the other. Those that need the one before are left out when it fails. */
export async function* runChecks(config: Config): AsyncGenerator<Check> {
  const check = createCheck(config);
  yield await check('policy', async () => {
    createPolicy({ ...policyFilesOf(config), logger: silentLogger });
    return config.steward.policy;
  });
  yield await check('templates', async () => {
    const { templates, overlaid } = loadReplies(config.steward);
    const own = Object.keys(overlaid);
    return [
      `${templates.names.length} templates`,
      ...(own.length > 0 ? [`in their place ${own.join(', ')}`] : []),
    ].join('; ');
  });
  yield await check('store', async () => {
    const { store } = config.steward;
    const state = await inspectStore(store);
    return `${shownUrl(store)}${state === 'whole' ? '' : `, ${state}`}`;
  });

  let bdk: SymphonyBdk | undefined;
  yield await check('key', async () => {
    // One try each: a doctor who waits is no use.
    bdk = await createBdk({ config: { ...config, retry: { ...config.retry, maxAttempts: 1 } } });
    const { privateKey } = config.bot;
    return 'path' in privateKey ? privateKey.path : 'given in the configuration';
  });
  if (bdk === undefined) return;
  try {
    yield* checkPod(bdk, config);
  } finally {
    await bdk.close();
  }
}

async function* checkPod(bdk: SymphonyBdk, config: Config): AsyncGenerator<Check> {
  const check = createCheck(config);
  yield await check('agent', async () => `version ${(await bdk.health.agentInfo()).version ?? 'unknown'}`);
  let session: UserV2 | undefined;
  yield await check('login', async () => {
    session = await bdk.sessions.getSession();
    return `${session.displayName}, id ${session.id}`;
  });
  if (session === undefined) return;
  yield await check('clock', async () => {
    const seconds = Math.round(Math.abs(bdk.auth.clockSkew()) / 1000);
    if (seconds * 1000 > MOST_SKEW)
      throw new Error(`this machine's clock is ${seconds} s off the pod's: set it right`);
    return seconds === 0 ? "the same as the pod's" : `${seconds} s off the pod's`;
  });
  const { roles, id: botId } = session;
  yield await check('roles', async () => {
    const missing = WANTED_ROLES.filter((role) => !roles.includes(role));
    if (missing.length > 0)
      throw new Error(`the service account lacks ${missing.join(', ')}: ask the pod's administrator for it`);
    return roles.join(', ');
  });
  yield await check('administrators', async () => {
    const { store, administrators } = config.steward;
    const { room } = administrators;
    const noted = await readInStore(store, notedRoom);
    const id = noted?.named === room ? noted.id : await findAdministratorsRoom(bdk.streams, room);
    const isAdministratorsRoom = async () => false;
    const facts = createFactsSource({ pod: bdk, botId, isAdministratorsRoom }).now();
    await requireSafe(id, { ...administrators, facts, botId });
    return `${room}, id ${id}`;
  });
}

/** A check that fails says why in a sentence. */
function createCheck(config: Config) {
  const podTroubleOf = podTrouble(config);
  const why = (error: unknown): string =>
    podTroubleOf(error) ?? (error instanceof Error ? error.message : String(error));
  return async (name: string, look: () => Promise<string>): Promise<Check> => {
    try {
      return { name, ok: true, note: await look() };
    } catch (error) {
      return { name, ok: false, note: why(error) };
    }
  };
}

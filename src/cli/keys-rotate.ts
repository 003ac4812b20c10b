import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { AuthError, createBdk, type SymphonyBdk, type V2UserAttributes } from '@finos/symphony-bdk-core';
import { type Config, loadConfig } from '../config/index.ts';
import { explaining, StartError } from '../start-error.ts';
import { podTrouble } from '../start-troubles.ts';
import { makeKeyPair } from './keys.ts';

// Whoever waits in front of it can try again.
const PATIENCE_MS = 10_000;

/**
 * Gives the bot's account another RSA key: the new one is at the pod and has logged in before it takes the old one's place. A Steward that runs
 * goes on with the old one, which the pod still takes for a while. What breaks off can be repeated.
 */
export async function rotateKeys(configFile: string): Promise<void> {
  const config = loadConfig(configFile, process.env);
  const path = keyFileOf(config);
  const next = `${path}.new`;
  const old = `${path}.old`;
  prepare(next);
  await explaining(podTrouble(config), async () => {
    const content = readFileSync(next, 'utf8');
    // What broke off after the upload goes on here.
    if (!(await logsIn(config, content))) {
      await withKit(config, (bdk) => upload(bdk, content));
      if (!(await logsIn(config, content)))
        throw new StartError(
          `The pod took the new key, but refuses a login with it. Nothing was replaced: ${path} is as it was, and the new key is in ${next}. Try again in a minute.`,
        );
    }
  });
  const until = await withKit({ ...config, bot: { ...config.bot, privateKey: { path: next } } }, validUntil);
  renameSync(path, old);
  renameSync(next, path);
  process.stdout.write(
    [
      `The key in ${path} is new, and the pod takes it. The old one is in ${old}.`,
      `${until === undefined ? 'The pod does not say how long it takes the old one' : `The pod takes the old one until ${until}`}: restart Steward before that, then delete ${old}.`,
      '',
    ].join('\n'),
  );
}

function keyFileOf({ bot }: Config): string {
  if (bot.certificate !== undefined)
    throw new StartError('The bot logs in with a certificate, which is renewed where it was issued.');
  if (!('path' in bot.privateKey))
    throw new StartError(
      'The key is in the configuration itself. Put it into a file, and name that with bot.privateKey.path.',
    );
  return bot.privateKey.path;
}

/** The new key, unless an earlier attempt has made one. */
function prepare(file: string): void {
  if (existsSync(file)) return;
  try {
    writeFileSync(file, makeKeyPair().privateKey, { mode: 0o600, flag: 'wx' });
  } catch {
    throw new StartError(
      `Cannot write ${file}. Where the key is a mounted secret, copy it to a folder of your own, run this with SYMPHONY__BOT__PRIVATE_KEY__PATH, and put the new key into the secret.`,
    );
  }
}

async function withKit<T>(config: Config, work: (bdk: SymphonyBdk) => Promise<T>): Promise<T> {
  const bdk = await createBdk({ config, maxRepeatMs: PATIENCE_MS });
  try {
    return await work(bdk);
  } finally {
    await bdk.close();
  }
}

async function logsIn(config: Config, content: string): Promise<boolean> {
  const withKey = { ...config, bot: { ...config.bot, privateKey: { content } } };
  try {
    await withKit(withKey, (bdk) => bdk.sessions.getSession());
    return true;
  } catch (error) {
    if (error instanceof AuthError) return false;
    throw error;
  }
}

async function upload(bdk: SymphonyBdk, privateKey: string): Promise<void> {
  const { id } = await bdk.sessions.getSession();
  const { userAttributes } = await bdk.users.getUserDetail(id);
  const key = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  await bdk.users.update(id, { ...asTheyAre(userAttributes), currentKey: { key, action: 'SAVE' } });
}

// Whether an update empties what it doesn't name isn't documented, so it names everything.
function asTheyAre({
  accountType: _type,
  currentKey: _current,
  previousKey: _previous,
  ...others
}: V2UserAttributes): V2UserAttributes {
  return others;
}

/** Until when the pod takes the former key, as it says. */
async function validUntil(bdk: SymphonyBdk): Promise<string | undefined> {
  const { id } = await bdk.sessions.getSession();
  const { userAttributes } = await bdk.users.getUserDetail(id);
  const until = userAttributes.previousKey?.expirationDate;
  return typeof until === 'number' ? new Date(until).toISOString() : undefined;
}

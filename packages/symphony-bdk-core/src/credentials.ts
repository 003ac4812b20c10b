import type { KeyObject } from 'node:crypto';
import { readPrivateKey } from './auth/private-key.ts';
import type { BdkConfig } from './config/bdk-config.ts';
import { ConfigError, type ConfigIssue } from './config/config-error.ts';
import type { FileReader } from './files.ts';

/** What the configuration points to: the bot's key, and PEM roots to trust beside the system's. */
export type Credentials = { key: KeyObject; extraRoots: string | undefined };

/**
 * Reads key and trust store. Throws one ConfigError for all that is wrong with them: a file that is missing or that
 * everyone may read, a key that is none. The key itself is never quoted.
 */
export async function loadCredentials(
  config: Pick<BdkConfig, 'bot' | 'ssl'>,
  files: FileReader,
): Promise<Credentials> {
  const issues: ConfigIssue[] = [];
  const key = await loadKey(config.bot.privateKey, files, issues);
  const extraRoots = await loadRoots(config.ssl.trustStore?.path, files, issues);
  if (key === undefined || issues.length > 0) throw new ConfigError(issues);
  return { key, extraRoots };
}

async function loadKey(
  source: BdkConfig['bot']['privateKey'],
  files: FileReader,
  issues: ConfigIssue[],
): Promise<KeyObject | undefined> {
  if ('content' in source) return parseKey(source.content, 'bot.privateKey.content', issues);
  const path = 'bot.privateKey.path';
  try {
    const mode = await files.mode(source.path);
    if (mode !== undefined && (mode & 0o007) !== 0) {
      const message = `everyone on this machine may read ${source.path}; mend it: chmod 600 ${source.path}`;
      issues.push({ path, message });
      return undefined;
    }
    return parseKey(await files.text(source.path), path, issues);
  } catch (error) {
    issues.push({ path, message: `cannot read ${source.path} (${reason(error)})` });
    return undefined;
  }
}

function parseKey(text: string, path: string, issues: ConfigIssue[]): KeyObject | undefined {
  try {
    return readPrivateKey(text);
  } catch (error) {
    issues.push({ path, message: error instanceof Error ? error.message : 'cannot be read' });
    return undefined;
  }
}

async function loadRoots(
  file: string | undefined,
  files: FileReader,
  issues: ConfigIssue[],
): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const path = 'ssl.trustStore.path';
  try {
    const text = await files.text(file);
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
    const mend = `keytool -list -rfc -keystore ${file} > roots.pem`;
    issues.push({ path, message: `${file} is no PEM file; if it is a Java key store, export it: ${mend}` });
  } catch (error) {
    issues.push({ path, message: `cannot read ${file} (${reason(error)})` });
  }
  return undefined;
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'no permission',
  EISDIR: 'a folder',
};

function reason(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? (REASONS[code] ?? code) : 'unknown reason';
}

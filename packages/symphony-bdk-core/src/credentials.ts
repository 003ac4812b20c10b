import type { KeyObject } from 'node:crypto';
import { type ClientCertificate, readClientCertificate } from './auth/client-certificate.ts';
import { readPrivateKey } from './auth/private-key.ts';
import type { BdkConfig, SecretSource } from './config/bdk-config.ts';
import { ConfigError, type ConfigIssue } from './config/config-error.ts';
import type { FileReader } from './files.ts';

/** What the configuration points to: the bot's key or certificate, and PEM roots to trust beside the system's. */
export type Credentials = (
  | { key: KeyObject; certificate?: undefined }
  | { key?: undefined; certificate: ClientCertificate }
) & { extraRoots: string | undefined };

/**
 * Reads key and trust store. Throws one ConfigError for all that is wrong with them: a file that is missing or that
 * everyone may read, a key that is none. The key itself is never quoted.
 */
export async function loadCredentials(
  config: Pick<BdkConfig, 'bot' | 'ssl'>,
  files: FileReader,
): Promise<Credentials> {
  const issues: ConfigIssue[] = [];
  const { certificate, privateKey } = config.bot;
  const own =
    certificate === undefined
      ? await loadSecret(
          'bot.privateKey',
          privateKey,
          (text) => ({ key: readPrivateKey(text) }),
          files,
          issues,
        )
      : await loadSecret(
          'bot.certificate',
          certificate,
          (text) => ({ certificate: readClientCertificate(text) }),
          files,
          issues,
        );
  const extraRoots = await loadRoots(config.ssl.trustStore?.path, files, issues);
  if (own === undefined || issues.length > 0) throw new ConfigError(issues);
  return { ...own, extraRoots };
}

async function loadSecret<T>(
  name: string,
  source: SecretSource,
  read: (text: string) => T,
  files: FileReader,
  issues: ConfigIssue[],
): Promise<T | undefined> {
  if ('content' in source) return parseSecret(source.content, `${name}.content`, read, issues);
  const path = `${name}.path`;
  try {
    const mode = await files.mode(source.path);
    if (mode !== undefined && (mode & 0o007) !== 0) {
      const message = `everyone on this machine may read ${source.path}; mend it: chmod 600 ${source.path}`;
      issues.push({ path, message });
      return undefined;
    }
    return parseSecret(await files.text(source.path), path, read, issues);
  } catch (error) {
    issues.push({ path, message: `cannot read ${source.path} (${reason(error)})` });
    return undefined;
  }
}

function parseSecret<T>(
  text: string,
  path: string,
  read: (text: string) => T,
  issues: ConfigIssue[],
): T | undefined {
  try {
    return read(text);
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

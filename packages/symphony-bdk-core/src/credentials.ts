import type { KeyObject } from 'node:crypto';
import { type ClientCertificate, readClientCertificate } from './auth/client-certificate.ts';
import { kindOf, readPkcs12 } from './auth/key-store.ts';
import { readPrivateKey } from './auth/private-key.ts';
import type { BdkConfig, SecretSource } from './config/bdk-config.ts';
import { ConfigError, type ConfigIssue } from './config/config-error.ts';
import type { FileReader } from './files.ts';
import { readFile, readSecret, type Secret } from './secret-file.ts';

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
      ? await readSecret('bot.privateKey', privateKey, { read: keyIn, files, issues })
      : await readSecret('bot.certificate', certificate, {
          read: (secret) => certificateIn(secret, certificate.password),
          files,
          issues,
        });
  const extraRoots = await loadRoots(config.ssl.trustStore, files, issues);
  if (own === undefined || issues.length > 0) throw new ConfigError(issues);
  return { ...own, extraRoots };
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const toPkcs12 = (name: string): string =>
  `keytool -importkeystore -srckeystore ${name} -destkeystore bot.p12 -deststoretype PKCS12`;

function keyIn({ bytes, name }: Secret): { key: KeyObject } {
  switch (kindOf(bytes)) {
    case 'jks':
      throw new Error(
        `is a Java key store; take the key out: ${toPkcs12(name)}, then openssl pkcs12 -in bot.p12 -nodes -nocerts -out key.pem`,
      );
    case 'der':
      throw new Error(
        `is not PEM; if it is a PKCS#12 store, name it under bot.certificate; if it is a key in DER: openssl pkey -inform der -in ${name} -out key.pem`,
      );
    default:
      return { key: readPrivateKey(textOf(bytes)) };
  }
}

function certificateIn(
  { bytes, name }: Secret,
  password: string | undefined,
): { certificate: ClientCertificate } {
  switch (kindOf(bytes)) {
    case 'jks':
      throw new Error(`is a Java key store; make a PKCS#12 store of it: ${toPkcs12(name)}, and name bot.p12`);
    case 'der':
      return { certificate: readPkcs12(bytes, password, name) };
    case 'pem':
      return { certificate: readClientCertificate(textOf(bytes)) };
    case 'other': {
      // under content the official kits have a store in base64
      const decoded = Buffer.from(textOf(bytes), 'base64');
      return kindOf(decoded) === 'der'
        ? { certificate: readPkcs12(decoded, password, name) }
        : { certificate: readClientCertificate(textOf(bytes)) };
    }
  }
}

async function loadRoots(
  source: SecretSource | undefined,
  files: FileReader,
  issues: ConfigIssue[],
): Promise<string | undefined> {
  if (source === undefined) return undefined;
  const path = 'content' in source ? 'ssl.trustStore.content' : 'ssl.trustStore.path';
  try {
    const bytes = 'content' in source ? Buffer.from(source.content) : await readFile(source.path, files);
    return rootsIn(bytes, 'content' in source ? 'FILE' : source.path);
  } catch (error) {
    issues.push({ path, message: error instanceof Error ? error.message : 'cannot be read' });
    return undefined;
  }
}

function rootsIn(bytes: Uint8Array, file: string): string {
  const text = textOf(bytes);
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  const exported = `keytool -list -rfc -keystore ${file} > roots.pem`;
  throw new Error(
    `${file} is no PEM file; if it is a Java or PKCS#12 key store, export its certificates and name roots.pem: ${exported}`,
  );
}

import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

/** Makes a 4096-bit RSA pair, as the pod asks for (Symphony developer docs, RSA authentication). Never overwrites a key. */
export function makeKeyPair(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 4096,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

export async function makeKeys(folder: string): Promise<void> {
  const privateFile = join(folder, 'steward-private.pem');
  const publicFile = join(folder, 'steward-public.pem');
  mkdirSync(folder, { recursive: true });
  const { privateKey, publicKey } = makeKeyPair();
  try {
    writeFileSync(privateFile, privateKey, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new StartError(
      `There is a key in ${privateFile} already. Move it away, or choose another folder with --out.`,
    );
  }
  writeFileSync(publicFile, publicKey);
  process.stdout.write(
    [
      `Private key: ${privateFile} (keep it secret; only you can read it)`,
      `Public key:  ${publicFile}`,
      "Give the public key to your pod's administrator, for the service account of the bot.",
      '',
    ].join('\n'),
  );
}

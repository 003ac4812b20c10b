import { generateKeyPairSync } from 'node:crypto';

let made: { privateKey: string; publicKey: string } | undefined;

/** One key pair for all worlds of a test file: making one takes a tenth of a second. */
export function testKeys(): { privateKey: string; publicKey: string } {
  made ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return made;
}

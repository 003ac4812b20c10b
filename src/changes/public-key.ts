import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { UserError } from '../errors.ts';

/** A key for people to compare: `RSA 4096, SHA-256 1f…`. The hash is that of its DER form, as `openssl` gives it. */
export function describeKey(pem: string): string {
  const key = createPublicKey(pem);
  const der = key.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(der).digest('hex');
  return `RSA ${key.asymmetricKeyDetails?.modulusLength ?? ''}, SHA-256 ${hash}`;
}

// A chat line loses its line breaks, and clients make one long dash of several.
const PUBLIC_KEY = /^[-—–]+BEGIN PUBLIC KEY[-—–]+([A-Za-z0-9+/=\s]+)[-—–]+END PUBLIC KEY[-—–]+$/u;

/** An RSA public key as proper PEM, however it was pasted. Throws UserError when it is none. */
export function readPublicKey(text: string): string {
  const isPrivate = /PRIVATE KEY/u.test(text);
  const base64 = PUBLIC_KEY.exec(text.trim())?.[1]?.replaceAll(/\s+/gu, '');
  if (isPrivate || base64 === undefined) throw new UserError({ code: 'key-unreadable', isPrivate });
  const lines = base64.match(/.{1,64}/gu) ?? [];
  const pem = `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`;
  if (keyIn(pem)?.asymmetricKeyType !== 'rsa') throw new UserError({ code: 'key-unreadable', isPrivate });
  return pem;
}

function keyIn(pem: string): KeyObject | undefined {
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

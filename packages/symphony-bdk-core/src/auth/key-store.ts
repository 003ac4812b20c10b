import { createSecureContext } from 'node:tls';
import type { ClientCertificate } from './client-certificate.ts';

/** What a file of keys or certificates is, by its first bytes. `der` is ASN.1 of any kind: PKCS#12, or one certificate. */
export type StoreKind = 'pem' | 'jks' | 'der' | 'other';

/** Tells the kinds apart without a password. */
export function kindOf(bytes: Uint8Array): StoreKind {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start === 'feedfeed' || start === 'cececece') return 'jks'; // the second is JCEKS
  if (start.startsWith('3082') || start.startsWith('3080')) return 'der';
  return Buffer.from(bytes).includes('-----BEGIN ') ? 'pem' : 'other';
}

/**
 * Reads a PKCS#12 store with the bot's certificate and its key. Throws an Error whose text says what is wrong and what
 * to do; `name` is what the commands in it call the file.
 */
export function readPkcs12(bytes: Uint8Array, password: string | undefined, name: string): ClientCertificate {
  const store = { pfx: Buffer.from(bytes), passphrase: password ?? '' };
  try {
    createSecureContext(store);
    return store;
  } catch (error) {
    throw new Error(whatIsWrong(error, password, name));
  }
}

function whatIsWrong(error: unknown, password: string | undefined, name: string): string {
  const message = (error as { message?: unknown } | null)?.message;
  const reason = typeof message === 'string' ? message : '';
  if (/mac verify failure/i.test(reason)) {
    return password === undefined
      ? 'is a PKCS#12 store with a password; write it under bot.certificate.password'
      : 'is a PKCS#12 store with another password than bot.certificate.password';
  }
  if (/unsupported/i.test(reason)) {
    return `is a PKCS#12 store with outdated encryption; convert it: openssl pkcs12 -legacy -in ${name} -nodes -out bot.pem, and name bot.pem`;
  }
  if (/private key|certificate/i.test(reason)) {
    return `is a PKCS#12 store without ${/private key/i.test(reason) ? 'a private key' : 'a certificate'}; export both into it`;
  }
  return 'is neither PEM nor a PKCS#12 store that can be read; it was probably cut or changed when copied';
}

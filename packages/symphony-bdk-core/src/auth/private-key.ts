import { createPrivateKey, type KeyObject } from 'node:crypto';

const PRIVATE_PEM = /-----BEGIN ((?:RSA |ENCRYPTED )?PRIVATE KEY)-----([\s\S]*?)-----END \1-----/;
const MINIMUM_BITS = 2048; // what RS512 needs by RFC 7518, 3.3

/**
 * Reads an RSA private key, PKCS#1 or PKCS#8. A PEM that an environment variable or a one-line `.env` mangled (literal
 * `\n`, spaces for line breaks, quotes around it) is repaired. Throws an Error whose text says what is wrong and the
 * mend, and never quotes the key.
 */
export function readPrivateKey(text: string): KeyObject {
  const pem = text.replaceAll('\\r', '').replaceAll('\\n', '\n');
  const match = PRIVATE_PEM.exec(pem);
  if (match === null) throw new Error(whatElse(pem));
  const [, label = '', inner = ''] = match;
  if (label.startsWith('ENCRYPTED') || inner.includes('Proc-Type: 4,ENCRYPTED')) {
    throw new Error(
      'is protected by a passphrase; store it without one: openssl rsa -in key.pem -out plain.pem',
    );
  }
  const base64 = inner.replaceAll(/\s+/g, '');
  const lines = base64.match(/.{1,64}/g) ?? [];
  let key: KeyObject;
  try {
    key = createPrivateKey(`-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`);
  } catch {
    throw new Error('is a PEM whose content cannot be read; it was probably cut or changed when copied');
  }
  if (key.asymmetricKeyType !== 'rsa')
    throw new Error(`is a ${key.asymmetricKeyType} key; Symphony needs RSA`);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < MINIMUM_BITS) throw new Error(`has ${bits} bits; make one of 4096`);
  return key;
}

function whatElse(pem: string): string {
  if (pem.includes('PUBLIC KEY'))
    return 'is the public key; name the file with the private one here, and give this one to the administrator of the pod';
  if (/^ssh-|^ecdsa-/.test(pem.trim()))
    return 'is an OpenSSH public key; the private key in PEM belongs here';
  if (pem.trim() === '') return 'is empty; was the file mounted, and written to the end?';
  if (/^[.~]?\/\S*$/.test(pem.trim()) || /^\S+\.(pem|key)$/.test(pem.trim()))
    return 'looks like the name of a file; write it under path, not content';
  if (pem.includes('BEGIN CERTIFICATE'))
    return 'is a certificate; the RSA private key belongs here (for a login by certificate write it under bot.certificate)';
  if (pem.includes('BEGIN EC PRIVATE KEY')) return 'is an EC key; Symphony needs RSA';
  if (pem.includes('BEGIN OPENSSH'))
    return 'is an OpenSSH key; convert it: ssh-keygen -p -m PEM -N "" -f KEYFILE';
  if (pem.includes('PRIVATE KEY'))
    return 'is a PEM without its first or last line (-----BEGIN …-----, -----END …-----)';
  return 'is not a PEM private key (-----BEGIN PRIVATE KEY----- or -----BEGIN RSA PRIVATE KEY-----)';
}

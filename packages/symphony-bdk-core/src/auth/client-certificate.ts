import { X509Certificate } from 'node:crypto';
import { readPrivateKey } from './private-key.ts';

/** A client certificate (with those that vouch for it, when the file has them) and its key, both in PEM, or as PKCS#12. */
export type ClientCertificate = { cert: string; key: string } | { pfx: Buffer; passphrase: string };

const BLOCKS = /-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g;
const TOGETHER = 'put both into one file: cat bot.crt bot.key > bot.pem';

/**
 * Reads a PEM with certificate and private key inside; one that was mangled to one line is repaired. Throws an Error
 * whose text says what is wrong and the mend, and never quotes the key.
 */
export function readClientCertificate(text: string): ClientCertificate {
  const pem = text.replaceAll('\\r', '').replaceAll('\\n', '\n');
  const hasKey = pem.includes('PRIVATE KEY-----');
  const blocks = [...pem.matchAll(BLOCKS)].map(([, inner = '']) => certificatePem(inner));
  const [own] = blocks;
  if (own === undefined) {
    throw new Error(
      hasKey
        ? `has the private key, but not the certificate; ${TOGETHER}`
        : 'has no certificate; a PEM with the certificate and its private key belongs here, or a PKCS#12 store',
    );
  }
  if (!hasKey) throw new Error(`has the certificate, but not its private key; ${TOGETHER}`);
  const key = readPrivateKey(pem);
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(own);
  } catch {
    throw new Error('has a certificate that cannot be read; it was probably cut or changed when copied');
  }
  if (!certificate.checkPrivateKey(key)) {
    throw new Error('has a private key that does not belong to its (first) certificate');
  }
  return { cert: blocks.join(''), key: key.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

function certificatePem(inner: string): string {
  const lines = inner.replaceAll(/\s+/g, '').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

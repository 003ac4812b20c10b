import {
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  type X509Certificate,
} from 'node:crypto';
import type { Limits } from './limits.ts';

/** A certificate and its private key, both in PEM. */
export type Certificate = { certificate: string; key: string };

type Options = {
  /** of the RSA key; default 4096, which a pod asks of client certificates */
  bits?: number;
  /** default: now */
  from?: Date;
  days?: number;
};

const dayMs = 24 * 60 * 60_000;

/**
 * Makes a key and a certificate signed with it: for the client certificate of a service account, whose username is the
 * common name, and for the pod itself. Valid for 127.0.0.1 and localhost.
 */
export function selfSignedCertificate(commonName: string, options: Options = {}): Certificate {
  const { bits = 4096, from = new Date(), days = 365 } = options;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const until = new Date(from.getTime() + days * dayMs);
  const body = unsigned(commonName, privateKey, [from, until]);
  const signature = bitString(sign('sha256', body, privateKey));
  const certificate = sequence(body, algorithm, signature);
  return {
    certificate: pem('CERTIFICATE', certificate),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Why the pod does not take the key of a client certificate, and what to do about it. */
export function keyProblem({ publicKey }: X509Certificate, { keyBits }: Limits): string | undefined {
  const advice = `The pod asks for an RSA key of ${keyBits} bits or more: openssl req -newkey rsa:${keyBits}`;
  const bits = publicKey.asymmetricKeyDetails?.modulusLength;
  if (publicKey.asymmetricKeyType !== 'rsa' || bits === undefined)
    return `Its key is of type ${publicKey.asymmetricKeyType}. ${advice}`;
  return bits < keyBits ? `Its key has ${bits} bits. ${advice}` : undefined;
}

// DER (X.690) of the parts of a certificate (RFC 5280, 4.1).

function der(tag: number, ...content: Buffer[]): Buffer {
  const value = Buffer.concat(content);
  if (value.length < 0x80) return Buffer.concat([Buffer.from([tag, value.length]), value]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(value.length);
  const digits = length.subarray(length.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, value]);
}

const sequence = (...content: Buffer[]) => der(0x30, ...content);
const set = (...content: Buffer[]) => der(0x31, ...content);
const text = (value: string) => der(0x0c, Buffer.from(value));
const octets = (...content: Buffer[]) => der(0x04, ...content);
const bitString = (bytes: Buffer) => der(0x03, Buffer.from([0]), bytes);
const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const yes = der(0x01, Buffer.from([0xff]));

// GeneralizedTime: 20260105090000Z
const time = (date: Date) => der(0x18, Buffer.from(date.toISOString().replaceAll(/\.\d+|[-:T]/g, '')));

// sha256WithRSAEncryption
const algorithm = sequence(identifier('2a864886f70d01010b'), der(0x05));

function unsigned(commonName: string, key: KeyObject, [from, until]: [Date, Date]): Buffer {
  const name = sequence(set(sequence(identifier('550403'), text(commonName))));
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const serial = randomBytes(16);
  serial.writeUInt8((serial.readUInt8() & 0x7f) | 0x40);
  return sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, serial),
    algorithm,
    name,
    sequence(time(from), time(until)),
    name,
    publicKey,
    der(0xa3, sequence(basicConstraints, alternativeNames)),
  );
}

const basicConstraints = sequence(identifier('551d13'), yes, octets(sequence(yes)));
const alternativeNames = sequence(
  identifier('551d11'),
  octets(sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])))),
);

const pem = (label: string, bytes: Buffer) =>
  [
    `-----BEGIN ${label}-----`,
    ...(bytes.toString('base64').match(/.{1,64}/g) ?? []),
    `-----END ${label}-----`,
    '',
  ].join('\n');

import { randomBytes } from 'node:crypto';

export type RandomBytes = (size: number) => Uint8Array;

const alphanumerics = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const streamType = 0x74; // 't'
const messageType = 0x6d; // 'm'

/** Random bytes cut from a larger block: one call to the system for hundreds of ids. */
function pooledRandomBytes(): RandomBytes {
  let pool = new Uint8Array(0);
  let used = 0;
  return (size) => {
    if (used + size > pool.length) {
      pool = randomBytes(Math.max(8192, size));
      used = 0;
    }
    used += size;
    return pool.subarray(used - size, used);
  };
}

export type Ids = ReturnType<typeof createIds>;

/** Makes ids that look like the pod's own. */
export function createIds(random: RandomBytes = pooledRandomBytes()) {
  // 16 opaque bytes, 8 bytes big endian Long.MAX_VALUE - creation time, 1 byte for the kind of thing.
  function timed(now: number, type: number): string {
    const bytes = Buffer.allocUnsafe(25);
    bytes.set(random(16), 0);
    bytes.writeUInt32BE(0x7fffffff - Math.floor(now / 2 ** 32), 16);
    bytes.writeUInt32BE(0xffffffff - (now % 2 ** 32), 20);
    bytes[24] = type;
    return bytes.toString('base64url');
  }

  return {
    stream: (now: number) => timed(now, streamType),
    message: (now: number) => timed(now, messageType),
    event(): string {
      let id = '';
      for (const byte of random(6)) id += alphanumerics[byte % alphanumerics.length];
      return id;
    },
    token: () => Buffer.from(random(48)).toString('hex'),
    datafeed: () => `${Buffer.from(random(16)).toString('hex')}_f`,
    attachment: (userId: number) =>
      encodeURIComponent(`internal_${userId}/${Buffer.from(random(18)).toString('base64')}==`),
    uuid(): string {
      const hex = Buffer.from(random(16)).toString('hex');
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        '-',
      );
    },
  };
}

/** Url-safe form of an id in either base64; some old ids carry digits after the padding. */
export function urlSafeId(id: string): string {
  if (!/[+/=]/.test(id)) return id;
  return id.replaceAll('+', '-').replaceAll('/', '_').replace(/=.*$/s, '');
}

/** Standard base64 of an id, as a few answers still have it (room search). */
export function standardBase64(id: string): string {
  return Buffer.from(id, 'base64url').toString('base64');
}

/** User ids: tenant in the high bits, 36 bits of local number. */
export const userIdOf = (tenantId: number, local: number) => tenantId * 2 ** 36 + local;
export const tenantOf = (userId: number) => Math.floor(userId / 2 ** 36) % 2 ** 27;

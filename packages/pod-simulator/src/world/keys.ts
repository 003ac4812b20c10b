import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import { invalid } from '../refusal.ts';
import type { User } from './user.ts';

type Key = { pem: string; key: KeyObject };

/** The key in force and, for a while, the one before it. */
export type Keys = { current?: Key; previous?: Key & { expiresAt: number } };

export type KeyAction =
  | { what: 'save'; pem: string }
  | { what: 'revokeCurrent' }
  | { what: 'revokePrevious' }
  | { what: 'extendPrevious'; until: number | undefined };

type Options = { clock: Clock; limits: Limits };

export type KeyRing = ReturnType<typeof createKeyRing>;

/** The RSA public keys of accounts. */
export function createKeyRing({ clock, limits }: Options) {
  const byUser = new Map<number, Keys>();

  function readKey(pem: string): KeyObject {
    if (!pem.trim().startsWith('-----BEGIN PUBLIC KEY-----'))
      throw invalid('The key must be a public key in PEM');
    let key: KeyObject;
    try {
      key = createPublicKey(pem);
    } catch {
      throw invalid('The key cannot be read');
    }
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (key.asymmetricKeyType !== 'rsa' || bits < limits.keyBits)
      throw invalid(`The key must be an RSA key of ${limits.keyBits} bits`);
    return key;
  }

  function step({ current, previous }: Keys, action: KeyAction): Keys {
    switch (action.what) {
      case 'save': {
        const key = readKey(action.pem);
        const rotated = current && { ...current, expiresAt: clock.now() + limits.rotatedKeyMs };
        return { current: { pem: action.pem, key }, ...(rotated && { previous: rotated }) };
      }
      case 'revokeCurrent':
        if (!current) throw invalid('There is no key to revoke');
        return previous ? { previous } : {};
      case 'revokePrevious':
        if (!previous) throw invalid('There is no previous key');
        return current ? { current } : {};
      case 'extendPrevious':
        if (!previous) throw invalid('There is no previous key');
        if (action.until === undefined || action.until <= clock.now())
          throw invalid('expirationDate must lie ahead');
        return { ...(current && { current }), previous: { ...previous, expiresAt: action.until } };
    }
  }

  function of(user: User): Keys {
    const { current, previous } = byUser.get(user.id) ?? {};
    const isGood = previous !== undefined && previous.expiresAt > clock.now();
    return { ...(current && { current }), ...(isGood && { previous }) };
  }

  return {
    of,
    /** The keys after these actions, or 400; nothing is changed yet. */
    after: (keys: Keys, actions: readonly KeyAction[]): Keys => actions.reduce(step, keys),
    set: (user: User, keys: Keys) => void byUser.set(user.id, keys),
    /** Those a login may be signed with. */
    inForce(user: User): KeyObject[] {
      const { current, previous } = of(user);
      return [current, previous].flatMap((held) => (held ? [held.key] : []));
    },
  };
}

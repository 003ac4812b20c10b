import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';

// The pod refuses more than 5 minutes; the official kits use 240 s and leave a minute for wrong clocks.
const LIFETIME_SECONDS = 240;

/** The login token: RS512, `sub` and `exp` only. `now` is the pod's time in epoch milliseconds. */
export function signLoginToken(username: string, key: KeyObject, now: number): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'RS512' })
    .setSubject(username)
    .setExpirationTime(Math.floor(now / 1000) + LIFETIME_SECONDS)
    .sign(key);
}

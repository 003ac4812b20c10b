import type { KeyObject } from 'node:crypto';
import { signLoginToken } from './jwt.ts';

/** How the bot shows who it is, to the pod and to the key manager alike. */
export type LoginMethod = {
  /** Of the call, below the base of either service. */
  path: string;
  /** The calls as errors and log lines show them. */
  names: { pod: string; keyManager: string };
  /** A body signed with the pod's time (epoch milliseconds); undefined when the connection itself says who the bot is. */
  sign?: (now: number) => Promise<string>;
  /** Statuses that mean: this credential will never do. */
  rejections: readonly number[];
  /** What a person should look at then. */
  advice: string;
};

/** Login with a token signed with an RSA key (`POST /login/pubkey/authenticate`). */
export function loginByKey(username: string, key: KeyObject): LoginMethod {
  return {
    path: '/pubkey/authenticate',
    names: { pod: '/login/pubkey/authenticate', keyManager: '/relay/pubkey/authenticate' },
    sign: async (now) => JSON.stringify({ token: await signLoginToken(username, key, now) }),
    rejections: [401],
    advice:
      'check that bot.username is the service account, that the public key of bot.privateKey is registered for it, ' +
      'and that the account is enabled',
  };
}

/** Login by the client certificate of the TLS connection (`POST /sessionauth/v1/authenticate`). */
export function loginByCertificate(): LoginMethod {
  return {
    path: '/v1/authenticate',
    names: { pod: '/sessionauth/v1/authenticate', keyManager: '/keyauth/v1/authenticate' },
    rejections: [401, 403],
    advice:
      'check that the certificate in bot.certificate has not expired, that its common name is the service account, ' +
      'that its issuer is known to the pod, and that the account is enabled',
  };
}

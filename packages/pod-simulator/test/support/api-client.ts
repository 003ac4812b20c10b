import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Clock, Pod } from '../../src/index.ts';
import { checkAnswer } from './spec.ts';

export type Answer = { status: number; headers: Headers; text: string; body: unknown };

type CallOptions = {
  unchecked?: boolean;
  body?: unknown;
  form?: Record<string, string | File[]>;
  headers?: Record<string, string>;
};

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });

export const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

/** A login token as the official kits make it. */
export function loginToken(
  username: string,
  options: { now?: number; lifetime?: number; key?: KeyObject; algorithm?: string } = {},
): Promise<string> {
  const { now = Date.now(), lifetime = 240, key = pair.privateKey, algorithm = 'RS512' } = options;
  return new SignJWT()
    .setProtectedHeader({ alg: algorithm })
    .setSubject(username)
    .setExpirationTime(Math.floor(now / 1000) + lifetime)
    .sign(key);
}

/** Calls the pod as a service account would; every answer is checked against the official specification. */
export class ApiClient {
  readonly pod: Pod;
  readonly tokens: { sessionToken?: string; keyManagerToken?: string } = {};

  constructor(pod: Pod) {
    this.pod = pod;
  }

  async call(method: string, path: string, options: CallOptions = {}): Promise<Answer> {
    const headers: Record<string, string> = { ...this.tokens, ...options.headers };
    let body: string | FormData | undefined;
    if (options.form) body = formData(options.form);
    else if (options.body !== undefined) {
      headers['content-type'] = 'application/json';
      body = JSON.stringify(options.body);
    }
    const response = await fetch(this.pod.url + path, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') === true && text !== '';
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: json ? (JSON.parse(text) as unknown) : undefined,
    };
    if (!options.unchecked) checkAnswer(method, path, answer);
    return answer;
  }

  get = (path: string) => this.call('GET', path);
  post = (path: string, body?: unknown) => this.call('POST', path, { body });

  async login(username: string, clock?: Clock): Promise<this> {
    const token = await loginToken(username, clock ? { now: clock.now() } : {});
    for (const [path, name] of [
      ['/login/pubkey/authenticate', 'sessionToken'],
      ['/relay/pubkey/authenticate', 'keyManagerToken'],
    ] as const) {
      const answer = await this.post(path, { token });
      if (answer.status !== 200) throw new Error(`Login answered ${answer.status}`);
      this.tokens[name] = (answer.body as { token: string }).token;
    }
    return this;
  }

  send = (streamId: string, message: string, more: Record<string, string | File[]> = {}) =>
    this.call('POST', `/agent/v4/stream/${streamId}/message/create`, { form: { message, ...more } });
}

function formData(fields: Record<string, string | File[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') data.append(name, value);
    else for (const file of value) data.append(name, file);
  }
  return data;
}

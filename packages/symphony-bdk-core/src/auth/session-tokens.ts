import type { ServiceName } from '../http/route.ts';

/** A session and key manager token pair. Held in closures so that no log line or JSON can show them by accident. */
export type SessionTokens = {
  /** Flat header pairs for a call to `service`; pods take no key manager token. */
  headers(service: ServiceName): readonly string[];
  /** `text` without the tokens. */
  redact(text: string): string;
};

/** Wraps the two tokens. */
export function sessionTokens(sessionToken: string, keyManagerToken: string): SessionTokens {
  const pod = ['sessionToken', sessionToken];
  const agent = [...pod, 'keyManagerToken', keyManagerToken];
  return {
    headers: (service) => (service === 'agent' ? agent : pod),
    redact: (text) => text.replaceAll(sessionToken, '[token]').replaceAll(keyManagerToken, '[token]'),
  };
}

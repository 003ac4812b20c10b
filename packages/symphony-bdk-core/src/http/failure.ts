/** What kind of effect a call has: none, one that may be repeated, or one that must not happen twice. */
export type Effect = 'none' | 'repeatable' | 'once';

/**
 * How an attempt failed: `unsent` never reached the server, `misconfigured` did not either and will not until
 * a person mends TLS or proxy, `lost` may have reached it, `unreadable` is a success that cannot be read, `refused` an error status.
 */
export type Failure = {
  kind: 'unsent' | 'misconfigured' | 'lost' | 'unreadable' | 'refused';
  status: number;
  code: number | string | undefined;
  retryAfter?: number | undefined;
  detail?: string | undefined;
};

const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_CONN',
]);
const REQUEST_TIMEOUT = 408; // the server waited for the call in vain, so it did nothing
const UNTRUSTED = /CERT|UNABLE_TO_|SELF_SIGNED/;
const CLIENT_REFUSED = /ALERT_(\w*CERTIFICATE\w*|UNKNOWN_CA|ACCESS_DENIED)$/;
const NO_TLS = /^(ERR_SSL|ERR_TLS|EPROTO|UND_ERR_PRX_TLS)/;

/** Reads what undici or the socket below it threw. */
export function networkFailure(error: unknown): Failure {
  const code = codeOf(error) ?? 'NETWORK_ERROR';
  const misconfigured = (detail: string): Failure => ({ kind: 'misconfigured', status: 0, code, detail });
  if (CLIENT_REFUSED.test(code)) {
    return misconfigured('the server refused the client certificate, or wants one; see bot.certificate');
  }
  if (UNTRUSTED.test(code)) {
    return misconfigured('the certificate is not trusted; add its root as PEM in ssl.trustStore.path');
  }
  if (NO_TLS.test(code)) return misconfigured('TLS failed; does this port speak HTTPS?');
  const refused = proxyRefusal(error);
  if (refused === '407') return misconfigured('the proxy wants another name or password (407)');
  if (refused !== undefined)
    return { kind: 'unsent', status: 0, code, detail: `the proxy answered ${refused}` };
  return { kind: UNSENT.has(code) ? 'unsent' : 'lost', status: 0, code };
}

/** The status of a refused CONNECT. undici tells it in words only. */
function proxyRefusal(error: unknown): string | undefined {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? /^Proxy response \((\d{3})\)/.exec(message)?.[1] : undefined;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === 'string') return code;
  return codeOf(cause) ?? (Array.isArray(errors) ? codeOf(errors[0]) : undefined);
}

/** Whether the failure says "come back later": 429, or 503 and 400 with `Retry-After` (agents relay a 429 as 400). */
export function isThrottled({ status, retryAfter }: Failure): boolean {
  return status === 429 || (retryAfter !== undefined && (status === 503 || status === 400));
}

/** Whether to try again. What must not happen twice is repeated only when it surely did not happen. */
export function isRepeatable(failure: Failure, effect: Effect): boolean {
  switch (failure.kind) {
    case 'unsent':
      return true;
    case 'misconfigured':
      return false;
    case 'lost':
    case 'unreadable':
      return effect !== 'once';
    case 'refused':
      return (
        isThrottled(failure) ||
        failure.status === REQUEST_TIMEOUT ||
        (isServerFault(failure.status) && effect !== 'once')
      );
  }
}

/** Whether the call may have had its effect. The API's preamble: a 40x changed nothing, a 50x may have. */
export function isAmbiguous(failure: Failure, effect: Effect): boolean {
  if (effect === 'none') return false;
  if (failure.kind === 'lost' || failure.kind === 'unreadable') return true;
  return failure.kind === 'refused' && failure.status >= 500 && !isThrottled(failure);
}

/** Whether it is the service itself that failed, so that another agent may do better: not when it is only busy, or refuses the call. */
export function isOfService(failure: Failure): boolean {
  return failure.kind !== 'refused' || (isServerFault(failure.status) && !isThrottled(failure));
}

function isServerFault(status: number): boolean {
  return status === 500 || status === 502 || status === 503 || status === 504;
}

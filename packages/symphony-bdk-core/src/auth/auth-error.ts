/**
 * The pod or the key manager rejected the bot's credential (401 on login, with a certificate also 403): the first time, or for some minutes
 * after a login that worked. Nothing but a person can fix that: calls fail with it, and it is the one error that ends the datafeed loop.
 */
export class AuthError extends Error {
  readonly service: 'pod' | 'keyManager';
  readonly traceId: string;
  readonly status: number;

  constructor(
    service: 'pod' | 'keyManager',
    username: string,
    traceId: string,
    { status, advice, address }: { status: number; advice: string; address: string },
  ) {
    const who = service === 'pod' ? 'the pod' : 'the key manager';
    super(
      `${who} at ${address} rejected the login of "${username}" (${status}, trace ${traceId}): ${advice}`,
    );
    this.name = 'AuthError';
    this.service = service;
    this.traceId = traceId;
    this.status = status;
  }
}

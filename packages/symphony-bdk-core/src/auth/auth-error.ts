/**
 * The pod or the key manager rejected the bot's credential (401 on login). Nothing but a person can mend that:
 * calls fail with it, and it is the one error that ends the datafeed loop.
 */
export class AuthError extends Error {
  readonly service: 'pod' | 'keyManager';
  readonly traceId: string;

  constructor(service: 'pod' | 'keyManager', username: string, traceId: string) {
    const who = service === 'pod' ? 'the pod' : 'the key manager';
    super(
      `${who} rejected the login of "${username}" (401, trace ${traceId}): check that bot.username is the service ` +
        'account, that the public key of bot.privateKey is registered for it, and that the account is enabled',
    );
    this.name = 'AuthError';
    this.service = service;
    this.traceId = traceId;
  }
}

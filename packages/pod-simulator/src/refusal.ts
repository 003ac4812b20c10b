/** The pod's "no": a status and the message of its error body. `body` replaces the usual `{code, message}`. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Record<string, unknown> | undefined;

  constructor(status: number, message: string, body?: Record<string, unknown>) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.body = body;
  }
}

export const invalid = (message: string) => new Refusal(400, message);
export const invalidSession = () => new Refusal(401, 'Invalid session');
export const forbidden = (message = 'The user lacks the required entitlement to perform this operation') =>
  new Refusal(403, message);
export const notFound = (message: string) => new Refusal(404, message);

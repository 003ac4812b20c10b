import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import { callOf } from '../front.ts';
import type { Host } from '../host.ts';
import { forbidden, invalid } from '../refusal.ts';
import { isExternalTo, isUserProvisioner, type User } from '../world/user.ts';

export type Env = { Bindings: { incoming: IncomingMessage; outgoing: ServerResponse } };
export type App = Hono<Env>;
export type Call = Context<Env>;

/** Reads the body straight from the connection: cheaper than through the web Request. */
export function readBody(c: Call): Promise<Buffer> {
  const { incoming } = c.env;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    incoming.on('error', reject);
  });
}

/**
 * The JSON body, checked; 400 otherwise. No body at all is `undefined`. The official kits write null for what is not set,
 * so that no schema sees it, but in a field that `nullIn` names: there it is a value.
 */
export async function readJson<Schema extends z.ZodType>(
  c: Call,
  schema: Schema,
  { nullIn }: { nullIn?: string } = {},
): Promise<z.output<Schema>> {
  const text = (await readBody(c)).toString();
  const body = text.trim() === '' ? undefined : parseJson(text);
  return checked(schema, withoutNulls(body, nullIn));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('The body is not valid JSON');
  }
}

/** Without fields that are null; in a list null is an item like others. */
function withoutNulls(value: unknown, nullIn: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === null ? null : withoutNulls(item, nullIn)));
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  const fields: [string, unknown][] = [];
  for (const [name, field] of Object.entries(value)) {
    if (name === nullIn) fields.push([name, field]);
    else if (field !== null) fields.push([name, withoutNulls(field, nullIn)]);
  }
  return Object.fromEntries(fields);
}

export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(z.prettifyError(result.error));
}

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A boolean query parameter. */
export function flagOf(c: Call, name: string, absent = false): boolean {
  const value = c.req.query(name);
  return value === undefined ? absent : checked(flag, value.toLowerCase());
}

/** A whole number query parameter, at least 0. */
export function numberOf(c: Call, name: string): number | undefined {
  const value = c.req.query(name);
  if (value === undefined || value === '') return undefined;
  if (!/^\d{1,16}$/.test(value)) throw invalid(`${name} must be a whole number`);
  return Number(value);
}

/** `skip` and `limit`; a limit above the most is cut to it. */
export function pageOf(
  c: Call,
  { usual, most = Number.POSITIVE_INFINITY }: { usual: number; most?: number },
) {
  const limit = numberOf(c, 'limit') ?? usual;
  if (limit === 0) throw invalid('limit must be positive');
  return { skip: numberOf(c, 'skip') ?? 0, limit: Math.min(limit, most) };
}

/** A numeric user id from path or query. */
export function userIdFrom(text: string | undefined): number {
  if (text === undefined || !/^\d{1,16}$/.test(text)) throw invalid(`${text} is not a user id`);
  return Number(text);
}

export const userIdSchema = z.int().min(0);

/** The caller of a pod endpoint, by the session token; 401 otherwise. */
export function podCaller(host: Host, c: Call): User {
  return host.world.sessions.session(header(c, 'sessiontoken')).user;
}

/** The caller of an administration endpoint: a service account with User Provisioning; 403 otherwise. */
export function provisioner(host: Host, c: Call): User {
  const caller = podCaller(host, c);
  if (!isUserProvisioner(caller)) throw forbidden();
  return caller;
}

/** Somebody of the caller's pod, by an id in the path; 400 otherwise. */
export function colleague(host: Host, caller: User, id: string | undefined): User {
  const user = host.world.users.known(userIdFrom(id));
  if (isExternalTo(caller, user)) throw invalid(`User ${user.id} does not belong to this pod`);
  return user;
}

/** The caller of an agent endpoint, which wants both tokens; 401 otherwise. */
export function agentCaller(host: Host, c: Call): { user: User; sid: string } {
  return host.world.sessions.both(header(c, 'sessiontoken'), header(c, 'keymanagertoken'));
}

export function header(c: Call, name: string): string | undefined {
  const value = c.env.incoming.headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** Notes in the call log what this call changed. */
export function note(c: Call, effect: string): void {
  const call = callOf(c.env.outgoing);
  if (call) call.effect = effect;
}

/** Aborts when the connection of this call closes. */
export function whenGone(c: Call): AbortSignal {
  const gone = new AbortController();
  c.env.outgoing.once('close', () => gone.abort());
  if (c.env.outgoing.destroyed) gone.abort();
  return gone.signal;
}

/** JSON text that is already made. */
export const jsonText = (c: Call, text: string) => c.body(text, 200, { 'content-type': 'application/json' });
export const success = (c: Call, message: string) => c.json({ format: 'TEXT', message });
export const nothing = (c: Call) => c.body(null, 204);

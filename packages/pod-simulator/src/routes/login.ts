import { jwtVerify } from 'jose';
import { z } from 'zod';
import { callOf } from '../front.ts';
import type { Host } from '../host.ts';
import { Refusal } from '../refusal.ts';
import type { User } from '../world/user.ts';
import { type App, readJson } from './http.ts';

const body = z.object({ token: z.string() });

const refused = () => new Refusal(401, 'Unauthorized');

/** RSA login to the pod and to the key manager. Every failure is a 401, whatever its reason. */
export function loginRoutes(app: App, host: Host): void {
  for (const [path, kind, name] of [
    ['/login/pubkey/authenticate', 'session', 'sessionToken'],
    ['/relay/pubkey/authenticate', 'keyManager', 'keyManagerToken'],
  ] as const) {
    app.post(path, async (c) => {
      const { token } = await readJson(c, body).catch(() => {
        throw refused();
      });
      const user = await verify(host, token);
      const call = callOf(c.env.outgoing);
      if (call) call.caller = user.username;
      return c.json({ name, token: host.world.sessions.open(user, kind) });
    });
  }
}

/** Whose token it is: RS512, signed with the registered key, `exp` between now and five minutes from now. */
async function verify(host: Host, token: string): Promise<User> {
  const username = subjectOf(token);
  const user = username === undefined ? undefined : host.world.users.byUsername(username);
  const key = user && host.keys.get(user.username);
  if (!user || !key || user.status === 'DISABLED') throw refused();
  const now = host.clock.now();
  const { payload } = await jwtVerify(token, key, {
    algorithms: ['RS512'],
    currentDate: new Date(now),
    requiredClaims: ['sub', 'exp'],
  }).catch((error: unknown) => {
    host.logger.debug('Login refused', { username, reason: String(error) });
    throw refused();
  });
  // Whole seconds: a token made at this moment for five minutes must pass.
  if ((payload.exp ?? 0) > Math.ceil((now + host.limits.jwtAheadMs) / 1000)) throw refused();
  return user;
}

function subjectOf(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return z.object({ sub: z.string() }).parse(claims).sub;
  } catch {
    return undefined;
  }
}

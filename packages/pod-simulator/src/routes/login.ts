import { jwtVerify } from 'jose';
import { z } from 'zod';
import { callOf } from '../front.ts';
import type { Host } from '../host.ts';
import { Refusal } from '../refusal.ts';
import type { User } from '../world/user.ts';
import { type App, header, readJson } from './http.ts';

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
      return c.json({ name, token: host.world.sessions.open(user, kind, header(c, 'user-agent')) });
    });
  }
}

/** Whose token it is: RS512, signed with the registered key, `exp` between now and five minutes from now. */
async function verify(host: Host, token: string): Promise<User> {
  const username = subjectOf(token);
  const user = username === undefined ? undefined : host.world.users.byUsername(username);
  if (!user || !host.world.sessions.mayLogIn(user)) throw refused();
  const now = host.clock.now();
  for (const key of host.world.keys.inForce(user)) {
    const verified = await jwtVerify(token, key, {
      algorithms: ['RS512'],
      currentDate: new Date(now),
      requiredClaims: ['sub', 'exp'],
    }).catch((error: unknown) => {
      host.logger.debug('Login refused', { username, reason: String(error) });
    });
    // Whole seconds: a token made at this moment for five minutes must pass.
    const latest = Math.ceil((now + host.limits.jwtAheadMs) / 1000);
    if (verified && (verified.payload.exp ?? 0) <= latest) return user;
  }
  throw refused();
}

function subjectOf(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return z.object({ sub: z.string() }).parse(claims).sub;
  } catch {
    return undefined;
  }
}

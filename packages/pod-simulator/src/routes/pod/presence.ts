import { z } from 'zod';
import type { Host } from '../../host.ts';
import { forbidden, notFound } from '../../refusal.ts';
import { isExternalTo, isUserProvisioner, type User } from '../../world/user.ts';
import {
  type App,
  type Call,
  flagOf,
  note,
  numberOf,
  podCaller,
  readJson,
  userIdFrom,
  userIdSchema,
} from '../http.ts';

const ownBody = z.object({ category: z.string() });
const otherBody = z.object({ userId: userIdSchema, category: z.string() });

/** Presence. Setting it, even one's own, needs ADMIN_PRESENCE_UPDATE, which User Provisioning has. */
export function presenceRoutes(app: App, host: Host): void {
  const presences = () => host.world.presences;

  function provisioner(c: Call): User {
    const caller = podCaller(host, c);
    if (!isUserProvisioner(caller)) throw forbidden();
    return caller;
  }

  function existing(userId: number): User {
    const user = host.world.users.byId(userId);
    if (!user) throw notFound(`User ${userId} does not exist`);
    return user;
  }

  function set(c: Call, user: User, category: string): Response {
    const presence = presences().set(user, category, { soft: flagOf(c, 'soft') });
    note(c, `presence ${user.id} ${category}`);
    return c.json(presence);
  }

  app.get('/pod/v2/user/presence', (c) => {
    const caller = podCaller(host, c);
    return c.json(presences().of(caller, caller));
  });

  app.post('/pod/v2/user/presence', async (c) => {
    const caller = provisioner(c);
    const { category } = await readJson(c, ownBody);
    return set(c, caller, category);
  });

  app.post('/pod/v3/user/presence', async (c) => {
    const caller = provisioner(c);
    const { userId, category } = await readJson(c, otherBody);
    const user = existing(userId);
    if (isExternalTo(caller, user)) throw forbidden();
    return set(c, user, category);
  });

  app.get('/pod/v3/user/:uid/presence', (c) => {
    const caller = podCaller(host, c);
    const user = existing(userIdFrom(c.req.param('uid')));
    const hidden = flagOf(c, 'local') && isExternalTo(caller, user);
    return c.json(hidden ? presences().offline(user) : presences().of(user, caller));
  });

  app.get('/pod/v2/users/presence', (c) => {
    const caller = provisioner(c);
    const limit = Math.min(numberOf(c, 'limit') ?? 1000, 5000);
    return c.json(presences().page(caller, numberOf(c, 'lastUserId') ?? 0, limit));
  });
}

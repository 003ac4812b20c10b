import { z } from 'zod';
import type { Host } from '../../host.ts';
import { forbidden, notFound } from '../../refusal.ts';
import { isExternalTo, type User } from '../../world/user.ts';
import {
  type App,
  type Call,
  flagOf,
  note,
  numberOf,
  pageOf,
  podCaller,
  provisioner,
  readJson,
  success,
  userIdFrom,
  userIdSchema,
} from '../http.ts';

const ownBody = z.object({ category: z.string() });
const registerBody = z.array(userIdSchema);
const otherBody = z.object({ userId: userIdSchema, category: z.string() });

/** Presence. Setting it, even one's own, needs ADMIN_PRESENCE_UPDATE, which User Provisioning has. */
export function presenceRoutes(app: App, host: Host): void {
  const presences = () => host.world.presences;

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
    const caller = provisioner(host, c);
    const { category } = await readJson(c, ownBody);
    return set(c, caller, category);
  });

  app.post('/pod/v3/user/presence', async (c) => {
    const caller = provisioner(host, c);
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

  app.post('/pod/v1/user/presence/register', async (c) => {
    const caller = provisioner(host, c);
    const users = (await readJson(c, registerBody)).map(existing);
    for (const user of users) host.world.external.register(caller, user);
    return success(c, 'OK');
  });

  app.get('/pod/v2/users/presence', (c) => {
    const caller = provisioner(host, c);
    const { limit } = pageOf(c, { usual: 1000, most: 5000 });
    return c.json(presences().page(caller, numberOf(c, 'lastUserId') ?? 0, limit));
  });
}

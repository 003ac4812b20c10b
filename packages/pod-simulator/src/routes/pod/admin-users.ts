import { z } from 'zod';
import type { Host } from '../../host.ts';
import { invalid } from '../../refusal.ts';
import { knownFeature } from '../../world/features.ts';
import { knownRole } from '../../world/roles.ts';
import type { User } from '../../world/user.ts';
import { type App, type Call, colleague, note, pageOf, provisioner, readJson } from '../http.ts';
import { takePage } from '../take-page.ts';
import { attributesBody, createBody } from './user-bodies.ts';
import { userDetail, v2UserDetail } from './user-views.ts';

const filterBody = z.object({
  role: z.string().optional(),
  feature: z.string().optional(),
  status: z.enum(['ENABLED', 'DISABLED']).optional(),
});

type Filter = z.output<typeof filterBody>;

/** The people of the pod, for administrators: listing, finding, making and changing them. */
export function adminUserRoutes(app: App, host: Host): void {
  const pageAsked = (c: Call) => pageOf(c, { usual: 100, most: 1000 });
  const detail = (user: User) => v2UserDetail(user, host.world.keys.of(user));

  app.get('/pod/v2/admin/user/list', (c) => {
    const caller = provisioner(host, c);
    const { skip, limit } = pageAsked(c);
    const users = host.world.users.ofTenant(caller.tenantId).slice(skip, skip + limit);
    return c.json(users.map(detail));
  });

  app.post('/pod/v1/admin/user/find', async (c) => {
    const caller = provisioner(host, c);
    const page = pageAsked(c);
    const filter = await readJson(c, filterBody);
    if (filter.role !== undefined) knownRole(filter.role);
    if (filter.feature !== undefined) knownFeature(filter.feature);
    const colleagues = host.world.users.ofTenant(caller.tenantId);
    return c.json(takePage(colleagues, page, (user) => answers(user, filter)).map(userDetail));
  });

  app.get('/pod/v2/admin/user/:uid', (c) => {
    const caller = provisioner(host, c);
    return c.json(detail(colleague(host, caller, c.req.param('uid'))));
  });

  app.post('/pod/v2/admin/user/create', async (c) => {
    const caller = provisioner(host, c);
    const { userAttributes, roles } = await readJson(c, createBody);
    const { accountType = 'NORMAL', attributes, keys } = userAttributes;
    const user = host.world.accounts.create(caller, attributes, { accountType, roles, keys });
    note(c, `user ${user.id}`);
    return c.json(detail(user));
  });

  app.post('/pod/v2/admin/user/:uid/update', async (c) => {
    const caller = provisioner(host, c);
    const user = colleague(host, caller, c.req.param('uid'));
    const { accountType, attributes, keys } = await readJson(c, attributesBody);
    if (accountType !== undefined && accountType !== user.accountType)
      throw invalid('accountType cannot be changed');
    host.world.accounts.update(caller, user, attributes, keys);
    note(c, `user ${user.id} updated`);
    return c.json(detail(user));
  });
}

const answers = (user: User, { role, feature, status }: Filter) =>
  (role === undefined || user.roles.has(role)) &&
  (feature === undefined || !user.withheld.has(feature)) &&
  (status === undefined || user.status === status);

import { z } from 'zod';
import type { Host } from '../../host.ts';
import { notFound } from '../../refusal.ts';
import { featureCatalogue } from '../../world/features.ts';
import { roleCatalogue } from '../../world/roles.ts';
import { type App, colleague, note, provisioner, readJson, success, userIdFrom } from '../http.ts';

// The API's own spelling.
const featuresBody = z.array(z.object({ entitlment: z.string(), enabled: z.boolean() }));
const roleBody = z.object({ id: z.string() });

/** Roles and features: what there is, and what somebody has. */
export function adminRightsRoutes(app: App, host: Host): void {
  app.get('/pod/v1/admin/system/features/list', (c) => {
    provisioner(host, c);
    return c.json(featureCatalogue);
  });

  app.get('/pod/v1/admin/user/:uid/features', (c) => {
    const { withheld } = colleague(host, provisioner(host, c), c.req.param('uid'));
    return c.json(featureCatalogue.map((name) => ({ entitlment: name, enabled: !withheld.has(name) })));
  });

  app.post('/pod/v1/admin/user/:uid/features/update', async (c) => {
    const caller = provisioner(host, c);
    const user = colleague(host, caller, c.req.param('uid'));
    const wanted = await readJson(c, featuresBody);
    host.world.accountRights.setFeatures(
      caller,
      user,
      wanted.map(({ entitlment, enabled }) => ({ name: entitlment, enabled })),
    );
    note(c, `user ${user.id} features`);
    return success(c, 'OK');
  });

  // The docs ask for ACCESS_ADMIN_API only, which User Provisioning has and every administration role of a service account.
  app.get('/pod/v1/admin/system/roles/list', (c) => {
    provisioner(host, c);
    return c.json(roleCatalogue);
  });

  app.post('/pod/v1/admin/user/:uid/roles/add', async (c) => {
    const caller = provisioner(host, c);
    const user = colleague(host, caller, c.req.param('uid'));
    const { id } = await readJson(c, roleBody);
    host.world.accountRights.addRole(caller, user, id);
    note(c, `user ${user.id} role ${id} added`);
    return success(c, 'Role added');
  });

  app.post('/pod/v1/admin/user/:uid/roles/remove', async (c) => {
    const caller = provisioner(host, c);
    const uid = c.req.param('uid');
    // The one administration call whose specification has a 404.
    if (!host.world.users.byId(userIdFrom(uid))) throw notFound(`User ${uid} does not exist`);
    const user = colleague(host, caller, uid);
    const { id } = await readJson(c, roleBody);
    host.world.accountRights.removeRole(caller, user, id);
    note(c, `user ${user.id} role ${id} removed`);
    return success(c, 'Role removed');
  });
}

import { z } from 'zod';
import type { Host } from '../../host.ts';
import { invalid } from '../../refusal.ts';
import { type App, colleague, note, provisioner, readJson, success, userIdSchema } from '../http.ts';
import { standingBody } from './user-bodies.ts';
import { avatarsOf, standingOf } from './user-views.ts';

const avatarBody = z.object({ image: z.base64() });
const delegateBody = z.object({ userId: userIdSchema, action: z.enum(['ADD', 'REMOVE']) });

/** Status, suspension, avatar and delegates of somebody, for administrators. */
export function adminUserSettingsRoutes(app: App, host: Host): void {
  app.get('/pod/v1/admin/user/:uid/status', (c) =>
    c.json(standingOf(colleague(host, provisioner(host, c), c.req.param('uid')))),
  );

  app.post('/pod/v1/admin/user/:uid/status/update', async (c) => {
    const caller = provisioner(host, c);
    const user = colleague(host, caller, c.req.param('uid'));
    host.world.accountRights.setStanding(caller, user, await readJson(c, standingBody));
    note(c, `user ${user.id} ${user.status}`);
    return success(c, 'OK');
  });

  app.put('/pod/v1/admin/user/:userId/suspension/update', async (c) => {
    const caller = provisioner(host, c);
    const user = colleague(host, caller, c.req.param('userId'));
    const { status: _, ...asked } = await readJson(c, standingBody);
    if (asked.suspended === undefined) throw invalid('suspended is required');
    host.world.accountRights.setStanding(caller, user, asked);
    note(c, `user ${user.id} ${asked.suspended ? 'suspended' : 'no longer suspended'}`);
    return success(c, asked.suspended ? 'User suspended with success' : 'User unsuspended with success');
  });

  app.get('/pod/v1/admin/user/:uid/avatar', (c) =>
    c.json(avatarsOf(colleague(host, provisioner(host, c), c.req.param('uid')))),
  );

  app.post('/pod/v1/admin/user/:uid/avatar/update', async (c) => {
    const caller = provisioner(host, c);
    const user = colleague(host, caller, c.req.param('uid'));
    const { image } = await readJson(c, avatarBody);
    host.world.accounts.setAvatar(caller, user, Buffer.from(image, 'base64'));
    note(c, `user ${user.id} avatar`);
    return success(c, 'OK');
  });

  app.get('/pod/v1/admin/user/:uid/delegates', (c) =>
    c.json(colleague(host, provisioner(host, c), c.req.param('uid')).delegates ?? []),
  );

  app.post('/pod/v1/admin/user/:uid/delegates/update', async (c) => {
    const caller = provisioner(host, c);
    const user = colleague(host, caller, c.req.param('uid'));
    const { userId, action } = await readJson(c, delegateBody);
    const delegate = colleague(host, caller, String(userId));
    host.world.accounts.setDelegate(caller, user, delegate, action);
    note(c, `user ${user.id} delegate ${userId} ${action}`);
    const done = action === 'ADD' ? 'Added' : 'Removed';
    return success(c, `${done} delegate [${userId}] for account [${user.id}]`);
  });
}

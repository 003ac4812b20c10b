import { z } from 'zod';
import type { Host } from '../../host.ts';
import { type App, checked, note, podCaller, readJson, success, userIdFrom, userIdSchema } from '../http.ts';

const body = z.object({ userId: userIdSchema });
const status = z.enum(['PENDING_INCOMING', 'PENDING_OUTGOING', 'ACCEPTED', 'REJECTED', 'ALL']).optional();

/** The caller's connections with people of other pods. */
export function connectionRoutes(app: App, host: Host): void {
  const connections = () => host.world.connections;

  app.get('/pod/v1/connection/user/:userId/info', (c) =>
    c.json(connections().get(podCaller(host, c), userIdFrom(c.req.param('userId')))),
  );

  app.get('/pod/v1/connection/list', (c) => {
    const caller = podCaller(host, c);
    const ids = c.req.query('userIds') || undefined;
    const wanted = checked(status, c.req.query('status')?.toUpperCase());
    return c.json(
      connections().list(
        caller,
        wanted,
        ids?.split(',').map((id) => userIdFrom(id.trim())),
      ),
    );
  });

  for (const action of ['create', 'accept', 'reject'] as const) {
    app.post(`/pod/v1/connection/${action}`, async (c) => {
      const caller = podCaller(host, c);
      const { userId } = await readJson(c, body);
      const connection = connections()[action](caller, userId);
      note(c, `connection ${userId} ${connection.status}`);
      return c.json(connection);
    });
  }

  app.post('/pod/v1/connection/user/:uid/remove', (c) => {
    const caller = podCaller(host, c);
    const userId = userIdFrom(c.req.param('uid'));
    connections().remove(caller, userId);
    note(c, `connection ${userId} removed`);
    return success(c, 'Connection Removed.');
  });
}

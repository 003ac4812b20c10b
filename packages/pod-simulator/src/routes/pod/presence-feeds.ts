import type { Host } from '../../host.ts';
import { type App, note, provisioner } from '../http.ts';

/** Presence feeds: deprecated, and still in the specification. */
export function presenceFeedRoutes(app: App, host: Host): void {
  const feeds = () => host.world.presenceFeeds;

  app.post('/pod/v1/presence/feed/create', (c) => {
    const id = feeds().create(provisioner(host, c));
    note(c, `presence feed ${id}`);
    return c.json({ id });
  });

  app.get('/pod/v1/presence/feed/:feedId/read', (c) => {
    const caller = provisioner(host, c);
    const changed = feeds().read(caller, c.req.param('feedId'));
    return c.json(changed.map((user) => host.world.presences.of(user, caller)));
  });

  app.post('/pod/v1/presence/feed/:feedId/delete', (c) => {
    const id = c.req.param('feedId');
    feeds().delete(provisioner(host, c), id);
    note(c, `presence feed ${id} deleted`);
    return c.json({ id });
  });
}

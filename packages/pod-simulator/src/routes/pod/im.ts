import { z } from 'zod';
import type { Host } from '../../host.ts';
import { invalid } from '../../refusal.ts';
import { type App, note, podCaller, provisioner, readJson, userIdSchema } from '../http.ts';

const body = z.array(userIdSchema).min(1);

/** Opens an IM, or finds the one these people have. */
export function imRoutes(app: App, host: Host): void {
  function refuseGroup(size: number): void {
    if (size > 2 && !host.world.settings.groupIMs)
      throw invalid('Conversations of more than two are not supported: create a room');
  }

  app.post('/pod/v1/im/create', async (c) => {
    const caller = podCaller(host, c);
    const members = new Set([caller.id, ...(await readJson(c, body))]);
    refuseGroup(members.size);
    const { id } = host.world.conversations.open(caller, [...members]);
    note(c, `im ${id}`);
    return c.json({ id });
  });

  app.post('/pod/v1/admin/im/create', async (c) => {
    const caller = provisioner(host, c);
    const ids = await readJson(c, body);
    refuseGroup(new Set(ids).size);
    const { id } = host.world.conversations.openBetween(caller, ids);
    host.world.audit.record(caller, 'IM Created', { streamId: id });
    note(c, `im ${id}`);
    return c.json({ id });
  });
}

import type { Host } from '../../host.ts';
import { createPerson } from '../../people/person.ts';
import { notFound } from '../../refusal.ts';
import type { App } from '../http.ts';

/** What the chat page shows beyond what a client could know. */
export function laboratoryRoutes(app: App, host: Host): void {
  app.get('/sim/trials', (c) => c.json(host.laboratory.trials ?? []));

  app.get('/sim/users/:username/streams/:sid/commands', async (c) => {
    const { username, sid } = c.req.param();
    const isTheirs = createPerson(host, username)
      .streams()
      .some(({ streamId }) => streamId === sid);
    if (!isTheirs || !host.laboratory.commandsIn) throw notFound('Nobody tells which commands there are');
    return c.json(await host.laboratory.commandsIn(username, sid));
  });
}

import { z } from 'zod';
import type { Host } from '../../host.ts';
import { invalid } from '../../refusal.ts';
import { type App, note, podCaller, readJson, userIdSchema } from '../http.ts';

const body = z.array(userIdSchema).min(1);

/** Opens an IM, or finds the one these two have. */
export function imRoutes(app: App, host: Host): void {
  app.post('/pod/v1/im/create', async (c) => {
    const caller = podCaller(host, c);
    const others = new Set((await readJson(c, body)).filter((id) => id !== caller.id));
    // Decision: the specification still has them, the docs say "not supported anymore".
    if (others.size > 1) throw invalid('Conversations of more than two are not supported: create a room');
    const { id } = host.world.streams.converse(caller, [...others]);
    note(c, `im ${id}`);
    return c.json({ id });
  });
}

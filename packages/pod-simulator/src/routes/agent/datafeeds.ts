import { z } from 'zod';
import type { Host } from '../../host.ts';
import type { Datafeed } from '../../world/datafeed.ts';
import { type App, agentCaller, checked, jsonText, nothing, readJson, whenGone } from '../http.ts';

const tag = z.string().max(100);
const createBody = z.object({ tag: tag.optional(), includeInvisible: z.boolean().optional() }).optional();
const readBody = z
  .object({ ackId: z.string().default(''), updatePresence: z.boolean().default(true) })
  .default({ ackId: '', updatePresence: true });

const shown = ({ id, createdAt }: Datafeed) => ({ id, createdAt, type: 'fanout' });

/** Datafeed 2. */
export function datafeedRoutes(app: App, host: Host): void {
  app.get('/agent/v5/datafeeds', (c) => {
    const { user } = agentCaller(host, c);
    const wanted = c.req.query('tag') || undefined;
    return c.json(host.world.datafeeds.list(user, checked(tag.optional(), wanted)).map(shown));
  });

  app.post('/agent/v5/datafeeds', async (c) => {
    const { user } = agentCaller(host, c);
    const options = await readJson(c, createBody);
    return c.json(shown(host.world.datafeeds.create(user, options?.tag)), 201);
  });

  app.delete('/agent/v5/datafeeds/:datafeedId', (c) => {
    const { user } = agentCaller(host, c);
    host.world.datafeeds.delete(user, c.req.param('datafeedId'));
    return nothing(c);
  });

  app.post('/agent/v5/datafeeds/:datafeedId/read', async (c) => {
    const { user } = agentCaller(host, c);
    const { ackId, updatePresence } = await readJson(c, readBody, { nullIn: 'ackId' });
    const { datafeeds, presences } = host.world;
    if (updatePresence) presences.comeOnline(user);
    const batch = await datafeeds.read(user, c.req.param('datafeedId'), ackId, whenGone(c));
    // The reader is gone, so nobody sees this answer.
    if (!batch) return nothing(c);
    const events = batch.events.map((event) => event.json(user.tenantId)).join(',');
    return jsonText(c, `{"events":[${events}],"ackId":${JSON.stringify(batch.ackId)}}`);
  });
}

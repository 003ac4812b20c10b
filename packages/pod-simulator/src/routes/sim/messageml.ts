import { MessageMLError, parse } from 'symphony-messageml';
import { z } from 'zod';
import type { Host } from '../../host.ts';
import { Refusal } from '../../refusal.ts';
import { type App, readJson } from '../http.ts';

const body = z.object({ message: z.string(), data: z.string().default('') });

/** Parses MessageML without posting it; a mistake comes with its place. */
export function messageMLRoutes(app: App, host: Host): void {
  app.post('/sim/messageml', async (c) => {
    const { message, data } = await readJson(c, body);
    try {
      const document = parse(message, {
        data,
        resolveUser: (who) =>
          'uid' in who ? host.world.users.byId(who.uid) : host.world.users.byEmail(who.email),
      });
      return c.json({ presentationML: document.presentationML, data: document.data });
    } catch (error) {
      if (!(error instanceof MessageMLError)) throw error;
      const { line, column } = error;
      throw new Refusal(400, error.message, { message: error.message, line, column });
    }
  });
}

import { MessageMLError, parse } from 'symphony-messageml';
import { z } from 'zod';
import type { Host } from '../../host.ts';
import { Refusal } from '../../refusal.ts';
import { type App, readJson } from '../http.ts';

const body = z.object({ message: z.string(), data: z.string().default('') });

/** What the chat page shows beside conversations: the bot's commands, and how MessageML would look. */
export function messageMLRoutes(app: App, host: Host): void {
  app.get('/sim/manifest', (c) => {
    const bot = [...host.world.users.all()].find((user) => user.manifest !== undefined);
    return c.json({ manifest: bot?.manifest ?? '{"commands":[]}' });
  });

  app.post('/sim/messageml', async (c) => {
    const { message, data } = await readJson(c, body);
    try {
      const document = parse(message, { data });
      return c.json({ presentationML: document.presentationML, data: document.data });
    } catch (error) {
      if (!(error instanceof MessageMLError)) throw error;
      const { line, column } = error;
      throw new Refusal(400, error.message, { message: error.message, line, column });
    }
  });
}

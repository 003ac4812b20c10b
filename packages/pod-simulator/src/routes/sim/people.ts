import { z } from 'zod';
import type { Host } from '../../host.ts';
import { createPerson, type Person } from '../../people/person.ts';
import { userView } from '../../people/views.ts';
import { type App, type Call, flagOf, numberOf, readJson } from '../http.ts';

const imBody = z.object({ with: z.array(z.string()).min(1) });
/** The content of a file is base64. */
const fileBody = z.object({
  name: z.string().min(1),
  content: z.base64().transform((text) => Buffer.from(text, 'base64')),
});
const messageBody = z.object({
  text: z.string(),
  quote: z.string().optional(),
  files: z.array(fileBody).optional(),
});
const editBody = z.object({ text: z.string() });
const formBody = z.object({
  formId: z.string(),
  action: z.string(),
  values: z.record(z.string(), z.unknown()).default({}),
  reload: z.boolean().default(false),
});
const connectionBody = z.object({
  with: z.string(),
  action: z.enum(['request', 'accept', 'reject', 'remove']),
});
const presenceBody = z.object({ category: z.string() });

/** The people's side, as the chat page and tests in other processes use it. */
export function peopleRoutes(app: App, host: Host): void {
  const person = (c: Call): Person => createPerson(host, c.req.param('username') ?? '');
  const param = (c: Call, name: string) => c.req.param(name) ?? '';

  app.get('/sim/users', (c) => c.json([...host.world.users.all()].map(userView)));

  app.get('/sim/users/:username/streams', (c) => c.json(person(c).streams()));

  app.post('/sim/users/:username/im', async (c) => {
    const { with: usernames } = await readJson(c, imBody);
    return c.json({ streamId: person(c).im(usernames) });
  });

  app.post('/sim/users/:username/streams/:sid/messages', async (c) => {
    const { text, quote, files } = await readJson(c, messageBody);
    return c.json({ messageId: person(c).say(param(c, 'sid'), text, { quote, files }) });
  });

  app.put('/sim/users/:username/messages/:messageId', async (c) => {
    const { text } = await readJson(c, editBody);
    return c.json({ messageId: person(c).edit(param(c, 'messageId'), text) });
  });

  app.get('/sim/users/:username/streams/:sid/messages', (c) =>
    c.json(person(c).messages(param(c, 'sid'), { since: numberOf(c, 'since') ?? 0 })),
  );

  app.get('/sim/users/:username/messages/:messageId/attachments/:name', (c) => {
    const content = person(c).attachment(param(c, 'messageId'), param(c, 'name'));
    return c.body(new Uint8Array(content), 200, { 'content-type': 'application/octet-stream' });
  });

  app.post('/sim/users/:username/forms/:messageId', async (c) => {
    const input = await readJson(c, formBody);
    person(c).submit(param(c, 'messageId'), { ...input, reload: input.reload || flagOf(c, 'reload') });
    return c.json({});
  });

  app.post('/sim/users/:username/connections', async (c) => {
    const { with: username, action } = await readJson(c, connectionBody);
    return c.json(person(c).connection(username, action) ?? {});
  });

  app.post('/sim/users/:username/rooms/:sid/join', (c) =>
    c.json({ outcome: person(c).join(param(c, 'sid')) }),
  );

  app.put('/sim/users/:username/presence', async (c) => {
    const { category } = await readJson(c, presenceBody);
    return c.json(person(c).presence(category));
  });
}

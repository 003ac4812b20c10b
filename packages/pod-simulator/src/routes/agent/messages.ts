import type { Host } from '../../host.ts';
import { readMessageML } from '../../messageml.ts';
import { type Part, readMultipart } from '../../multipart.ts';
import { forbidden, invalid } from '../../refusal.ts';
import { type Sending, v4Message } from '../../world/messages.ts';
import type { Attachment, Content } from '../../world/stream.ts';
import { isEntitled, type User } from '../../world/user.ts';
import {
  type App,
  agentCaller,
  type Call,
  header,
  note,
  nothing,
  numberOf,
  pageOf,
  readBody,
} from '../http.ts';

/** Messages as the agent takes and shows them. */
export function messageRoutes(app: App, host: Host): void {
  app.post('/agent/v4/stream/:sid/message/create', async (c) => {
    const body = await readBody(c);
    const { user, sid } = agentCaller(host, c);
    const parts = readMultipart(header(c, 'content-type'), body);
    const stream = host.world.streams.known(c.req.param('sid'));
    const message = host.world.messages.create(stream, user, contentOf(host, user, parts), sending(c, sid));
    note(c, `message ${message.id}`);
    return c.json(v4Message(message, user.tenantId));
  });

  app.post('/agent/v4/stream/:sid/message/:mid/update', async (c) => {
    const body = await readBody(c);
    const { user, sid } = agentCaller(host, c);
    const parts = readMultipart(header(c, 'content-type'), body);
    const stream = host.world.streams.known(c.req.param('sid'));
    const silent = textOfPart(parts, 'silent')?.toLowerCase() !== 'false';
    const content = contentOf(host, user, parts);
    const options = { ...sending(c, sid), silent };
    const message = host.world.messages.update(stream, user, c.req.param('mid'), content, options);
    note(c, `message ${message.id} in place of ${message.replacing}`);
    return c.json(v4Message(message, user.tenantId));
  });

  app.get('/agent/v4/stream/:sid/message', (c) => {
    const { user } = agentCaller(host, c);
    const stream = host.world.streams.known(c.req.param('sid'));
    if (!stream.members.has(user.id)) throw forbidden();
    const since = numberOf(c, 'since');
    if (since === undefined) throw invalid('since is required');
    const until = numberOf(c, 'until');
    const page = pageOf(c, { usual: 50, most: 500 });
    const found = host.world.messages.list(stream, since, { ...page, ...(until !== undefined && { until }) });
    if (found.length === 0) return nothing(c);
    return c.json(found.map((message) => v4Message(message, user.tenantId)));
  });

  app.get('/agent/v1/message/:id', (c) => {
    const { user } = agentCaller(host, c);
    const message = host.world.messages.byId(c.req.param('id'));
    if (!message) return nothing(c);
    if (!message.stream.members.has(user.id)) throw forbidden();
    return c.json(v4Message(message, user.tenantId));
  });
}

const sending = (c: Call, sid: string): Sending => ({
  sid,
  userAgent: `Agent-${header(c, 'user-agent') ?? 'unknown'}`,
});

function textOfPart(parts: Part[], name: string): string | undefined {
  return parts.find((part) => part.name === name)?.content.toString();
}

function contentOf(host: Host, user: User, parts: Part[]): Content {
  const attachments = attachmentsOf(host, user, parts);
  const message = textOfPart(parts, 'message') ?? '';
  const data = textOfPart(parts, 'data');
  const version = textOfPart(parts, 'version');
  // With attachments a single space is enough; the agent's own library would refuse it.
  const onlyFiles = attachments.length > 0 && message !== '' && message.trim() === '';
  const content = readMessageML(
    {
      message: onlyFiles ? '<messageML></messageML>' : message,
      ...(data !== undefined && { data }),
      ...(version !== undefined && { version }),
    },
    { users: host.world.users, limits: host.limits, mayPostForms: user.accountType === 'SYSTEM' },
  );
  return attachments.length > 0 ? { ...content, attachments } : content;
}

function attachmentsOf(host: Host, user: User, parts: Part[]): Attachment[] {
  const files = parts.filter((part) => part.name === 'attachment');
  if (files.length === 0) return [];
  if (!isEntitled(user, 'sendFilesEnabled')) throw forbidden();
  const previews = parts.filter((part) => part.name === 'preview').length;
  if (previews > 0 && previews !== files.length)
    throw invalid('There must be as many previews as attachments');
  const bytes = files.reduce((sum, file) => sum + file.content.length, 0);
  if (bytes > host.limits.attachmentBytes) throw invalid('The attachments are too large');
  return files.map((file) => ({
    id: host.world.ids.attachment(user.id),
    name: file.filename ?? 'attachment',
    // A copy: the part is a view of the whole body.
    content: Buffer.from(file.content),
  }));
}

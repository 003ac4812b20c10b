import type { Host } from '../../host.ts';
import { forbidden, invalid } from '../../refusal.ts';
import { type App, agentCaller } from '../http.ts';

/** The bytes of an attachment, as base64 text. Ids are as they are in the message: percent-encoded already. */
export function attachmentRoutes(app: App, host: Host): void {
  app.get('/agent/v1/stream/:sid/attachment', (c) => {
    const { user } = agentCaller(host, c);
    const stream = host.world.streams.known(c.req.param('sid'));
    const open = stream.room?.public === true || stream.room?.viewHistory === true;
    if (!open && !stream.members.has(user.id)) throw forbidden();
    const message = host.world.messages.byId(c.req.query('messageId') ?? '');
    const fileId = c.req.query('fileId');
    const attachments = message?.stream === stream ? message.attachments : undefined;
    const found = attachments?.find(({ id }) => id === fileId);
    if (!found) throw invalid('There is no such attachment');
    return c.body(found.content.toString('base64'), 200, { 'content-type': 'application/octet-stream' });
  });
}

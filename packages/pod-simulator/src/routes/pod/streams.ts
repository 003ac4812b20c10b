import { z } from 'zod';
import type { Host } from '../../host.ts';
import { forbidden } from '../../refusal.ts';
import type { Stream } from '../../world/stream.ts';
import { isActive } from '../../world/streams.ts';
import { isExternalTo, isUserProvisioner, type User } from '../../world/user.ts';
import {
  type App,
  type Call,
  nothing,
  pageOf,
  podCaller,
  provisioner,
  readJson,
  userIdFrom,
} from '../http.ts';
import { takePage } from '../take-page.ts';

const filterBody = z
  .object({
    streamTypes: z.array(z.object({ type: z.enum(['IM', 'MIM', 'ROOM', 'POST']) })).optional(),
    includeInactiveStreams: z.boolean().optional(),
  })
  .optional();

type Filter = z.output<typeof filterBody>;

/** Conversations of every kind. */
export function streamRoutes(app: App, host: Host): void {
  async function list(c: Call, user: User): Promise<Response> {
    const page = pageOf(c, { usual: 50, most: 1000 });
    const filter = await readJson(c, filterBody);
    const found = takePage(host.world.streams.of(user), page, (stream) => answers(stream, filter));
    return found.length > 0 ? c.json(found.map(streamAttributes)) : nothing(c);
  }

  app.post('/pod/v1/streams/list', (c) => list(c, podCaller(host, c)));

  app.post('/pod/v1/admin/user/:uid/streams/list', (c) => {
    provisioner(host, c);
    return list(c, host.world.users.known(userIdFrom(c.req.param('uid'))));
  });

  app.get('/pod/v2/streams/:sid/info', (c) => {
    const caller = podCaller(host, c);
    const stream = host.world.streams.known(c.req.param('sid'));
    const open = stream.room?.public === true || stream.room?.discoverable === true;
    const known = stream.members.has(caller.id) || open || isUserProvisioner(caller);
    if (!known) throw forbidden();
    return c.json({
      ...streamAttributes(stream),
      origin: isExternalTo(caller, stream.createdBy) ? 'EXTERNAL' : 'INTERNAL',
      ...(stream.lastMessageAt !== undefined && { lastMessageDate: stream.lastMessageAt }),
    });
  });
}

function answers(stream: Stream, filter: Filter): boolean {
  const types = filter?.streamTypes;
  if (types && types.length > 0 && !types.some(({ type }) => type === stream.type)) return false;
  return isActive(stream) || filter?.includeInactiveStreams === true;
}

/** `StreamAttributes`: members of a conversation, the name of a room. */
const streamAttributes = (stream: Stream) => ({
  id: stream.id,
  crossPod: stream.crossPod,
  active: isActive(stream),
  streamType: { type: stream.type },
  ...(stream.room
    ? { roomAttributes: { name: stream.room.name } }
    : { streamAttributes: { members: [...stream.members.keys()] } }),
});

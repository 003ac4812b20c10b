import { z } from 'zod';
import type { Host } from '../../host.ts';
import { invalid } from '../../refusal.ts';
import type { RoomAttributes } from '../../world/room-attributes.ts';
import type { RoomStream } from '../../world/stream.ts';
import { asRoom } from '../../world/streams.ts';
import { type App, type Call, flagOf, note, podCaller, readJson } from '../http.ts';
import { roomDetail, v3RoomDetail } from './room-views.ts';

const flag = z.boolean().optional();

// `subType` and `groupChat` are ignored, as documented.
const attributesBody = z
  .object({
    name: z.string().optional(),
    description: z.string().optional(),
    keywords: z.array(z.object({ key: z.string(), value: z.string() })).optional(),
    membersCanInvite: flag,
    discoverable: flag,
    public: flag,
    readOnly: flag,
    copyProtected: flag,
    crossPod: flag,
    viewHistory: flag,
    multiLateralRoom: flag,
    scheduledMeeting: flag,
    pinnedMessageId: z.string().optional(),
  })
  .transform(
    (given): RoomAttributes =>
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );

/** Rooms and their settings. */
export function roomRoutes(app: App, host: Host): void {
  const roomOf = (c: Call): RoomStream => asRoom(host.world.streams.known(c.req.param('id') ?? ''));

  app.post('/pod/v3/room/create', async (c) => {
    const caller = podCaller(host, c);
    const room = host.world.rooms.create(caller, await readJson(c, attributesBody));
    note(c, `room ${room.id}`);
    return c.json(v3RoomDetail(room));
  });

  app.get('/pod/v3/room/:id/info', (c) => {
    const caller = podCaller(host, c);
    const room = roomOf(c);
    host.world.rooms.refuseStranger(room, caller);
    return c.json(v3RoomDetail(room));
  });

  app.post('/pod/v3/room/:id/update', async (c) => {
    const caller = podCaller(host, c);
    const room = host.world.rooms.update(roomOf(c), caller, await readJson(c, attributesBody));
    note(c, `room ${room.id} updated`);
    return c.json(v3RoomDetail(room));
  });

  app.post('/pod/v1/room/:id/setActive', (c) => {
    const caller = podCaller(host, c);
    if (c.req.query('active') === undefined) throw invalid('active is required');
    const active = flagOf(c, 'active');
    const room = host.world.rooms.setActive(roomOf(c), caller, active);
    note(c, `room ${room.id} ${active ? 'active' : 'inactive'}`);
    return c.json(roomDetail(room));
  });
}

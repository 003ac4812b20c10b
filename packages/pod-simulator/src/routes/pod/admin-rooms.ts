import { z } from 'zod';
import type { Host } from '../../host.ts';
import { invalid } from '../../refusal.ts';
import { asRoom } from '../../world/streams.ts';
import { type App, type Call, flagOf, note, provisioner, readJson, success, userIdSchema } from '../http.ts';
import { memberInfo, roomDetail } from './room-views.ts';

const body = z.object({ id: userIdSchema });

/** The administrators' twins of the room calls: for any room of the firm, and in the audit trail. */
export function adminRoomRoutes(app: App, host: Host): void {
  const roomOf = (c: Call) => asRoom(host.world.streams.known(c.req.param('id') ?? ''));

  app.post('/pod/v1/admin/room/:id/setActive', (c) => {
    const caller = provisioner(host, c);
    if (c.req.query('active') === undefined) throw invalid('active is required');
    const active = flagOf(c, 'active');
    const room = host.world.rooms.setActive(roomOf(c), caller, active);
    host.world.audit.record(caller, active ? 'Room Reactivated' : 'Room Deactivated', { streamId: room.id });
    note(c, `room ${room.id} ${active ? 'active' : 'inactive'}`);
    return c.json(roomDetail(room));
  });

  for (const [change, done] of [
    ['add', 'added'],
    ['remove', 'removed'],
  ] as const) {
    app.post(`/pod/v1/admin/room/:id/membership/${change}`, async (c) => {
      const caller = provisioner(host, c);
      const { id } = await readJson(c, body);
      const room = roomOf(c);
      if (host.world.membership[change](room, caller, id) === 'unchanged')
        return success(c, 'Already a member');
      const affected = host.world.users.known(id);
      const recorded = change === 'add' ? 'Room Member Added' : 'Room Member Removed';
      host.world.audit.record(caller, recorded, { affected, streamId: room.id });
      note(c, `${done} ${id} in ${room.id}`);
      return success(c, `Member ${done}`);
    });
  }

  app.get('/pod/v1/admin/room/:id/membership/list', (c) => {
    provisioner(host, c);
    const { members, past } = roomOf(c);
    const left = flagOf(c, 'includePastMembers') && past ? [...past.values()] : [];
    return c.json([...members.values(), ...left].map(memberInfo));
  });
}

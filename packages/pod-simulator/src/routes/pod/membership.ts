import { z } from 'zod';
import type { Host } from '../../host.ts';
import type { RoomStream } from '../../world/stream.ts';
import { asRoom } from '../../world/streams.ts';
import { type App, type Call, note, podCaller, readJson, success, userIdSchema } from '../http.ts';
import { memberInfo } from './room-views.ts';

const body = z.object({ id: userIdSchema });

const changes = [
  { path: 'add', change: 'add', done: 'Member added', already: 'Already a member', effect: 'added' },
  { path: 'remove', change: 'remove', done: 'Member removed', already: '', effect: 'removed' },
  {
    path: 'promoteOwner',
    change: 'promote',
    done: 'Member promoted to owner',
    already: 'Already an owner',
    effect: 'promoted',
  },
  {
    path: 'demoteOwner',
    change: 'demote',
    done: 'Owner demoted',
    already: 'Not an owner',
    effect: 'demoted',
  },
] as const;

/** Who is in a room, and who owns it. */
export function membershipRoutes(app: App, host: Host): void {
  const roomOf = (c: Call): RoomStream => asRoom(host.world.streams.known(c.req.param('id') ?? ''));

  app.get('/pod/v2/room/:id/membership/list', (c) => {
    const caller = podCaller(host, c);
    const room = roomOf(c);
    host.world.rooms.refuseStranger(room, caller);
    return c.json([...room.members.values()].map(memberInfo));
  });

  for (const { path, change, done, already, effect } of changes) {
    app.post(`/pod/v1/room/:id/membership/${path}`, async (c) => {
      const caller = podCaller(host, c);
      const { id } = await readJson(c, body);
      const room = roomOf(c);
      const outcome = host.world.membership[change](room, caller, id);
      if (outcome === 'changed') note(c, `${effect} ${id} in ${room.id}`);
      return success(c, outcome === 'changed' ? done : already);
    });
  }
}

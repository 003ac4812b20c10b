// What the page needs to know of the pod beyond one person's own view, read from `GET /sim/state`.

import { commandsOf, isRecord } from './api-shapes.ts';
import type { BotCommand, ConnectionState, Room } from './types.ts';

export type Relations = {
  /** By the other's username; who is not in it has no connection with me. */
  connections: Map<string, ConnectionState>;
  /** Rooms of my firm that I am not in and could get into. */
  rooms: Room[];
  commands: BotCommand[];
};

export function relationsOf(state: unknown, username: string): Relations {
  const world = isRecord(state) ? state : {};
  const users = recordsOf(world.users);
  const me = users.find((user) => user.username === username);
  const firmOf = new Map(users.map((user) => [user.username, user.company]));
  return {
    connections: new Map(
      recordsOf(world.connections).flatMap((connection) => standing(connection, username)),
    ),
    rooms: recordsOf(world.streams)
      .filter((stream) => firmOf.get(stream.createdBy) === me?.company)
      .flatMap((stream) => roomWithout(stream, username))
      .sort((a, b) => a.name.localeCompare(b.name)),
    commands: users.flatMap(({ manifest }) => commandsOf(manifest)),
  };
}

function standing(
  { requester, peer, status }: Record<string, unknown>,
  username: string,
): [string, ConnectionState][] {
  if (requester !== username && peer !== username) return [];
  const mine = requester === username;
  const pending = mine ? 'asked-by-me' : 'asked-by-them';
  return [
    [
      String(mine ? peer : requester),
      status === 'ACCEPTED' ? 'connected' : status === 'REJECTED' ? 'rejected' : pending,
    ],
  ];
}

function roomWithout({ streamId, room, members, active }: Record<string, unknown>, username: string): Room[] {
  if (!isRecord(room) || active === false) return [];
  const inside = recordsOf(members);
  if (inside.some((member) => member.username === username)) return [];
  const access = room.public === true ? 'join' : room.discoverable === true ? 'ask' : undefined;
  if (access === undefined) return [];
  return [
    {
      streamId: String(streamId),
      name: String(room.name),
      description: String(room.description ?? ''),
      access,
      members: inside.length,
    },
  ];
}

function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

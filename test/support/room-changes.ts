import {
  addOwner,
  type Change,
  deactivateRoom,
  joinRoom,
  leaveRoom,
  reactivateRoom,
  removeOwner,
  transferRoom,
  updateRoom,
} from '../../src/changes/index.ts';
import type { CommandName } from '../../src/names.ts';
import { AT, personNamed, roomNamed } from './sample-plan.ts';

type Asked = { readonly command: CommandName; readonly change: Change };

const who = (name: string) => ({ room: roomNamed(name), user: personNamed(name) });

/** By template, the changes of rooms that it tells of; every text that people choose is `name`. */
export const roomChanges: Readonly<Record<string, (name: string) => readonly Asked[]>> = {
  'room/deactivate': (name) => {
    const about = { description: name, members: 3, owners: [name, name], moreOwners: 2, lastMessageAt: AT };
    return [{ command: 'room deactivate', change: deactivateRoom({ room: roomNamed(name), about }) }];
  },
  'room/join': (name) => [{ command: 'room join', change: joinRoom(who(name)) }],
  'room/leave': (name) => [{ command: 'room leave', change: leaveRoom(who(name)) }],
  'room/owner': (name) => [
    { command: 'room owner add', change: addOwner(who(name)) },
    { command: 'room owner remove', change: removeOwner(who(name)) },
  ],
  'room/reactivate': (name) => [
    { command: 'room reactivate', change: reactivateRoom({ room: roomNamed(name) }) },
  ],
  'room/transfer': (name) => {
    const change = transferRoom({ ...who(name), from: personNamed(name), joins: true });
    return [{ command: 'room transfer', change }];
  },
  'room/update': (name) => {
    const before = { name, description: '', readOnly: false, keywords: [{ key: name, value: name }] };
    const after = { name, description: name, readOnly: true, keywords: [] };
    return [{ command: 'room update', change: updateRoom({ room: roomNamed(name), before, after }) }];
  },
};

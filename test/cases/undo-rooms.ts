import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import {
  acceptConnection,
  addMember,
  addOwner,
  createIm,
  createRoom,
  deactivateRoom,
  joinRoom,
  leaveRoom,
  openImBetween,
  reactivateRoom,
  rejectConnection,
  removeConnection,
  removeMember,
  removeOwner,
  requestConnection,
  transferRoom,
  updateRoom,
} from '../../src/changes/index.ts';
import type { OtherChange, UndoCases } from '../support/undo-world.ts';

const FX = 'FX desk';

type RoomSeed = NonNullable<Seed['rooms']>[number];

const withFxDesk = (change: Partial<RoomSeed>): Seed => ({
  ...acmeSeed,
  rooms: (acmeSeed.rooms ?? []).map((room) => (room.name === FX ? { ...room, ...change } : room)),
});

const daveOwns = withFxDesk({ owners: ['jane.doe', 'dave.kim', 'steward'], members: ['bob.lee'] });

const connected = (from: string, status: 'PENDING' | 'ACCEPTED'): Seed => ({
  ...acmeSeed,
  connections: [{ from, to: 'steward', status }],
});

const settings = {
  name: FX,
  description: 'Spot, forwards and options',
  discoverable: false,
  membersCanInvite: false,
  readOnly: false,
  viewHistory: true,
  keywords: [{ key: 'desk', value: 'FX' }],
};

const otherSettings = {
  name: 'FX and rates',
  description: '',
  discoverable: true,
  membersCanInvite: true,
  readOnly: true,
  viewHistory: false,
  keywords: [{ key: 'desk', value: 'FX, rates' }],
};

/** What undoes each kind of change of rooms and connections. */
export const cases: UndoCases<OtherChange> = {
  'room.create': [
    {
      given: 'with members',
      change: ({ person }) =>
        createRoom({
          name: 'Project Swan',
          owner: person('jane.doe'),
          settings: { viewHistory: true },
          members: [person('bob.lee')],
        }),
      undone: { except: ['room-stays'] },
      afterwards: ({ pod }) => {
        const left = pod.world().streams.find(({ room }) => room?.name === 'Project Swan');
        if (left?.active !== false) throw new Error('The room is still in use.');
      },
    },
  ],
  'room.member.add': [
    { given: 'a colleague', change: ({ who }) => addMember(who(FX, 'nina.patel')), undone: 'exactly' },
  ],
  'room.member.remove': [
    {
      given: 'a member',
      change: ({ who }) => removeMember(who(FX, 'bob.lee')),
      undone: { except: ['join-date'] },
    },
    {
      given: 'an owner',
      seed: daveOwns,
      change: ({ who }) => removeMember(who(FX, 'dave.kim')),
      undone: { except: ['join-date'] },
    },
  ],
  'room.update': [
    {
      given: 'every setting',
      change: ({ room }) => updateRoom({ room: room(FX), before: settings, after: otherSettings }),
      undone: 'exactly',
    },
    {
      given: 'keywords, in a room that Steward made',
      seed: withFxDesk({ keywords: [{ key: 'steward-plan', value: 'P-1' }, ...settings.keywords] }),
      change: ({ room }) =>
        updateRoom({ room: room(FX), before: { keywords: settings.keywords }, after: { keywords: [] } }),
      undone: 'exactly',
    },
    {
      given: 'copy protection and more',
      change: ({ room }) =>
        updateRoom({
          room: room(FX),
          before: { ...settings, copyProtected: false },
          after: { ...otherSettings, copyProtected: true },
        }),
      undone: { except: ['copy-protection'] },
    },
    {
      given: 'copy protection alone',
      change: ({ room }) =>
        updateRoom({ room: room(FX), before: { copyProtected: false }, after: { copyProtected: true } }),
      undone: { impossible: 'copy-protection' },
    },
  ],
  'room.deactivate': [
    { given: 'a room', change: ({ room }) => deactivateRoom({ room: room(FX) }), undone: 'exactly' },
  ],
  'room.reactivate': [
    {
      given: 'a room',
      seed: withFxDesk({ active: false }),
      change: ({ room }) => reactivateRoom({ room: room(FX) }),
      undone: 'exactly',
    },
  ],
  'room.join': [
    {
      given: 'a public room',
      change: ({ who }) => joinRoom(who('Announcements', 'tom.berg')),
      undone: 'exactly',
    },
  ],
  'room.leave': [
    {
      given: 'a member',
      change: ({ who }) => leaveRoom(who(FX, 'bob.lee')),
      undone: { except: ['join-date'] },
    },
    {
      given: 'an owner',
      seed: daveOwns,
      change: ({ who }) => leaveRoom(who(FX, 'dave.kim')),
      undone: { except: ['join-date'] },
    },
  ],
  'room.owner.add': [
    { given: 'a member', change: ({ who }) => addOwner(who(FX, 'bob.lee')), undone: 'exactly' },
    {
      given: 'somebody who joins',
      change: ({ who }) => addOwner({ ...who(FX, 'nina.patel'), joins: true }),
      undone: 'exactly',
    },
  ],
  'room.owner.remove': [
    {
      given: 'one of two',
      seed: daveOwns,
      change: ({ who }) => removeOwner(who(FX, 'dave.kim')),
      undone: 'exactly',
    },
  ],
  'room.transfer': [
    {
      given: 'to a member',
      change: ({ who, person }) =>
        transferRoom({ ...who(FX, 'bob.lee'), from: person('jane.doe'), joins: false }),
      undone: 'exactly',
    },
    {
      given: 'to somebody who joins',
      change: ({ who, person }) =>
        transferRoom({ ...who(FX, 'nina.patel'), from: person('jane.doe'), joins: true }),
      undone: 'exactly',
    },
    {
      given: 'to another owner',
      seed: daveOwns,
      change: ({ who, person }) =>
        transferRoom({ ...who(FX, 'dave.kim'), from: person('jane.doe'), joins: false }),
      undone: 'exactly',
    },
    {
      given: 'from somebody who does not own it',
      change: ({ who, person }) =>
        transferRoom({ ...who(FX, 'dave.kim'), from: person('bob.lee'), joins: false }),
      undone: 'exactly',
    },
    {
      given: 'from somebody who leaves',
      change: ({ who, person }) =>
        transferRoom({ ...who(FX, 'bob.lee'), from: person('jane.doe'), joins: false, leaves: true }),
      undone: { except: ['join-date'] },
    },
    {
      given: 'to another owner, from somebody who leaves',
      seed: daveOwns,
      change: ({ who, person }) =>
        transferRoom({ ...who(FX, 'dave.kim'), from: person('jane.doe'), joins: false, leaves: true }),
      undone: { except: ['join-date'] },
    },
  ],
  'im.create': [
    {
      given: 'a new one',
      change: ({ person }) => createIm({ from: person('jane.doe'), people: [person('bob.lee')] }),
      undone: { impossible: 'im-stays' },
    },
  ],
  'im.between': [
    {
      given: 'a new one',
      change: ({ person }) => openImBetween({ people: [person('jane.doe'), person('bob.lee')] }),
      undone: { impossible: 'im-stays' },
    },
  ],
  'connection.request': [
    {
      given: 'nothing before',
      change: ({ person }) => requestConnection({ user: person('carol.ng') }),
      undone: { impossible: 'request-sent' },
    },
  ],
  'connection.accept': [
    {
      given: 'a request',
      seed: connected('maja.nowak', 'PENDING'),
      change: ({ person }) => acceptConnection({ user: person('maja.nowak') }),
      undone: { except: ['request-gone'] },
    },
  ],
  'connection.reject': [
    {
      given: 'a request',
      seed: connected('maja.nowak', 'PENDING'),
      change: ({ person }) => rejectConnection({ user: person('maja.nowak') }),
      undone: { impossible: 'request-rejected' },
    },
  ],
  'connection.remove': [
    {
      given: 'a connection',
      seed: connected('carol.ng', 'ACCEPTED'),
      change: ({ person }) => removeConnection({ user: person('carol.ng') }),
      undone: { except: ['request-pending'] },
    },
  ],
};

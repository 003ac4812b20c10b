import { labelOf, settingsOf, settingText } from '../../changes/index.ts';
import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { OF_ROOM } from './room-leads.ts';
import { isOfNamedRoom, thisRoom } from './this-room.ts';

export const roomInfo = command({
  name: 'room info',
  example: '/room info --room "FX desk"',
  synonyms: [
    'who owns',
    'who owns this room',
    'who owns the room',
    'who is the owner of',
    'who are the owners of',
    'owners of',
    'about this room',
    'info about',
    'info',
    'show room',
    'about room',
    'show',
    'details',
    'describe',
    'about',
  ],
  action: 'room.read',
  isPrivate: isOfNamedRoom,
  args: {
    room: arg
      .room('arg-room')
      .connect(...OF_ROOM)
      .defaultsTo(thisRoom),
  },
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  async answer({ room }, { services: { pod }, facts }) {
    const [{ roomAttributes, roomSystemInfo }, { members, owners }] = await Promise.all([
      pod.streams.getRoomInfo(room.id),
      facts.membership(room.id),
    ]);
    const { users } = await pod.users.listUsersByIds([...owners].slice(0, 100));
    const { createdByUserId, creationDate, active } = roomSystemInfo;
    const [creator] = createdByUserId ? (await pod.users.listUsersByIds([createdByUserId])).users : [];
    return {
      template: 'room/info',
      data: {
        room,
        description: roomAttributes.description ?? '',
        keywords: settingText(settingsOf(roomAttributes).keywords),
        settings: SETTINGS.map(([key, label]) => ({ label, isOn: roomAttributes[key] === true })),
        owners: users,
        memberCount: members.size,
        createdAt: creationDate ?? 0,
        createdBy: creator?.displayName ?? '',
        active,
        isGroupChat: roomAttributes.groupChat === true,
      },
    };
  },
});

const SWITCHES = ['discoverable', 'membersCanInvite', 'readOnly', 'copyProtected', 'viewHistory'] as const;

const SETTINGS = [
  ['public', phrase('room-setting-public')],
  ...SWITCHES.map((key) => [key, labelOf(key)] as const),
  ['crossPod', phrase('room-setting-crossPod')],
] as const;

import { arg } from '@finos/symphony-bdk-core';
import { createRoom } from '../changes/index.ts';
import { command } from './command.ts';

const LONGEST_NAME = 49; // the pod takes names shorter than 50 characters

export const roomCreate = command({
  name: 'room create',
  summary: 'Create a room that you own',
  example: '/room create "FX desk" --description "Spot and forwards"',
  action: 'room.create',
  args: {
    name: arg.text('the name of the room', { maxLength: LONGEST_NAME, sample: 'NAME' }),
    description: arg.text('what the room is for', { maxLength: 250 }).optional(),
    public: arg.flag('everybody may find and join it'),
    discoverable: arg.flag('people can find it and ask to join'),
    readOnly: arg.flag('only owners may write'),
    copyProtected: arg.flag('messages cannot be copied'),
    membersCanInvite: arg.flag('members may add others'),
    viewHistory: arg.flag('new members see earlier messages'),
    crossPod: arg.flag('people of other firms may be added'),
  },
  plan: ({ name, description, ...switches }, { turn }) => [
    createRoom({
      name,
      owner: turn.initiator,
      settings: { description: description ?? '', ...settingsOf(switches) },
    }),
  ],
  reply: 'room/create',
});

type Switches = Parameters<typeof createRoom>[0]['settings'];

/** A public room lets its members invite and read back, and can be found (Symphony REST API, create room v3). */
function settingsOf(switches: Switches): Switches {
  return switches.public
    ? { ...switches, discoverable: true, membersCanInvite: true, viewHistory: true }
    : switches;
}

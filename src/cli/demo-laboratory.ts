import { argumentHelp, toStreamId, toUserId } from '@finos/symphony-bdk-core';
import type { App } from '../app.ts';

/** What a newcomer to the demo could try, in this order. */
export const trials = [
  {
    username: 'bob.lee',
    about: 'Bob wants Nina in a room that Jane owns.',
    text: '/room add @Nina Patel --room "FX desk"',
  },
  { username: 'jane.doe', about: 'Jane gets a card about it, and approves.' },
  {
    username: 'jane.doe',
    about: 'As an owner, Jane adds people herself.',
    text: '/room add @Tom Berg --room "FX desk"',
  },
  { username: 'alice.martin', about: 'Alice is an administrator, and reads the record.', text: '/audit' },
];

type Pod = {
  world(): {
    users: readonly { username: string; id: number; displayName: string }[];
    streams: readonly { streamId: string; type: 'IM' | 'MIM' | 'ROOM' }[];
  };
};

/** The commands that somebody may run in a conversation of the demo, as its chat page completes them. */
export const commandsIn =
  (app: Pick<App, 'commandsFor'>, pod: Pod) => async (username: string, streamId: string) => {
    const { users, streams } = pod.world();
    const user = users.find((each) => each.username === username);
    const stream = streams.find((each) => each.streamId === streamId);
    if (!user || !stream) return [];
    const person = { id: toUserId(String(user.id)), displayName: user.displayName };
    const where = { streamId: toStreamId(streamId), streamType: stream.type };
    const commands = await app.commandsFor(person, where);
    return commands.map((command) => ({
      name: command.name,
      description: command.summary,
      args: argumentHelp(command),
    }));
  };

import type { EventOf } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { greetRoom } from '../../src/conversation/on-room-joined.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import type { FactsSource } from '../../src/policy/index.ts';
import { colleague, fakeFacts, ROOM, stranger } from '../support/fake-facts.ts';
import { podError } from '../support/fake-presences.ts';
import { personNamed } from '../support/sample-plan.ts';

const bot = personNamed('Steward', colleague(1));
const jane = personNamed('Jane Doe', colleague(13));
const erik = personNamed('Erik Lund', stranger(2));

type Situation = { groupChat?: boolean; isHidden?: boolean; by?: typeof jane; joined?: typeof jane };

/** What is said when somebody joined: the data of each greeting. */
async function said({ groupChat = false, isHidden = false, by = jane, joined = bot }: Situation) {
  const { facts } = fakeFacts({ room: { groupChat } });
  const room: typeof facts.room = isHidden ? () => Promise.reject(podError(403)) : facts.room;
  const greetings: unknown[] = [];
  const speaker = {
    say: async (_: Turn, __: string, { data }: { data: unknown }) => void greetings.push(data),
  };
  const factsSource: FactsSource = { isInternal: facts.isInternal, now: () => ({ ...facts, room }) };
  const stream = { streamId: ROOM, streamType: 'ROOM' } as const;
  const event = { payload: { stream, affectedUser: { userId: joined.id } } } as EventOf<'USERJOINEDROOM'>;
  const turn: Turn = { key: 'event', isReplayed: () => false, at: 0, initiator: by, stream };
  await greetRoom({ bot, factsSource, speaker: speaker as never })(event, turn);
  return greetings;
}

test.each<[string, Situation, unknown[]]>([
  ['a room', {}, [{ bot, isGroupChat: false }]],
  ['a group chat', { groupChat: true }, [{ bot, isGroupChat: true }]],
  ['a room of which the pod does not tell', { isHidden: true }, [{ bot, isGroupChat: false }]],
  ['a room of somebody else', { joined: jane }, []],
  ['a room to which another firm added it', { by: erik }, []],
])('Steward says hello in %s', async (_, situation, expected) => {
  expect(await said(situation)).toEqual(expected);
});

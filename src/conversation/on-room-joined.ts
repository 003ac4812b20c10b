import type { EventOf, Person, StreamId } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Speaker } from './speak.ts';
import type { Turn } from './turn.ts';

type Options = { readonly bot: Person; readonly factsSource: FactsSource; readonly speaker: Speaker };

/** Says hello in a room of our own firm that somebody added Steward to. */
export function greetRoom({ bot, factsSource, speaker }: Options) {
  async function isGroupChatAt(id: StreamId): Promise<boolean> {
    try {
      return (await factsSource.now().room(id)).groupChat;
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  }

  return async ({ payload }: EventOf<'USERJOINEDROOM'>, turn: Turn): Promise<void> => {
    const { affectedUser, stream } = payload;
    if (affectedUser.userId !== bot.id || stream.external === true) return;
    if (!factsSource.isInternal(turn.initiator.id)) return;
    const isGroupChat = await isGroupChatAt(stream.streamId);
    await speaker.say(turn, 'hello', { template: 'room/hello', data: { bot, isGroupChat } });
  };
}

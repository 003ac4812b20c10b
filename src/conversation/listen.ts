import type { Person, RealTimeEvent } from '@finos/symphony-bdk-core';
import { personOf, type Turn } from '../commands/index.ts';
import { isTemporary, UserError } from '../errors.ts';
import type { Delivery, EventHandler } from '../inbox/index.ts';
import { errorReply } from '../replies/index.ts';
import type { Speaker } from './speak.ts';

type Listeners = {
  readonly [T in RealTimeEvent['type']]?: (
    event: Extract<RealTimeEvent, { type: T }>,
    turn: Turn,
  ) => Promise<void>;
};

/** Handles events: each goes to the listener for its type; what goes wrong becomes a sentence or a reference. */
export function createEventHandler({
  listeners,
  speaker,
}: {
  listeners: Listeners;
  speaker: Speaker;
}): EventHandler {
  return async (event, delivery) => {
    const turn = turnOf(event, delivery);
    try {
      await dispatch(listeners, event, turn);
    } catch (error) {
      if (error instanceof UserError) await speaker.say(turn, 'answer', errorReply(error));
      else if (isTemporary(error)) throw error;
      else await speaker.apologise(turn, error);
    }
  };
}

function dispatch(listeners: Listeners, event: RealTimeEvent, turn: Turn): Promise<void> | undefined {
  switch (event.type) {
    case 'MESSAGESENT':
      return listeners.MESSAGESENT?.(event, turn);
    case 'SYMPHONYELEMENTSACTION':
      return listeners.SYMPHONYELEMENTSACTION?.(event, turn);
    case 'CONNECTIONREQUESTED':
      return listeners.CONNECTIONREQUESTED?.(event, turn);
    case 'USERJOINEDROOM':
      return listeners.USERJOINEDROOM?.(event, turn);
    default:
      return undefined;
  }
}

function turnOf(event: RealTimeEvent, { key, replayed }: Delivery): Turn {
  const initiator: Person = personOf(event.initiator);
  return { key, replayed, at: event.timestamp, initiator, stream: event.stream ?? NOWHERE };
}

// Connections happen in no conversation, and nothing is answered there.
const NOWHERE = { streamId: '' as Turn['stream']['streamId'], streamType: 'POST' };

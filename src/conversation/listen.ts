import type { Logger, Person, RealTimeEvent } from '@finos/symphony-bdk-core';
import { NOWHERE } from '../commands/index.ts';
import { isTemporary } from '../errors.ts';
import type { Delivery, EventHandler } from '../inbox/index.ts';
import { errorFields } from '../log-fields.ts';
import type { Languages } from '../settings/index.ts';
import type { Explainer } from './explain.ts';
import { isMute } from './refusals.ts';
import type { Speaker } from './speak.ts';
import { personOf, type Turn } from './turn.ts';

type Listeners = {
  readonly [T in RealTimeEvent['type']]?: (
    event: Extract<RealTimeEvent, { type: T }>,
    turn: Turn,
  ) => Promise<void>;
};

/** Handles events: each goes to the listener for its type; what goes wrong becomes a sentence or a reference. */
export function createEventHandler({
  listeners,
  explain,
  speaker,
  languages,
  logger,
}: {
  listeners: Listeners;
  explain: Explainer;
  speaker: Speaker;
  languages: Pick<Languages, 'know'>;
  logger: Logger;
}): EventHandler {
  async function attempt(event: RealTimeEvent, turn: Turn, { isLost }: Delivery): Promise<void> {
    try {
      await dispatch(listeners, event, turn);
    } catch (error) {
      // Whatever went wrong here, the other process says what came of it.
      if (isLost()) throw error;
      if (turn.stream === NOWHERE && !isTemporary(error))
        logger.error('event failed', { event: turn.key, ...errorFields(error) });
      else await explain(error, turn);
    }
  }

  return async (event, delivery) => {
    const turn = turnOf(event, delivery);
    const { streamId, streamType } = turn.stream;
    const { external, crossPod } = event.stream ?? {};
    if (streamType === 'IM') languages.know(streamId, turn.initiator.id);
    else if (external || crossPod) languages.know(streamId, 'others');
    else if (crossPod === false) languages.know(streamId, 'nobody');
    try {
      await attempt(event, turn, delivery);
    } catch (error) {
      if (!isMute(error, turn)) throw error;
      // What has been done is found as done, as after a crash; only the answer goes elsewhere.
      logger.warn('the answer goes to the IM', { event: turn.key, ...errorFields(error) });
      const answersIn = await speaker.imWith(turn.initiator.id);
      await attempt(event, { ...turn, isReplayed: () => true, answersIn }, delivery);
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
    case 'USERREQUESTEDTOJOINROOM':
      return listeners.USERREQUESTEDTOJOINROOM?.(event, turn);
    default:
      return undefined;
  }
}

export function turnOf(event: RealTimeEvent, { key, isReplayed }: Delivery): Turn {
  const initiator: Person = personOf(event.initiator);
  // Whoever asks to join a room does not see what is said in it; connections happen in no conversation.
  const stream = event.type === 'USERREQUESTEDTOJOINROOM' ? undefined : event.stream;
  return { key, isReplayed, at: event.timestamp, initiator, stream: stream ?? NOWHERE };
}

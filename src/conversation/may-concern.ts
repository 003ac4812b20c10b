import type { RealTimeEvent, UserId } from '@finos/symphony-bdk-core';

/**
 * Whether an event may be for Steward. What people say to each other in a room isn't: it is not even stored. A mention anywhere in a
 * message has Steward's id in its data.
 */
export const mayConcern =
  (botId: UserId) =>
  (event: RealTimeEvent): boolean => {
    if (event.type !== 'MESSAGESENT' || event.stream?.streamType !== 'ROOM') return true;
    const { data, message } = event.payload.message;
    return `${data ?? ''}${message ?? ''}`.includes(String(botId));
  };

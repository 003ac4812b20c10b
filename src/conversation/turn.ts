import type { Person, StreamId, V4Stream, V4User } from '@finos/symphony-bdk-core';
import { type AttachedFile, type Call, isAmongOthers } from '../commands/index.ts';
import type { Target } from '../outbox/index.ts';
import type { Sending } from '../replies/index.ts';

/** One thing that a person typed or clicked, and where. `key` names it for ever; `at` is in milliseconds since 1970. */
export type Turn = {
  readonly key: string;
  readonly isReplayed: () => boolean;
  readonly at: number;
  readonly initiator: Person;
  readonly stream: Pick<V4Stream, 'streamId' | 'streamType'>;
  /** Where to answer, when Steward may not write where it was spoken to. */
  readonly answersIn?: StreamId;
  /** What is attached to the message. */
  readonly files?: readonly AttachedFile[];
};

/** Where a turn is answered. */
export const placeOf = ({ stream, answersIn }: Turn): StreamId => answersIn ?? stream.streamId;

/** Where the outcome of what a turn began is told; there are rooms in which only owners write. */
export const targetOf = (turn: Turn): Target =>
  turn.answersIn === undefined && isAmongOthers(turn)
    ? { stream: turn.stream.streamId, otherwise: turn.initiator.id }
    : { stream: placeOf(turn) };

/** For the card that asks whoever's turn it is: what they attached, so that it is there when they answer. */
export const filesOf = ({ files = [] }: Turn): Pick<Turn, 'files'> => (files.length > 0 ? { files } : {});

/** How a turn runs a command. */
export const callOf = ({ initiator, key, stream, files = [] }: Turn): Call => ({
  principal: initiator,
  occasion: { key, stream, files },
});

/** How `name` is said in answer to a turn, there or in another stream. */
export const sendingOf = (turn: Turn, name: string, streamId: StreamId = placeOf(turn)): Sending => ({
  streamId,
  key: `${turn.key}/${name}`,
  // Whoever stands still before the message is sent, is replayed after that.
  get replayed() {
    return turn.isReplayed();
  },
  since: turn.at,
});

/** The person behind an event's user. */
export function personOf({ userId, displayName, email, username }: V4User): Person {
  return {
    id: userId,
    displayName: displayName || username || email || String(userId),
    ...(email ? { emailAddress: email } : {}),
    ...(username ? { username } : {}),
  };
}

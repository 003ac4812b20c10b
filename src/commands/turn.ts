import type { Person, StreamId, V4Stream, V4User } from '@finos/symphony-bdk-core';
import type { Occasion } from '../replies/index.ts';

/** One thing that a person said or clicked, and where. `key` names it for ever; `at` is in milliseconds since 1970. */
export type Turn = {
  readonly key: string;
  readonly replayed: boolean;
  readonly at: number;
  readonly initiator: Person;
  readonly stream: Pick<V4Stream, 'streamId' | 'streamType'>;
  /** Where to answer, when Steward may not write where it was spoken to. */
  readonly answersIn?: StreamId;
};

export const isInRoom = (turn: Turn): boolean => turn.stream.streamType === 'ROOM';

/** Where a turn is answered. */
export const placeOf = ({ stream, answersIn }: Turn): StreamId => answersIn ?? stream.streamId;

/** The occasion of saying `name` in answer to a turn, there or in another stream. */
export const occasionOf = (turn: Turn, name: string, streamId: StreamId = placeOf(turn)): Occasion => ({
  streamId,
  key: `${turn.key}/${name}`,
  replayed: turn.replayed,
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

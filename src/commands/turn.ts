import type { Person, StreamId, V4Stream, V4User } from '@finos/symphony-bdk-core';
import type { Occasion } from '../replies/index.ts';

/** One thing that a person said or clicked, and where. `key` names it for ever; `at` is in milliseconds since 1970. */
export type Turn = {
  readonly key: string;
  readonly replayed: boolean;
  readonly at: number;
  readonly initiator: Person;
  readonly stream: Pick<V4Stream, 'streamId' | 'streamType'>;
};

export const isInRoom = (turn: Turn): boolean => turn.stream.streamType === 'ROOM';

/** The occasion of saying `name` in answer to a turn, there or in another stream. */
export const occasionOf = (
  turn: Turn,
  name: string,
  streamId: StreamId = turn.stream.streamId,
): Occasion => ({
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

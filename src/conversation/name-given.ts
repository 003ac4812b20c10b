import {
  type Given,
  type Person,
  type Room,
  type Token,
  toStreamId,
  type UserId,
} from '@finos/symphony-bdk-core';
import type { Call, Command, Services } from '../commands/index.ts';
import type { FactsSource } from '../policy/index.ts';

/**
 * Puts names where people and rooms are given by their id only, as by a list to choose from: nobody knows them by numbers. What
 * this person may not see stays as it is.
 */
export type NameGiven = (command: Command, given: Given, call: Call) => Promise<Given>;

type Options = {
  readonly services: Pick<Services, 'directoryFor'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
};

const ROOM_ID = /^[\w-]{20,}$/u;

export const createNameGiven =
  ({ services, factsSource }: Options): NameGiven =>
  async ({ args, sight }, given, call) => {
    const entries = Object.entries(given);
    const ids = entries.flatMap(([, tokens]) => tokens.flatMap((token) => namelessPerson(token) ?? []));
    const roomIds = new Set(
      entries.flatMap(([key, tokens]) =>
        args[key]?.control.kind === 'room' ? tokens.flatMap((token) => namelessRoom(token) ?? []) : [],
      ),
    );
    if (ids.length === 0 && roomIds.size === 0) return given;
    const directory = services.directoryFor(call, factsSource.now(), sight);
    const people = new Map<UserId | undefined, Person>();
    if (ids.length > 0) for (const each of await directory.peopleByIds(ids)) people.set(each.id, each);
    const rooms = new Map<string | undefined, Room>();
    for (const id of roomIds) {
      const room = await directory.roomById(toStreamId(id));
      if (room !== undefined) rooms.set(id, room);
    }
    const named = (token: Token): Token => {
      const person = people.get(namelessPerson(token));
      if (person !== undefined && token.kind === 'mention')
        return { ...token, text: `@${person.displayName}` };
      const room = rooms.get(namelessRoom(token));
      return room === undefined ? token : { kind: 'room', text: room.name, streamId: room.id };
    };
    return Object.fromEntries(entries.map(([key, tokens]) => [key, tokens.map(named)]));
  };

const namelessPerson = (token: Token): UserId | undefined =>
  token.kind === 'mention' && token.text === String(token.userId) ? token.userId : undefined;

const namelessRoom = (token: Token): string | undefined => {
  if (token.kind === 'room') return token.text === token.streamId ? token.streamId : undefined;
  return token.kind === 'word' && token.quoted && ROOM_ID.test(token.text) ? token.text : undefined;
};

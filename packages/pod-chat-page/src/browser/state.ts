import type { Reading } from './reading.ts';
import { createStore, type Store } from './store.ts';
import type { BotCommand, ConnectionState, Message, Notice, Person, Room, Stream } from './types.ts';

export type Panel = 'none' | 'members' | 'people' | 'rooms' | 'connections';

/** All that the chat page knows. */
export type State = {
  people: readonly Person[];
  /** Username of who I am. */
  me: string | undefined;
  streams: readonly Stream[];
  /** Which conversation is open. */
  openId: string | undefined;
  /** Of the conversations that were opened. */
  messages: ReadonlyMap<string, readonly Message[]>;
  /** By the other person's username. */
  connections: ReadonlyMap<string, ConnectionState>;
  /** Rooms that I am not in. */
  rooms: readonly Room[];
  commands: readonly BotCommand[];
  reading: Reading | undefined;
  panel: Panel;
  line: 'connecting' | 'live' | 'lost';
  notice: Notice | undefined;
};

export const initialState: State = {
  people: [],
  me: undefined,
  streams: [],
  openId: undefined,
  messages: new Map(),
  connections: new Map(),
  rooms: [],
  commands: [],
  reading: undefined,
  panel: 'none',
  line: 'connecting',
  notice: undefined,
};

export type AppStore = Store<State>;

/** Something that went wrong, in words for the person. */
export const problem = (text: string): Notice => ({ text, isProblem: true });

export const createAppStore = (): AppStore => createStore(initialState);

export function meOf({ people, me }: State): Person | undefined {
  return me === undefined ? undefined : people.find(({ username }) => username === me);
}

/** The service account that the newcomer talks to. */
export function botOf({ people }: State): Person | undefined {
  return people.find(({ bot }) => bot);
}

export function openStreamOf({ streams, openId }: State): Stream | undefined {
  return streams.find(({ streamId }) => streamId === openId);
}

/** The other one of an IM. */
export function counterpart(stream: Stream, { people, me }: State): Person | undefined {
  if (stream.type !== 'IM') return undefined;
  const other = stream.members.find(({ username }) => username !== me);
  return other && people.find(({ id }) => id === other.id);
}

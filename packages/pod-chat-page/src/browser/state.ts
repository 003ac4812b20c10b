import type { Reading } from './reading.ts';
import { createStore, type Store } from './store.ts';
import type {
  BotCommand,
  ConnectionState,
  Draft,
  Message,
  Notice,
  Person,
  Room,
  Stream,
  Trial,
} from './types.ts';

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
  /** Completion offers more than a client can. */
  isLaboratory: boolean;
  /** What I may run in the open conversation, where that is known. */
  mayRun: readonly BotCommand[] | undefined;
  trials: readonly Trial[];
  /** What the composer edits or replies to. */
  draft: Draft | undefined;
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
  isLaboratory: false,
  mayRun: undefined,
  trials: [],
  draft: undefined,
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

/** The bot, where it is in the open conversation and hears what is said. */
export function botInConversation(state: State): Person | undefined {
  const [bot, stream] = [botOf(state), openStreamOf(state)];
  return bot && stream?.members.some(({ id }) => id === bot.id) ? bot : undefined;
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

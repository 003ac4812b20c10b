import type { StreamId, UserId } from '../ids.ts';
import type { V4Stream } from '../services/types/index.ts';
import { fold, turned } from './fold.ts';

/** A person as commands know one. `id` is the numeric Symphony user id. */
export type Person = {
  readonly id: UserId;
  readonly displayName: string;
  readonly emailAddress?: string;
  readonly username?: string;
  readonly company?: string;
};

/** A room as commands know one. `id` is its url-safe stream id. */
export type Room = { readonly id: StreamId; readonly name: string };

/**
 * Where names become people and rooms. The application decides what the person who asks may see: a room outside of that is
 * simply not found.
 */
export type Directory = {
  peopleByIds(ids: readonly UserId[]): Promise<readonly Person[]>;
  peopleByEmails(emails: readonly string[]): Promise<readonly Person[]>;
  peopleByUsernames(usernames: readonly string[]): Promise<readonly Person[]>;
  /**
   * Searches for a text, which is a spelling of the name. `called` are those who are called so (`isCalled`), looked for among all who
   * fit; `similar` the first of the others, best first; `count` is how many fit.
   */
  searchPeople(text: string, name: string): Promise<FoundPeople>;
  /** People whose name is a slip or two away from this one, best first. */
  peopleLike(text: string): Promise<readonly Person[]>;
  roomById(id: StreamId): Promise<Room | undefined>;
  /** The rooms that are named so (the same when both are folded by `fold`), among those that fit the text. */
  roomsNamed(text: string, name: string): Promise<readonly Room[]>;
  /** Rooms with a name like this one, best first. */
  roomsLike(text: string): Promise<readonly Room[]>;
};

/** What a search for people brought. */
export type FoundPeople = {
  readonly called: readonly Person[];
  readonly similar: readonly Person[];
  readonly count: number;
};

/** What reading an argument may look at: who asks, where, and the directory as that person sees it. */
export type ArgumentScope = {
  readonly initiator: Person;
  readonly stream: Pick<V4Stream, 'streamId' | 'streamType'>;
  readonly directory: Directory;
  /** The directory in which people are looked for when something is said of them and this room. */
  readonly directoryIn?: (room: Room) => Promise<Directory>;
  /** Milliseconds since 1970; the system's clock unless given. */
  readonly now?: () => number;
  /** In which days are meant, an IANA name; UTC unless given. */
  readonly timeZone?: string;
  /** The command changes something: what is not understood is a problem, and nothing is done. Otherwise it is only told. */
  readonly isStrict?: boolean;
  /** Called with what was left aside because no argument takes it. */
  readonly ignored?: (texts: readonly string[]) => void;
  /** Called with what a person typed that matched nobody, when others matched. */
  readonly notFound?: (texts: readonly string[]) => void;
};

/** Is this the name of the person, up to spelling and to which of first and last name comes first? */
export function isCalled({ displayName }: Pick<Person, 'displayName'>, text: string): boolean {
  const [name, wanted] = [fold(displayName), fold(text)];
  return name === wanted || name === turned(wanted) || turned(name) === wanted;
}

// Each takes several searches.
const MOST_SLIPS_SOUGHT = 5;

/** The directory, asked for each thing once; for slips in a few names only. */
export function rememberingDirectory(directory: Directory): Directory {
  const people = new Map<string, ReturnType<Directory['searchPeople']>>();
  const usernames = new Map<string, ReturnType<Directory['peopleByUsernames']>>();
  const likes = new Map<string, ReturnType<Directory['peopleLike']>>();
  const rooms = new Map<string, ReturnType<Directory['roomsNamed']>>();
  return {
    ...directory,
    searchPeople: (text, name) =>
      remembered(people, `${text}\n${name}`, () => directory.searchPeople(text, name)),
    peopleLike: (text) =>
      remembered(likes, text, async () => (likes.size < MOST_SLIPS_SOUGHT ? directory.peopleLike(text) : [])),
    peopleByUsernames: (names) =>
      remembered(usernames, names.join(' '), () => directory.peopleByUsernames(names)),
    roomsNamed: (text, name) => remembered(rooms, `${text}\n${name}`, () => directory.roomsNamed(text, name)),
  };
}

function remembered<T>(known: Map<string, T>, key: string, ask: () => T): T {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}

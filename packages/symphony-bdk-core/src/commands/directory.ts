import type { StreamId, UserId } from '../ids.ts';
import type { V4Stream } from '../services/types/index.ts';

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
  /** Fuzzy search by name, best matches first. */
  searchPeople(text: string): Promise<readonly Person[]>;
  roomById(id: StreamId): Promise<Room | undefined>;
  /** Rooms whose name is the text, up to case and white space. */
  roomsNamed(name: string): Promise<readonly Room[]>;
};

/** What reading an argument may look at: who asks, where, and the directory as that person sees it. */
export type ArgumentScope = {
  readonly initiator: Person;
  readonly stream: Pick<V4Stream, 'streamId' | 'streamType'>;
  readonly directory: Directory;
  /** Milliseconds since 1970; the system's clock unless given. */
  readonly now?: () => number;
  /** In which days are meant, an IANA name; UTC unless given. */
  readonly timeZone?: string;
  /** Called with what a person typed that matched nobody, when others matched. */
  readonly notFound?: (texts: readonly string[]) => void;
};

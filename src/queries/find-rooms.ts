import type {
  Person,
  StreamId,
  SymphonyBdk,
  V2RoomSearchCriteria,
  V3RoomAttributes,
  V3RoomDetail,
} from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import type { Facts, Question } from '../policy/index.ts';
import { inParallel } from '../work/in-parallel.ts';

const PAGE_SIZE = 20;
const SEARCH_PAGE = 100; // the most that one call gives (Symphony REST API, search rooms v3)
const AT_ONCE = 5;
// To decide whether somebody may know of a room, its members are read: that is not done for a whole firm.
const MOST_LOOKED_AT = 500;
const MOST_LISTED = 5_000;

/** What to search for; `active` rooms or deactivated ones. */
export type RoomWish = { readonly text: string; readonly isMine: boolean; readonly active: boolean };

/**
 * A place among what the pod finds: in which of the searches, after how many rooms of it; and how many rooms of all searches
 * were listed and looked at until there.
 */
export type Position = {
  readonly search: number;
  readonly skip: number;
  readonly listed: number;
  readonly looked: number;
};

export const START: Position = { search: 0, skip: 0, listed: 0, looked: 0 };

export type FoundRoom = { readonly room: V3RoomDetail; readonly place: 'owner' | 'member' | '' };

export type FoundRooms = {
  readonly rooms: readonly FoundRoom[];
  /** Where the next page begins, when there is one. */
  readonly next: Position | undefined;
  /** There are rooms that were not looked at. */
  readonly isCut: boolean;
};

/** Who searches, in which conversation, and what they may know of. */
type Seeker = {
  readonly person: Person;
  readonly here: StreamId;
  readonly facts: Facts;
  readonly pod: Pick<SymphonyBdk, 'streams'>;
  may(question: Question, facts: Facts): Promise<boolean>;
};

/** One of the searches that are made one after the other; each leaves out what is found by another. */
type Search = {
  readonly criteria: V2RoomSearchCriteria;
  readonly includeNonDiscoverable: boolean;
  fits(attributes: V3RoomAttributes): boolean;
  readonly isOfMembers: boolean;
};

type Candidate = { readonly at: Position; readonly room: V3RoomDetail; readonly isOfMembers: boolean };
type Seen = { readonly at: Position; readonly found: FoundRoom | undefined };

/** A page of the rooms that the person may know of: first those they are in, then those that can be found, then the others. */
export async function findRooms(
  wish: RoomWish,
  from: Position,
  { person, here, facts, pod, may }: Seeker,
): Promise<FoundRooms> {
  let isCut = false;

  const rooms: FoundRoom[] = [];
  for await (const { at, found } of inParallel(candidates(), AT_ONCE, look)) {
    if (found === undefined) continue;
    if (rooms.length === PAGE_SIZE) return { rooms, next: at, isCut: false };
    rooms.push(found);
  }
  return { rooms, next: undefined, isCut };

  async function searchesFor({ text, isMine, active }: RoomWish): Promise<Search[]> {
    const criteria = { query: text, active };
    const own: Search = {
      criteria: { ...criteria, member: { id: person.id } },
      includeNonDiscoverable: true,
      fits: () => true,
      isOfMembers: true,
    };
    const open: Search = { criteria, includeNonDiscoverable: false, fits: isOpen, isOfMembers: false };
    const hidden: Search = {
      criteria,
      includeNonDiscoverable: true,
      fits: (attributes) => !isOpen(attributes),
      isOfMembers: false,
    };
    if (isMine) return [own];
    return (await maySeeHidden()) ? [own, open, hidden] : [own, open];
  }

  /** Might the person know of a private room without being in it? Otherwise none of these is looked at. */
  async function maySeeHidden(): Promise<boolean> {
    const hidden: Facts = {
      ...facts,
      membership: async () => ({ owners: new Set(), members: new Set() }),
      room: async () => ({
        active: wish.active,
        public: false,
        discoverable: false,
        external: false,
        groupChat: false,
      }),
    };
    const external: Facts = {
      ...hidden,
      room: async (id) => ({ ...(await hidden.room(id)), external: true }),
    };
    return (await mayFind(here, hidden)) || mayFind(here, external);
  }

  function mayFind(id: StreamId, known: Facts): Promise<boolean> {
    return may({ principal: person, action: 'room.find', resource: { type: 'Room', id } }, known);
  }

  async function* candidates(): AsyncGenerator<Candidate, void, undefined> {
    let { skip, listed, looked } = from;
    const searches = await searchesFor(wish);
    for (const [search, { criteria, includeNonDiscoverable, fits, isOfMembers }] of searches.entries()) {
      if (search < from.search) continue;
      for (let isLast = false; !isLast; ) {
        const page = { skip, limit: SEARCH_PAGE, includeNonDiscoverable };
        const found = await pod.streams.searchRooms(criteria, page);
        for (const room of found.rooms) {
          if (looked === MOST_LOOKED_AT || listed === MOST_LISTED) {
            isCut = true;
            return;
          }
          if (fits(room.roomAttributes)) {
            yield { at: { search, skip, listed, looked }, room, isOfMembers };
            looked += 1;
          }
          skip += 1;
          listed += 1;
        }
        isLast = found.rooms.length < SEARCH_PAGE;
      }
      skip = 0;
    }
  }

  async function look({ at, room, isOfMembers }: Candidate): Promise<Seen> {
    const { id } = room.roomSystemInfo;
    try {
      const { owners, members } = await facts.membership(id);
      const isMember = members.has(person.id);
      if (isMember !== isOfMembers || !(await mayFind(id, withSettings(room, facts))))
        return { at, found: undefined };
      return { at, found: { room, place: owners.has(person.id) ? 'owner' : isMember ? 'member' : '' } };
    } catch (error) {
      // Nothing is known of the room, and unknown means: not found.
      if (isRefusal(error)) return { at, found: undefined };
      throw error;
    }
  }
}

const isOpen = (attributes: V3RoomAttributes): boolean =>
  attributes.public === true || attributes.discoverable === true;

/** The settings that a search has just shown need not be read again. */
const withSettings = ({ roomAttributes, roomSystemInfo }: V3RoomDetail, facts: Facts): Facts => ({
  ...facts,
  room: async () => ({
    active: roomSystemInfo.active,
    public: roomAttributes.public === true,
    discoverable: roomAttributes.discoverable === true,
    external: roomAttributes.crossPod === true,
    groupChat: roomAttributes.groupChat === true,
  }),
});

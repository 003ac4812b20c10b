import {
  fold,
  isCalled,
  nearest,
  type Person,
  type Room,
  type SymphonyBdk,
  type UserV2,
} from '@finos/symphony-bdk-core';
import { roomsOf } from '../queries/rooms-of.ts';

type FoundUsers = {
  readonly called: readonly UserV2[];
  readonly similar: readonly UserV2[];
  readonly count: number;
};

const MOST_MATCHES = 20;
const SEARCH_PAGE = 100;
// Among more people nobody is found by a name alone.
const MOST_SEARCHED = 1_000;
const MOST_OWN_ROOMS = 200;
const MOST_WORDS_SEARCHED = 3;
const MOST_SIMILAR_ROOMS = 3;

/** Searches the pod for people and rooms by name. What is found is not what somebody may see. */
export function createSearches(pod: Pick<SymphonyBdk, 'users' | 'streams'>) {
  async function roomsNamed(text: string, name: string): Promise<Room[]> {
    const matches: Room[] = [];
    for await (const { roomAttributes, roomSystemInfo } of pod.streams.searchAllRooms(
      { query: text },
      { includeNonDiscoverable: true },
    ))
      if (fold(roomAttributes.name) === fold(name))
        matches.push({ id: roomSystemInfo.id, name: roomAttributes.name });
    return matches;
  }

  /** Reads on for who is called exactly so, as the pod puts nobody in front. */
  async function people(text: string, name: string, local: boolean): Promise<FoundUsers> {
    const called: UserV2[] = [];
    const similar: UserV2[] = [];
    let count = 0;
    for (let skip = 0; skip < MOST_SEARCHED; skip += SEARCH_PAGE) {
      const page = await pod.users.searchUsers({ query: text }, { skip, limit: SEARCH_PAGE, local });
      count = page.count;
      for (const person of page.users) {
        if (isCalled(person, name)) called.push(person);
        else if (similar.length < MOST_MATCHES) similar.push(person);
      }
      if (page.users.length < SEARCH_PAGE) break;
    }
    return { called, similar, count };
  }

  /** Rooms with a name that is a slip or two away, or has all its words, among those of the person and those that the pod finds. */
  async function roomsLike(text: string, principal: Person): Promise<Room[]> {
    const found = new Map<string, Room>();
    for (const { id, roomAttributes } of await roomsOf(principal.id, pod, { most: MOST_OWN_ROOMS }))
      if (roomAttributes?.name) found.set(id, { id, name: roomAttributes.name });
    const words = fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    for (const query of words.slice(0, MOST_WORDS_SEARCHED)) {
      const { rooms: page } = await pod.streams.searchRooms(
        { query },
        { limit: MOST_MATCHES, includeNonDiscoverable: true },
      );
      for (const { roomAttributes, roomSystemInfo } of page)
        found.set(roomSystemInfo.id, { id: roomSystemInfo.id, name: roomAttributes.name });
    }
    const names = [...found.values()].map(({ name }) => name);
    const near = nearest(text, names, MOST_SIMILAR_ROOMS);
    return near.flatMap((name) => [...found.values()].filter((room) => room.name === name));
  }

  return { people, roomsNamed, roomsLike };
}

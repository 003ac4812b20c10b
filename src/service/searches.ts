import {
  fold,
  isCalled,
  nearest,
  type Person,
  partsOfName,
  type Room,
  type SymphonyBdk,
  slipsIn,
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
const MOST_SIMILAR_PEOPLE = 5;

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
    const wanted = wordsIn(text);
    const longer = names.filter((name) => isBeginning(wanted, wordsIn(name)));
    const near = [...new Set([...nearest(text, names, MOST_SIMILAR_ROOMS), ...longer])].slice(
      0,
      MOST_SIMILAR_ROOMS,
    );
    return near.flatMap((name) => [...found.values()].filter((room) => room.name === name));
  }

  /**
   * People of our firm whose name is a slip or two away. The pod finds only what is spelled rightly, so the words are sought one by one,
   * then their beginnings.
   */
  async function peopleLike(text: string): Promise<UserV2[]> {
    for (const isWhole of [true, false]) {
      const found = new Map<number, { user: UserV2; slips: number }>();
      for (const query of partsOfName(text, isWhole)) {
        const { users } = await pod.users.searchUsers({ query }, { limit: SEARCH_PAGE, local: true });
        for (const user of users) {
          const slips = slipsIn(text, user.displayName);
          if (slips !== undefined) found.set(user.id, { user, slips });
        }
      }
      const near = [...found.values()].toSorted((a, b) => a.slips - b.slips);
      if (near.length > 0) return near.slice(0, MOST_SIMILAR_PEOPLE).map(({ user }) => user);
    }
    return [];
  }

  return { people, peopleLike, roomsNamed, roomsLike };
}

const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** `FX` of `FX desk`, which is what everybody there says. */
const isBeginning = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.length < all.length && some.every((word, index) => word === all[index]);

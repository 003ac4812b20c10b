import {
  type Directory,
  fold,
  isCalled,
  type Person,
  type Room,
  type SymphonyBdk,
  turned,
} from '@finos/symphony-bdk-core';
import { type Call, isInRoom, type Sight } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import type { Facts, Policy } from '../policy/index.ts';
import type { Signals } from '../signals/index.ts';
import { createPodNames } from './pod-names.ts';
import { createSearches } from './searches.ts';

type Options = {
  readonly pod: Pick<SymphonyBdk, 'users' | 'streams'>;
  readonly policy: Pick<Policy, 'decide'>;
  readonly signals: Signals;
};

type SeenBy = { readonly call: Call; readonly facts: Facts; readonly sight?: Sight | undefined };

const NOBODY = { called: [], similar: [], count: 0 } as const;
// Of more in one room nobody is found by a name who may not be found otherwise.
const MOST_OTHERS = 200;

/** Finds people and rooms by name. What a person may see is asked anew each time. */
export function createDirectories({ pod, policy, signals }: Options) {
  const names = createPodNames({ pod, signals });
  const { keep, peopleByIds } = names;
  const searches = createSearches(pod);

  /**
   * The directory as one person sees it, at one moment: a room that this person may not look into, or with the
   * sight `room.find` may not know of, is not there, unless they speak in it.
   */
  function directoryFor({ principal, occasion }: Call, facts: Facts, sight: Sight = 'room.read'): Directory {
    const here = isInRoom(occasion) ? occasion.stream.streamId : undefined;
    const maySee = async (room: Room): Promise<boolean> => {
      const question = {
        principal,
        action: sight,
        resource: { type: 'Room', id: room.id },
      } as const;
      try {
        return (await policy.decide(question, facts)).outcome === 'allow';
      } catch (error) {
        if (isRefusal(error) && [400, 403, 404].includes(error.status)) return false;
        throw error;
      }
    };
    const visible = async (found: readonly Room[]): Promise<Room[]> => {
      const seen = await Promise.all(found.map(maySee));
      return found.filter((_, index) => seen[index]);
    };
    return {
      peopleByIds: (ids) => peopleByIds(ids, facts),
      peopleByEmails: names.peopleByEmails,
      peopleByUsernames: async (usernames) => keep((await pod.users.listUsersByUsernames(usernames)).users),
      async searchPeople(text, name) {
        const ours = await searches.people(text, name, true);
        // The pod finds people of other firms with Steward's rights, so whether this person may find them is asked.
        const isEnough = ours.count > 0 || !(await mayFindOthers(principal, facts));
        const { called, similar, count } = isEnough ? ours : await searches.people(text, name, false);
        return { called: keep(called), similar: keep(similar), count };
      },
      peopleLike: async (text) => keep(await searches.peopleLike(text)),
      roomById: async (id) => {
        if (id === here) return names.readRoom(id);
        const room = await names.roomById(id);
        return room && (await visible([room]))[0];
      },
      roomsNamed: async (text, name) => visible(await searches.roomsNamed(text, name)),
      roomsLike: async (text) => visible(await searches.roomsLike(text, principal)),
    };
  }

  const mayFindOthers = async (principal: Person, facts: Facts): Promise<boolean> => {
    const question = { principal, action: 'user.find.external', resource: { type: 'Firm' } } as const;
    return (await policy.decide(question, facts)).outcome === 'allow';
  };

  /** People of other companies in a room, as those who are in it themselves know them. */
  async function othersIn(room: Room, principal: Person, facts: Facts): Promise<Person[]> {
    const { members } = await facts.membership(room.id);
    if (!members.has(principal.id)) return [];
    const others = [...members].filter((id) => !facts.isInternal(id)).slice(0, MOST_OTHERS);
    return others.length === 0 ? [] : peopleByIds(others, facts);
  }

  /**
   * The directory for what is said of people and a room. In a room that is open to other companies somebody of another one may be called as
   * a colleague is, so both are found.
   */
  async function directoryInRoom(room: Room, { call, facts, sight }: SeenBy): Promise<Directory> {
    const directory = directoryFor(call, facts, sight);
    const { principal } = call;
    if (!(await facts.room(room.id)).external) return directory;
    const inRoom = await othersIn(room, principal, facts);
    const isAllowed = await mayFindOthers(principal, facts);
    /** `Berg, Tom` is Tom Berg, too. */
    const find = async (text: string, name: string, isOurs: boolean) => {
      const all = [await searches.people(text, name, isOurs)];
      const other = turned(fold(name));
      if (other !== undefined) all.push(await searches.people(other, name, isOurs));
      return {
        called: all.flatMap(({ called }) => called),
        similar: all.flatMap(({ similar }) => similar),
        count: Math.max(...all.map(({ count }) => count)),
      };
    };
    return {
      ...directory,
      async searchPeople(text, name) {
        const [ours, others] = [
          await find(text, name, true),
          isAllowed ? await find(text, name, false) : NOBODY,
        ];
        const called = [
          ...keep([...ours.called, ...others.called]),
          ...inRoom.filter((each) => isCalled(each, name)),
        ];
        const similar = [
          ...keep([...ours.similar, ...others.similar]),
          ...inRoom.filter((each) => hasName(each, name)),
        ];
        const calledIds = new Set(called.map(({ id }) => id));
        return {
          called: onceEach(called),
          similar: onceEach(similar.filter(({ id }) => !calledIds.has(id))),
          count: Math.max(ours.count, others.count, called.length),
        };
      },
    };
  }

  return {
    peopleByIds,
    directoryFor,
    directoryInRoom,
    forgetChanged: names.forgetChanged,
  };
}

const onceEach = (people: readonly Person[]): Person[] => [
  ...new Map(people.map((each) => [each.id, each])).values(),
];

/** `Tom` of `Tom Berg`. */
const hasName = ({ displayName }: Person, name: string): boolean =>
  ` ${fold(displayName)}`.includes(` ${fold(name)}`);

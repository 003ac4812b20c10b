import type {
  Directory,
  Person,
  Room,
  StreamId,
  SymphonyBdk,
  UserId,
  UserV2,
} from '@finos/symphony-bdk-core';
import { createCache } from '../cache.ts';
import type { BoundChange, ChangeName } from '../changes/index.ts';
import { type Call, isInRoom, type Sight } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import { keysOf } from '../keys-of.ts';
import type { Facts, Policy } from '../policy/index.ts';
import type { Signals } from '../signals/index.ts';
import type { StoreTransaction } from '../store/index.ts';
import { createSearches } from './searches.ts';

type Options = {
  readonly pod: Pick<SymphonyBdk, 'users' | 'streams'>;
  readonly policy: Pick<Policy, 'decide'>;
  readonly signals: Signals;
};

const FIVE_MINUTES = 300;
/** After these the name may be another one. */
const RENAMING: ReadonlySet<ChangeName> = new Set(['room.update', 'user.update']);

/**
 * Finds people and rooms by name. Names are kept for five minutes, or until Steward changes them; what a person may see is asked anew each
 * time.
 */
export function createDirectories({ pod, policy, signals }: Options) {
  const people = createCache<Person>({ ttl: FIVE_MINUTES, maxKeys: 10_000 });
  const rooms = createCache<Room>({ ttl: FIVE_MINUTES, maxKeys: 2_000 });

  const kept = { Room: rooms, User: people };
  signals.on('names', (about) => {
    const [type, id] = about?.split(':') ?? [];
    for (const each of keysOf(kept))
      if (type === undefined || id === undefined) kept[each].clear();
      else if (type === each) kept[each].delete(id);
  });

  const searches = createSearches(pod);
  const keep = (users: readonly UserV2[]): Person[] =>
    users.map((user) => {
      const person = personFrom(user);
      people.set(person.id, person);
      return person;
    });

  async function peopleByIds(ids: readonly UserId[], facts: Facts): Promise<Person[]> {
    const known = ids.flatMap((id) => people.get(id) ?? []);
    const unknown = ids.filter((id) => people.get(id) === undefined);
    const [ours, others] = [unknown.filter(facts.isInternal), unknown.filter((id) => !facts.isInternal(id))];
    const found = await Promise.all([
      ours.length > 0 ? pod.users.listUsersByIds(ours, { local: true }) : undefined,
      others.length > 0 ? pod.users.listUsersByIds(others, { local: false }) : undefined,
    ]);
    return [...known, ...keep(found.flatMap((list) => list?.users ?? []))];
  }

  async function peopleByEmails(emails: readonly string[]): Promise<Person[]> {
    const ours = keep((await pod.users.listUsersByEmails(emails, { local: true })).users);
    const found = new Set(ours.map(({ emailAddress }) => emailAddress?.toLowerCase()));
    const others = emails.filter((email) => !found.has(email));
    if (others.length === 0) return ours;
    return [...ours, ...keep((await pod.users.listUsersByEmails(others, { local: false })).users)];
  }

  async function readRoom(id: StreamId): Promise<Room> {
    const known = rooms.get(id);
    if (known) return known;
    const { roomAttributes, roomSystemInfo } = await pod.streams.getRoomInfo(id);
    const room = { id: roomSystemInfo.id, name: roomAttributes.name };
    rooms.set(id, room);
    return room;
  }

  async function roomById(id: StreamId): Promise<Room | undefined> {
    try {
      return await readRoom(id);
    } catch (error) {
      if (isRefusal(error) && [400, 403, 404].includes(error.status)) return undefined;
      throw error;
    }
  }

  return {
    peopleByIds,

    /** A room or a person that was changed may have another name now, here and in other processes. */
    async forgetChanged(
      { kind, resource }: Pick<BoundChange, 'kind' | 'resource'>,
      transaction: StoreTransaction,
    ): Promise<void> {
      if (!RENAMING.has(kind) || resource.type === 'Firm') return;
      kept[resource.type].delete(resource.id);
      await signals.send('names', [`${resource.type}:${resource.id}`], transaction);
    },

    /**
     * The directory as one person sees it, at one moment: a room that this person may not look into, or with the
     * sight `room.find` may not know of, is not there, unless they speak in it.
     */
    directoryFor({ principal, occasion }: Call, facts: Facts, sight: Sight = 'room.read'): Directory {
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
      const mayFindOthers = async (): Promise<boolean> => {
        const question = { principal, action: 'user.find.external', resource: { type: 'Firm' } } as const;
        return (await policy.decide(question, facts)).outcome === 'allow';
      };
      return {
        peopleByIds: (ids) => peopleByIds(ids, facts),
        peopleByEmails,
        peopleByUsernames: async (usernames) => keep((await pod.users.listUsersByUsernames(usernames)).users),
        async searchPeople(text, name) {
          const ours = await searches.people(text, name, true);
          // The pod finds people of other firms with Steward's rights, so whether this person may find them is asked.
          const isEnough = ours.count > 0 || !(await mayFindOthers());
          const { called, similar, count } = isEnough ? ours : await searches.people(text, name, false);
          return { called: keep(called), similar: keep(similar), count };
        },
        peopleLike: async (text) => keep(await searches.peopleLike(text)),
        roomById: async (id) => {
          if (id === here) return readRoom(id);
          const room = await roomById(id);
          return room && (await visible([room]))[0];
        },
        roomsNamed: async (text, name) => visible(await searches.roomsNamed(text, name)),
        roomsLike: async (text) => visible(await searches.roomsLike(text, principal)),
      };
    },
  };
}

function personFrom({ id, displayName, emailAddress, username, company }: UserV2): Person {
  return {
    id,
    displayName,
    ...(emailAddress ? { emailAddress } : {}),
    ...(username ? { username } : {}),
    ...(company ? { company } : {}),
  };
}

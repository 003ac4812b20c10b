import type { Person, Room, StreamId, SymphonyBdk, UserId, UserV2 } from '@finos/symphony-bdk-core';
import { createCache } from '../cache.ts';
import type { BoundChange, ChangeName } from '../changes/index.ts';
import { isRefusal } from '../errors.ts';
import { keysOf } from '../keys-of.ts';
import type { Facts } from '../policy/index.ts';
import type { Signals } from '../signals/index.ts';
import type { StoreTransaction } from '../store/index.ts';

type Options = { readonly pod: Pick<SymphonyBdk, 'users' | 'streams'>; readonly signals: Signals };

const FIVE_MINUTES = 300;
/** After these the name may be another one. */
const RENAMING: ReadonlySet<ChangeName> = new Set(['room.update', 'user.update']);

/** The names of people and rooms of the pod. They are kept for five minutes, or until Steward changes them. */
export function createPodNames({ pod, signals }: Options) {
  const people = createCache<Person>({ ttl: FIVE_MINUTES, maxKeys: 10_000 });
  const rooms = createCache<Room>({ ttl: FIVE_MINUTES, maxKeys: 2_000 });

  const kept = { Room: rooms, User: people };
  signals.on('names', (about) => {
    const [type, id] = about?.split(':') ?? [];
    for (const each of keysOf(kept))
      if (type === undefined || id === undefined) kept[each].clear();
      else if (type === each) kept[each].delete(id);
  });

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
    keep,
    peopleByIds,
    peopleByEmails,
    readRoom,
    roomById,

    /** A room or a person that was changed may have another name now, here and in other processes. */
    async forgetChanged(
      { kind, resource }: Pick<BoundChange, 'kind' | 'resource'>,
      transaction: StoreTransaction,
    ): Promise<void> {
      if (!RENAMING.has(kind) || resource.type === 'Firm') return;
      kept[resource.type].delete(resource.id);
      await signals.send('names', [`${resource.type}:${resource.id}`], transaction);
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

import type { ArgumentScope, Directory, Person, Room } from '../../src/index.ts';
import { fold, isCalled, nearest, slipsIn, toStreamId, toUserId } from '../../src/index.ts';

/** A directory of a few people and rooms; `asked` counts what was looked up, in order. */
export function fakeDirectory({ people = [], rooms = [] }: { people?: Person[]; rooms?: Room[] }) {
  const asked: string[] = [];
  const ask =
    <K, V>(what: string, find: (key: K) => V) =>
    async (key: K): Promise<V> => {
      asked.push(`${what} ${String(key)}`);
      return find(key);
    };
  const directory: Directory = {
    peopleByIds: ask('ids', (ids) => people.filter(({ id }) => ids.includes(id))),
    peopleByEmails: ask('emails', (emails) =>
      people.filter(({ emailAddress }) => emails.includes(emailAddress?.toLowerCase() ?? '')),
    ),
    peopleByUsernames: ask('usernames', (names) =>
      people.filter(({ username }) => names.includes(username?.toLowerCase() ?? '')),
    ),
    async searchPeople(text, name) {
      asked.push(`search ${text}`);
      const words = text.toLowerCase().split(/\s+/u);
      const fit = people.filter(({ displayName }) =>
        words.every((word) => displayName.toLowerCase().includes(word)),
      );
      const called = fit.filter((each) => isCalled(each, name));
      return { called, similar: fit.filter((each) => !called.includes(each)), count: fit.length };
    },
    async peopleLike(text) {
      asked.push(`people like ${text}`);
      return people.filter(({ displayName }) => slipsIn(text, displayName) !== undefined);
    },
    roomById: ask('room', (id) => rooms.find((room) => room.id === id)),
    async roomsNamed(text, name) {
      asked.push(`rooms ${text}`);
      const words = text.toLowerCase().split(/\s+/u);
      const fit = rooms.filter((room) => words.every((word) => room.name.toLowerCase().includes(word)));
      return fit.filter((room) => fold(room.name) === fold(name));
    },
    async roomsLike(text) {
      asked.push(`like ${text}`);
      return nearest(
        text,
        rooms.map(({ name }) => name),
      ).flatMap((name) => rooms.filter((room) => room.name === name));
    },
  };
  return { directory, asked };
}

/** Who asks, and where, in a world of these people and rooms; `missing` collects who was not found. */
export function scopeOf(world: Parameters<typeof fakeDirectory>[0]) {
  const { directory, asked } = fakeDirectory(world);
  const missing: string[] = [];
  const scope: ArgumentScope = {
    initiator: { id: toUserId(13537736917099), displayName: 'Asker' },
    stream: { streamId: toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), streamType: 'IM' },
    directory,
    notFound: (texts) => missing.push(...texts),
  };
  return { scope, asked, missing };
}

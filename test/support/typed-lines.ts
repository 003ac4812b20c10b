import {
  type ArgumentScope,
  type Directory,
  fold,
  isCalled,
  type Person,
  type Room,
  type Token,
  tokenize,
  toStreamId,
} from '@finos/symphony-bdk-core';
import { escape as escaped } from 'symphony-messageml';
import { colleague, ROOM } from './fake-facts.ts';
import { personNamed } from './sample-plan.ts';

const known = (name: string, id: number, more: Partial<Person> = {}): Person => ({
  ...personNamed(name, colleague(id)),
  ...more,
});

/** People whose names are parts of each other, and of what else is typed. */
export const PEOPLE: readonly Person[] = [
  known('Nina Patel', 20, { username: 'nina.patel', emailAddress: 'nina.patel@acme.example' }),
  known('Bob Lee', 21, { username: 'bob.lee', emailAddress: 'bob@acme.example' }),
  known('Conor O’Brien', 22, { username: 'conor', emailAddress: 'conor@acme.example' }),
  known('Meier, Anna', 23, { username: 'anna', emailAddress: 'anna@acme.example' }),
  known('Prince', 24, { username: 'prince', emailAddress: 'prince@acme.example' }),
  known('Duke of York', 25, { emailAddress: 'duke@acme.example' }),
  known('Marks and Spencer', 26, { emailAddress: 'marks@acme.example' }),
  known('Ana Maria de la Cruz', 27, { username: 'ana', emailAddress: 'ana@acme.example' }),
  known('Lee', 28, { username: 'lee', emailAddress: 'lee@acme.example' }),
];

export const ROOMS: readonly Room[] = [
  { id: ROOM, name: 'FX desk' },
  { id: toStreamId('be3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), name: 'Rates desk' },
  { id: toStreamId('ce3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), name: 'Borealis and Acme' },
  { id: toStreamId('de3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'), name: 'York' },
];

const hasAll = (name: string, text: string): boolean =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => name.toLowerCase().includes(word));

const directory: Directory = {
  peopleByIds: async (ids) => PEOPLE.filter(({ id }) => ids.includes(id)),
  peopleByEmails: async (emails) => PEOPLE.filter(({ emailAddress = '' }) => emails.includes(emailAddress)),
  peopleByUsernames: async (names) => PEOPLE.filter(({ username = '' }) => names.includes(username)),
  async searchPeople(text, name) {
    const fit = PEOPLE.filter(({ displayName }) => hasAll(displayName, text));
    const called = fit.filter((person) => isCalled(person, name));
    return { called, similar: fit.filter((person) => !called.includes(person)), count: fit.length };
  },
  peopleLike: async () => [],
  roomById: async (id) => ROOMS.find((room) => room.id === id),
  roomsNamed: async (text, name) =>
    ROOMS.filter((room) => hasAll(room.name, text) && fold(room.name) === fold(name)),
  roomsLike: async () => [],
};

export const ASKER = known('Jane Doe', 1);

/** Somebody who types in the IM with Steward a command that changes something. */
export const SCOPE: ArgumentScope = {
  initiator: ASKER,
  stream: { streamId: ROOM, streamType: 'IM' },
  directory,
  isStrict: true,
  now: () => Date.UTC(2026, 10, 28, 12),
};

/** What stands behind the name of a command, as a client sends it. `@[Jane Doe]` is a mention. */
export function tokensOf(line: string): readonly Token[] {
  const entities: Record<string, unknown> = {};
  const markup = escaped(line)
    .toString()
    .replaceAll('\n', '<br/>')
    .replaceAll(/@\[([^\]]+)\]/gu, (typed, name: string) => {
      const person = PEOPLE.find((each) => each.displayName === name);
      if (person === undefined) return typed;
      const key = String(Object.keys(entities).length);
      const id = [{ type: 'com.symphony.user.userId', value: String(person.id) }];
      entities[key] = { type: 'com.symphony.user.mention', id };
      return `<span class="entity" data-entity-id="${key}">@${name}</span>`;
    });
  return tokenize(`<div>${markup}</div>`, JSON.stringify(entities)) ?? [];
}

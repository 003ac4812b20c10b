import { acmeSeed, type Seed } from 'symphony-pod-simulator';

/** A name that hurts wherever it is not escaped: markup, entities, and the signs that start a template. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is no template, and must never become one
export const HOSTILE = '<b>&"\'${x}{{y}}</messageML>';

const hostile = (name: string): string => `${name} ${HOSTILE}`;

/** The shipped firm, but every person, firm, desk and room has a hostile name. Bob has nothing but one. */
export const hostileSeed: Seed = {
  ...acmeSeed,
  firms: [
    { name: hostile('Acme'), tenant: 197 },
    { name: hostile('Borealis'), tenant: 198 },
  ],
  users: acmeSeed.users.map((user) => ({
    ...user,
    displayName: user.username === 'bob.lee' ? HOSTILE : hostile(user.displayName),
    title: hostile(user.title ?? ''),
    ...(user.firm ? { firm: hostile('Borealis') } : {}),
  })),
  rooms: (acmeSeed.rooms ?? []).map((room) => ({
    ...room,
    name: hostile(room.name === 'Steward administrators' ? 'Admins' : room.name),
    description: hostile(room.description ?? ''),
  })),
};

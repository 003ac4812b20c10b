import { acmeSeed, type Seed } from 'symphony-pod-simulator';

/** A name that hurts wherever it is not escaped: markup, entities, and the signs that start a template. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is no template, and must never become one
export const HOSTILE = '<b>&"\'${x}{{y}}</messageML>';

const hostile = (name: string): string => `${name} ${HOSTILE}`;

/** What nobody sees, and what turns the direction of writing: nothing that Steward shows may have it. */
const DECEPTIVE = '\u202e\u202c\u200b\u2066\u3164';

function nameOf({ username, displayName }: NonNullable<Seed['users']>[number]): string {
  if (username === 'bob.lee') return HOSTILE;
  return username === 'dave.kim' ? `${hostile(displayName)}${DECEPTIVE}` : hostile(displayName);
}

/** The shipped firm, but every person, firm, desk and room has a hostile name. Bob has nothing but one, and Dave's deceives, too. */
export const hostileSeed: Seed = {
  ...acmeSeed,
  firms: [
    { name: hostile('Acme'), tenant: 197 },
    { name: hostile('Borealis'), tenant: 198 },
  ],
  users: acmeSeed.users.map((user) => ({
    ...user,
    displayName: nameOf(user),
    title: hostile(`${user.title ?? ''}${DECEPTIVE}`),
    ...(user.firm ? { firm: hostile('Borealis') } : {}),
  })),
  rooms: (acmeSeed.rooms ?? []).map((room) => ({
    ...room,
    name: hostile(room.name === 'Steward administrators' ? 'Admins' : room.name),
    description: hostile(`${room.description ?? ''}${DECEPTIVE}`),
  })),
};

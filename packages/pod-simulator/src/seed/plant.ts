import { tenantOf, userIdOf } from '../ids.ts';
import type { Profile, User } from '../world/user.ts';
import type { World } from '../world/world.ts';
import type { ParsedSeed } from './seed.ts';

/** Puts a seed into an empty world. */
export function plant(world: World, seed: ParsedSeed): void {
  const shared = createShared();
  for (const user of seed.users) plantUser(world, seed, user, shared);
  for (const { from, to, status } of seed.connections) {
    world.connections.put(named(world, from), named(world, to), status);
  }
  for (const room of seed.rooms) plantRoom(world, room);
  for (const [one, other] of seed.ims) world.conversations.open(named(world, one), [named(world, other).id]);
  // At the end: who was deactivated keeps the conversations they had.
  for (const { username, status, suspension } of seed.users) {
    if (status === 'DISABLED') named(world, username).status = status;
    if (suspension) named(world, username).suspension = suspension;
  }
}

function named(world: World, username: string): User {
  const user = world.users.byUsername(username);
  if (!user) throw new Error(`The seed names ${username}, who is not among its users`);
  return user;
}

/** One set for all who have the same: 100,000 users have a handful of different ones. */
function createShared() {
  const known = new Map<string, ReadonlySet<string>>();
  return (names: readonly string[]): ReadonlySet<string> => {
    const key = names.join();
    const set = known.get(key) ?? new Set(names);
    known.set(key, set);
    return set;
  };
}

const noProfile: Profile = {};

function plantUser(
  world: World,
  seed: ParsedSeed,
  user: ParsedSeed['users'][number],
  shared: ReturnType<typeof createShared>,
): void {
  const { firm: firmName, id: wanted, username, displayName, accountType, presence } = user;
  const firm = firmName === undefined ? seed.firms[0] : seed.firms.find(({ name }) => name === firmName);
  if (!firm) throw new Error(`The seed puts ${user.username} into ${firmName}, which is not among its firms`);
  const id = wanted ?? nextId(world, firm.tenant);
  if (tenantOf(id) !== firm.tenant) throw new Error(`The id ${id} is not one of tenant ${firm.tenant}`);
  const domain = firm.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const { firstName, lastName, title, department, location, email, roles, withheld } = user;
  const now = world.clock.now();
  world.users.add({
    username,
    displayName,
    accountType,
    status: 'ENABLED',
    id,
    tenantId: firm.tenant,
    company: firm.name,
    email: email ?? `${username}@${domain}.example`,
    profile: (user.profile as Profile | undefined) ?? noProfile,
    ...(firstName !== undefined && { firstName }),
    ...(lastName !== undefined && { lastName }),
    ...(title !== undefined && { title }),
    ...(department !== undefined && { department }),
    ...(location !== undefined && { location }),
    roles: shared(roles),
    withheld: shared(withheld),
    createdAt: now,
    presence: { category: presence, timestamp: now },
  });
}

// Above every id the shipped seed gives by hand.
const firstFreeLocal = 1000;

function nextId(world: World, tenant: number): number {
  return world.users.nextId(userIdOf(tenant, firstFreeLocal));
}

const day = 86_400_000;

function plantRoom(
  world: World,
  {
    owners,
    members,
    active,
    locked,
    createdDaysAgo,
    lastMessageDaysAgo,
    ...asked
  }: ParsedSeed['rooms'][number],
): void {
  const [creator, ...coOwners] = owners.map((username) => named(world, username));
  if (!creator) return;
  const attributes = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  const room = world.rooms.create(creator, attributes);
  for (const user of coOwners) world.membership.place(room, user, { owner: true });
  for (const username of members) world.membership.place(room, named(world, username), { owner: false });
  room.active = active && !locked;
  if (locked) room.locked = true;
  const now = world.clock.now();
  // A room is at least as old as the last message in it.
  room.createdAt = now - Math.max(createdDaysAgo, lastMessageDaysAgo ?? 0) * day;
  if (lastMessageDaysAgo !== undefined) room.lastMessageAt = now - lastMessageDaysAgo * day;
}

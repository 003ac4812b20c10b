import type { Person, StreamId, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import type { Facts } from '../policy/index.ts';
import type { Directory, Group } from '../routes/index.ts';
import type { AdministratorsRoom } from './administrators-room.ts';
import { isAdministrator } from './find-administrators-room.ts';
import type { FindRoom } from './named-rooms.ts';
import { roomOf, subjectsOf } from './request.ts';

/** What a request is about, for groups that depend on it. */
export type About = {
  /** The room whose owners decide. */
  readonly roomId: StreamId | undefined;
  /** Those whose line managers decide. */
  readonly managed: readonly UserId[];
};

export function aboutChanges(changes: readonly BoundChange[], requester: Person): About {
  const subjects = subjectsOf(changes).map(({ id }) => id);
  return { roomId: roomOf(changes), managed: subjects.length > 0 ? subjects : [requester.id] };
}

/** Who belongs to a group, and does this person? Always read live. */
export type Groups = ReturnType<typeof createGroups>;

type Options = {
  readonly users: Pick<
    SymphonyBdk['users'],
    'listUsersByIds' | 'listUsersByEmails' | 'listAllUserDetailsByFilter'
  >;
  readonly botId: UserId;
  /** Role ids of the pod that make a person an administrator. */
  readonly administratorRoles: readonly string[];
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id' | 'counting'>;
  readonly findRoom: FindRoom;
  readonly directory: () => Directory;
};

export function createGroups(options: Options) {
  const { users, botId, administratorRoles, administratorsRoom, findRoom, directory } = options;

  /** Those of these who are people of our firm with an active account. */
  async function peopleById(ids: Iterable<UserId>, facts: Facts): Promise<Person[]> {
    const ours = [...ids].filter((id) => id !== botId && facts.isInternal(id));
    if (ours.length === 0) return [];
    return foundIn(await users.listUsersByIds(ours, { local: true, active: true }));
  }

  async function peopleByEmail(emails: readonly string[]): Promise<Person[]> {
    if (emails.length === 0) return [];
    return foundIn(await users.listUsersByEmails(emails, { local: true, active: true }));
  }

  const hasRole = (id: UserId, facts: Facts): Promise<boolean> =>
    isAdministrator(id, { facts, roles: administratorRoles });

  async function administrators(facts: Facts): Promise<Person[]> {
    const { members } = await facts.membership(await administratorsRoom.id());
    const counting = await administratorsRoom.counting();
    const found = await peopleById(
      [...members].filter((id) => counting.has(id)),
      facts,
    );
    const areSo = await Promise.all(found.map(({ id }) => hasRole(id, facts)));
    return found.filter((_, index) => areSo[index]);
  }

  const decidesAsAdministrator = async (id: UserId, facts: Facts): Promise<boolean> =>
    (await hasRole(id, facts)) && (await administratorsRoom.counting()).has(id);

  async function membersOf(room: string, facts: Facts): Promise<ReadonlySet<UserId>> {
    const id = await findRoom(room);
    return id === undefined ? new Set() : (await facts.membership(id)).members;
  }

  /** The addresses of the line managers of these people. */
  async function managersOf(managed: readonly UserId[]): Promise<string[]> {
    const { managers } = directory();
    if (managed.length === 0 || managers.size === 0) return [];
    const { users: found } = await users.listUsersByIds(managed, { local: true });
    return found.flatMap(({ emailAddress }) => managers.get((emailAddress ?? '').toLowerCase()) ?? []);
  }

  /** Everybody in the group who could decide. */
  async function people(group: Group, { roomId, managed }: About, facts: Facts): Promise<Person[]> {
    switch (group.kind) {
      case 'owners':
        return roomId === undefined ? [] : peopleById(await ownersOf(roomId, facts), facts);
      case 'administrators':
        return administrators(facts);
      case 'members':
        return peopleById(await membersOf(group.room, facts), facts);
      case 'role':
        return holdersOf(group.role, users);
      case 'people':
        return peopleByEmail(group.emails);
      case 'directory':
        return peopleByEmail(directory().groups.get(group.name) ?? []);
      case 'line-managers':
        return peopleByEmail(await managersOf(managed));
    }
  }

  async function isIn(group: Group, userId: UserId, about: About, facts: Facts): Promise<boolean> {
    switch (group.kind) {
      case 'owners':
        return about.roomId !== undefined && owns(userId, about.roomId, facts);
      case 'administrators':
        return decidesAsAdministrator(userId, facts);
      case 'members':
        return (await membersOf(group.room, facts)).has(userId);
      case 'role':
        return (await facts.account(userId)).roles.includes(group.role);
      default:
        return (await people(group, about, facts)).some(({ id }) => id === userId);
    }
  }

  /** With an account that decides: behind a service is whoever runs it, who may be the one that asks. */
  async function isAble(userId: UserId, facts: Facts): Promise<boolean> {
    if (!facts.isInternal(userId)) return false;
    const { status, isPerson } = await facts.account(userId);
    return status === 'ENABLED' && isPerson;
  }

  return {
    people,

    isAble,

    /** Does this person belong to the group now, with an active account of their own? */
    includes: async (group: Group, userId: UserId, about: About, facts: Facts): Promise<boolean> =>
      (await isAble(userId, facts)) && isIn(group, userId, about, facts),

    /** Is this an administrator who does not count, because no other one has confirmed that they are in the room? */
    lacksConfirmation: async (group: Group, userId: UserId, facts: Facts): Promise<boolean> =>
      group.kind === 'administrators' &&
      (await isAble(userId, facts)) &&
      (await hasRole(userId, facts)) &&
      !(await administratorsRoom.counting()).has(userId),

    /** The room in which the whole group is asked at once, where there is one. Throws UserError when it is not there. */
    async roomOf(group: Group): Promise<StreamId | undefined> {
      if (group.kind === 'administrators') return administratorsRoom.id();
      return group.kind === 'members' ? findRoom(group.room) : undefined;
    },
  };
}

/** Nobody decides for a group chat, which all of its members own. */
const ownersOf = async (room: StreamId, facts: Facts): Promise<ReadonlySet<UserId>> =>
  (await facts.room(room)).groupChat ? new Set() : (await facts.membership(room)).owners;

/** Who owns none is found by one call. */
const owns = async (person: UserId, room: StreamId, facts: Facts): Promise<boolean> =>
  (await facts.membership(room)).owners.has(person) && (await ownersOf(room, facts)).has(person);

type Listed = Awaited<ReturnType<Options['users']['listUsersByIds']>>;

const foundIn = ({ users }: Listed): Person[] =>
  users
    .filter(({ accountType }) => accountType === 'NORMAL')
    .map(({ id, displayName }) => ({ id, displayName }));

async function holdersOf(
  role: string,
  users: Pick<Options['users'], 'listAllUserDetailsByFilter'>,
): Promise<Person[]> {
  const found: Person[] = [];
  for await (const { userSystemInfo, userAttributes } of users.listAllUserDetailsByFilter({
    role,
    status: 'ENABLED',
  })) {
    const { displayName, accountType } = userAttributes ?? {};
    if (userSystemInfo && accountType !== 'SYSTEM' && !userSystemInfo.suspended)
      found.push({ id: userSystemInfo.id, displayName: displayName ?? '' });
  }
  return found;
}

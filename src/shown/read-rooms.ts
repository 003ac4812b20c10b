import { type Person, type Room, type SymphonyBdk, tenantOf, type UserId } from '@finos/symphony-bdk-core';
import type { Access, BoundChange } from '../changes/index.ts';
import { isRefusal } from '../errors.ts';
import type { Facts } from '../policy/index.ts';
import type { CompanyShown, RoomShown } from './shown.ts';

type Options = {
  readonly pod: {
    readonly users: Pick<SymphonyBdk['users'], 'listUsersByIds'>;
    readonly streams: Pick<SymphonyBdk['streams'], 'getRoomInfo' | 'listAllStreamMembers'>;
    readonly messages: Pick<SymphonyBdk['messages'], 'list'>;
  };
  readonly botId: UserId;
};

type About = readonly [Access, ...Access[]];

const MAX_COUNTED = 100;

/** Reads what becomes of the rooms that people join or stop owning. */
export function createReadRooms({ pod, botId }: Options) {
  /** Companies of those who are in a room; where Symphony refuses to name them, their ids. */
  async function companiesIn(id: Room['id'], members: ReadonlySet<UserId>): Promise<CompanyShown[]> {
    const found = new Map<string, CompanyShown>();
    for (const member of members) found.set(companyIdOf(member), { id: companyIdOf(member) });
    try {
      for await (const { user } of pod.streams.listAllStreamMembers(id))
        if (user.company) {
          const company = companyIdOf(user.userId);
          found.set(company, { id: company, name: user.company });
        }
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
    return [...found.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** How many messages a room has, where Steward may read them. */
  async function messagesIn(id: Room['id']): Promise<RoomShown['earlier']> {
    try {
      const messages = await pod.messages.list(id, { since: 0, limit: MAX_COUNTED });
      return { count: messages.length, isMore: messages.length === MAX_COUNTED };
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }

  async function namesOf(ids: readonly UserId[]): Promise<Person[]> {
    if (ids.length === 0) return [];
    const { users } = await pod.users.listUsersByIds(ids);
    return users.map(({ id, displayName }) => ({ id, displayName }));
  }

  async function read(about: About, facts: Facts): Promise<RoomShown | undefined> {
    const { id, name } = about[0].room;
    const { members, owners } = await facts.membership(id);
    const idsOf = (key: 'joins' | 'leaves' | 'owns' | 'stopsOwning') =>
      new Set(about.flatMap((access) => access[key]?.id ?? []));
    const joining = [...idsOf('joins')].filter((each) => !members.has(each));
    const leaving = [...idsOf('leaves')].filter((each) => members.has(each));
    const stopping = new Set([...idsOf('stopsOwning')].filter((each) => owners.has(each)));
    if (joining.length === 0 && stopping.size === 0) return undefined;
    const { roomAttributes } = await pod.streams.getRoomInfo(id);
    const [isExternal, showsHistory] = [
      roomAttributes.crossPod === true,
      roomAttributes.viewHistory === true,
    ];
    const isOpened = showsHistory && joining.some((each) => !facts.isInternal(each));
    const earlier = isOpened && members.has(botId) ? await messagesIn(id) : undefined;
    const left = [...new Set([...owners, ...idsOf('owns')])].filter(
      (each) => each !== botId && !stopping.has(each),
    );
    return {
      room: { id, name },
      isExternal,
      showsHistory,
      ...(earlier ? { earlier } : {}),
      people: members.size + joining.length - leaving.length,
      companies: isExternal && joining.length > 0 ? await companiesIn(id, members) : [],
      joining,
      ...(stopping.size > 0 ? { ownersLeft: await namesOf(left) } : {}),
    };
  }

  return async (changes: readonly BoundChange[], facts: Facts): Promise<RoomShown[]> => {
    const about = new Map<string, [Access, ...Access[]]>();
    for (const { access } of changes)
      if (access) {
        const known = about.get(access.room.id);
        if (known) known.push(access);
        else about.set(access.room.id, [access]);
      }
    const rooms = await Promise.all([...about.values()].map((each) => read(each, facts)));
    return rooms.flatMap((room) => room ?? []);
  };
}

/** The tenant stands for the company: Symphony gives each its own. */
export const companyIdOf = (id: UserId): string => String(tenantOf(id));

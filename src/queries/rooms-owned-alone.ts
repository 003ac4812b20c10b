import type { Person, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import { inParallel } from '../work/in-parallel.ts';
import { isGroupChat, roomsOf } from './rooms-of.ts';

const AT_ONCE = 5;

type Options = { readonly pod: Pick<SymphonyBdk, 'streams'>; readonly bot: Person; readonly most: number };

/**
 * The names of the rooms that would have no owner without this person, Steward aside. At most so many rooms of theirs are looked at;
 * `isCut` when there may be more. A room, or a person, of which the pod does not tell is left out.
 */
export async function roomsOwnedAlone(
  userId: UserId,
  { pod, bot, most }: Options,
): Promise<{ names: string[]; isCut: boolean }> {
  try {
    const rooms = await roomsOf(userId, pod, { most });
    const names: string[] = [];
    for await (const { name, isAlone } of inParallel(rooms, AT_ONCE, look)) if (isAlone) names.push(name);
    return { names, isCut: rooms.length === most };
  } catch (error) {
    if (isRefusal(error)) return { names: [], isCut: false };
    throw error;
  }

  async function look({ id, roomAttributes }: Awaited<ReturnType<typeof roomsOf>>[number]) {
    const name = roomAttributes?.name ?? '';
    try {
      const members = await pod.streams.listRoomMembers(id);
      const owners = members.filter((member) => member.owner && member.id !== bot.id);
      const isAlone = owners.length === 1 && owners[0]?.id === userId && !(await isGroupChat(id, pod));
      return { name, isAlone };
    } catch (error) {
      if (isRefusal(error)) return { name, isAlone: false };
      throw error;
    }
  }
}

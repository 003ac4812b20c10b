import type { Person } from '@finos/symphony-bdk-core';
import { disableUser } from '../../changes/index.ts';
import { roomsOwnedAlone } from '../../queries/rooms-owned-alone.ts';
import { arg } from '../arg.ts';
import { type CommandContext, command } from '../command.ts';
import { reasonArg } from '../why-args.ts';

const MOST_ROOMS = 100;

export const userDisable = command({
  name: 'user disable',
  example: '/user disable @Bob Lee --reason "has left"',
  synonyms: [
    'disable',
    'deactivate user',
    'offboard',
    'block',
    'ban',
    'delete user',
    'delete',
    'deactivate',
    'remove',
  ],
  action: 'user.disable',
  isRare: true,
  isPrivate: true,
  args: {
    user: arg.user('arg-account'),
    reason: reasonArg.optional(),
  },
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  plan: async ({ user }, { services }) => [disableUser({ user, about: await about(user, services) })],
  reply: 'user/standing',
});

async function about(user: Person, { pod, bot }: CommandContext['services']) {
  const [{ userAttributes, userSystemInfo }, rooms] = await Promise.all([
    pod.users.getUserDetail(user.id),
    roomsOwnedAlone(user.id, { pod, bot, most: MOST_ROOMS }),
  ]);
  const { lastLoginDate } = userSystemInfo;
  return {
    userName: userAttributes.userName ?? '',
    email: userAttributes.emailAddress ?? '',
    ...(lastLoginDate ? { lastLoginAt: lastLoginDate } : {}),
    ownedAlone: rooms.names,
    isCut: rooms.isCut,
  };
}

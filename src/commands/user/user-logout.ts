import { logOutUser } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';

export const userLogout = command({
  name: 'user logout',
  example: '/user logout @Bob Lee',
  synonyms: [
    'log … out',
    'sign … out',
    'log … off',
    'log out',
    'logout',
    'sign out',
    'end sessions',
    'kill sessions',
  ],
  action: 'user.logout',
  isRare: true,
  isPrivate: true,
  args: {
    user: arg.user('arg-person'),
    reason: reasonArg.optional(),
  },
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  async plan({ user }, { services: { pod } }) {
    const sessions = await pod.users.listUserSessions(user.id);
    return [logOutUser({ user, sessions: sessions.length })];
  },
  reply: 'user/standing',
});

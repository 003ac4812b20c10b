import { arg } from '@finos/symphony-bdk-core';
import { logOutUser } from '../../changes/index.ts';
import { command } from '../command.ts';

export const userLogout = command({
  name: 'user logout',
  summary: 'Log a person out everywhere',
  example: '/user logout @Bob Lee',
  synonyms: ['log out', 'logout', 'sign out', 'end sessions', 'kill sessions'],
  action: 'user.logout',
  isRare: true,
  isPrivate: true,
  args: {
    user: arg.user('whom'),
    reason: arg.text('why', { maxLength: 250, sample: 'REASON' }).optional(),
  },
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  async plan({ user }, { services: { pod } }) {
    const sessions = await pod.users.listUserSessions(user.id);
    return [logOutUser({ user, sessions: sessions.length })];
  },
  reason: ({ reason }) => reason,
  reply: 'user/standing',
});

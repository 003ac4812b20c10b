import { enableUser } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const userEnable = command({
  name: 'user enable',
  example: '/user enable @Bob Lee',
  synonyms: ['enable', 'reactivate user', 'activate user', 'unblock', 'activate', 'reactivate'],
  action: 'user.enable',
  isRare: true,
  isPrivate: true,
  args: {
    // The pod's search finds no disabled people.
    user: arg.user('arg-account-by-address'),
    reason: arg.text('arg-reason', { maxLength: 250, sample: 'REASON' }).optional(),
  },
  plan: ({ user }) => [enableUser({ user })],
  reason: ({ reason }) => reason,
  reply: 'user/standing',
});

import { enableUser } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';

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
    reason: reasonArg.optional(),
  },
  plan: ({ user }) => [enableUser({ user })],
  reply: 'user/standing',
});

import { unsuspendUser } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';

export const userUnsuspend = command({
  name: 'user unsuspend',
  example: '/user unsuspend @Bob Lee',
  synonyms: ['unsuspend', 'unfreeze', 'unlock', 'resume'],
  action: 'user.unsuspend',
  isRare: true,
  isPrivate: true,
  args: {
    user: arg.user('arg-whose'),
    reason: reasonArg.optional(),
  },
  plan: ({ user }) => [unsuspendUser({ user })],
  reply: 'user/standing',
});

import { suspendUser } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { UNTIL_WORDS } from '../until-words.ts';
import { reasonArg } from '../why-args.ts';

export const userSuspend = command({
  name: 'user suspend',
  example: '/user suspend @Bob Lee until fri reason "gardening leave"',
  synonyms: ['suspend', 'freeze', 'lock out', 'lock'],
  action: 'user.suspend',
  isRare: true,
  isPrivate: true,
  args: {
    user: arg.user('arg-person'),
    until: arg
      .pointInTime('arg-until')
      .keyword()
      .connect(...UNTIL_WORDS),
    reason: reasonArg.keyword(),
  },
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  async plan({ user, until, reason }, { services: { pod, clock } }) {
    const { suspended, suspendedUntil } = await pod.users.getStatus(user.id);
    return [
      suspendUser({
        user,
        until,
        reason,
        // The pod calls an account suspended until the next login.
        ...(suspended && suspendedUntil && suspendedUntil > clock.now() ? { earlier: suspendedUntil } : {}),
      }),
    ];
  },
  reply: 'user/standing',
});

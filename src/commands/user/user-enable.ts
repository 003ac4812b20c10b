import { arg } from '@finos/symphony-bdk-core';
import { enableUser } from '../../changes/index.ts';
import { command } from '../command.ts';

export const userEnable = command({
  name: 'user enable',
  summary: 'Enable an account again',
  example: '/user enable @Bob Lee',
  synonyms: ['enable', 'reactivate user', 'activate user', 'unblock', 'activate', 'reactivate'],
  action: 'user.enable',
  isRare: true,
  isPrivate: true,
  args: {
    // The pod's search finds no disabled people.
    user: arg.user('whose account (by e-mail address or user name)'),
    reason: arg.text('why', { maxLength: 250, sample: 'REASON' }).optional(),
  },
  plan: ({ user }) => [enableUser({ user })],
  reason: ({ reason }) => reason,
  reply: 'user/standing',
});

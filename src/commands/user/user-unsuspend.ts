import { arg } from '@finos/symphony-bdk-core';
import { unsuspendUser } from '../../changes/index.ts';
import { command } from '../command.ts';

export const userUnsuspend = command({
  name: 'user unsuspend',
  summary: 'End a suspension',
  example: '/user unsuspend @Bob Lee',
  synonyms: ['unsuspend', 'unfreeze', 'unlock', 'resume'],
  action: 'user.unsuspend',
  isRare: true,
  isPrivate: true,
  args: {
    user: arg.user('whose'),
    reason: arg.text('why', { maxLength: 250, sample: 'REASON' }).optional(),
  },
  plan: ({ user }) => [unsuspendUser({ user })],
  reason: ({ reason }) => reason,
  reply: 'user/standing',
});

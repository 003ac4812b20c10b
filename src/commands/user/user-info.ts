import type { Person, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { isRefusal } from '../../errors.ts';
import { ownWords } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { type CommandContext, command } from '../command.ts';
import { ownerOf, stateOf } from './account-state.ts';

type Pod = Pick<SymphonyBdk, 'users' | 'presence'>;

export const userInfo = command({
  name: 'user info',
  example: '/user info @Bob Lee',
  synonyms: ['info', 'whois', 'who is', 'profile', 'show', 'details', 'account'],
  action: 'user.read',
  isPrivate: true,
  args: { person: arg.user('arg-person').connect('of', 'for', 'on', 'about') },
  resource: ({ person }) => ({ type: 'User', id: person.id }),
  async answer({ person }, context) {
    const { pod, factsSource } = context.services;
    const local = factsSource.isInternal(person.id);
    const [{ users }, presence, account] = await Promise.all([
      pod.users.listUsersByIds([person.id], { local }),
      local ? presenceOf(person.id, pod) : '',
      local && (await mayReadAccount(person, context)) ? accountOf(person.id, context) : undefined,
    ]);
    const [user] = users;
    return {
      template: 'user/info',
      data: {
        id: String(person.id),
        name: user?.displayName ?? person.displayName,
        isExternal: !local,
        title: user?.title ?? '',
        department: user?.department ?? '',
        company: user?.company ?? '',
        location: user?.location ?? '',
        email: user?.emailAddress ?? '',
        presence,
        account: account === 'refused' ? undefined : account,
        isRefused: account === 'refused',
      },
    };
  },
});

const mayReadAccount = ({ id }: Person, { principal, facts, services }: CommandContext): Promise<boolean> =>
  services.may({ principal, action: 'user.account.read', resource: { type: 'User', id } }, facts);

/** Empty when the pod does not tell. */
async function presenceOf(id: UserId, pod: Pod): Promise<string> {
  try {
    return (await pod.presence.getUserPresence(id, { local: true })).category;
  } catch (error) {
    if (isRefusal(error)) return '';
    throw error;
  }
}

/** What only few may see. What the pod does not show leaves the rest as it is. */
async function accountOf(id: UserId, { services: { pod, clock } }: CommandContext) {
  try {
    const [detail, sessions] = await Promise.all([
      pod.users.getUserDetail(id),
      pod.users.listUserSessions(id),
    ]);
    const { suspended, suspendedUntil, suspensionReason, createdDate, lastLoginDate } = detail.userSystemInfo;
    const state = stateOf(detail.userSystemInfo, clock.now());
    return {
      kind: ownerOf(detail),
      state,
      suspendedUntil: suspended ? (suspendedUntil ?? 0) : 0,
      suspensionReason: suspended && suspensionReason ? ownWords(suspensionReason) : '',
      isOver: state === 'SUSPENSION_OVER',
      roles: detail.roles,
      createdAt: createdDate ?? 0,
      lastLoginAt: lastLoginDate ?? 0,
      groups: detail.groups?.length ?? 0,
      sessions: sessions.length,
    };
  } catch (error) {
    if (isRefusal(error)) return 'refused';
    throw error;
  }
}

import { toMessageId, toStreamId } from '@finos/symphony-bdk-core';
import {
  addRole,
  type Change,
  createUser,
  disableUser,
  enableUser,
  endSession,
  featureOff,
  featureOn,
  logOutUser,
  removeRole,
  setAvatar,
  suspendUser,
  unsuspendUser,
  updateUser,
} from '../../src/changes/index.ts';
import type { CommandName } from '../../src/names.ts';
import { testKeys } from './keys.ts';
import { AT, personNamed } from './sample-plan.ts';

type Asked = { readonly command: CommandName; readonly change: Change };

/** By template, the changes of accounts that it tells of; every text that people choose is `name`. */
export const accountChanges: Readonly<Record<string, (name: string) => readonly Asked[]>> = {
  'user/create': (name) => {
    const profile = { displayName: name, email: name, title: name };
    const roles = [{ id: 'INDIVIDUAL', name, userTypes: ['NORMAL', 'SYSTEM'] }];
    const key = testKeys().publicKey;
    return [
      { accountType: 'NORMAL', userName: name, profile, roles } as const,
      { accountType: 'SYSTEM', userName: name, profile, roles, key } as const,
    ].map((params) => ({ command: 'user create', change: createUser(params) }));
  },
  'user/update': (name) => {
    const user = personNamed(name);
    const before = { title: name, department: '', email: name };
    return [
      {
        command: 'user update',
        change: updateUser({ user, before, after: { ...before, department: name } }),
      },
      { command: 'user update', change: updateUser({ user, before, after: { ...before, title: '' } }) },
    ];
  },
  'user/standing': (name) => {
    const user = personNamed(name);
    const about = { userName: name, email: name, lastLoginAt: AT, ownedAlone: [name, name], isCut: true };
    const never = { userName: name, email: name, ownedAlone: [], isCut: false };
    return [
      { command: 'user disable', change: disableUser({ user, about }) },
      { command: 'user disable', change: disableUser({ user, about: never }) },
      { command: 'user enable', change: enableUser({ user }) },
      { command: 'user suspend', change: suspendUser({ user, until: AT, reason: name, earlier: AT }) },
      { command: 'user unsuspend', change: unsuspendUser({ user }) },
      { command: 'user logout', change: logOutUser({ user, sessions: 2 }) },
      {
        command: 'user session end',
        change: endSession({ user, session: 'one', name: 'one', device: name, since: AT }),
      },
      { command: 'user session end', change: endSession({ user, session: 'one', name: 'one', device: '' }) },
    ];
  },
  'user/avatar': (name) => {
    const picture = {
      streamId: toStreamId('stream'),
      messageId: toMessageId('message'),
      file: 'file',
      name,
      size: 34_000,
      hash: 'hash',
    };
    return [{ command: 'user avatar', change: setAvatar({ user: personNamed(name), picture }) }];
  },
  'user/role': (name) => {
    const role = { id: 'L1_SUPPORT', name, userTypes: ['NORMAL'] };
    const params = { user: personNamed(name), role, held: ['INDIVIDUAL', 'L1_SUPPORT.SOME'] };
    return [
      { command: 'user role add', change: addRole(params) },
      { command: 'user role remove', change: removeRole(params) },
    ];
  },
  'user/feature': (name) => {
    const params = { user: personNamed(name), feature: name };
    return [
      { command: 'user feature on', change: featureOn(params) },
      { command: 'user feature off', change: featureOff(params) },
    ];
  },
};

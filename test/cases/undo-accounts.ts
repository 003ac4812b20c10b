import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import {
  addRole,
  createUser,
  disableUser,
  enableUser,
  endSession,
  featureOff,
  featureOn,
  type GivenRole,
  logOutUser,
  lookAtPicture,
  othersOf,
  removeRole,
  setAvatar,
  setPresence,
  suspendUser,
  unsuspendUser,
  updateUser,
} from '../../src/changes/index.ts';
import { accountIn } from '../support/accounts.ts';
import type { AccountChange, UndoCases, UndoWorld } from '../support/undo-world.ts';

const DAY = 86_400_000;
const now = Date.now();

type UserSeed = Seed['users'][number];

const withBob = (change: Partial<UserSeed>): Seed => ({
  ...acmeSeed,
  users: acmeSeed.users.map((user) => (user.username === 'bob.lee' ? { ...user, ...change } : user)),
});

const bob = ({ person }: UndoWorld) => ({ user: person('bob.lee') });
const bobIsAtHisDesk = ({ pod }: UndoWorld) => pod.as('bob.lee').presence('BUSY');

const suspendedUntil = (until: number): Seed => withBob({ suspension: { until, reason: 'gardening leave' } });

const individual: GivenRole = { id: 'INDIVIDUAL', name: 'Individual', userTypes: ['NORMAL', 'SYSTEM'] };
const support: GivenRole = { id: 'L1_SUPPORT', name: 'L1 Support', userTypes: ['NORMAL'] };
const compliance: GivenRole = { id: 'COMPLIANCE_OFFICER', name: 'Compliance', userTypes: ['NORMAL'] };
const MONITORS = 'COMPLIANCE_OFFICER.MONITOR_ROOMS';
const LOCKS = 'COMPLIANCE_OFFICER.LOCK_AND_UNLOCK_ROOM';
const monitoring: GivenRole = { ...compliance, id: MONITORS, within: compliance.id };
const bobComplies = withBob({ roles: ['INDIVIDUAL', compliance.id, MONITORS, LOCKS] });

/** What undoes each kind of change of accounts and presence. */
export const cases: UndoCases<AccountChange> = {
  'user.create': [
    {
      given: 'an account',
      change: () =>
        createUser({
          accountType: 'NORMAL',
          userName: 'eve.fox',
          profile: {
            displayName: 'Eve Fox',
            firstName: 'Eve',
            lastName: 'Fox',
            email: 'eve.fox@acme.example',
          },
          roles: [individual],
        }),
      undone: { except: ['account-stays'] },
      afterwards: ({ pod }) => {
        if (accountIn(pod, 'eve.fox')?.status !== 'DISABLED') throw new Error('She can still log in.');
      },
    },
  ],
  'user.update': [
    {
      given: 'names, the address, and what was empty',
      change: (world) => {
        const before = {
          displayName: 'Bob Lee',
          email: 'bob@acme.example',
          title: 'Spot trader',
          division: '',
        };
        const after = {
          displayName: 'Robert Lee',
          email: 'robert@acme.example',
          title: '',
          division: 'Markets',
        };
        return updateUser({ ...bob(world), before, after });
      },
      undone: 'exactly',
    },
    {
      given: 'a pod that empties what is not named',
      seed: { ...acmeSeed, settings: { replacingUserUpdates: true } },
      change: (world) => {
        const after = { title: 'Head of spot' };
        const others = othersOf(accountIn(world.pod, 'bob.lee')?.attributes ?? {}, after);
        return updateUser({ ...bob(world), before: { title: 'Spot trader' }, after, others });
      },
      undone: 'exactly',
    },
  ],
  'user.disable': [
    {
      given: 'somebody who is logged in',
      arrange: bobIsAtHisDesk,
      change: (world) => disableUser(bob(world)),
      undone: { except: ['sessions-ended'] },
    },
  ],
  'user.enable': [
    {
      given: 'an account',
      seed: withBob({ status: 'DISABLED' }),
      change: (world) => enableUser(bob(world)),
      undone: 'exactly',
    },
  ],
  'user.suspend': [
    {
      given: 'somebody who is logged in',
      arrange: bobIsAtHisDesk,
      change: (world) => suspendUser({ ...bob(world), until: now + DAY, reason: 'audit' }),
      undone: { except: ['sessions-ended'] },
    },
    {
      given: 'an earlier suspension',
      seed: suspendedUntil(now + 2 * DAY),
      change: (world) => suspendUser({ ...bob(world), until: now + DAY, reason: 'audit' }),
      undone: 'exactly',
    },
    {
      given: 'an earlier suspension that has ended',
      seed: suspendedUntil(now - DAY),
      change: (world) => suspendUser({ ...bob(world), until: now + DAY, reason: 'audit' }),
      undone: { except: ['suspension-over'] },
    },
  ],
  'user.unsuspend': [
    {
      given: 'a suspension',
      seed: suspendedUntil(now + DAY),
      change: (world) => unsuspendUser(bob(world)),
      undone: 'exactly',
    },
    {
      given: 'a suspension that has ended',
      seed: suspendedUntil(now - DAY),
      change: (world) => unsuspendUser(bob(world)),
      undone: { impossible: 'suspension-over' },
    },
  ],
  'user.logout': [
    {
      given: 'somebody who is logged in',
      arrange: bobIsAtHisDesk,
      change: (world) => logOutUser({ ...bob(world), sessions: 1 }),
      undone: { impossible: 'sessions-ended' },
    },
  ],
  'user.avatar': [
    {
      given: 'the picture that everybody has',
      async change(world) {
        const { bdk } = world;
        const { user } = bob(world);
        const { id: streamId } = await bdk.streams.createInstantMessage([user.id]);
        const attachments = [{ name: 'bob.gif', content: 'GIF89a' }];
        const { messageId } = await bdk.messages.send(streamId, { content: 'A picture', attachments });
        const [file] = (await bdk.messages.get(messageId))?.attachments ?? [];
        const place = { streamId, messageId, file: file?.id ?? '', name: 'bob.gif' };
        return setAvatar({ user, picture: await lookAtPicture(place, bdk) });
      },
      undone: { impossible: 'picture-replaced' },
    },
  ],
  'user.session.end': [
    {
      given: 'somebody who is logged in',
      arrange: bobIsAtHisDesk,
      async change(world) {
        const { user } = bob(world);
        const [open] = await world.bdk.users.listUserSessions(user.id);
        const session = open?.sessionId ?? '';
        return endSession({ user, session, name: session, device: '' });
      },
      undone: { impossible: 'sessions-ended' },
    },
  ],
  'user.feature.on': [
    {
      given: 'one of two that are off',
      seed: withBob({ withheld: ['canCreatePublicRoom', 'sendFilesEnabled'] }),
      change: (world) => featureOn({ ...bob(world), feature: 'sendFilesEnabled' }),
      undone: 'exactly',
    },
  ],
  'user.feature.off': [
    {
      given: 'one that is on',
      change: (world) => featureOff({ ...bob(world), feature: 'sendFilesEnabled' }),
      undone: 'exactly',
    },
  ],
  'user.role.add': [
    {
      given: 'a role',
      change: (world) => addRole({ ...bob(world), role: support, held: ['INDIVIDUAL'] }),
      undone: 'exactly',
    },
    {
      given: 'an action of a role',
      seed: withBob({ roles: ['INDIVIDUAL', compliance.id, LOCKS] }),
      change: (world) =>
        addRole({ ...bob(world), role: monitoring, held: ['INDIVIDUAL', compliance.id, LOCKS] }),
      undone: 'exactly',
    },
    {
      given: 'a role with actions',
      change: (world) =>
        addRole({ ...bob(world), role: compliance, held: ['INDIVIDUAL'], actions: ['MONITOR_ROOMS'] }),
      undone: 'exactly',
    },
    {
      given: 'actions of a role that is held by now',
      seed: withBob({ roles: ['INDIVIDUAL', compliance.id, LOCKS] }),
      change: (world) =>
        addRole({ ...bob(world), role: compliance, held: ['INDIVIDUAL'], actions: ['MONITOR_ROOMS'] }),
      undone: { impossible: 'role-held-before' },
    },
  ],
  'user.role.remove': [
    {
      given: 'a role with actions, of which one was not there when it was asked for',
      seed: bobComplies,
      change: (world) =>
        removeRole({ ...bob(world), role: compliance, held: ['INDIVIDUAL', compliance.id, MONITORS] }),
      undone: 'exactly',
    },
    {
      given: 'an action of a role',
      seed: bobComplies,
      change: (world) =>
        removeRole({ ...bob(world), role: monitoring, held: ['INDIVIDUAL', compliance.id, MONITORS, LOCKS] }),
      undone: 'exactly',
    },
  ],
  'presence.set': [
    {
      given: 'another presence',
      change: (world) => setPresence({ ...bob(world), category: 'AWAY' }),
      undone: 'exactly',
    },
    {
      given: 'a presence that is deprecated',
      seed: withBob({ presence: 'DO_NOT_DISTURB' }),
      change: (world) => setPresence({ ...bob(world), category: 'AWAY' }),
      undone: 'exactly',
    },
    {
      given: 'somebody who is offline',
      seed: withBob({ presence: 'OFFLINE' }),
      change: (world) => setPresence({ ...bob(world), category: 'AWAY' }),
      undone: { impossible: 'presence-not-settable' },
    },
  ],
};

import type { SymphonyBdk, UserFilter, V2UserDetail } from '@finos/symphony-bdk-core';
import { featureNamed, roleNamed } from '../../queries/catalogues.ts';
import type { Columns } from '../../replies/index.ts';
import { featureQuoted, type Phrase, phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { fileAnswer } from '../file-answer.ts';
import { PAGE_SIZE } from '../pages.ts';
import { ownerOf, stateOf } from './account-state.ts';

type Pod = Pick<SymphonyBdk, 'users'>;

export const userList = command({
  name: 'user list',
  example: '/user list --role ADMINISTRATOR',
  synonyms: ['users', 'list users', 'list accounts', 'accounts', 'export'],
  action: 'user.list',
  isRare: true,
  isPrivate: true,
  mayTakeLong: true,
  args: {
    role: arg.text('arg-only-role', { maxLength: 100, sample: 'ROLE' }).optional(),
    feature: arg.word('arg-only-feature', { maxLength: 64, sample: 'FEATURE' }).optional(),
    disabled: arg.flag('arg-only-disabled'),
    csv: arg.flag('arg-csv'),
  },
  async answer({ role, feature, disabled, csv }, { page, services: { pod, clock } }) {
    const filter: UserFilter = {
      ...(role === undefined ? {} : { role: (await roleNamed(role, pod)).id }),
      ...(feature === undefined ? {} : { feature: await featureNamed(feature, pod) }),
      ...(disabled ? { status: 'DISABLED' } : {}),
    };
    if (csv)
      return fileAnswer({
        title: isWhole(filter)
          ? phrase('user-list-title')
          : phrase('user-list-title-where', { conditions: conditionsOf(filter) }),
        name: 'file-users',
        columns: columnsAt(clock.now()),
        rows: listAll(filter, pod),
      });
    // The pod tells no total: one more than is shown tells whether there are more.
    const accounts = await listPage(filter, { skip: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE + 1 }, pod);
    return {
      template: 'user/list',
      data: {
        conditions: conditionsOf(filter),
        isFirst: page === 1,
        accounts: accounts.slice(0, PAGE_SIZE).map((account) => ({
          name: nameOf(account),
          email: account.userAttributes.emailAddress ?? '',
          kind: ownerOf(account),
          state: stateOf(account.userSystemInfo, clock.now()),
          lastLoginAt: account.userSystemInfo.lastLoginDate ?? 0,
        })),
      },
      pages: { page, hasNext: accounts.length > PAGE_SIZE },
    };
  },
});

const isWhole = (filter: UserFilter): boolean => Object.keys(filter).length === 0;

const listPage = (filter: UserFilter, page: { skip: number; limit: number }, { users }: Pod) =>
  isWhole(filter) ? users.listUserDetails(page) : users.listUserDetailsByFilter(filter, page);

const listAll = (filter: UserFilter, { users }: Pod) =>
  isWhole(filter) ? users.listAllUserDetails() : users.listAllUserDetailsByFilter(filter);

/** For a title. */
const conditionsOf = ({ role, feature, status }: UserFilter): Phrase[] => [
  ...(role === undefined ? [] : [phrase('condition-role', { role })]),
  ...(feature === undefined ? [] : [phrase('condition-feature', { feature: featureQuoted(feature) })]),
  ...(status === undefined ? [] : [phrase('condition-disabled')]),
];

const nameOf = ({ userAttributes: { displayName, userName }, userSystemInfo }: V2UserDetail): string =>
  displayName || userName || String(userSystemInfo.id);

const dateOrNone = (at: number | null | undefined): Date | undefined => (at ? new Date(at) : undefined);

const columnsAt = (now: number): Columns<V2UserDetail> => [
  ['label-id', ({ userSystemInfo }) => String(userSystemInfo.id)],
  ['label-user-name', ({ userAttributes }) => userAttributes.userName ?? ''],
  ['label-name', nameOf],
  ['label-email', ({ userAttributes }) => userAttributes.emailAddress ?? ''],
  ['label-account', (account) => phrase('account-owner', { kind: ownerOf(account) })],
  ['label-status', ({ userSystemInfo }) => phrase('account-state', { state: stateOf(userSystemInfo, now) })],
  [
    'label-suspended-until',
    ({ userSystemInfo }) =>
      userSystemInfo.suspended ? dateOrNone(userSystemInfo.suspendedUntil) : undefined,
  ],
  ['label-roles', ({ roles }) => roles.join(' ')],
  ['label-title', ({ userAttributes }) => userAttributes.title ?? ''],
  ['label-department', ({ userAttributes }) => userAttributes.department ?? ''],
  ['column-division', ({ userAttributes }) => userAttributes.division ?? ''],
  ['label-location', ({ userAttributes }) => userAttributes.location ?? ''],
  ['label-created', ({ userSystemInfo }) => dateOrNone(userSystemInfo.createdDate)],
  ['label-last-login', ({ userSystemInfo }) => dateOrNone(userSystemInfo.lastLoginDate)],
];

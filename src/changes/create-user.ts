import { toUserId, type V2UserAttributes } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { phrase } from '../words/index.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { describeKey } from './public-key.ts';
import { exceptFor, impossible, NOTHING_READ } from './undo.ts';
import { refuseEmail, userByEmail, userByName } from './user-addresses.ts';
import {
  attributesFrom,
  fieldLabel,
  fieldsOf,
  namesakeWarning,
  profile,
  type UserProfile,
} from './user-profile.ts';
import { type GivenRole, givenRole, refuseUnfitting } from './user-roles.ts';
import { disableUser } from './user-standing.ts';

type Params = {
  readonly accountType: 'NORMAL' | 'SYSTEM';
  readonly userName: string;
  readonly profile: Partial<UserProfile> & Pick<UserProfile, 'email' | 'displayName'>;
  readonly roles: readonly GivenRole[];
  /** The RSA public key of a service account, as PEM. */
  readonly key?: string | undefined;
  /** Whom people could take for this person, as they read it. */
  readonly namesakes?: readonly string[] | undefined;
};

const made = z.object({ userId: z.number().transform(toUserId) });

export const createUserKind: ChangeKind<'user.create', Params> = {
  kind: 'user.create',
  params: z.object({
    accountType: z.enum(['NORMAL', 'SYSTEM']),
    userName: z.string(),
    profile,
    roles: z.array(givenRole),
    key: z.string().optional(),
    namesakes: z.array(z.string()).optional(),
  }) as z.ZodType<Params>,
  confirm: ({ accountType, profile: { displayName: name }, userName }) => ({
    question: phrase('change-user-create.question', { accountType, name, userName }),
    button: phrase('change-user-create.button'),
  }),
  describe: ({ accountType, profile: { displayName: name }, userName }) =>
    phrase('change-user-create', { accountType, name, userName }),
  resource: () => ({ type: 'Firm' }),
  details: ({ userName, profile: values, roles, key, accountType }) => [
    { label: phrase('label-type'), after: phrase('account-type', { accountType }) },
    { label: phrase('label-user-name'), after: userName },
    ...fieldsOf(values).map((field) => ({ label: fieldLabel(field), after: values[field] ?? '' })),
    { label: phrase('label-roles'), after: roles.map(({ id }) => id) },
    ...(key === undefined ? [] : [{ label: phrase('label-key'), after: describeKey(key) }]),
  ],
  warning: namesakeWarning,
  record(all) {
    const { key, namesakes: _, ...params } = all;
    return key === undefined ? params : { ...params, key: describeKey(key) };
  },
  async check({ userName, profile: { email }, roles, accountType }, { pod }) {
    const held = roles.map(({ id }) => id);
    for (const role of roles) refuseUnfitting(role, { accountType, held });
    await refuseEmail(email, { pod });
    const holder = await userByName(userName, pod);
    if (holder) throw new UserError({ code: 'user-name-taken', name: userName, holder: holder.displayName });
  },
  async done({ userName, profile: { email } }, { pod }) {
    const named = await userByName(userName, pod);
    return named !== undefined && (await userByEmail(email, pod))?.id === named.id;
  },
  before: NOTHING_READ,
  async apply({ userName, profile: values, roles, key, accountType }, { pod }) {
    const userAttributes: V2UserAttributes = {
      ...attributesFrom(values),
      userName,
      accountType,
      ...(key === undefined ? {} : { currentKey: { key, action: 'SAVE' } }),
    };
    const { userSystemInfo } = await pod.users.create({ userAttributes, roles: roles.map(({ id }) => id) });
    return { userId: userSystemInfo.id };
  },
  undo({ userName, profile: { displayName, email } }, { outcome }) {
    const { data } = made.safeParse(outcome);
    if (data === undefined) return impossible('id-unknown');
    const user = { id: data.userId, displayName, username: userName, emailAddress: email };
    return exceptFor(disableUser({ user }), 'account-stays');
  },
};

export const createUser = makerOf(createUserKind);

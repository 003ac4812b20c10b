import type { Person, V2UserAttributes } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { type Phrase, phrase } from '../words/index.ts';
import { type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import { refuseSteward } from './locked-accounts.ts';
import { person } from './shapes.ts';
import { exactly, NOTHING_READ } from './undo.ts';
import { refuseEmail } from './user-addresses.ts';
import {
  attributesFrom,
  differingFields,
  fieldLabel,
  fieldNoun,
  fieldOf,
  fieldsOf,
  namesakeWarning,
  pickFields,
  profile,
  profileOf,
  type UserProfile,
} from './user-profile.ts';

/**
 * `before` has the same fields as `after`, as they were when the change was asked for; `others` is what else the account had then, for
 * a pod that empties it with the update.
 */
type Params = {
  readonly user: Person;
  readonly before: Partial<UserProfile>;
  readonly after: Partial<UserProfile>;
  readonly others?: Readonly<Record<string, unknown>> | undefined;
  /** Whom people could take for this person then, as they read it. */
  readonly namesakes?: readonly string[] | undefined;
};

export const updateUserKind: ChangeKind<'user.update', Params> = {
  kind: 'user.update',
  params: z.object({
    user: person,
    before: profile,
    after: profile,
    others: z.record(z.string(), z.unknown()).optional(),
    namesakes: z.array(z.string()).optional(),
  }),
  confirm: ({ user, after }) => ({
    question: phrase('change-user-update.question', { user, what: fieldsOf(after).map(fieldNoun) }),
    button: phrase('change-user-update.button'),
  }),
  describe: ({ user, after }) => phrase('change-user-update', { user, what: fieldsOf(after).map(fieldNoun) }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  context: ({ after }) => ({ fields: fieldsOf(after) }),
  details: ({ before, after }) =>
    fieldsOf(after).map((field) => ({
      label: fieldLabel(field),
      before: before[field] || phrase('none'),
      after: after[field] || phrase('none'),
    })),
  warning: namesakeWarning,
  record: ({ user, before, after }) => ({ user, before, after }),
  async check(params, context) {
    refuseSteward(params, context);
    await readToChange(params, context);
  },
  async done(params, { pod }) {
    const { userAttributes } = await pod.users.getUserDetail(params.user.id);
    const isThere = differingFields(profileOf(userAttributes), params.after).length === 0;
    return isThere && emptiedBy(params.others ?? {}, userAttributes, {}).length === 0;
  },
  before: NOTHING_READ,
  async apply(params, context) {
    const { user, after, others } = params;
    const { users } = context.pod;
    const today = await readToChange(params, context);
    const differing = differingFields(profileOf(today), after);
    // It is there already: sent before, by a run that came no further. Then what the account had is known from when it was asked for.
    const isSent = differing.length === 0;
    const earlier = isSent ? { ...today, ...others } : today;
    const wanted = attributesFrom(isSent ? after : pickFields(after, differing));
    if (!isSent) await users.update(user.id, wanted);
    const { userAttributes } = await users.getUserDetail(user.id);
    const emptied = emptiedBy(earlier, userAttributes, wanted);
    if (emptied.length === 0) return confirmed(params, userAttributes);
    // Whether an update replaces everything is not documented; then what it emptied is sent again, with what was wanted.
    await users.update(user.id, { ...Object.fromEntries(emptied), ...wanted });
    const again = (await users.getUserDetail(user.id)).userAttributes;
    confirmed(params, again, emptiedBy(earlier, again, wanted));
    return { restored: emptied.map(([attribute]) => attributeNoun(attribute)) };
  },
  undo({ user, before, after, others }) {
    const { displayName = user.displayName, email: emailAddress = user.emailAddress } = after;
    const named = { ...user, displayName, ...(emailAddress === undefined ? {} : { emailAddress }) };
    return exactly(updateUser({ user: named, before: after, after: before, others }));
  },
  // Whoever knows the new address only has not been asked; the IM is with the account, whatever its address is.
  notices: ({ user, after }, { requester, approver }) =>
    user.id === requester.id
      ? []
      : [
          {
            to: user,
            says: approver
              ? phrase('notice-profile-approved', {
                  requester,
                  approver,
                  what: fieldsOf(after).map(fieldNoun),
                })
              : phrase('notice-profile', { requester, what: fieldsOf(after).map(fieldNoun) }),
          },
        ],
};

export const updateUser = makerOf(updateUserKind);

/** The account today. Throws UserError when what was asked for cannot be, or is no longer what it was asked for. */
async function readToChange(
  { user, before, after }: Params,
  { pod }: ChangeContext,
): Promise<V2UserAttributes> {
  const { userAttributes } = await pod.users.getUserDetail(user.id);
  const today = profileOf(userAttributes);
  const differing = differingFields(today, after);
  const drifted = differingFields(today, before).filter((field) => differing.includes(field));
  if (drifted.length > 0) throw new UserError({ code: 'user-changed', person: user, fields: drifted });
  const needed: (keyof UserProfile)[] = ['displayName', 'email'];
  if (userAttributes.accountType !== 'SYSTEM') needed.push('firstName', 'lastName');
  const emptied = needed.find((field) => after[field] === '');
  if (emptied) throw new UserError({ code: 'attribute-needed', field: emptied });
  if (after.email !== undefined) await refuseEmail(after.email, { pod, own: user.id });
  return userAttributes;
}

/** What an account has besides the fields that are to be changed. */
export const othersOf = (
  attributes: V2UserAttributes,
  after: Partial<UserProfile>,
): Readonly<Record<string, unknown>> => Object.fromEntries(emptiedBy(attributes, {}, attributesFrom(after)));

type Emptied = [attribute: string, value: unknown];

/** What an account had before an update that was not to touch it, and has no more. */
function emptiedBy(
  earlier: Readonly<Record<string, unknown>>,
  now: V2UserAttributes,
  wanted: V2UserAttributes,
): Emptied[] {
  const left: Readonly<Record<string, unknown>> = now;
  return Object.entries(earlier).filter(
    ([attribute, value]) =>
      !NOT_SENT.includes(attribute) && !(attribute in wanted) && !isEmpty(value) && isEmpty(left[attribute]),
  );
}

// Keys are changed by actions, and the type of an account not at all.
const NOT_SENT = ['currentKey', 'previousKey', 'accountType'];

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Throws UserError when an update did not bring about what was wanted, or only that. */
function confirmed({ user, after }: Params, now: V2UserAttributes, lost: readonly Emptied[] = []): undefined {
  const today = profileOf(now);
  // The pod may write a telephone number or an address its own way.
  const missing = differingFields(today, after).filter(
    (field) => written(today[field]) !== written(after[field] ?? ''),
  );
  if (missing.length === 0 && lost.length === 0) return undefined;
  throw new UserError({
    code: 'user-update-incomplete',
    person: user,
    missing,
    lost: lost.map(([attribute, value]) => ({
      attribute: fieldOf(attribute) ?? attribute,
      value: String(value),
    })),
  });
}

function attributeNoun(attribute: string): Phrase {
  const field = fieldOf(attribute);
  return field === undefined ? phrase('other-attribute', { attribute }) : fieldNoun(field);
}

const written = (text: string): string => text.toLowerCase().replaceAll(/[\s().-]+/gu, '');

import { ArgumentError, type Person, type SymphonyBdk } from '@finos/symphony-bdk-core';
import {
  differingFields,
  fieldsOf,
  LONGEST_ATTRIBUTE,
  othersOf,
  pickFields,
  profileOf,
  type UserProfile,
  updateUser,
} from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';
import { namesakesOf } from './namesakes.ts';
import { profileArgs } from './profile-args.ts';

// What a value becomes that is to be taken away.
const NOTHING = /^[-‐‑‒–—−]$/u; // phones and word processors make a longer one of the dash

export const userUpdate = command({
  name: 'user update',
  example: '/user update @Bob Lee --title "Head of spot"',
  synonyms: ['edit user', 'change user', 'rename user', 'edit', 'change', 'modify', 'rename'],
  action: 'user.update',
  isRare: true,
  isPrivate: true,
  form: { subject: 'user' },
  args: {
    user: arg.user('arg-account'),
    ...profileArgs('arg-new-profile'),
    email: arg.text('arg-email', { maxLength: LONGEST_ATTRIBUTE, oneLine: true }).optional(),
    reason: reasonArg.optional(),
  },
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  async plan(values, { principal, facts, services: { pod, may } }) {
    const { user, reason: _, ...given } = values;
    const attributes = await attributesNow(user, pod);
    const now = profileOf(attributes);
    const wanted = wantedOf(given);
    // Whoever may not see how it is learns nothing of it from what is left to change.
    const maySee = await may(readingOf(user, principal), facts);
    const changed = maySee ? differingFields(now, wanted) : fieldsOf(wanted);
    if (changed.length === 0)
      throw new ArgumentError({ code: 'missing', about: 'arg-what-to-change' }, undefined, { values });
    const after = pickFields(wanted, changed);
    const name = calledBy(after, { ...now, ...after });
    const namesakes = name ? await namesakesOf(name, pod, user.id) : [];
    const before = pickFields(now, changed);
    return [updateUser({ user, before, after, others: othersOf(attributes, after), namesakes })];
  },
  reply: 'user/update',
  async today({ user }, { principal, facts, services: { pod, may } }) {
    if (user === undefined) return undefined;
    const resource = { type: 'User', id: user.id } as const;
    // Of other firms' people the pod shows no account, and policy says why nothing is changed.
    if (!facts.isInternal(user.id)) return { resource, given: {} };
    // Whoever may only ask for a change learns nothing of how it is.
    if (!(await may(readingOf(user, principal), facts))) return { resource, given: {} };
    const now = Object.entries(profileOf(await attributesNow(user, pod))).filter(([, text]) => text !== '');
    const given = now.map(([field, text]) => [field, [{ kind: 'word', text, quoted: true } as const]]);
    return { resource, given: Object.fromEntries(given) };
  },
});

/** Whether somebody may see how an account is. */
const readingOf = ({ id }: Person, principal: Person) =>
  ({ principal, action: 'user.account.read', resource: { type: 'User', id } }) as const;

const attributesNow = async ({ id }: Person, { users }: Pick<SymphonyBdk, 'users'>) =>
  (await users.getUserDetail(id)).userAttributes;

/** What somebody is called after a change of their names, as far as it changes. */
function calledBy(
  { displayName, firstName, lastName }: Partial<UserProfile>,
  then: UserProfile,
): string | undefined {
  if (displayName) return displayName;
  return firstName || lastName ? `${then.firstName} ${then.lastName}`.trim() : undefined;
}

type Given = { readonly [K in keyof UserProfile]: string | undefined };

/** The values that were asked for, without those that were not given. */
function wantedOf(given: Given): Partial<UserProfile> {
  const asked = Object.entries(given).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, NOTHING.test(text) ? '' : text]],
  );
  const wanted = Object.fromEntries(asked) as Partial<UserProfile>;
  return pickFields(wanted, fieldsOf(wanted));
}

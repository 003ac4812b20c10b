import { ArgumentError, type Given } from '@finos/symphony-bdk-core';
import {
  createUser,
  fieldsOf,
  type GivenRole,
  LONGEST_ATTRIBUTE,
  pickFields,
  readPublicKey,
  refuseUnreadableEmail,
} from '../../changes/index.ts';
import { UserError } from '../../errors.ts';
import { roleNamed } from '../../queries/catalogues.ts';
import { type ArgId, arg } from '../arg.ts';
import { type CommandContext, command } from '../command.ts';
import { reasonArg } from '../why-args.ts';
import { addressFirst } from './address-first.ts';
import { givenRoleOf } from './given-role.ts';
import { namesakesOf } from './namesakes.ts';
import { profileArgs } from './profile-args.ts';

const LONGEST_KEY = 2000; // of 8,192 bits there are some 1,200 characters

// Every account has it: with it people log in.
const BASIC = 'INDIVIDUAL';

export const userCreate = command({
  name: 'user create',
  example: '/user create eve.fox@acme.example --first-name Eve --last-name Fox',
  synonyms: ['create user', 'create account', 'new user', 'add user', 'onboard'],
  action: 'user.create',
  isRare: true,
  isPrivate: true,
  form: {
    first: ['email', 'type', 'firstName', 'lastName'],
    // A service account has no other name than the one that is shown, and no person has a key.
    hides: ({ type }) => (isService(type) ? ['firstName', 'lastName'] : ['key']),
    proposes: ({ email, type, firstName, lastName }) =>
      isService(type) || firstName || lastName ? {} : nameIn(email),
  },
  inOrder: addressFirst,
  args: {
    email: arg.word('arg-email', { maxLength: LONGEST_ATTRIBUTE, sample: 'EMAIL' }),
    type: arg.choice('arg-account-type', ['person', 'service']).defaultsTo(() => 'person' as const),
    userName: arg.word('arg-user-name', { maxLength: LONGEST_ATTRIBUTE }).optional(),
    ...profileArgs('arg-profile'),
    role: arg.rest('arg-roles', { maxLength: 128, sample: 'ROLES' }).optional(),
    key: arg.text('arg-key', { maxLength: LONGEST_KEY, long: true, sample: 'PEM' }).optional(),
    reason: reasonArg.optional(),
  },
  async plan(values, { services: { pod } }) {
    const { email, type, userName = email.split('@')[0] ?? '', role = '', key, reason: _, ...given } = values;
    const isPerson = type === 'person';
    refuseUnreadableEmail(email);
    // Before anything else is asked for: a form would repeat a private key.
    const publicKey = key === undefined ? undefined : readPublicKey(key);
    const { firstName = '', lastName = '', displayName = `${firstName} ${lastName}`.trim() } = given;
    const missing = (about: ArgId, name: string) =>
      new ArgumentError({ code: 'missing', about }, name, { values });
    if (isPerson && firstName === '') throw missing('arg-needed-firstName', 'firstName');
    if (isPerson && lastName === '') throw missing('arg-needed-lastName', 'lastName');
    if (displayName === '') throw missing('arg-needed-displayName', 'displayName');
    if (isPerson && key !== undefined) throw new UserError({ code: 'key-for-people' });
    const profile = { ...pickFields(definedOf(given), fieldsOf(definedOf(given))), email, displayName };
    return [
      createUser({
        accountType: isPerson ? 'NORMAL' : 'SYSTEM',
        userName,
        profile,
        roles: await rolesOf(role, pod),
        namesakes: await namesakesOf(displayName, pod),
        ...(publicKey === undefined ? {} : { key: publicKey }),
      }),
    ];
  },
  reply: 'user/create',
});

const isService = (type: Given[string] | undefined): boolean => type?.[0]?.text === 'service';

/** The name that an address is made of: `eve.fox@acme.example`. */
function nameIn(email: Given[string] | undefined): Given {
  const [, first, last] = /^(\p{L}+)[._](\p{L}[\p{L}-]*)@/u.exec(email?.[0]?.text ?? '') ?? [];
  if (first === undefined || last === undefined) return {};
  return { firstName: [wordOf(first)], lastName: [wordOf(last)] };
}

const wordOf = (text: string) =>
  ({ kind: 'word', text: text.charAt(0).toUpperCase() + text.slice(1), quoted: true }) as const;

const definedOf = (given: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(given).flatMap(([field, text]) => (text ? [[field, text]] : [])));

/** The roles named so, and the one that everybody has; a role before its actions. Their names may have spaces. */
async function rolesOf(text: string, pod: CommandContext['services']['pod']): Promise<GivenRole[]> {
  const named = text.split(text.includes(',') ? /\s*,\s*/u : /\s+/u).filter((name) => name !== '');
  const roles = new Map<string, GivenRole>();
  for (const name of [BASIC, ...named]) {
    const role = givenRoleOf(await roleNamed(name, pod));
    roles.set(role.id, role);
  }
  return [...roles.values()].toSorted(
    (a, b) => Number(a.within !== undefined) - Number(b.within !== undefined),
  );
}

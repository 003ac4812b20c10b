import type { V2UserAttributes } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { keysOf } from '../keys-of.ts';
import { type Phrase, phrase } from '../words/index.ts';

/** Longest first and last name, and longest other attribute (Symphony REST API, user attributes). */
export const LONGEST_NAME = 64;
export const LONGEST_ATTRIBUTE = 256;

/** Which attribute of the pod each is. */
const FIELDS = {
  firstName: 'firstName',
  lastName: 'lastName',
  displayName: 'displayName',
  email: 'emailAddress',
  title: 'title',
  department: 'department',
  division: 'division',
  location: 'location',
  jobFunction: 'jobFunction',
  workPhone: 'workPhoneNumber',
  mobilePhone: 'mobilePhoneNumber',
} as const satisfies Readonly<Record<string, keyof V2UserAttributes>>;

export type ProfileField = keyof typeof FIELDS;

/** What is known about a person and can be changed, under the names that people type; empty where nothing is set. */
export type UserProfile = Readonly<Record<ProfileField, string>>;

const ORDER = keysOf(FIELDS);

export const profile = z
  .object(Object.fromEntries(ORDER.map((field) => [field, z.string()])))
  .partial() as unknown as z.ZodType<Partial<UserProfile>>;

export const profileOf = (attributes: V2UserAttributes): UserProfile =>
  Object.fromEntries(ORDER.map((field) => [field, attributes[FIELDS[field]] ?? ''])) as UserProfile;

export const attributesFrom = (values: Partial<UserProfile>): V2UserAttributes =>
  Object.fromEntries(fieldsOf(values).map((field) => [FIELDS[field], values[field]]));

/** The fields that are named, in the order of tables. */
export const fieldsOf = (values: Partial<UserProfile>): ProfileField[] =>
  ORDER.filter((field) => values[field] !== undefined);

/** The fields that `wanted` names and that are otherwise now. */
export const differingFields = (now: UserProfile, wanted: Partial<UserProfile>): ProfileField[] =>
  fieldsOf(wanted).filter((field) => folded(now[field]) !== folded(wanted[field] ?? ''));

/** In a form white space is lost, so it makes no difference. */
const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export const pickFields = (values: Partial<UserProfile>, fields: readonly ProfileField[]) =>
  Object.fromEntries(fields.map((field) => [field, values[field] ?? ''])) as Partial<UserProfile>;

/** Of a name that people could take for that of others. */
export const namesakeWarning = ({
  namesakes = [],
}: {
  readonly namesakes?: readonly string[] | undefined;
}): Phrase | undefined =>
  namesakes.length > 0 ? phrase('warning-namesakes', { people: namesakes }) : undefined;

/** How it is called in a table. */
export const fieldLabel = (field: ProfileField): Phrase => phrase(`user-field-${field}`);
/** How it is called in a sentence. */
export const fieldNoun = (field: ProfileField): Phrase => phrase(`user-field-${field}.noun`);
/** The field that an attribute of the pod is, if people can change it here. */
export const fieldOf = (attribute: string): ProfileField | undefined =>
  ORDER.find((field) => FIELDS[field] === attribute);

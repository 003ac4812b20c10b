import type { V2UserAttributes } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { keysOf } from '../keys-of.ts';

/** Longest first and last name, and longest other attribute (Symphony REST API, user attributes). */
export const LONGEST_NAME = 64;
export const LONGEST_ATTRIBUTE = 256;

/** How each is called in a table, and which attribute of the pod it is. */
const FIELDS = {
  firstName: ['First name', 'firstName'],
  lastName: ['Last name', 'lastName'],
  displayName: ['Display name', 'displayName'],
  email: ['E-mail', 'emailAddress'],
  title: ['Title', 'title'],
  department: ['Department', 'department'],
  division: ['Division', 'division'],
  location: ['Location', 'location'],
  jobFunction: ['Job function', 'jobFunction'],
  workPhone: ['Work phone', 'workPhoneNumber'],
  mobilePhone: ['Mobile phone', 'mobilePhoneNumber'],
} as const satisfies Readonly<Record<string, readonly [label: string, attribute: keyof V2UserAttributes]>>;

export type ProfileField = keyof typeof FIELDS;

/** What is known about a person and can be changed, under the names that people type; empty where nothing is set. */
export type UserProfile = Readonly<Record<ProfileField, string>>;

const ORDER = keysOf(FIELDS);

export const profile = z
  .object(Object.fromEntries(ORDER.map((field) => [field, z.string()])))
  .partial() as unknown as z.ZodType<Partial<UserProfile>>;

export const profileOf = (attributes: V2UserAttributes): UserProfile =>
  Object.fromEntries(ORDER.map((field) => [field, attributes[FIELDS[field][1]] ?? ''])) as UserProfile;

export const attributesFrom = (values: Partial<UserProfile>): V2UserAttributes =>
  Object.fromEntries(fieldsOf(values).map((field) => [FIELDS[field][1], values[field]]));

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

export const fieldLabel = (field: ProfileField): string => FIELDS[field][0];
export const fieldNoun = (field: ProfileField): string => FIELDS[field][0].toLowerCase();

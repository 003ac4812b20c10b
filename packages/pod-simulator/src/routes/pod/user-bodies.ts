import { z } from 'zod';
import type { KeyAction } from '../../world/keys.ts';
import type { Attributes } from '../../world/user-attributes.ts';

// 64 characters for the names, 256 for everything else (Symphony REST API, user attributes).
const text = z.string().max(256).optional();
const texts = z.array(z.string().max(256)).optional();

const currentKey = z.object({
  key: z.string().optional(),
  action: z.enum(['SAVE', 'REVOKE']).default('SAVE'),
});
const previousKey = z.object({ action: z.enum(['REVOKE', 'EXTEND']), expirationDate: z.int().optional() });

/** `V2UserAttributes`. */
export const attributesBody = z
  .object({
    emailAddress: text,
    firstName: z.string().max(64).optional(),
    lastName: z.string().max(64).optional(),
    userName: text,
    displayName: text,
    companyName: text,
    department: text,
    division: text,
    title: text,
    workPhoneNumber: text,
    mobilePhoneNumber: text,
    twoFactorAuthPhone: text,
    smsNumber: text,
    accountType: z.enum(['NORMAL', 'SYSTEM']).optional(),
    location: text,
    recommendedLanguage: text,
    jobFunction: text,
    assetClasses: texts,
    industries: texts,
    marketCoverage: texts,
    responsibility: texts,
    function: texts,
    instrument: texts,
    userMetadata: z.record(z.string(), z.unknown()).optional(),
    currentKey: currentKey.optional(),
    previousKey: previousKey.optional(),
  })
  .transform(({ accountType, currentKey: current, previousKey: previous, ...attributes }) => ({
    accountType,
    keys: keyActions(current, previous),
    attributes: given(attributes),
  }));

function given(attributes: Record<string, unknown>): Partial<Attributes> {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}

type Asked<Schema extends z.ZodType> = z.output<Schema> | undefined;

/** What happens to the key before last comes first: saving a new one takes its place. */
function keyActions(current: Asked<typeof currentKey>, previous: Asked<typeof previousKey>): KeyAction[] {
  const actions: KeyAction[] = [];
  if (previous?.action === 'REVOKE') actions.push({ what: 'revokePrevious' });
  if (previous?.action === 'EXTEND') actions.push({ what: 'extendPrevious', until: previous.expirationDate });
  if (current?.action === 'REVOKE') actions.push({ what: 'revokeCurrent' });
  if (current?.action === 'SAVE') actions.push({ what: 'save', pem: current.key ?? '' });
  return actions;
}

// Derived with PBKDF2 for the pod and for the key manager; checked for its form, and not kept.
const password = z.object({
  hSalt: z.string(),
  hPassword: z.string(),
  khSalt: z.string(),
  khPassword: z.string(),
});

/** `V2UserCreate`. */
export const createBody = z.object({
  userAttributes: attributesBody,
  password: password.optional(),
  roles: z.array(z.string()).default(['INDIVIDUAL']),
});

/** `UserStatus` and `UserSuspension`. */
export const standingBody = z.object({
  status: z.enum(['ENABLED', 'DISABLED']).optional(),
  suspended: z.boolean().optional(),
  suspendedUntil: z.int().optional(),
  suspensionReason: z.string().optional(),
});

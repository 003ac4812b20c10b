import type { ArgumentProblem, Given } from '@finos/symphony-bdk-core';
import type { Command } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import { problemPhrase } from '../replies/index.ts';
import { type Phrase, phrase } from '../words/index.ts';

/**
 * What can be put right in the form, by the argument that it is about; `''` is for what concerns several. Everything else that may be
 * wrong is no matter of a form.
 */
const ARGUMENT_OF: Readonly<Partial<Record<Problem['code'], string>>> = {
  'room-name-taken': 'name',
  'room-name-empty': 'name',
  'room-name-like-person': 'name',
  'room-name-mixed': 'name',
  'person-name-mixed': 'displayName',
  'room-name-reserved': 'name',
  'room-settings-clash': '',
  'room-setting-refused': '',
  'room-closed-to-other-firms': 'members',
  'last-human-owner': 'members',
  'room-inactive': 'room',
  'group-chat': 'room',
  'keywords-unreadable': 'keywords',
  'not-a-member': 'members',
  'new-room-other-firms': 'members',
  'new-room-members': 'members',
  'im-with-nobody': 'people',
  'im-between-one': 'people',
  'no-session': 'session',
  'im-with-steward': 'people',
  'email-unreadable': 'email',
  'email-taken': 'email',
  'user-name-taken': 'userName',
  'key-unreadable': 'key',
  'key-for-people': 'type',
  'role-unfit': 'role',
  'role-alone': 'role',
  'role-unknown': 'role',
  'feature-unknown': 'feature',
  'request-unknown': 'request',
  'plan-unknown': 'plan',
  'several-to-confirm': 'plan',
  'reason-required': 'reason',
  'rejection-reason-required': 'reason',
};

/** What is wrong with what was given, and the argument that it is about. */
export type Fault = { readonly problem: Problem | ArgumentProblem; readonly arg: string | undefined };

/** Where a form says what is wrong: below a field, or at the top. */
export type Said = { readonly errors: Readonly<Record<string, Phrase>>; readonly problem: Phrase | '' };

/** The argument that a problem is about; `undefined` when no other value in the form would help. */
export const argumentOf = (problem: Problem): string | undefined =>
  problem.code === 'attribute-needed' ? problem.field : ARGUMENT_OF[problem.code];

/** `isShown` is whether the form has a field for an argument: what is wrong with another one is said at the top. */
export function saidInForm(
  { args }: Command,
  { problem, arg = '' }: Fault,
  isShown: (arg: string) => boolean = () => true,
): Said {
  const isAll = args[arg] === undefined || args[arg].hidden || !isShown(arg);
  if (isAll && problem.code === 'missing') return { errors: {}, problem: phrase('form-nothing-changed') };
  const said = problem.code === 'reason-required' ? phrase('form-reason-required') : problemPhrase(problem);
  return isAll ? { errors: {}, problem: said } : { errors: { [arg]: said }, problem: '' };
}

// Nobody's name and no value: typed again as it stands, it is asked for.
const BLANK = { kind: 'word', text: '…', quoted: false } as const;

/**
 * What can be typed again as it is: a blank stands for a value that was refused, and nothing is left of values that don't go together.
 * Where some words were not understood, those that were are left already.
 */
export function withoutRefused(
  given: Given,
  { errors }: Said,
  { command: { args }, fault: { problem, arg } }: { readonly command: Command; readonly fault: Fault },
): Given {
  if (arg === '') return {};
  const isOne = (key: string) => problem.code !== 'not-understood' && args[key]?.arity !== 'flag';
  const refused = Object.keys(errors).filter(isOne);
  const kept = Object.entries(given).filter(([key]) => !refused.includes(key));
  if (kept.length === 0) return {};
  return { ...Object.fromEntries(kept), ...Object.fromEntries(refused.map((key) => [key, [BLANK]])) };
}

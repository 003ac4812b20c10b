import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
};

const COUNTED: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

const ZODS = /^(?:Invalid|Too (?:small|big))\b/u;

/** What is wrong with a value, in words for people: those of its schema, if that has any. */
export function wordsFor(issue: z.core.$ZodIssue): string {
  if (!ZODS.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected];
      return kind === undefined ? issue.message : `must be ${kind}`;
    }
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return limit(issue.origin, issue.minimum, issue.inclusive === false ? 'more than' : 'at least');
    case 'too_big':
      return limit(issue.origin, issue.maximum, issue.inclusive === false ? 'less than' : 'at most');
    default:
      return issue.message;
  }
}

function limit(origin: string, value: number | bigint, words: string): string {
  const counted = COUNTED[origin];
  if (counted === undefined) return `must be ${words} ${value}`;
  return value === 1 && words === 'at least' ? 'must not be empty' : `must have ${words} ${value}${counted}`;
}

import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { ConfigIssue } from './config-error.ts';
import { hintFor } from './hints.ts';
import { wordsFor } from './issue-words.ts';
import { keysAt } from './known-keys.ts';

const MISSING_BOT =
  'is missing: the service account, with username and privateKey; this kit has no bots that only act on behalf of others';

/** What is wrong with what was written by people, a sentence each, with the key that was probably meant. */
export const configIssues = ({ issues }: z.core.$ZodError, schema: z.ZodType): ConfigIssue[] =>
  issues.flatMap((issue) => issuesOf(issue, schema));

function issuesOf(issue: z.core.$ZodIssue, schema: z.ZodType): ConfigIssue[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const hint = hintFor(key);
      return {
        path: path === '' ? key : `${path}.${key}`,
        ...(hint === undefined
          ? { message: 'is not a known key', ...suggest(key, known) }
          : { message: hint }),
      };
    });
  }
  const missing =
    issue.code === 'invalid_type' &&
    issue.input === undefined &&
    issue.message.endsWith('received undefined');
  if (!missing) return [{ path, message: wordsFor(issue) }];
  const isBot = path === 'bot';
  return [{ path, message: isBot ? MISSING_BOT : 'is missing' }];
}

function suggest(key: string, known: readonly string[]): { suggestion?: string } {
  const [suggestion] = nearest(key, known, 1);
  return suggestion === undefined ? {} : { suggestion };
}

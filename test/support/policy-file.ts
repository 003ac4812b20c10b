import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes another policy of the shipped one's text. */
export type PolicyEdit = (shipped: string) => string;

/** A policy file of its own for a test, made from the shipped one, which can be written anew. */
export function createPolicyFile(edit: PolicyEdit) {
  const folder = mkdtempSync(join(tmpdir(), 'steward-policy-'));
  const path = join(folder, 'policy.cedar');
  const write = (change: PolicyEdit) =>
    writeFileSync(path, change(readFileSync('config/policy.cedar', 'utf8')));
  write(edit);
  return { path, write, remove: () => rmSync(folder, { recursive: true }) };
}

// src/policy/floor.ts
const IN_CODE = ['other-firms', 'services-ask-for-nothing'];

/** What the rules are called, those in code included, and what a policy says of them: text of the operator. */
export const annotationsOf = (path: string): string[] => [
  ...Array.from(
    readFileSync(path, 'utf8').matchAll(/@(?:id|says|who)\("([^"]+)"\)/gu),
    ([, text = '']) => text,
  ),
  ...IN_CODE,
];

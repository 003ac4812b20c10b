import { readFileSync } from 'node:fs';
import { sha256 } from '../sha256.ts';
import { type LoadedPolicy, loadPolicy } from './load-policy.ts';
import { PolicyFault } from './policy-fault.ts';

export type PolicyFiles = {
  readonly policyFile: string;
  readonly schemaFile: string;
  /** Without it, rules name no routes. */
  readonly approvalsFile?: string | undefined;
  /** Groups and line managers, for routes that name them. */
  readonly directoryFile?: string | undefined;
};

/** Reads policy, schema, routes and directory. Whatever is wrong with them, that a file is missing included, is a PolicyFault. */
export function readPolicy({
  policyFile,
  schemaFile,
  approvalsFile,
  directoryFile,
}: PolicyFiles): LoadedPolicy {
  const policyText = readText(policyFile);
  const schemaText = readText(schemaFile);
  const approvalsText = approvalsFile === undefined ? '' : readText(approvalsFile);
  const directoryText = directoryFile === undefined ? undefined : readText(directoryFile);
  try {
    return loadPolicy({ policyText, schemaText, approvalsText, directoryText });
  } catch (error) {
    if (!(error instanceof PolicyFault)) throw error;
    throw new PolicyFault(error.faults, { hash: sha256(policyText) });
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PolicyFault([{ message: `${file}: ${whyUnreadable(error)}` }]);
  }
}

function whyUnreadable(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  return typeof code === 'string' ? `it cannot be read (${code})` : 'it cannot be read';
}

import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { sha256 } from '../sha256.ts';
import type { FileFault } from './file-fault.ts';
import { isAddress } from './group.ts';

/** Who belongs to which group, and whose line manager is who, as a file of the firm says. All by address, in small letters. */
export type Directory = {
  /** SHA-256 of the file's text. */
  readonly hash: string;
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Of a service account it is whoever runs it. */
  readonly managers: ReadonlyMap<string, string>;
};

export const NO_DIRECTORY: Directory = { hash: '', groups: new Map(), managers: new Map() };

const COLUMNS = ['email', 'manager', 'groups'];

const parsed = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }),
);

type Line = { readonly record: Readonly<Record<string, string>>; readonly line: number };

/** Reads the text of a directory file: CSV with the columns email, manager and groups (with “;” between them), or all of its mistakes. */
export function readDirectory(text: string): {
  readonly directory: Directory;
  readonly faults: readonly FileFault[];
} {
  const faults: FileFault[] = [];
  const groups = new Map<string, string[]>();
  const managers = new Map<string, string>();
  for (const { record, line } of recordsIn(text, faults)) {
    const address = (column: string): string => {
      const value = (record[column] ?? '').toLowerCase();
      if (value !== '' && !isAddress(value))
        faults.push({ message: `${column}: must be an e-mail address`, line });
      return value;
    };
    const [email, manager] = [address('email'), address('manager')];
    if (email === '') faults.push({ message: 'email: is missing', line });
    if (manager !== '') managers.set(email, manager);
    const names = (record.groups ?? '').split(';').map((name) => name.trim());
    for (const name of names.filter((each) => each !== ''))
      groups.set(name, [...(groups.get(name) ?? []), email]);
  }
  return { directory: { hash: sha256(text), groups, managers }, faults };
}

function recordsIn(text: string, faults: FileFault[]): Line[] {
  try {
    const columns = (header: string[]) => header.map((name) => name.toLowerCase());
    const options = { bom: true, trim: true, skip_empty_lines: true, info: true, columns };
    const records = parsed.parse(parse(text, options));
    const [first] = records;
    const missing = first ? COLUMNS.filter((name) => first.record[name] === undefined) : [];
    for (const name of missing) faults.push({ message: `there is no column “${name}”`, line: 1 });
    return missing.length > 0 ? [] : records.map(({ record, info: { lines } }) => ({ record, line: lines }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    faults.push({ message: error.message });
    return [];
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instrument, ParseOptions } from '../../src/index.ts';

/** One recorded run of the reference library. */
export type Case = {
  id: string;
  input: string;
  valid: boolean;
  error?: string;
  errorMatch?: 'exact' | 'prefix';
  errorPrefix?: string;
  presentationML?: string;
  entityJson?: Record<string, unknown>;
  data?: string;
  version?: string;
  schemes?: string[];
  users?: { forUid?: number; forEmail?: string; id: number; prettyName: string }[];
  fintags?: { instruments?: Record<string, { instrument: Instrument | null }> };
};

const file = process.env.MESSAGEML_CORPUS ?? join('..', 'shared', 'facts', 'messageml-corpus.json');

/** The recorded cases, undefined where the file is not. */
export function readCorpus(): Case[] | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case[]) : undefined;
}

export const optionsOf = ({ data, version, schemes, users = [], fintags }: Case): ParseOptions => ({
  data,
  version,
  schemes: schemes ?? [],
  resolveUser(who) {
    const user = users.find(({ forUid, forEmail }) =>
      'uid' in who ? forUid === who.uid : forEmail === who.email,
    );
    return user && { id: user.id, displayName: user.prettyName };
  },
  resolveInstrument: () => fintags?.instruments?.['0']?.instrument ?? undefined,
});

/** A pattern for a recorded text: `{{id1}}` is any id, the same wherever it stands. */
export function withPlaceholders(text: string): RegExp {
  const seen = new Set<string>();
  const parts = text.split(/\{\{(\w+)\}\}/).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const again = seen.has(part);
    seen.add(part);
    return again ? `\\k<${part}>` : `(?<${part}>[0-9A-Za-z_-]+)`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

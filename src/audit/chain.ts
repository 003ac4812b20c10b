import { hash } from 'node:crypto';

/** What the first line follows. */
export const FIRST = '0'.repeat(64);

export type ChainedRow = {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly actor_id: number | null;
  readonly body: string;
};

/** The hash of a line: of itself and of the line before. In one call, because millions of lines are verified in a row. */
export const hashOf = (previous: string, { seq, at, type, actor_id, body }: ChainedRow): string =>
  hash('sha256', previous + JSON.stringify([seq, at, type, actor_id, body]), 'hex');

/** The end of the chain, kept apart from it so that a cut shows. */
export function headFrom(head: string | undefined): { readonly seq: number; readonly hash: string } {
  const [seq = '0', last = FIRST] = head?.split(':') ?? [];
  return { seq: Number(seq), hash: last };
}

import type { V3RoomAttributes } from '@finos/symphony-bdk-core';

export type Keyword = { readonly key: string; readonly value: string };

/**
 * The keyword that a room carries with the id of the plan that made it, so that a room whose creation was answered by nobody is
 * found again. People neither see nor change it.
 */
export const PLAN_KEYWORD = 'steward-plan';

/** The keywords that people gave a room. */
export const keywordsOf = ({ keywords }: Pick<V3RoomAttributes, 'keywords'>): Keyword[] =>
  (keywords ?? []).filter(({ key }) => key !== PLAN_KEYWORD);

/** Those that Steward gave it. */
export const marksOf = ({ keywords }: Pick<V3RoomAttributes, 'keywords'>): Keyword[] =>
  (keywords ?? []).filter(({ key }) => key === PLAN_KEYWORD);

/** `desk=FX, region=EMEA`. */
export const keywordText = (keywords: readonly Keyword[]): string =>
  keywords.map(({ key, value }) => `${key}=${value}`).join(', ');

const EQUALS = /^\s*([^=]*[^=\s])\s*=\s*(.*\S)\s*$/u;
const COLON = /^\s*([^:]*[^:\s])\s*:\s*(.*\S)\s*$/u;

/** Reads what `keywordText` writes, and `desk: FX; region: EMEA`; `undefined` when it is neither. */
export function parseKeywords(text: string): Keyword[] | undefined {
  const pairs = text
    .replace(/[\s,;]+$/u, '')
    .split(/[,;]/u)
    .map((pair) => (pair.includes('=') ? EQUALS : COLON).exec(pair));
  const keywords = pairs.flatMap((pair) => (pair?.[1] && pair[2] ? [{ key: pair[1], value: pair[2] }] : []));
  return keywords.length === pairs.length ? keywords.filter(({ key }) => key !== PLAN_KEYWORD) : undefined;
}

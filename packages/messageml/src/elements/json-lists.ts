import { parseLong } from '../java-text.ts';
import { parseJson } from '../json.ts';
import { scalarText } from '../scalar-text.ts';

type Quotes = { singleQuotes?: boolean };

function parseList(text: string, options: Quotes): unknown[] | undefined {
  try {
    const value = parseJson(text, options);
    // `null` stands for no list at all, which is as good.
    if (value === null) return [];
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value can be read as a 64-bit integer: numbers lose their fraction, text is parsed, null is nothing. */
const isLong = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'number' && Math.abs(value) < 2 ** 63) ||
  (typeof value === 'string' && (value === '' || parseLong(value) !== undefined));

/** The texts of a JSON array, undefined if it is none; numbers and booleans count as text. */
export function parseTexts(text: string, options: Quotes = {}): string[] | undefined {
  const list = parseList(text, options);
  if (list === undefined || list.some((item) => typeof item === 'object' && item !== null)) return undefined;
  return list.map(scalarText);
}

/** The number of integers in a JSON array of them, undefined if it is none. */
export function countLongs(text: string): number | undefined {
  const list = parseList(text, {});
  return list?.every(isLong) ? list.length : undefined;
}

import { isUnseen } from './invisible.ts';

/** Any Unicode space; U+0085 is one to Unicode but not to JavaScript, U+FEFF the other way round. */
export function isSpace(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0x85 || (code !== 0xfeff && /\s/u.test(char));
}

/** A space, or nothing that anybody sees. */
export const isBlank = (char: string): boolean => isSpace(char) || isUnseen(char);

import { type Cursor, classEscape, escapeOutside, UNKNOWN } from './java-regex-escapes.ts';

// Whether java.util.regex would compile a pattern, from that class' documentation. JavaScript's own syntax is close
// but neither wider nor narrower: `a++`, `(?i)`, `\Q…\E`, `[a-z&&[^b]]`, `\p{Alpha}` are Java's, `{`, `[^]`, `\-x` are
// read otherwise. Not looked into: comments after `(?x)`, and which Unicode blocks there are.

/** True when Java compiles it. Patterns of fields are at most 256 characters long, so the walk need not be clever. */
export function isJavaRegex(pattern: string): boolean {
  try {
    walk(pattern);
    return true;
  } catch (error) {
    if (error === UNKNOWN) return false;
    throw error;
  }
}

type Group = { isLookbehind: boolean };

const fail: () => never = () => {
  throw UNKNOWN;
};

function walk(source: string): void {
  const cursor: Cursor = { text: unquoted(source), at: 0, names: new Set() };
  const groups: Group[] = [];
  /** Whether there is something a quantifier can stand after. */
  let hasAtom = false;

  while (cursor.at < cursor.text.length) {
    const char = cursor.text.charAt(cursor.at);
    if (char === '(') {
      const group = openGroup(cursor, groups.at(-1)?.isLookbehind ?? false);
      if (group !== undefined) groups.push(group);
      hasAtom = false;
      continue;
    }
    if ('*+?'.includes(char) && !hasAtom) fail();
    cursor.at += 1;
    switch (char) {
      case ')':
        if (groups.pop() === undefined) fail();
        hasAtom = true;
        break;
      case '|':
        hasAtom = false;
        break;
      case '*':
      case '+':
      case '?':
      case '{': {
        cursor.at -= 1;
        const isUnbounded = quantifier(cursor);
        if (isUnbounded && groups.some(({ isLookbehind }) => isLookbehind)) fail();
        hasAtom = false;
        break;
      }
      case '[':
        characterClass(cursor);
        hasAtom = true;
        break;
      case '\\':
        escapeOutside(cursor);
        hasAtom = true;
        break;
      default:
        hasAtom = true;
    }
  }
  if (groups.length > 0) fail();
}

/** `\Q…\E` stands for its characters; the last one may stay open. */
const unquoted = (source: string): string =>
  source.replace(/(?<!\\)((?:\\\\)*)\\Q([\s\S]*?)(?:\\E|$)/g, (_all, before: string, quoted: string) => {
    return before + quoted.replace(/[^A-Za-z0-9]/g, '\\$&');
  });

/** After `(`; flags without a group of their own, `(?i)`, open none. */
function openGroup(cursor: Cursor, inLookbehind: boolean): Group | undefined {
  const rest = cursor.text.slice(cursor.at);
  const isFlags = /^\(\?[idmsuxU]*(?:-[idmsuxU]*)?\)/.exec(rest);
  if (isFlags) {
    cursor.at += isFlags[0].length;
    return undefined;
  }
  const lookbehind = /^\(\?<[=!]/.exec(rest);
  const named = /^\(\?<([A-Za-z][A-Za-z0-9]*)>/.exec(rest);
  const special = /^\(\?(?:[:=!>]|[idmsuxU]*(?:-[idmsuxU]*)?:)/.exec(rest);
  const opening = lookbehind ?? named ?? special;
  if (opening === null && rest.startsWith('(?')) fail();
  const name = named?.[1];
  if (name !== undefined) {
    if (cursor.names.has(name)) fail();
    cursor.names.add(name);
  }
  cursor.at += opening?.[0].length ?? 1;
  return { isLookbehind: inLookbehind || lookbehind !== null };
}

/** Steps over a quantifier, lazy or possessive or neither; true if it sets no upper bound. */
function quantifier(cursor: Cursor): boolean {
  const match = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})[?+]?/.exec(cursor.text.slice(cursor.at));
  if (match === null) return fail();
  const [all, least, comma, most] = match;
  if (most !== undefined && most !== '' && Number(most) < Number(least)) fail();
  if (Number(least ?? 0) > 2_147_483_647 || Number(most ?? 0) > 2_147_483_647) fail();
  cursor.at += all.length;
  return /^[*+]/.test(all) || (comma !== undefined && most === '');
}

/** After `[`, to its `]`; classes nest and intersect with `&&`. */
function characterClass(cursor: Cursor): void {
  if (cursor.text[cursor.at] === '^') cursor.at += 1;
  let isEmpty = true;
  for (;;) {
    const char = cursor.text[cursor.at];
    if (char === undefined) fail();
    if (char === ']' && !isEmpty) {
      cursor.at += 1;
      return;
    }
    if (char === '[') {
      cursor.at += 1;
      characterClass(cursor);
    } else if (cursor.text.startsWith('&&', cursor.at)) {
      if (isEmpty && cursor.text[cursor.at + 2] === ']') fail();
      cursor.at += 2;
    } else {
      range(cursor);
    }
    isEmpty = false;
  }
}

/** A character, or a range whose end is not before its start. */
function range(cursor: Cursor): void {
  const first = one(cursor);
  const next = cursor.text[cursor.at + 1];
  if (first === undefined || cursor.text[cursor.at] !== '-' || next === '[' || next === ']') return;
  if (next === undefined) fail();
  cursor.at += 1;
  const last = one(cursor);
  if (last === undefined || last < first) fail();
}

/** The code of a single character, undefined for a class such as `\d`. */
function one(cursor: Cursor): number | undefined {
  if (cursor.text[cursor.at] === '\\') {
    cursor.at += 1;
    return classEscape(cursor);
  }
  const code = cursor.text.codePointAt(cursor.at) ?? fail();
  cursor.at += code > 0xffff ? 2 : 1;
  return code;
}

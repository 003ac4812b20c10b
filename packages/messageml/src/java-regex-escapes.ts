/** Where the walk is, and the groups named so far. */
export type Cursor = { readonly text: string; at: number; readonly names: Set<string> };

/** Thrown for what Java would not compile. */
export const UNKNOWN: unique symbol = Symbol('not a Java pattern');

const fail = (): never => {
  throw UNKNOWN;
};

const controls: Record<string, number> = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9 };

/** Steps over what `pattern` finds at the cursor. */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray {
  const match = pattern.exec(cursor.text.slice(cursor.at)) ?? fail();
  cursor.at += match[0].length;
  return match;
}

/** After a backslash outside a class. */
export function escapeOutside(cursor: Cursor): void {
  const char = cursor.text[cursor.at] ?? fail();
  if (/[1-9]/.test(char)) {
    take(cursor, /^\d/);
  } else if ('ABGRXZbz'.includes(char)) {
    take(cursor, /^b\{g\}|^./);
  } else if (char === 'k') {
    const [, name = ''] = take(cursor, /^k<([A-Za-z][A-Za-z0-9]*)>/);
    if (!cursor.names.has(name)) fail();
  } else {
    classEscape(cursor);
  }
}

/** After a backslash, for escapes that a class can hold too: the character's code, undefined for several characters. */
export function classEscape(cursor: Cursor): number | undefined {
  const char = cursor.text[cursor.at] ?? fail();
  const control = controls[char];
  if (control !== undefined) {
    cursor.at += 1;
    return control;
  }
  switch (char) {
    case '0':
      return Number.parseInt(take(cursor, /^0([0-3]?[0-7]{1,2})/)[1] ?? '', 8);
    case 'c':
      return (take(cursor, /^c([\s\S])/)[1]?.charCodeAt(0) ?? 0) ^ 64;
    case 'u':
      return Number.parseInt(take(cursor, /^u([0-9A-Fa-f]{4})/)[1] ?? '', 16);
    case 'x': {
      const [, two, braced] = take(cursor, /^x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]+)\})/);
      const code = Number.parseInt(two ?? braced ?? '', 16);
      return code > 0x10ffff ? fail() : code;
    }
    case 'N':
      take(cursor, /^N\{[A-Za-z0-9 -]+\}/);
      return undefined;
    case 'p':
    case 'P': {
      const [, letter, braced] = take(cursor, /^[pP](?:([A-Za-z])|\{([^{}]+)\})/);
      if (!isProperty(letter ?? braced ?? '')) fail();
      return undefined;
    }
    default:
      cursor.at += 1;
      if ('dDhHsSvVwW'.includes(char)) return undefined;
      return /[A-Za-z0-9]/.test(char) ? fail() : char.charCodeAt(0);
  }
}

const ownProperties = new Set(
  'Lower Upper ASCII Alpha Digit Alnum Punct Graph Print Blank Cntrl XDigit Space L1 ALL LC LD'.split(' '),
);

const javaProperties = new Set(
  `LowerCase UpperCase Alphabetic Ideographic TitleCase Digit Defined Letter LetterOrDigit JavaIdentifierStart
  JavaIdentifierPart UnicodeIdentifierStart UnicodeIdentifierPart IdentifierIgnorable SpaceChar Whitespace ISOControl
  Mirrored`.split(/\s+/),
);

function isProperty(name: string): boolean {
  if (ownProperties.has(name)) return true;
  if (name.startsWith('java')) return javaProperties.has(name.slice(4));
  const [key, value] = name.split('=');
  if (value !== undefined) {
    if (/^(?:sc|script)$/i.test(key ?? '')) return isUnicode(`Script=${titleCase(value)}`);
    if (/^(?:gc|general_category)$/i.test(key ?? '')) return isUnicode(`General_Category=${value}`);
    return /^(?:blk|block)$/i.test(key ?? '');
  }
  if (name.startsWith('In')) return /^In[A-Za-z0-9_ -]+$/.test(name);
  const bare = name.startsWith('Is') ? name.slice(2) : name;
  if (/^[A-Z][a-z]?$/.test(bare) && isUnicode(`General_Category=${bare}`)) return true;
  // Scripts and binary properties need the `Is` in front.
  return bare !== name && (isUnicode(`Script=${titleCase(bare)}`) || isUnicode(titleCase(bare)));
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(?:^|_)[a-z]/g, (letter) => letter.toUpperCase());

function isUnicode(property: string): boolean {
  try {
    return new RegExp(`\\p{${property}}`, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

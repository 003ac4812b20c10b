/**
 * JSON as the agent reads it: what follows the first value is not looked at, and strings may stand in single quotes
 * if `singleQuotes` is set. Throws SyntaxError.
 */
export function parseJson(text: string, options: { singleQuotes?: boolean } = {}): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const first = firstValue(text, options.singleQuotes === true);
    if (first === undefined || first === text) throw error;
    return JSON.parse(first);
  }
}

/** The text of the first array, object or string, with single quotes made double; undefined if it has no end. */
function firstValue(text: string, singleQuotes: boolean): string | undefined {
  let result = '';
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '"' || (char === "'" && singleQuotes)) {
      const end = endOfString(text, i);
      if (end === undefined) return undefined;
      result += char === '"' ? text.slice(i, end) : doubleQuoted(text.slice(i + 1, end - 1));
      i = end - 1;
    } else {
      result += char;
      if (char === '[' || char === '{') depth += 1;
      else if (char === ']' || char === '}') depth -= 1;
      else if (depth === 0) continue;
    }
    if (depth <= 0) return result;
  }
  return undefined;
}

/** The index after the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === quote) return i + 1;
  }
  return undefined;
}

const doubleQuoted = (inner: string): string =>
  `"${inner.replaceAll("\\'", "'").replace(/(?<!\\)"/g, '\\"')}"`;

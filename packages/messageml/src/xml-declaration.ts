// The first lines of what the agent's parser (Xerces) says about `<?xml … ?>`, in its order.

export const endedTooEarly = 'XML document structures must start and end within the same entity.';
export const reservedTarget = 'The processing instruction target matching "[xX][mM][lL]" is not allowed.';
const noVersion = 'The version is required in the XML declaration.';

const order = ['version', 'encoding', 'standalone'];
const part = /(\s*)(?:(version|encoding|standalone)(?:\s*(=)\s*(?:"([^"]*)"|'([^']*)'|(["']))?)?)?/y;

/** What is wrong with the XML declaration that the text begins with. */
export function declarationText(text: string): string {
  if (!/^<\?xml\s/.test(text)) return reservedTarget;
  part.lastIndex = '<?xml'.length;
  let next = 0;
  let encoding: string | undefined;
  for (;;) {
    const [, space = '', name, equals, double, single, unclosed] = part.exec(text) ?? [];
    if (name === undefined) return withoutMore(text, part.lastIndex, { hasVersion: next > 0, encoding });
    if (equals === undefined) return `The ' = ' character must follow "${name}" in the XML declaration.`;
    if (unclosed !== undefined) return endedTooEarly;
    const value = double ?? single;
    if (value === undefined)
      return `The value following "${name}" in the XML declaration must be a quoted string.`;
    const fault = misplaced(name, next) ?? badValue(name, value, space);
    if (fault !== undefined) return fault;
    if (name === 'encoding') encoding = value;
    next = order.indexOf(name) + 1;
  }
}

function misplaced(name: string, next: number): string | undefined {
  if (next === 0) return name === 'version' ? undefined : noVersion;
  if (next === order.length) return 'No more pseudo attributes are allowed.';
  return order.indexOf(name) >= next
    ? undefined
    : 'The encoding declaration is required in the text declaration.';
}

function badValue(name: string, value: string, space: string): string | undefined {
  if (space === '')
    return `White space is required before the ${name} pseudo attribute in the XML declaration.`;
  if (name === 'version' && value !== '1.0')
    return `XML version "${value}" is not supported, only XML 1.0 is supported.`;
  if (name === 'standalone' && value !== 'yes' && value !== 'no')
    return `The standalone document declaration value must be "yes" or "no", not "${value}".`;
  return undefined;
}

function withoutMore(
  text: string,
  at: number,
  { hasVersion, encoding }: { hasVersion: boolean; encoding: string | undefined },
): string {
  if (at >= text.length) return endedTooEarly;
  if (text[at] !== '?') return 'A pseudo attribute name is expected.';
  if (text[at + 1] !== '>') return 'The XML declaration must end with "?>".';
  return hasVersion ? `Invalid encoding name "${encoding ?? ''}".` : noVersion;
}

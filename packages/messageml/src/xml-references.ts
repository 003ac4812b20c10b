// What the agent's parser (Xerces) says about a reference: `&name;`, `&#36;`, `&#x24;`.

/**
 * The text from the `&` of the reference in which reading stopped. saxes goes on to the next `;` before it finds fault,
 * so that the reference begins at the first `&` after the `;` before.
 */
export function referenceBefore(text: string, position: number): string | undefined {
  const last = position - 1;
  const start = text.indexOf('&', text.lastIndexOf(';', last - 1) + 1);
  return start === -1 || start >= last ? undefined : text.slice(start);
}

const numbered = /^&#(?:x(?<hexadecimal>[\dA-Fa-f]*)|(?<decimal>\d*))(?<end>;?)/;
const named = /^&(?<name>[\p{L}_:][\p{L}\p{N}_:.-]*)(?<end>;?)/u;

/** What is wrong with the reference that the text begins with. */
export function referenceText(text: string): string {
  const number = numbered.exec(text);
  if (number === null) return nameText(named.exec(text)?.groups);
  const { hexadecimal, decimal, end } = number.groups ?? {};
  if (hexadecimal === '')
    return 'A hexadecimal representation must immediately follow the "&#x" in a character reference.';
  if (decimal === '')
    return 'A decimal representation must immediately follow the "&#" in a character reference.';
  return end === ''
    ? "The character reference must end with the ';' delimiter."
    : `Character reference "${number[0].slice(0, -1)}" is an invalid XML character.`;
}

function nameText({ name, end }: { name?: string; end?: string } = {}): string {
  if (name === undefined) return "The entity name must immediately follow the '&' in the entity reference.";
  return end === ''
    ? `The reference to entity "${name}" must end with the ';' delimiter.`
    : `The entity "${name}" was referenced, but not declared.`;
}

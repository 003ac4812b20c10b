// saxes and the agent's parser (Xerces) find the same faults but name them differently. People search for the
// agent's words, so these are the ones we give.
import { declarationText, endedTooEarly, reservedTarget } from './xml-declaration.ts';
import { referenceBefore, referenceText } from './xml-references.ts';

/** How far the parser had come: the innermost open tag, the tag closed last, and whether the root was seen. */
export type ParserState = { open: string | undefined; lastClosed: string | undefined; sawRoot: boolean };

/** What saxes finds in `<?xml … ?>`. */
const declarationFault =
  /^(?:expected |did not expect|XML declaration|value |version number|encoding value|standalone value|whitespace required|The character \?)/;

/** saxes' text → Xerces' text. `position` is the index after the last character read. */
export function xercesText(fault: string, text: string, position: number, state: ParserState): string {
  const read = tagSoFar(text, position);
  if (fault.startsWith('unexpected close tag')) return badEndTag(state.lastClosed ?? '', read);
  if (fault.startsWith('unmatched closing tag')) return outsideRoot(state);
  if (fault.startsWith('unclosed tag') || fault === 'unexpected end.') return unfinished(text, state);
  if (fault.startsWith('duplicate attribute: ')) {
    return `Attribute "${fault.slice('duplicate attribute: '.length, -1)}" was already specified for element "${tagOf(read)}".`;
  }
  if (declarationFault.test(fault)) return declarationText(text);
  switch (fault) {
    case 'text data outside of root node.':
      return besideRoot(text.slice(0, position), state);
    case 'document must contain a root element.':
      return withoutRoot(text);
    case 'documents may contain only one root.':
      return outsideRoot(state);
    case 'undefined entity.':
    case 'empty entity name.':
    case 'disallowed character in entity name.':
    case 'malformed character entity.':
      return referenceText(referenceBefore(text, position) ?? '&');
    case 'disallowed character in closing tag.':
    case 'weird empty close tag.':
      return state.open === undefined ? outsideRoot(state) : badEndTag(state.open, read);
    case 'disallowed character in tag name':
      return badMarkup(read, state);
    // saxes takes seven characters after the `<!`.
    case 'incorrect syntax.':
      return badMarkup(text.slice(position - 9, position), state);
    case 'the string "]]>" is disallowed in char data.':
      return 'The character sequence "]]>" must not appear in content unless used to mark the end of a CDATA section.';
    case 'malformed comment.':
      return 'The string "--" is not permitted within comments.';
    case 'an XML declaration must be at the start of the document.':
    case 'the XML declaration must appear at the start of the document.':
      return reservedTarget;
    case 'processing instruction without a target.':
    case 'disallowed character in processing instruction name.':
      return badTarget(read);
    case 'disallowed character.':
      return badCharacter(text, position);
    default:
      return attributeText(fault, read) ?? fault;
  }
}

function attributeText(fault: string, read: string): string | undefined {
  const tag = tagOf(read);
  switch (fault) {
    case 'unquoted attribute value.':
      return `Open quote is expected for attribute "${attributeOf(read)}" associated with an  element type  "${tag}".`;
    case 'attribute without value.':
      return withoutValue(attributeOf(read), tag);
    case 'disallowed character in attribute name.': {
      const name = /\s([^\s"'<>/=]+)[^=]$/.exec(read)?.[1];
      return name === undefined ? badTag(tag) : withoutValue(name, tag);
    }
    case 'no whitespace between attributes.':
    case 'disallowed character in tag name.':
    case 'forward-slash in opening tag not followed by >.':
      return badTag(tag);
    default:
      return undefined;
  }
}

function besideRoot(read: string, { sawRoot }: ParserState): string {
  if (sawRoot) return 'Content is not allowed in trailing section.';
  return `${/(?:^|>)\s*&$/.test(read) ? 'Reference' : 'Content'} is not allowed in prolog.`;
}

const outsideRoot = ({ sawRoot }: ParserState): string =>
  `The markup in the document ${sawRoot ? 'following' : 'preceding'} the root element must be well-formed.`;

const badTag = (tag: string): string =>
  `Element type "${tag}" must be followed by either attribute specifications, ">" or "/>".`;

const withoutValue = (attribute: string, tag: string): string =>
  `Attribute name "${attribute}" associated with an element type "${tag}" must be followed by the ' = ' character.`;

/** Xerces reads the name that it expects, and after it the `>`. */
const badEndTag = (expected: string, read: string): string =>
  read.startsWith(`</${expected}`)
    ? `The end-tag for element type "${expected}" must end with a '>' delimiter.`
    : `The element type "${expected}" must be terminated by the matching end-tag "</${expected}>".`;

function badMarkup(read: string, state: ParserState): string {
  if (read.startsWith('<!-')) return 'Comment must start with "<!--".';
  return state.open === undefined
    ? outsideRoot(state)
    : 'The content of elements must consist of well-formed character data or markup.';
}

function badTarget(read: string): string {
  if (/^<\?xml[^-\w.:]/i.test(read)) return reservedTarget;
  return /^<\?[\p{L}_:]/u.test(read)
    ? 'White space is required between the processing instruction target and data.'
    : 'The processing instruction must begin with the name of the target.';
}

/** U+FFFE and the like; what a `<` is in an attribute. */
function badCharacter(text: string, position: number): string {
  const read = tagSoFar(text, position);
  const [attribute, tag] = [attributeOf(read), tagOf(read)];
  if (text[position - 1] === '<')
    return `The value of attribute "${attribute}" associated with an element type "${tag}" must not contain the '<' character.`;
  const found = `An invalid XML character (Unicode: 0x${(text.codePointAt(position - 1) ?? 0).toString(16)}) was found in the`;
  if (read.startsWith('<!--')) return `${found} comment.`;
  if (/=\s*(?:"[^"]*|'[^']*)$/.test(read))
    return `${found} value of attribute "${attribute}" and element is "${tag}".`;
  return /^<[^>]*$/.test(read) && tag !== '' ? badTag(tag) : `${found} element content of the document.`;
}

// Bounded, because an attribute may be as long as the message.
const longestTag = 2000;

/** The tag being read, from its `<`. */
function tagSoFar(text: string, position: number): string {
  const window = text.slice(Math.max(0, position - longestTag), position);
  const start = window.lastIndexOf('<', window.length - 2);
  return start === -1 ? '' : window.slice(start);
}

const tagOf = (read: string): string => /^<([\p{L}_:][\p{L}\p{N}\p{M}_:.\-\u00b7]*)/u.exec(read)?.[1] ?? '';

const attributeOf = (read: string): string =>
  /([^\s"'<>/=]+)\s*(?:=\s*(?:"[^"]*|'[^']*)?)?.?$/s.exec(read)?.[1] ?? '';

/** There is no element: something began that has no end, or nothing did. */
function withoutRoot(text: string): string {
  if (/^<\?xml\s/.test(text) && !text.includes('?>')) return declarationText(text);
  const isOpen =
    text.lastIndexOf('<!--') > text.lastIndexOf('-->') || /<[\p{L}_:][^>]*$/u.test(text.slice(-longestTag));
  return isOpen ? endedTooEarly : 'Premature end of file.';
}

/** The message ended too early: within a reference, an end tag, or an element. */
function unfinished(text: string, { open }: ParserState): string {
  const reference = referenceBefore(text, text.length + 1);
  if (reference !== undefined) return referenceText(reference);
  const endTag = /<\/[^<>]*$/.exec(text.slice(-longestTag))?.[0];
  return open === undefined || endTag === undefined || endTag.trimEnd() === `</${open}`
    ? endedTooEarly
    : badEndTag(open, endTag);
}

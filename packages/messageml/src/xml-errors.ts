// saxes and the agent's parser (Xerces) find the same faults but name them differently. People search for the
// agent's words, so these are the ones we give.

/** How far the parser had come: the innermost open tag, the tag closed last, and whether the root was seen. */
export type ParserState = { open: string | undefined; lastClosed: string | undefined; sawRoot: boolean };

/** saxes' text → Xerces' text. `position` is the index after the last character read. */
export function xercesText(fault: string, text: string, position: number, state: ParserState): string {
  const attribute = (): string =>
    /([^\s"'<>/=]+)\s*(?:=\s*(?:["'][^"']*)?)?.?$/s.exec(tagSoFar(text, position))?.[1] ?? '';
  const tag = (): string => /^<([^\s/>]*)/.exec(tagSoFar(text, position))?.[1] ?? '';

  if (fault.startsWith('unexpected close tag')) return mustBeTerminated(state.lastClosed);
  if (fault.startsWith('unmatched closing tag')) return markupAfterRoot;
  if (fault.startsWith('unclosed tag')) return unfinished(text);
  if (fault.startsWith('duplicate attribute: ')) {
    return `Attribute "${fault.slice('duplicate attribute: '.length, -1)}" was already specified for element "${tag()}".`;
  }
  switch (fault) {
    case 'text data outside of root node.':
      return state.sawRoot
        ? 'Content is not allowed in trailing section.'
        : 'Content is not allowed in prolog.';
    case 'document must contain a root element.':
      return 'Premature end of file.';
    case 'documents may contain only one root.':
      return markupAfterRoot;
    case 'undefined entity.':
      return `The entity "${entityBefore(text, position)}" was referenced, but not declared.`;
    case 'empty entity name.':
    case 'disallowed character in entity name.':
      return badReference(text.slice(text.lastIndexOf('&', position - 1)));
    case 'malformed character entity.':
      return `Character reference "&${entityBefore(text, position)}" is an invalid XML character.`;
    case 'unquoted attribute value.':
      return `Open quote is expected for attribute "${attribute()}" associated with an  element type  "${tag()}".`;
    case 'attribute without value.':
      return withoutValue(attribute(), tag());
    case 'disallowed character in attribute name.': {
      const name = /\s([^\s"'<>/=]+)[^=]$/.exec(tagSoFar(text, position))?.[1];
      return name === undefined ? badTag(tag()) : withoutValue(name, tag());
    }
    case 'no whitespace between attributes.':
    case 'disallowed character in tag name.':
    case 'forward-slash in opening tag not followed by >.':
      return badTag(tag());
    case 'disallowed character in tag name':
      return 'The content of elements must consist of well-formed character data or markup.';
    case 'disallowed character in closing tag.':
      return `The end-tag for element type "${state.open ?? ''}" must end with a '>' delimiter.`;
    case 'the string "]]>" is disallowed in char data.':
      return 'The character sequence "]]>" must not appear in content unless used to mark the end of a CDATA section.';
    case 'malformed comment.':
      return 'The string "--" is not permitted within comments.';
    case 'an XML declaration must be at the start of the document.':
      return 'The processing instruction target matching "[xX][mM][lL]" is not allowed.';
    case 'disallowed character.':
      return text[position - 1] === '<'
        ? `The value of attribute "${attribute()}" associated with an element type "${tag()}" must not contain the '<' character.`
        : `An invalid XML character (Unicode: 0x${(text.codePointAt(position - 1) ?? 0).toString(16)}) was found in the element content of the document.`;
    default:
      return fault;
  }
}

const markupAfterRoot = 'The markup in the document following the root element must be well-formed.';

const badTag = (tag: string): string =>
  `Element type "${tag}" must be followed by either attribute specifications, ">" or "/>".`;

const withoutValue = (attribute: string, tag: string): string =>
  `Attribute name "${attribute}" associated with an element type "${tag}" must be followed by the ' = ' character.`;

const mustBeTerminated = (tag: string | undefined): string =>
  `The element type "${tag ?? ''}" must be terminated by the matching end-tag "</${tag ?? ''}>".`;

/** The tag being read, from its `<`; bounded, because an attribute may be as long as the message. */
function tagSoFar(text: string, position: number): string {
  const window = text.slice(Math.max(0, position - 2000), position);
  const start = window.lastIndexOf('<', window.length - 2);
  return start === -1 ? '' : window.slice(start);
}

const entityBefore = (text: string, position: number): string =>
  text.slice(text.lastIndexOf('&', position - 1) + 1, position - 1);

/** What follows a `&` that begins no reference. */
function badReference(text: string): string {
  const name = /^&([\p{L}_:][\p{L}\p{N}_:.-]*)/u.exec(text)?.[1];
  return name === undefined
    ? "The entity name must immediately follow the '&' in the entity reference."
    : `The reference to entity "${name}" must end with the ';' delimiter.`;
}

/** The message ended too early: within a reference that never ends, or within an element. */
function unfinished(text: string): string {
  const ampersand = text.lastIndexOf('&');
  if (ampersand !== -1 && !text.includes(';', ampersand))
    return badReference(text.slice(ampersand, ampersand + 300));
  return 'XML document structures must start and end within the same entity.';
}

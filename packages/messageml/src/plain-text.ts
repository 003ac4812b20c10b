import { defaultLimits } from './limits.ts';
import { isRawElement, isRawText, parseXml, type RawElement, rawAttribute } from './xml.ts';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  'div p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr pre code form hr dialog'.split(' '),
);
const cells = new Set(['td', 'th']);
/** What a person has not read before they open or fill it. */
const silent = new Set(['select', 'textarea', 'input']);

/**
 * The plain text of PresentationML: blocks and `<br/>` become line breaks, cells are parted by a tab, references are
 * decoded once. Blanks at the ends of a line go, unless it is preformatted. Throws MessageMLError on what is not XML.
 */
export function textOf(presentationML: string): string {
  const lines: string[] = [];
  let line = '';
  let isKept = false;

  const endLine = (): void => {
    const text = isKept ? line : line.trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (element: RawElement, preformatted: boolean): void => {
    if (silent.has(element.name) || rawAttribute(element, 'data-state') === 'close') return;
    const isBlock = blocks.has(element.name);
    if (isBlock) endLine();
    for (const child of element.children) {
      if (isRawText(child)) {
        if (preformatted) isKept = true;
        line += child.text;
      } else if (isRawElement(child)) {
        walk(child, preformatted || child.name === 'pre' || child.name === 'code');
      }
    }
    if (element.name === 'br') {
      lines.push(isKept ? line : line.trim());
      line = '';
    }
    if (cells.has(element.name)) line += '\t';
    if (isBlock) {
      endLine();
      isKept = false;
    }
  };
  walk(parseXml(presentationML, { depth: Math.max(defaultLimits.depth, 1000) }), false);
  endLine();
  return lines.join('\n');
}

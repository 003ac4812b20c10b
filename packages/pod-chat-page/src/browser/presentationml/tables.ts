import { h } from '../dom.ts';
import { applyLook } from './look.ts';
import { attribute, type Renderer } from './walk.ts';

/** Tables: a wide or long one scrolls inside its own box, under a header that stays. */
export const tableRenderers: Record<string, Renderer> = {
  table: (element, walk) => {
    const table = h('table', { role: 'table' }, ...withoutText(walk.children(element)));
    applyLook(table, element);
    nameCells(table);
    return h('div', { class: 'table-box', tabindex: '0', role: 'region', 'aria-label': 'Table' }, table);
  },
  thead: part('thead', 'rowgroup'),
  tbody: part('tbody', 'rowgroup'),
  tfoot: part('tfoot', 'rowgroup'),
  tr: part('tr', 'row'),
  td: cell('td'),
  th: cell('th'),
};

// Roles are what the elements are anyway; a phone shows the rows as blocks, which would take that away from screen readers.
function part(tag: 'thead' | 'tbody' | 'tfoot' | 'tr', role: string): Renderer {
  return (element, walk) => {
    const node = h(tag, { role }, ...withoutText(walk.children(element)));
    applyLook(node, element);
    return node;
  };
}

function cell(tag: 'td' | 'th'): Renderer {
  return (element, walk) => {
    const isColumn = element.parentElement?.parentElement?.localName === 'thead';
    const head = isColumn ? { scope: 'col', role: 'columnheader' } : { scope: 'row', role: 'rowheader' };
    const node = h(tag, tag === 'th' ? head : { role: 'cell' }, ...walk.children(element));
    breakLongWords(node);
    node.rowSpan = span(attribute(element, 'rowspan'));
    node.colSpan = span(attribute(element, 'colspan'));
    applyLook(node, element);
    return node;
  };
}

/** On a phone each cell says of itself which column it is in. */
function nameCells(table: HTMLTableElement): void {
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
  if (names.length === 0) return;
  for (const row of table.rows) {
    if (row.parentElement === table.tHead) continue;
    let column = 0;
    for (const cell of row.cells) {
      const name = names[column];
      if (cell.colSpan === 1 && name) nameCell(cell, name);
      column += cell.colSpan;
    }
  }
}

/** The value stands beside the name, or below it, as one. */
function nameCell(cell: HTMLTableCellElement, name: string): void {
  cell.dataset.column = name;
  if (cell.childNodes.length > 0) cell.append(h('div', { class: 'cell-value' }, ...cell.childNodes));
}

/** A browser would move text between rows in front of the table. */
function withoutText(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => node.nodeType === Node.ELEMENT_NODE);
}

function span(value: string): number {
  const number = Number.parseInt(value, 10);
  return number > 0 ? Math.min(number, 100) : 1;
}

const longWord = /\S{25,}/;
// Of a word, up to where one would break it by hand: at a sign, or in front of a capital.
const chunk = /\s+|[^\s|/,;:._@-]{1,23}\p{Ll}(?=\p{Lu})|[^\s|/,;:._@-]{0,24}[|/,;:._@-]{0,24}/gu;

/**
 * Words stay whole in a cell, as the table may scroll; but one word must not push the others away, so a
 * long one gets places to break, which do not show and are not copied.
 */
function breakLongWords(cell: HTMLElement): void {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const long: Text[] = [];
  while (texts.nextNode())
    if (longWord.test(texts.currentNode.nodeValue ?? '')) long.push(texts.currentNode as Text);
  for (const text of long) {
    const parts = text.data.match(chunk)?.filter(Boolean) ?? [];
    text.replaceWith(...parts.flatMap((part, index) => (index === 0 ? [part] : [h('wbr'), part])));
  }
}

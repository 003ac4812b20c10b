import { type Element, type Node, parse } from 'symphony-messageml';
import { neutral } from '../words/index.ts';

/** A message as lines for a terminal: tables in columns, lists with dashes, times in a time zone (an IANA name). */
export function terminalText(messageML: string, timeZone: string): string {
  return linesOf(parse(messageML).root, { time: timeFormats(timeZone), indent: '' })
    .join('\n')
    .replace(/^\n+/u, '');
}

type Style = { readonly time: ReturnType<typeof timeFormats>; readonly indent: string };

const BLOCKS = new Set(
  'messageML div p h1 h2 h3 h4 h5 h6 ul ol li table expandable header body card form'.split(' '),
);
// Somebody at a terminal can press nothing; what a form says beside that is to be read, too.
const CONTROLS = new Set(
  'button ui-action text-field textarea select checkbox radio person-selector'.split(' '),
);
// A cell wider than this pushes only its own line.
const MAX_COLUMN = 60;

function linesOf(element: Element, style: Style): string[] {
  const lines: string[] = [];
  let inline = '';
  const endLine = () => {
    const text = inline.trim();
    if (text !== '') lines.push(`${style.indent}${text}`);
    inline = '';
  };
  for (const child of element.children) {
    if (isText(child)) inline += plain(child.text);
    else if (child.tag === 'br') endLine();
    else if (BLOCKS.has(child.tag)) {
      endLine();
      lines.push(...blockLines(child, style));
    } else inline += inlineText(child, style);
  }
  endLine();
  return lines;
}

function blockLines(element: Element, style: Style): string[] {
  if (element.tag === 'table') return tableLines(element, style);
  if (element.tag === 'li') {
    const [first = '', ...others] = linesOf(element, { ...style, indent: '' });
    return [`${style.indent}- ${first}`, ...others.map((line) => `${style.indent}  ${line}`)];
  }
  const lines = linesOf(element, style);
  return /^h\d$/u.test(element.tag) && lines.length > 0 ? ['', ...lines] : lines;
}

function inlineText(element: Element, style: Style): string {
  if (CONTROLS.has(element.tag)) return '';
  if (element.tag === 'dateTime') return timeText(element, style);
  return element.children
    .map((child) => (isText(child) ? plain(child.text) : inlineText(child, style)))
    .join('');
}

function tableLines(table: Element, style: Style): string[] {
  const rows = rowsOf(table).map((row) =>
    row.children.flatMap((cell) =>
      isText(cell) ? [] : [linesOf(cell, { ...style, indent: '' }).join('; ')],
    ),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? '')).filter((width) => width <= MAX_COLUMN), 0),
  );
  const lines = rows.map((row) => style.indent + inColumns(row, widths));
  if (!hasHead(table)) return lines;
  const rule = inColumns(
    widths.map((width) => '-'.repeat(width)),
    widths,
  );
  return [...lines.slice(0, 1), style.indent + rule, ...lines.slice(1)];
}

const inColumns = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell))))
    .join('  ')
    .trimEnd();

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (isText(child)) return [];
    return child.tag === 'tr' ? [child] : rowsOf(child);
  });
}

const hasHead = (table: Element): boolean =>
  table.children.some((child) => !isText(child) && child.tag === 'thead');

const graphemes = new Intl.Segmenter();
const widthOf = (text: string): number => [...graphemes.segment(text)].length;

const isText = (node: Node): node is Extract<Node, { kind: 'text' }> => node.kind === 'text';

/** A text on one line, and without what a terminal would obey, or a reader could be deceived by. */
export const plain = (text: string): string => neutral(text.replaceAll(/\s+/gu, ' '));

function timeFormats(timeZone: string) {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  // Sweden writes dates as ISO 8601 does.
  return {
    date: new Intl.DateTimeFormat('sv-SE', day),
    dateAndTime: new Intl.DateTimeFormat('sv-SE', { ...day, ...clock }),
  };
}

function timeText({ attributes }: Element, { time }: Style): string {
  const format = attributes.get('format') === 'date' ? time.date : time.dateAndTime;
  return format.format(new Date(attributes.get('value') ?? ''));
}

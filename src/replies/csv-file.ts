import type { Attachment } from '@finos/symphony-bdk-core';
import { stringify } from 'csv-stringify/sync';
import { type Phrase, type PlainWordId, phrase, type Wording } from '../words/index.ts';

type Cell = string | number | boolean | Date | Phrase | undefined;

/** Headings of the columns, in their order, and what stands in each of a row. A `Date` is written as ISO 8601. */
export type Columns<Row> = readonly (readonly [PlainWordId, (row: Row) => Cell])[];

/** How a file is made: in which words, and what is waited for when it turns out to be large. */
export type Making = { readonly wording: Wording; readonly enter: () => Promise<void> };

/** What a file is made of. `name` is the sentence with the file's name, without its ending. */
export type Listing<Row> = {
  readonly name: PlainWordId;
  readonly columns: Columns<Row>;
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
};

/** A list as a file, and how many rows there are in it. */
export type ListFile = { readonly attachment: Attachment; readonly count: number };

// Rows of a file that is not large, whatever is in them.
const FEW = 10_000;
// Rows written before other work gets its turn.
const BATCH = 100;
// Characters of a piece of the file.
const PIECE = 2 ** 18;
// So that spreadsheets take it as UTF-8.
const BYTE_ORDER_MARK = '\uFEFF';
// Where numbers have decimal commas, spreadsheets end a cell at a semicolon, whatever the quotes; tabs may do so, too.
const LATER_FORMULA = /([;\t]\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu;

/**
 * A CSV file (RFC 4180, UTF-8) that is safe to open in a spreadsheet: what would be taken for a formula is kept as text. Rows are
 * written in batches, so that a list of many pages is never in memory as a whole, and other work goes on in between. The file stays in
 * pieces: to make one of them would take as much memory again. When it turns out to be large it goes on after `enter`.
 */
export async function csvFile<Row>(
  { name, columns, rows }: Listing<Row>,
  { wording, enter }: Making,
): Promise<ListFile> {
  const textOf = textIn(wording);
  const pieces: Buffer[] = [];
  let text = BYTE_ORDER_MARK;
  let batch: string[][] = [columns.map(([heading]) => wording.text(phrase(heading)))];
  let count = 0;
  const write = () => {
    text += stringify(batch, { escape_formulas: true, record_delimiter: 'windows' });
    batch = [];
  };
  const cut = () => {
    pieces.push(Buffer.from(text));
    text = '';
  };
  for await (const row of rows) {
    batch.push(columns.map(([, cell]) => textOf(cell(row))));
    count += 1;
    if (count === FEW + 1) await enter();
    if (batch.length < BATCH) continue;
    write();
    if (text.length >= PIECE) cut();
    await new Promise((resolve) => setImmediate(resolve));
  }
  write();
  cut();
  return {
    attachment: { name: `${wording.text(phrase(name))}.csv`, content: pieces, type: 'text/csv' },
    count,
  };
}

function textIn(wording: Wording): (value: Cell) => string {
  const [yes, no] = [wording.text(phrase('yes')), wording.text(phrase('no'))];
  return (value) => {
    if (value === undefined) return '';
    if (value instanceof Date) return value.toISOString();
    if (typeof value === 'boolean') return value ? yes : no;
    const text = typeof value === 'number' ? String(value) : wording.text(value);
    return text.replaceAll(LATER_FORMULA, "$1'");
  };
}

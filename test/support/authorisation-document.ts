import { readFileSync } from 'node:fs';

export const AUTHORISATION = 'docs/authorisation.md';

type Table = {
  readonly columns: readonly string[];
  /** Each row by column; without the backticks. */
  readonly rows: readonly ReadonlyMap<string, string>[];
};

/** A table of docs/authorisation.md, by the name of its first column. */
export function readAuthorisation(firstColumn: string): Table {
  const lines = readFileSync(AUTHORISATION, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${firstColumn} |`));
  if (start === -1) throw new Error(`${AUTHORISATION} has no table whose first column is "${firstColumn}".`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  const [columns = [], , ...rows] = lines.slice(start, end === -1 ? undefined : end).map(cellsOf);
  return {
    columns,
    rows: rows.map((cells) => {
      if (cells.length !== columns.length)
        throw new Error(`${AUTHORISATION}: "${cells[0]}" has ${cells.length} cells, not ${columns.length}.`);
      return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
    }),
  };
}

const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|').replaceAll('`', ''));

import { type Columns, csvFile } from '../replies/index.ts';
import type { Answer } from './command.ts';

/** What a list that was asked for with `--csv` is made of. `name` is the file's, without its ending. */
type Listing<Row> = {
  readonly title: string;
  readonly name: string;
  readonly columns: Columns<Row>;
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
};

/** The whole list as a file, in the place of pages. */
export async function fileAnswer<Row>({ title, name, columns, rows }: Listing<Row>): Promise<Answer> {
  const { attachment, count } = await csvFile(name, columns, rows);
  return { template: 'list/file', data: { title, count }, attachments: [attachment] };
}

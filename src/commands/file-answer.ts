import { type Columns, csvFile } from '../replies/index.ts';
import type { Phrase } from '../words/index.ts';
import type { Answer } from './command.ts';

/** What a list that was asked for with `--csv` is made of. `name` is the file's, without its ending. */
type Listing<Row> = {
  readonly title: Phrase;
  readonly name: string;
  readonly columns: Columns<Row>;
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
};

/** The whole list as a file, in the place of pages. `rows` are read when it is made, and those of a long one when its turn has come. */
export const fileAnswer = <Row>({ title, name, columns, rows }: Listing<Row>): Answer => ({
  template: 'list/file',
  data: { title },
  file: (enter) => csvFile(name, columns, rows, enter),
});

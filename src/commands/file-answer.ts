import { csvFile, type Listing } from '../replies/index.ts';
import type { Phrase } from '../words/index.ts';
import type { Answer } from './command.ts';

/**
 * The whole of a list that was asked for with `--csv` as a file, in the place of pages. `rows` are read when it is made, and those of a
 * long one when its turn has come.
 */
export const fileAnswer = <Row>({
  title,
  ...listing
}: Listing<Row> & { readonly title: Phrase }): Answer => ({
  template: 'list/file',
  data: { title },
  file: (making) => csvFile(listing, making),
});

/** One call of the official API that the simulator answers. */
export type Coverage = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** with the base path, parameters as `:name` */
  path: string;
  /** its name in the official kits */
  operation: string;
  /** file in test/ that shows it */
  testedBy: string;
  notes?: string;
};

type Row = readonly [Coverage['method'], path: string, operation: string, notes?: string];

/** The calls that one test file shows. */
export const tested = (testedBy: string, rows: readonly Row[]): Coverage[] =>
  rows.map(([method, path, operation, notes]) => ({
    method,
    path,
    operation,
    testedBy,
    ...(notes !== undefined && { notes }),
  }));

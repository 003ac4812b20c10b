/** Where in the message text something stands; both count from 1, columns in UTF-16 units. */
export type Place = { line: number; column: number };

/**
 * The only error `parse` throws. `message` is the text the agent's own library gives (its answer has status 400);
 * `limit` is set when a limit of the agent, not the grammar, refused the message.
 */
export class MessageMLError extends Error {
  override readonly name = 'MessageMLError';
  readonly line?: number;
  readonly column?: number;
  readonly limit?: 'size' | 'depth' | 'entities';

  constructor(
    message: string,
    where: { place?: Place | undefined; limit?: 'size' | 'depth' | 'entities' } = {},
  ) {
    super(message);
    if (where.place) {
      this.line = where.place.line;
      this.column = where.place.column;
    }
    if (where.limit) this.limit = where.limit;
  }
}

/** The place of an offset in a text. Linear, so it is worked out only when an error is made. */
export function placeOf(text: string, offset: number): Place {
  let line = 1;
  let lineStart = 0;
  for (;;) {
    const newline = text.indexOf('\n', lineStart);
    if (newline === -1 || newline >= offset) return { line, column: offset - lineStart + 1 };
    line += 1;
    lineStart = newline + 1;
  }
}

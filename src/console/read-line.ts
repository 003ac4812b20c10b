import type { Socket } from 'node:net';

/** One line, and what came behind it. `undefined` when the other side said more than `most` bytes without ending the line. */
export type ReadLine = { readonly line: Buffer; readonly rest: Buffer; readonly isWhole: boolean };

const LINE_FEED = 0x0a;

/** Reads up to the first line feed, or to the end when there is none. What follows can still be read from the socket. */
export async function readLine(
  socket: Socket,
  most = Number.POSITIVE_INFINITY,
): Promise<ReadLine | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    const bytes: Buffer = chunk;
    const end = bytes.indexOf(LINE_FEED);
    length += end === -1 ? bytes.length : end;
    if (length > most) return undefined;
    if (end !== -1)
      return {
        line: Buffer.concat([...chunks, bytes.subarray(0, end)]),
        rest: bytes.subarray(end + 1),
        isWhole: true,
      };
    chunks.push(bytes);
  }
  return { line: Buffer.concat(chunks), rest: Buffer.alloc(0), isWhole: false };
}

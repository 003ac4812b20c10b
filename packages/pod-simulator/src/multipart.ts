import { invalid } from './refusal.ts';

export type Part = { name: string; filename?: string; content: Buffer };

/**
 * The parts of a multipart/form-data body (RFC 7578). Own code because the platform's FormData
 * takes several times as long, and message create is the call that load tests repeat.
 */
export function readMultipart(contentType: string | undefined, body: Buffer): Part[] {
  const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
  const token = boundary?.[1] ?? boundary?.[2];
  if (token === undefined) throw invalid('The body must be multipart/form-data');
  const delimiter = `--${token}`;
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  while (at >= 0) {
    const start = at + delimiter.length;
    if (body.toString('latin1', start, start + 2) === '--') return parts;
    const headersEnd = body.indexOf('\r\n\r\n', start);
    // The line break before the delimiter is not part of the content.
    const next = body.indexOf(`\r\n${delimiter}`, start);
    if (headersEnd < 0 || next < headersEnd) break;
    const content = body.subarray(headersEnd + 4, next);
    parts.push({ ...disposition(body.toString('utf8', start, headersEnd)), content });
    at = next + 2;
  }
  throw invalid('The multipart body is cut or malformed');
}

function disposition(headers: string): Omit<Part, 'content'> {
  const line = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? '';
  const name = parameter(line, 'name');
  if (name === undefined) throw invalid('A part of the body has no name');
  const filename = parameter(line, 'filename');
  return { name, ...(filename !== undefined && { filename }) };
}

function parameter(line: string, key: string): string | undefined {
  const found = new RegExp(`;\\s*${key}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(line);
  // Browsers and RFC 7578 clients percent-encode the three characters that would break the line.
  return (found?.[1] ?? found?.[2])
    ?.replaceAll(/\\(.)/g, '$1')
    .replaceAll(/%22/g, '"')
    .replaceAll(/%0D/gi, '\r')
    .replaceAll(/%0A/gi, '\n');
}

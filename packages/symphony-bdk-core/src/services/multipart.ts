import type { Random } from '../http/backoff.ts';
import type { Attachment, Message } from './types/index.ts';

type Part = { head: string; content: string | Uint8Array };

/**
 * A message as `multipart/form-data`. Built by hand and kept in memory: a retry sends the same bytes again, and a
 * message without files, which nearly all are, is one string.
 */
export function messageBody(
  message: Message,
  { random, silent }: { random: Random; silent: boolean },
): { type: string; bytes: string | Uint8Array } {
  const { content, data, version = '2.0', attachments = [], previews = [] } = message;
  const fields: [string, string][] = [
    ['message', wrapped(content)],
    ['version', version],
  ];
  if (data !== undefined) fields.push(['data', typeof data === 'string' ? data : JSON.stringify(data)]);
  if (silent && message.silent !== undefined) fields.push(['silent', String(message.silent)]);
  const parts: Part[] = [
    ...fields.map(([name, text]) => ({
      head: `Content-Disposition: form-data; name="${name}"\r\nContent-Type: text/plain;charset=UTF-8`,
      content: text,
    })),
    ...attachments.map((file) => filePart('attachment', file)),
    ...previews.map((file) => filePart('preview', file)),
  ];
  const boundary = boundaryFor(parts, random);
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: join(parts, boundary) };
}

/** The official kits add the root element when it is missing, and so does this one; leading blanks are no reason to. */
function wrapped(content: string): string {
  return /^\s*<(messageML\b|div[^>]*\bdata-format=["']PresentationML["'])/.test(content)
    ? content
    : `<messageML>${content}</messageML>`;
}

function filePart(
  name: string,
  { name: fileName, type = 'application/octet-stream', content }: Attachment,
): Part {
  // escapes of the HTML standard, "multipart/form-data encoding algorithm"
  const safeName = fileName.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const safeType = type.replaceAll(/[^\x20-\x7e]/g, '');
  return {
    head: `Content-Disposition: form-data; name="${name}"; filename="${safeName}"\r\nContent-Type: ${safeType}`,
    content,
  };
}

function boundaryFor(parts: readonly Part[], random: Random): string {
  for (;;) {
    let boundary = 'bdk';
    while (boundary.length < 35) boundary += Math.floor(random() * 0xffff_ffff).toString(36);
    boundary = boundary.slice(0, 48);
    // random text that somebody knows beforehand could be written into a message
    const taken = parts.some(({ content }) => typeof content === 'string' && content.includes(boundary));
    if (!taken) return boundary;
  }
}

function join(parts: readonly Part[], boundary: string): string | Uint8Array {
  if (parts.every(({ content }) => typeof content === 'string')) {
    let body = '';
    for (const { head, content } of parts) body += `--${boundary}\r\n${head}\r\n\r\n${String(content)}\r\n`;
    return `${body}--${boundary}--\r\n`;
  }
  const chunks: Uint8Array[] = [];
  for (const { head, content } of parts) {
    chunks.push(Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`));
    chunks.push(typeof content === 'string' ? Buffer.from(content) : content, Buffer.from('\r\n'));
  }
  chunks.push(Buffer.from(`--${boundary}--\r\n`));
  return Buffer.concat(chunks);
}

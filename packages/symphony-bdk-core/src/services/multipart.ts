import type { Random } from '../http/backoff.ts';
import type { Attachment, Message } from './types/index.ts';

type Part = { head: string; content: string | readonly Uint8Array[] };

/** A request body and its Content-Type. */
type Body = { type: string; bytes: string | readonly Uint8Array[] };

/**
 * Makes the function that writes messages as `multipart/form-data`. By hand and in memory: a retry sends the same bytes
 * again, and a message without files, which nearly all are, is one string. Files are not copied, for they may be large.
 * `silent` is for updates only.
 */
export function createMessageWriter(random: Random): (message: Message, use: 'send' | 'update') => Body {
  let boundary = newBoundary(random);
  return (message, use) => {
    const parts = partsOf(message, use);
    while (parts.some(({ content }) => contains(content, boundary))) boundary = newBoundary(random);
    return { type: `multipart/form-data; boundary=${boundary}`, bytes: join(parts, boundary) };
  };
}

function partsOf(message: Message, use: 'send' | 'update'): Part[] {
  const { content, data, version = '2.0', silent, attachments = [], previews = [] } = message;
  const parts = [textPart('message', wrapped(String(content))), textPart('version', version)];
  if (data !== undefined)
    parts.push(textPart('data', typeof data === 'string' ? data : JSON.stringify(data)));
  if (use === 'update' && silent !== undefined) parts.push(textPart('silent', String(silent)));
  for (const file of attachments) parts.push(filePart('attachment', file));
  for (const file of previews) parts.push(filePart('preview', file));
  return parts;
}

/** The official kits add the root element when it is missing, and so does this one; leading blanks are no reason to. */
function wrapped(content: string): string {
  return /^\s*<(messageML\b|div[^>]*\bdata-format=["']PresentationML["'])/.test(content)
    ? content
    : `<messageML>${content}</messageML>`;
}

function textPart(name: string, content: string): Part {
  return {
    head: `Content-Disposition: form-data; name="${name}"\r\nContent-Type: text/plain;charset=UTF-8`,
    content,
  };
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
    content: typeof content === 'string' || Array.isArray(content) ? content : [content as Uint8Array],
  };
}

function newBoundary(random: Random): string {
  let boundary = 'bdk';
  while (boundary.length < 35) boundary += Math.floor(random() * 0xffff_ffff).toString(36);
  return boundary.slice(0, 48);
}

function contains(content: Part['content'], boundary: string): boolean {
  if (typeof content === 'string') return content.includes(boundary);
  const most = boundary.length - 1;
  let before: Uint8Array = Buffer.alloc(0); // it may begin in one piece and end in another
  for (const piece of content) {
    const seam = Buffer.concat([before, piece.subarray(0, most)]);
    if (seam.includes(boundary) || view(piece).includes(boundary)) return true;
    before = piece.length < most ? seam.subarray(-most) : piece.subarray(-most);
  }
  return false;
}

const view = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

function join(parts: readonly Part[], boundary: string): Body['bytes'] {
  let text = '';
  const pieces: Uint8Array[] = [];
  for (const { head, content } of parts) {
    text += `--${boundary}\r\n${head}\r\n\r\n`;
    if (typeof content === 'string') text += content;
    else {
      pieces.push(Buffer.from(text), ...content);
      text = '';
    }
    text += '\r\n';
  }
  text += `--${boundary}--\r\n`;
  return pieces.length === 0 ? text : [...pieces, Buffer.from(text)];
}

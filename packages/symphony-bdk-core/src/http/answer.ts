import { parseRetryAfter } from './backoff.ts';
import type { Answer } from './exchange.ts';
import type { Failure } from './failure.ts';

/** An answer that came but is not what the API promises. The text says what is wrong and quotes nothing. */
export class UnreadableAnswer extends Error {}

/**
 * The JSON of a successful answer, `null` for 204, which means "none found". Throws UnreadableAnswer, also when nothing came with
 * another status: a pod always says something then, so the answer is not the pod's.
 */
export function jsonOf(answer: Answer): unknown {
  if (answer.status === 204) return null;
  if (answer.text === '') throw new UnreadableAnswer('empty');
  try {
    return JSON.parse(answer.text);
  } catch {
    // not kept as cause: its message quotes the body
    throw new UnreadableAnswer(`not JSON but ${sizeOf(answer)}`);
  }
}

function sizeOf({ headers, text }: Answer): string {
  const type = headers['content-type'];
  return `${text.length} characters of ${typeof type === 'string' ? type.slice(0, 60) : 'unknown type'}`;
}

const DETAIL_LIMIT = 300;

/** What an error status says. The HTTP status counts: the body's own `code` is wrong in the official 404 examples. */
export function refusal(answer: Answer, now: number): Failure {
  const { code, message } = errorBody(answer);
  return {
    kind: 'refused',
    status: answer.status,
    code,
    retryAfter: parseRetryAfter(answer.headers['retry-after'], answer.headers.date, now),
    detail: message,
  };
}

function errorBody(answer: Answer): { code?: number | string; message: string } {
  try {
    const body: unknown = JSON.parse(answer.text);
    if (typeof body === 'object' && body !== null) {
      const { code, message } = body as { code?: unknown; message?: unknown };
      return {
        ...(typeof code === 'number' || typeof code === 'string' ? { code } : {}),
        message: typeof message === 'string' ? oneLine(message) : '',
      };
    }
  } catch {
    // proxies answer with text or HTML
  }
  return { message: answer.text === '' ? '' : sizeOf(answer) };
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, DETAIL_LIMIT);
}

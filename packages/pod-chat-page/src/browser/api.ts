import { commandsOf, isRecord, parseJson, personOf, streamOf } from './api-shapes.ts';
import { type Relations, relationsOf } from './relations.ts';
import type { BotCommand, Message, Person, SentFile, Stream, Trial } from './types.ts';

/** What the simulator refused, in its own words; status 0 when it could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  /** Of a mistake in MessageML, where the simulator knows its place; from 1. */
  readonly place: { line?: number; column?: number };

  constructor(status: number, message: string, place: { line?: number; column?: number } = {}) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.place = place;
  }
}

export type Api = ReturnType<typeof createApi>;

/** The calls of the simulator's /sim face, for one page. `request` is `fetch`, or a stand-in. */
export function createApi(request: typeof fetch = (...args) => fetch(...args)) {
  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const sent =
      body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await request(`/sim${path}`, { method, ...sent }).catch(() => {
      throw new ApiError(0, 'The simulator does not answer. Is it still running?');
    });
    const answer = parseJson(await response.text());
    if (!response.ok) throw refusal(response.status, isRecord(answer) ? answer : {});
    return answer as T;
  }

  const of = (username: string) => `/users/${encodeURIComponent(username)}`;
  const stream = (username: string, streamId: string) =>
    `${of(username)}/streams/${encodeURIComponent(streamId)}`;

  return {
    people: async (): Promise<Person[]> =>
      (await call<Record<string, unknown>[]>('GET', '/users')).map(personOf),
    streams: async (username: string): Promise<Stream[]> =>
      (await call<Stream[]>('GET', `${of(username)}/streams`)).map(streamOf),
    /** Those said or changed since a time in ms, that one included; each with its newest content. */
    messages: (username: string, streamId: string, since = 0) =>
      call<Message[]>('GET', `${stream(username, streamId)}/messages?since=${since}`),
    /** `quote` is the id of the message that it replies to. */
    say: (
      username: string,
      streamId: string,
      message: { text: string; quote?: string | undefined; files?: readonly SentFile[] },
    ) => call<{ messageId: string }>('POST', `${stream(username, streamId)}/messages`, message),
    edit: (username: string, messageId: string, text: string) =>
      call<{ messageId: string }>('PUT', `${of(username)}/messages/${encodeURIComponent(messageId)}`, {
        text,
      }),
    openIm: (username: string, usernames: readonly string[]) =>
      call<{ streamId: string }>('POST', `${of(username)}/im`, { with: usernames }),
    submit: (
      username: string,
      messageId: string,
      form: { formId: string; action: string; values: Record<string, unknown> },
    ) => call<unknown>('POST', `${of(username)}/forms/${encodeURIComponent(messageId)}`, form),
    connection: (username: string, other: string, action: 'request' | 'accept' | 'reject' | 'remove') =>
      call<unknown>('POST', `${of(username)}/connections`, { with: other, action }),
    join: (username: string, streamId: string) =>
      call<{ outcome: 'joined' | 'requested' }>(
        'POST',
        `${of(username)}/rooms/${encodeURIComponent(streamId)}/join`,
      ),
    presence: (username: string, category: string) =>
      call<unknown>('PUT', `${of(username)}/presence`, { category }),
    /** Connections, rooms to join, and the bot's commands. */
    relations: async (username: string): Promise<Relations> =>
      relationsOf(await call<unknown>('GET', '/state'), username),
    trials: () => call<Trial[]>('GET', '/trials'),
    /** What somebody may run in a conversation; nothing where the pod was not told. */
    commandsIn: (username: string, streamId: string): Promise<BotCommand[] | undefined> =>
      call<unknown[]>('GET', `${stream(username, streamId)}/commands`).then(
        (commands) => commandsOf({ commands }),
        () => undefined,
      ),
    /** Parses MessageML; the error carries the place. */
    preview: (message: string, data: string) =>
      call<{ presentationML: string; data: Record<string, unknown> }>('POST', '/messageml', {
        message,
        data,
      }),
  };
}

function refusal(status: number, { message, line, column }: Record<string, unknown>): ApiError {
  const text = typeof message === 'string' && message !== '' ? message : `The simulator answered ${status}.`;
  return new ApiError(status, text, {
    ...(typeof line === 'number' ? { line } : {}),
    ...(typeof column === 'number' ? { column } : {}),
  });
}

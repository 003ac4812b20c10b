import type { IncomingHttpHeaders } from 'node:http';
import { parse, textOf } from 'symphony-messageml';
import type { Pod } from 'symphony-pod-simulator';
import { createKnownWords } from './known-words.ts';
import { plainWords } from './plain-words.ts';
import { plain } from './pseudo-words.ts';
import { startTap } from './tap.ts';

/**
 * The wire between a Steward that speaks the pseudo-language and a pod: on it every word becomes plain English, so that people and tests
 * read what they always read, and what Steward said is kept as it was.
 */
export type PseudoWire = {
  readonly port: number;
  /** What the operator calls things, in the configuration or the policy. */
  knows(names: unknown): void;
  /** What was said since the last look, as it was said. */
  look(): Look;
  close(): Promise<void>;
};

export type Look = {
  readonly said: readonly string[];
  /** Words in plain letters that nobody typed and that the pod doesn't call anything: they are in no catalogue. */
  readonly plain: readonly string[];
};

const BOT = 'steward';
const MESSAGE = /\/message\/(?:create|[^/]+\/update)$/u;
const MANIFEST = 'POST /pod/v1/user/manifest/own';
const ATTRIBUTE = /\b(?:placeholder|title|label|pattern-error-message)="([^"]*)"/gu;
const DESCRIPTION = /"desc":"([^"]*)"/gu;

export async function startPseudoWire(pod: Pod): Promise<PseudoWire> {
  const known = createKnownWords(BOT);
  let said: string[] = [];
  const keep = async (call: string, headers: IncomingHttpHeaders, body: Buffer) => {
    if (MESSAGE.test(call)) said.push(await textsOfMessage(headers, body));
    if (call === MANIFEST) said.push(descriptionsIn(body.toString()));
  };
  // The pod would only see that Steward hangs up.
  const unreadable: string[] = [];
  const tap = await startTap(pod.port, {
    async onCall(call, headers, body) {
      known.called(headers['x-trace-id']);
      await keep(call, headers, body).catch((error: unknown) => unreadable.push(String(error)));
      const text = body.toString();
      const english = plain(text);
      return english === text ? body : Buffer.from(english);
    },
    onAnswer: known.answered,
  });
  return {
    port: tap.port,
    knows: known.called,
    look() {
      // Titles and rooms that Steward shows without having asked for them by name.
      const { users, streams } = pod.world();
      known.called(users.map((user) => ({ ...user, manifest: undefined })));
      known.called(streams.map(({ room, members }) => ({ room, members })));

      const texts = said;
      said = [];
      const names = known.all();
      known.forgetTyped();
      return { said: texts, plain: [...unreadable, ...texts.flatMap((text) => foundIn(text, names))] };
    },
    close: tap.close,
  };
}

/** Each word with the line in which it is, to be found by. */
function foundIn(text: string, names: readonly string[]): string[] {
  const lines = text.split('\n');
  return plainWords(text, names).map(
    (word) => `${word} (${plain(lines.find((line) => line.includes(word)) ?? '')})`,
  );
}

/** All that people read of a message: its text, what stands in its fields, its files and their names. */
async function textsOfMessage(headers: IncomingHttpHeaders, body: Buffer): Promise<string> {
  const type = headers['content-type'] ?? '';
  const parts = await new Response(body, { headers: { 'content-type': type } }).formData();
  const message = parts.get('message');
  if (typeof message !== 'string') throw new Error('There is a message without its text.');
  const attributes = Array.from(message.matchAll(ATTRIBUTE), ([, value]) => value);
  const files = parts.getAll('attachment').filter((each) => typeof each !== 'string');
  const texts = files.map(async (file) => [file.name.replace(/\.[a-z]+$/u, ''), await file.text()]);
  return [
    textOf(parse(message).presentationML),
    textOf(`<div>${attributes.join('<br/>')}</div>`),
    ...(await Promise.all(texts)).flat(),
  ].join('\n');
}

const descriptionsIn = (body: string): string => {
  const { manifest } = JSON.parse(body);
  return Array.from(String(manifest).matchAll(DESCRIPTION), ([, text]) => text).join('\n');
};

import { textOf } from 'symphony-messageml';
import { inProse } from '../../src/in-prose.ts';
import { neutral } from '../../src/words/index.ts';
import { typedWords } from './plain-words.ts';

const MAX_QUOTED = 80;

type Json = Readonly<Record<string, unknown>>;

/** What Steward may say in plain letters, learned from what the pod told it: what people typed, and what the pod calls things. */
export type KnownWords = {
  /** The pod calls everything so that is text in this value. */
  called(value: unknown): void;
  /** An answer of the pod, to `METHOD /path`. */
  answered(call: string, body: string): void;
  all(): string[];
  /** What was typed; what the pod calls things stays. */
  forgetTyped(): void;
};

export function createKnownWords(bot: string): KnownWords {
  const names = new Set<string>();
  const words = new Set<string>();

  function called(value: unknown): void {
    if (typeof value === 'string' && !names.has(value))
      for (const each of [value, ...asShown(value), ...asWords(value)]) names.add(each);
    else if (isJson(value)) {
      // Of several people a room is called by their first names.
      if (typeof value.displayName === 'string') called(value.displayName.split(' ')[0]);
      Object.values(value).forEach(called);
    }
  }

  function typed(value: unknown): void {
    if (typeof value === 'string')
      for (const each of asQuoted(value).flatMap((text) => [text, ...typedWords(text)])) words.add(each);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(typed);
  }

  /** The pod's own words for what it refuses are for the log. */
  function ofMessage({ message, data: _entities, ...rest }: Json): void {
    if (rest.messageId === undefined || isBot(rest.user)) return;
    called(rest);
    if (typeof message === 'string') typed(textOf(message));
  }

  function ofEvent({ initiator, payload }: Json): void {
    called(initiator);
    for (const about of isJson(payload) ? Object.values(payload).filter(isJson) : []) {
      const { message, formValues, formId: _form, ...rest } = about;
      called(rest);
      if (isJson(message)) ofMessage(message);
      if (isJson(formValues)) typed({ ...formValues, action: undefined });
    }
  }

  const isBot = (user: unknown): boolean => isJson(user) && user.username === bot;

  return {
    called,
    answered(call, body) {
      const answer = jsonOf(body);
      if (!isJson(answer) || call.includes('/manifest')) return;
      if (call.includes('/datafeeds/')) jsonsIn(answer.events).forEach(ofEvent);
      else if (call.includes('/message'))
        jsonsIn(Array.isArray(answer) ? answer : [answer]).forEach(ofMessage);
      else called(answer);
    },
    all: () => [...names, ...words],
    forgetTyped: () => words.clear(),
  };
}

/** What is none is a fault of the pod. */
function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const jsonsIn = (values: unknown): Json[] => (Array.isArray(values) ? values.filter(isJson) : []);

/** As Steward repeats what was typed: without characters that nobody sees, and cut. */
const asQuoted = (text: string): string[] => {
  const seen = neutral(text);
  return [text, seen, seen.slice(0, MAX_QUOTED)];
};

/** What the pod calls things, without characters that nobody sees; and in a file for spreadsheets, where quotes are doubled. */
const asShown = (text: string): string[] => [neutral(text), neutral(text).replaceAll('"', '""')];

const CONSTANT = /^(?:[A-Z][A-Z\d_]+|[a-z]+[A-Z][A-Za-z]*)$/u;

/** `canCreatePublicRoom` is shown as words, and so is `L1_SUPPORT`, where the pod has no name for them. */
const asWords = (text: string): string[] =>
  CONSTANT.test(text)
    ? [
        inProse(text),
        ...text
          .replace(/^is(?=[A-Z])/u, '')
          .split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/u)
          .flatMap((word) => [word, word.toLowerCase(), inProse(word)]),
      ]
    : [];

import {
  fold,
  type Given,
  givenFromForm,
  isUnquoted,
  type Token,
  withoutTrailing,
} from '@finos/symphony-bdk-core';
import { arg } from '../arg.ts';

/** The id of a request: also one that no request can have, because it is no mistake of how it is written. */
export const requestArg = arg.id('arg-request', {
  pattern: /^R-[0-9A-Z]{6}$/u,
  sample: 'REQUEST',
  like: 'R-7K3FQ2',
});

/** What is given to a command that does something with this request. */
export const givenRequest = (id: string): Given => givenFromForm({ request: requestArg }, { request: id });

const SAID_ALONG = new Set(
  'the my this that it one request for on please pls der die das den meinen antrag anfrage bitte la le ma cette demande svp'.split(
    ' ',
  ),
);
const LIKE_AN_ID = /^r[-–—_].|^(?=.*\d)(?=.*[a-z])[0-9a-z]{5,8}$/iu;

const plain = (token: Token | undefined): string =>
  isUnquoted(token) ? withoutTrailing(fold(token.text)) : '';

/**
 * An id stands in front, but for words such as “request”. Where there is none, all is the text: which request it is about follows from
 * what waits.
 */
export const textWithoutId =
  (text: string | undefined) =>
  (tokens: readonly Token[]): readonly Token[] => {
    const place = tokens.findIndex((token) => !SAID_ALONG.has(plain(token)));
    const first = plain(tokens[place]);
    if (place < 0) return [];
    if (first.startsWith('-') || LIKE_AN_ID.test(first)) return tokens.slice(place);
    return text === undefined ? tokens : [{ kind: 'word', text: `--${text}`, quoted: false }, ...tokens];
  };

import type { Token } from '../messages/token.ts';

const EXCEPTION =
  /^(?:not|no|never|don['’]t|but|except|excepting|without|exclud(?:e|es|ing)|minus|save|apart|unless|instead|nicht|kein|keine|keinen|ohne|außer|ausser|aber|sauf|sans|pas|mais|excepto|salvo|sin|tranne|senza)$/iu;
const SIGN = /^[-–—−!¬~≠]+$/u;
const SIGNED = /^[-–—−!¬~≠]+\p{L}/u;

/** A word that takes out what follows: `but`, `not`, `außer`. */
export const isException = (token: Token | undefined): boolean =>
  token?.kind === 'word' && EXCEPTION.test(token.text);

/** The place of the first word or sign that takes out what follows: `not @Bob`, `-@Bob`; -1 when there is none. */
export const exceptionIn = (tokens: readonly Token[]): number =>
  tokens.findIndex((token, index) => isException(token) || isSign(tokens, index));

/** A dash in front of a name is that of a list where a blank is between; an exclamation mark ends what is in front of it, or means nothing good. */
function isSign(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind !== 'word' || token.quoted) return false;
  if (SIGNED.test(token.text)) return true;
  if (next === undefined || !SIGN.test(token.text)) return false;
  const touches = (one: Token | undefined, other: Token | undefined): boolean =>
    one?.end !== undefined && one.end === other?.start;
  if (touches(before, token)) return false;
  return touches(token, next) || token.text.includes('!');
}

/** Does a word in one of these texts take something out? */
export const takesOut = (texts: readonly string[]): boolean =>
  texts.some((text) =>
    text.split(/\s/u).some((word) => isException({ kind: 'word', text: word, quoted: false })),
  );

import { fold, type Token } from '@finos/symphony-bdk-core';

/** What a line is that holds no command. */
export type SmallTalk = 'greeting' | 'thanks';

const GREETINGS = [
  'hi',
  'hello',
  'hey',
  'hiya',
  'morning',
  'good morning',
  'good afternoon',
  'good evening',
  'good day',
  'hallo',
  'moin',
  'servus',
  'grüezi',
  'guten tag',
  'guten morgen',
  'guten abend',
  'bonjour',
  'bonsoir',
  'salut',
  'coucou',
];

const THANKS = [
  'thanks',
  'thank you',
  'thx',
  'ty',
  'cheers',
  'much appreciated',
  'great',
  'perfect',
  'awesome',
  'well done',
  'good bot',
  '👍',
  '🙏',
  'danke',
  'vielen dank',
  'merci',
];

const POLITE = [
  'please',
  'pls',
  'can you',
  'could you',
  'would you',
  'will you',
  'i want to',
  "i'd like to",
  'bitte',
];

const WORDS_OF: Readonly<Record<SmallTalk, readonly string[]>> = { greeting: GREETINGS, thanks: THANKS };

/** What people say to be kind, at the beginning of a line, and the tokens behind it. */
export function readSmallTalk(tokens: readonly Token[]): {
  kind: SmallTalk | undefined;
  rest: readonly Token[];
} {
  for (const kind of ['greeting', 'thanks'] as const) {
    const rest = behind(tokens, WORDS_OF[kind]);
    if (rest !== undefined) return { kind, rest: withoutPoliteness(rest) };
  }
  return { kind: undefined, rest: withoutPoliteness(tokens) };
}

function withoutPoliteness(tokens: readonly Token[]): readonly Token[] {
  const rest = behind(tokens, POLITE);
  return rest === undefined ? tokens : withoutPoliteness(rest);
}

/** The tokens behind the longest of the phrases that they begin with. */
function behind(tokens: readonly Token[], phrases: readonly string[]): readonly Token[] | undefined {
  const lengths = phrases.flatMap((phrase) => {
    const words = phrase.split(' ');
    return words.every((word, index) => wordOf(tokens[index]) === word) ? [words.length] : [];
  });
  return lengths.length > 0 ? tokens.slice(Math.max(...lengths)) : undefined;
}

const wordOf = (token: Token | undefined): string | undefined =>
  token?.kind === 'word' && !token.quoted ? fold(token.text).replace(/[\p{P}--[']]+$/v, '') : undefined;

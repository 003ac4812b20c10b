import { fold, isUnquoted, type Token } from '@finos/symphony-bdk-core';

/** What a line is that holds no command. */
export type SmallTalk = 'greeting' | 'thanks' | 'fine' | 'undo';

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

const FINE = [
  'ok',
  'okay',
  'k',
  'alright',
  'all right',
  'all good',
  'fine',
  'got it',
  'understood',
  'i see',
  'sure',
  'nice',
  'cool',
  'no problem',
  'no worries',
  'will do',
  'done',
  'alles klar',
  'in ordnung',
  'verstanden',
  'passt',
  'super',
  'gut',
  "d'accord",
  'entendu',
  'compris',
  'parfait',
  'très bien',
  'ça marche',
];

const UNDO = [
  'undo',
  'undo it',
  'undo that',
  'undo this',
  'revert',
  'revert that',
  'take it back',
  'take that back',
  'roll back',
  'rückgängig',
  'rückgängig machen',
  'mach das rückgängig',
  'machen sie das rückgängig',
  'défaire',
  'annule ça',
];

const HELP = [
  'what can you do',
  'what can you do for me',
  'what do you do',
  'what are you',
  'who are you',
  'how does this work',
  'how do you work',
  'how do i use you',
  'how can you help',
  'what are your commands',
  'which commands are there',
  'what can i do here',
  'can you help',
  'can you help me',
  'help me',
  'i need help',
  'was kannst du',
  'was können sie',
  'was kannst du für mich tun',
  'wer bist du',
  'wie geht das',
  'wie funktioniert das',
  'ich brauche hilfe',
  'hilf mir',
  'que peux-tu faire',
  'que pouvez-vous faire',
  'que sais-tu faire',
  'qui es-tu',
  'comment ça marche',
  "j'ai besoin d'aide",
];

const POLITE = [
  'and',
  'und',
  'et',
  'please',
  'pls',
  'can you',
  'could you',
  'would you',
  'will you',
  'i want to',
  "i'd like to",
  'i need to',
  'bitte',
  'kannst du',
  'könntest du',
  'können sie',
  'könnten sie',
  'ich möchte',
  'ich würde gern',
  'peux-tu',
  'pourrais-tu',
  'pouvez-vous',
  'pourriez-vous',
  'je voudrais',
  'je veux',
];

const WORDS_OF: Readonly<Record<SmallTalk, readonly string[]>> = {
  greeting: GREETINGS,
  thanks: THANKS,
  fine: FINE,
  undo: UNDO,
};

/** What may stand in front of something else; the rest is only meant so alone. */
const BEGINS: ReadonlySet<SmallTalk> = new Set(['greeting', 'thanks'] as const);

/** Whom people greet. */
const GREETED = ['steward', 'bot', 'there', 'all', 'everyone', 'team', 'zusammen', 'tous'];

/** What people say to be kind, at the beginning of a line, and the tokens behind it. */
export function readSmallTalk(tokens: readonly Token[]): {
  kind: SmallTalk | undefined;
  rest: readonly Token[];
} {
  for (const kind of ['greeting', 'thanks', 'fine', 'undo'] as const) {
    const said = behind(tokens, WORDS_OF[kind]);
    const rest = said && (behind(said, GREETED) ?? said);
    if (rest !== undefined && (BEGINS.has(kind) || isNothingMore(withoutPoliteness(rest))))
      return { kind, rest: withoutPoliteness(rest) };
  }
  return { kind: undefined, rest: withoutPoliteness(tokens) };
}

const isNothingMore = (rest: readonly Token[]): boolean => rest.length === 0 || isOnlySmallTalk(rest);

/** Does a whole line ask what Steward can do? */
export const isQuestionForHelp = (tokens: readonly Token[]): boolean => {
  const rest = behind(tokens, HELP);
  return rest !== undefined && withoutPoliteness(rest).every((token) => wordOf(token) === '');
};

/** Is nothing said but what is kind? */
export const isOnlySmallTalk = (tokens: readonly Token[]): boolean => {
  const { kind, rest } = readSmallTalk(tokens);
  return kind !== undefined && isNothingMore(rest);
};

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

// Nobody says a longer one to be kind.
const LONGEST_WORD = 50;

const wordOf = (token: Token | undefined): string | undefined =>
  isUnquoted(token) && token.text.length <= LONGEST_WORD
    ? fold(token.text).replace(/[\p{P}--[']]+$/v, '')
    : undefined;

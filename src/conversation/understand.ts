import {
  beginsWithCommand,
  type FoundCommand,
  findCommand,
  fold,
  type Suggestion,
  suggestCommands,
  type Token,
  withoutTrailing,
} from '@finos/symphony-bdk-core';
import { asDryRun, behindDryRun, type Command, readHowTo } from '../commands/index.ts';
import { isOnlySmallTalk, isQuestionForHelp, readSmallTalk, type SmallTalk } from './small-talk.ts';

/** What a line that is meant for Steward is. */
export type Understood =
  | Extract<FoundCommand<Command>, { kind: 'command' | 'unknown' }>
  /** `topic` names what help is wanted with. */
  | { readonly kind: 'help'; readonly topic: readonly Token[] }
  /** No slash, but the words of commands: they can be offered, and are never run. */
  | { readonly kind: 'like-commands'; readonly suggestions: readonly Suggestion<Command>[] }
  | { readonly kind: 'small-talk'; readonly talk: SmallTalk }
  /** Another command begins further on in the line. */
  | { readonly kind: 'several' }
  /** Text, with what may be a command somewhere inside. */
  | { readonly kind: 'command-inside' }
  | { readonly kind: 'nothing' };

const HELP_WORDS = new Set(['help', '?', 'h', 'hilfe', 'hilf', 'aide', 'aide-moi', 'aidez-moi', '??', '???']);
const HELPED = new Set(['me', 'us', 'mir', 'uns', 'moi', 'nous', 'please', 'bitte', 'out', '?', '??', '!']);
const HELP_OPTIONS = new Set(['--help', '—help', '–help', '-h', '-?', '/?']);

/** Finds out what a line is. */
export function understand(commands: readonly Command[], tokens: readonly Token[]): Understood {
  const behind = behindDryRun(tokens);
  return behind === undefined
    ? understandWhole(commands, tokens)
    : (onlyTried(understandWhole(commands, behind)) ?? understandWhole(commands, tokens));
}

/** `dry run: /room add …` is the same as `--dry-run` at the end, where anything would be changed. */
function onlyTried(understood: Understood): Understood | undefined {
  const tried = (suggestions: readonly Suggestion<Command>[]) =>
    suggestions.map((each) => ({ ...each, tokens: inDryRun(each.command, each.tokens) }));
  switch (understood.kind) {
    case 'command':
      return { ...understood, tokens: inDryRun(understood.command, understood.tokens) };
    case 'unknown':
    case 'like-commands':
      return { ...understood, suggestions: tried(understood.suggestions) };
    default:
      return undefined;
  }
}

const inDryRun = ({ kind }: Command, tokens: readonly Token[]): readonly Token[] =>
  kind === 'plan' ? asDryRun(tokens) : tokens;

function understandWhole(commands: readonly Command[], tokens: readonly Token[]): Understood {
  const [first, ...others] = tokens;
  // Whoever only mentions Steward wants to know what it can do.
  if (first === undefined) return { kind: 'help', topic: [] };
  const asked = isHelpWord(first) ? readHowTo(others) : undefined;
  if (asked !== undefined) {
    const topic = topicOf(commands, asked.rest);
    return { kind: 'help', topic: topic === undefined ? [] : wordsOf(topic) };
  }
  if (isHelpWord(first)) return { kind: 'help', topic: isSaidAlong(others) ? [] : others };
  const found = findCommand(commands, tokens);
  if (found.kind === 'none') return understandText(commands, tokens);
  const talk = found.kind === 'unknown' ? readSmallTalk([withoutSlash(first), ...others]) : undefined;
  if (talk?.kind === 'undo') return { kind: 'small-talk', talk: 'undo' };
  const rest = found.kind === 'command' ? found.tokens : others;
  const [only] = rest;
  const asksForHelp =
    rest.some((token) => isWordOf(token, HELP_OPTIONS)) ||
    (rest.length === 1 && only !== undefined && isWordOf(only, HELP_WORDS));
  if (!asksForHelp)
    return found.kind === 'command' && hasAnother(commands, rest) ? { kind: 'several' } : found;
  if (found.kind === 'command') return { kind: 'help', topic: wordsOf(found.command.name) };
  return { kind: 'help', topic: [first, ...others.filter((token) => !isHelp(token))] };
}

/** The command, or the group of commands, that words are about. */
function topicOf(commands: readonly Command[], tokens: readonly Token[]): string | undefined {
  const [suggestion] = suggestCommands(commands, tokens).filter(({ isExact }) => isExact);
  if (suggestion !== undefined) return suggestion.command.name;
  const [first] = tokens;
  const word = first?.kind === 'word' ? withoutTrailing(fold(first.text)) : '';
  return tokens.length === 1 && commands.some(({ name }) => name.startsWith(`${word} `)) ? word : undefined;
}

function understandText(commands: readonly Command[], tokens: readonly Token[]): Understood {
  const { kind: talk, rest } = readSmallTalk(tokens);
  if (isQuestionForHelp(tokens) || isQuestionForHelp(rest)) return { kind: 'help', topic: [] };
  const howTo = readHowTo(rest) ?? readHowTo(tokens);
  if (howTo !== undefined) {
    const topic = topicOf(commands, howTo.rest);
    if (topic !== undefined || !howTo.isVague)
      return { kind: 'help', topic: topic === undefined ? [] : wordsOf(topic) };
  }
  const suggestions = suggestCommands(commands, rest).filter(({ isExact }) => isExact);
  if (suggestions.length > 0) return { kind: 'like-commands', suggestions };
  if (talk !== undefined) return { kind: 'small-talk', talk };
  return tokens.some((_, index) => beginsCommand(commands, tokens, index))
    ? { kind: 'command-inside' }
    : { kind: 'nothing' };
}

// More than the name of any command has; a line may hold thousands of such places.
const MOST_WORDS = 5;
const AND_THEN = /^(?:[;,&|]+|and|then|und|dann|et|puis)$/iu;

/** In a text such as a reason a command may be spoken of; behind a mention, a quote or “and then” it is one. */
const hasAnother = (commands: readonly Command[], tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => {
    const before = tokens[index - 1];
    const isApart =
      before !== undefined &&
      (before.kind !== 'word' || before.quoted || AND_THEN.test(before.text) || /[;,]$/u.test(before.text));
    return isApart && beginsCommand(commands, tokens, index);
  });

/** Between backquotes, or behind the sign of a list or a quotation, it is none either. */
function beginsCommand(commands: readonly Command[], tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  const [, line] = /^[`>*-]*(\/\p{L}.*)$/su.exec(token.text) ?? [];
  if (line === undefined) return false;
  const words = line.split(/\s+/u).map((text): Token => ({ kind: 'word', text, quoted: false }));
  return beginsWithCommand(commands, [...words, ...tokens.slice(index + 1, index + MOST_WORDS)]);
}

const isWordOf = (token: Token, words: ReadonlySet<string>): boolean =>
  token.kind === 'word' &&
  !token.quoted &&
  [token.text, withoutTrailing(token.text)].some((word) => words.has(word.toLowerCase()));

/** `help me`, `help please, thanks`: no topic. */
const isSaidAlong = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => isWordOf(token, HELPED)) || isOnlySmallTalk(tokens);

const isHelp = (token: Token): boolean => isWordOf(token, HELP_WORDS) || isWordOf(token, HELP_OPTIONS);

/** With the slash or without it: `help`, `/?`, `--help`. */
const isHelpWord = (token: Token): boolean => isHelp(withoutSlash(token));

const withoutSlash = (token: Token): Token =>
  token.kind === 'word' ? { ...token, text: token.text.replace(/^\/(?!\?$)/u, '') } : token;

const wordsOf = (name: string): Token[] =>
  name.split(' ').map((text) => ({ kind: 'word', text, quoted: false }));

import {
  fold,
  type Given,
  readYesNo,
  type Token,
  withoutLeading,
  withoutMarks,
  withoutTrailing,
  YES_NO,
} from '@finos/symphony-bdk-core';

/** The option as it is written. */
const OPTION: Token = { kind: 'word', text: '--dry-run', quoted: false };

const SAID = [
  ['dry', 'run'],
  ['dry-run'],
  ['dryrun'],
  ['probelauf'],
  ['en', 'simulation'],
  ['essai', 'à', 'blanc'],
];
// What may stand around it: “just as a (dry run), please”.
const BEFORE = new Set(['as', 'a', 'just', 'only', 'nur', 'als', 'ein', 'juste', 'un', 'and', '-']);
const BEHIND = new Set(['only', 'mode', 'first', 'please', 'pls', 'bitte', 'svp', 'seulement', '']);
// Other words for yes may belong to what follows: `--dry-run on FX desk`.
const ON = new Set([...YES_NO.yes.answerAnywhereOrFlag, 'true']);

const DASHED = /^--?(no-?)?(dry[-_]?run|dry)(?:[=:](.*))?$/su;

/**
 * Tokens in which a dry run is asked for as the option is written, whatever was typed for it: `--dryrun`, `--dry run`, or `dry run` at the
 * end of the line, where it is never a part of a name or a reason. Quoted, it is one.
 */
export function withDryRun(tokens: readonly Token[]): readonly Token[] {
  const given = withOption(tokens);
  const end = given.includes(OPTION) ? undefined : beginOfEnd(given);
  return end === undefined ? given : asDryRun(given.slice(0, end));
}

/** What follows when a dry run is asked for at the beginning: `dry run: /room add …`. */
export function behindDryRun(tokens: readonly Token[]): readonly Token[] | undefined {
  const said = SAID.find((words) => words.every((word, index) => wordOf(tokens[index]) === word));
  return said === undefined || said.length === tokens.length ? undefined : tokens.slice(said.length);
}

export const asDryRun = (tokens: readonly Token[]): readonly Token[] => [...tokens, OPTION];

function withOption(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const [found, no = '', name, value = ''] = DASHED.exec(wordOf(token) ?? '') ?? [];
    if (found === undefined) {
      read.push(token);
      continue;
    }
    if (name === 'dry' && wordOf(tokens[at + 1]) === 'run') at += 1;
    // “--dry-run no” may mean either: the word stays, and is asked about.
    if (value === '' && ON.has(wordOf(tokens[at + 1]) ?? '')) at += 1;
    if ((no === '') !== (readYesNo(value) === false)) read.push(OPTION);
  }
  return read;
}

/** Where what is said at the end begins, if a dry run is asked for there. */
function beginOfEnd(tokens: readonly Token[]): number | undefined {
  let end = tokens.length;
  while (end > 0 && BEHIND.has(wordOf(tokens[end - 1]) ?? 'no word')) end -= 1;
  const said = SAID.find((words) =>
    words.every((word, index) => wordOf(tokens[end - words.length + index]) === word),
  );
  if (said === undefined) return undefined;
  let from = end - said.length;
  while (from > 0 && BEFORE.has(wordOf(tokens[from - 1]) ?? '')) from -= 1;
  return from;
}

/** Does a command only say what it would do? */
export const isDryRun = ({ dryRun }: Given): boolean => dryRun !== undefined;

/** In lower case, without marks and brackets around it; what is nothing else is empty. */
const wordOf = (token: Token | undefined): string | undefined => {
  if (token?.kind !== 'word' || token.quoted) return undefined;
  const word = withoutTrailing(withoutLeading(withoutMarks(fold(token.text)), '([,;'), ')],;');
  return /^[.,;:!?…]*$/u.test(word) ? '' : word;
};

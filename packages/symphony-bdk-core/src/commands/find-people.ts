import type { UserId } from '../ids.ts';
import { withoutUnseen } from '../messages/invisible.ts';
import { isUnquoted, type Token, textOf } from '../messages/token.ts';
import type { AmbiguousPerson } from './ambiguous-person.ts';
import type { ArgumentScope, Directory, Person } from './directory.ts';
import { exceptionIn } from './exceptions.ts';
import { createNameFinder, type NameFinder, Several } from './find-name.ts';
import { findNames } from './find-names.ts';
import { fold } from './fold.ts';
import { endsOfList, isSeparator, looksLikeUsername, type Part, partsOf } from './people-list.ts';
import { goesOn } from './sentence-words.ts';

/** The people that were found; what matched nobody; and the first name that has to be asked back. */
export type People = {
  readonly found: readonly Person[];
  readonly missing: readonly string[];
  readonly ambiguous: AmbiguousPerson | undefined;
  /** There were people behind words that say nothing, of whom nobody knows whether they are meant. */
  readonly isCut: boolean;
};

/** Where words that are nobody run on into what follows, and what was known until then. */
type RunOn = { readonly from: number; readonly found: number; readonly missing: number };

type Known = {
  readonly byId: ReadonlyMap<UserId, Person>;
  readonly byEmail: ReadonlyMap<string, Person>;
  readonly byUsername: ReadonlyMap<string, Person>;
};

/** Finds the people that the tokens name, each once, in the order given. */
export async function findPeople(
  given: readonly Token[],
  { directory, initiator, isStrict = false }: Pick<ArgumentScope, 'directory' | 'initiator' | 'isStrict'>,
): Promise<People> {
  const nameFinder = createNameFinder({ directory, initiator });
  const end = isStrict ? await endOfList(given, nameFinder) : given.length;
  const tokens = given.slice(0, end);
  const known = await prefetch(tokens, directory);
  const parts = partsOf(tokens, (word) => known.byUsername.has(usernameOf(word)));
  const found = new Map<UserId, Person>();
  const missing: string[] = [];
  let ambiguous: AmbiguousPerson | undefined;
  let runsOn: RunOn | undefined;
  const add = (person: Person | undefined, text: string): false => {
    if (person) found.set(person.id, person);
    else missing.push(text);
    return false;
  };
  const exception = exceptionIn(tokens);
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const label = next?.kind === 'email' && next.isLabelled ? labelled(part, next, { tokens, known }) : part;
    if (label === 'label') continue;
    if (label === 'other') {
      missing.push(partText(part, tokens));
      continue;
    }
    try {
      if (exception >= 0 && label.index + label.length > exception && (await isExcepted(label))) break;
      if ((await take(label)) && next !== undefined && isStrict)
        runsOn ??= { from: next.index, found: found.size, missing: missing.length };
    } catch (error) {
      if (!(error instanceof Several)) throw error;
      ambiguous ??= error.problem;
    }
  }
  const isCut =
    runsOn !== undefined && (found.size > runsOn.found || (ambiguous?.index ?? -1) >= runsOn.from);
  if (runsOn !== undefined && isCut) cutBehind(runsOn);
  if (end < given.length) missing.push(textOf(given.slice(end)));
  return { found: [...found.values()], missing, ambiguous, isCut: isCut || end < given.length };

  function namesIn({ index, length }: Part) {
    return findNames(tokens.slice(index, index + length), index, nameFinder);
  }

  /**
   * Whoever stands behind words that say nothing to us may be anybody: `@Dave Kim, keep @Sam Taylor`. So nobody behind them is meant, and
   * they are told together.
   */
  function cutBehind({ from, found: most, missing: before }: RunOn): void {
    for (const id of [...found.keys()].slice(most)) found.delete(id);
    const text = [missing[before - 1], textOf(tokens.slice(from))].join(' ');
    missing.splice(before - 1, Number.POSITIVE_INFINITY, text);
    if (ambiguous !== undefined && ambiguous.index >= from) ambiguous = undefined;
  }

  /** `@Nina Patel, @Tom Berg asked for it`: of several, the one of whom something is said needn't be meant. */
  function doubtLast(words: readonly Token[]): void {
    const last = [...found.values()].at(-1);
    if (!isStrict || found.size < 2 || last === undefined || goesOn(words[0])) return;
    found.delete(last.id);
    missing.push(`@${last.displayName}`);
  }

  async function areNames(part: Part): Promise<boolean> {
    try {
      const { found: named, missing: others } = await namesIn(part);
      return named.length > 0 && others.length === 0;
    } catch (error) {
      if (error instanceof Several) return false;
      throw error;
    }
  }

  /** From the word that takes people out on, nobody is meant; a name may have such a word inside. */
  async function isExcepted(part: Part): Promise<boolean> {
    if (part.index > exception || part.kind !== 'words') return false;
    const upTo = { ...part, length: exception - part.index };
    if (upTo.length > 0 && (await areNames(part))) return false;
    if (upTo.length > 0) await take(upTo);
    missing.push(textOf(tokens.slice(exception)));
    return true;
  }

  /** Answers whether words that are nobody run on into what follows. */
  async function take(part: Part): Promise<boolean> {
    switch (part.kind) {
      case 'id':
        return add(known.byId.get(part.id), part.text);
      case 'email':
        return add(known.byEmail.get(part.email), part.text);
      case 'tag':
        return add(undefined, part.text) || true;
      case 'quoted': {
        const person = known.byUsername.get(usernameOf(part.text)) ?? (await quotedName(part, nameFinder));
        return add(person, part.text);
      }
      case 'words': {
        const names = await namesIn(part);
        if (names.beginsWith !== undefined) doubtLast(names.beginsWith);
        for (const person of names.found) found.set(person.id, person);
        missing.push(...names.missing);
        return names.runsOn === true;
      }
    }
  }
}

// Each is a search or more.
const MOST_ENDS = 3;

/** Where those who are meant end: at the first place that ends a list and is inside of nobody's name, as that in `Doe, John (London)`. */
async function endOfList(tokens: readonly Token[], finder: NameFinder): Promise<number> {
  const ends = endsOfList(tokens);
  for (const end of ends.slice(0, MOST_ENDS)) if (!(await isInsideName(tokens, end, finder))) return end;
  return ends[MOST_ENDS] ?? tokens.length;
}

async function isInsideName(tokens: readonly Token[], place: number, finder: NameFinder): Promise<boolean> {
  const [isComma, isWord] = [isText(/^[,;]+$/u), isText(/^(?:<?[^\s@<>]+|@\p{L}\S*)$/u)];
  const starts: number[] = [];
  let from = place;
  for (; from > 0 && place - from < MOST_WORDS_OF_A_NAME && isWord(tokens[from - 1]); from -= 1)
    if (isComma(tokens[from - 1])) starts.push(from);
  starts.push(from);
  for (const start of starts.slice(0, 2))
    for (let to = place + 1; to - start <= MOST_WORDS_OF_A_NAME && isWord(tokens[to - 1]); to += 1)
      if (start < place && (await isName(tokens, { from: start, to }, finder))) return true;
  return false;
}

const isText =
  (pattern: RegExp) =>
  (token: Token | undefined): boolean =>
    isUnquoted(token) && pattern.test(token.text);

async function isName(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  finder: NameFinder,
): Promise<boolean> {
  try {
    const name = textOf(tokens.slice(from, to));
    return (await finder.exact(name, { index: from, length: to - from })) !== undefined;
  } catch (error) {
    if (error instanceof Several) return true;
    throw error;
  }
}

// With a comma among them.
const MOST_WORDS_OF_A_NAME = 6;

async function quotedName({ index, length, text }: Part, finder: NameFinder): Promise<Person | undefined> {
  const place = { index, length };
  return (await finder.exact(text, place)) ?? (await finder.similar(text, place));
}

const usernameOf = (word: string): string => withoutUnseen(word).replace(/^@/u, '').toLowerCase();

/** Ids, e-mail addresses and user names are looked up together, so that fifty people cost a few calls. */
async function prefetch(tokens: readonly Token[], directory: Directory): Promise<Known> {
  const parts = partsOf(tokens, () => false);
  const ids = new Set(parts.flatMap((part) => (part.kind === 'id' ? [part.id] : [])));
  const emails = new Set(
    parts.flatMap((part) => (part.kind === 'email' && part.email.length <= 256 ? [part.email] : [])),
  );
  const usernames = new Set(tokens.filter(looksLikeUsername).map(({ text }) => usernameOf(text)));
  const [byIds, byEmails, byUsernames] = await Promise.all([
    ids.size > 0 ? directory.peopleByIds([...ids]) : [],
    emails.size > 0 ? directory.peopleByEmails([...emails]) : [],
    usernames.size > 0 ? directory.peopleByUsernames([...usernames]) : [],
  ]);
  return {
    byId: new Map(byIds.map((person) => [person.id, person])),
    byEmail: new Map(byEmails.map((person) => [person.emailAddress?.toLowerCase() ?? '', person])),
    byUsername: new Map(byUsernames.map((person) => [person.username?.toLowerCase() ?? '', person])),
  };
}

const partText = ({ index, length }: Part, tokens: readonly Token[]): string =>
  textOf(tokens.slice(index, index + length));

/**
 * Is the name in front of an address only its label? Then it is nobody else. Of several names only the last one is; when it is not
 * the name of whoever has the address, nobody knows which of the two is meant.
 */
function labelled(
  part: Part,
  next: Extract<Part, { kind: 'email' }>,
  { tokens, known }: { readonly tokens: readonly Token[]; readonly known: Known },
): Part | 'label' | 'other' {
  if (part.kind !== 'words' && part.kind !== 'quoted') return part;
  const person = known.byEmail.get(next.email);
  const end = part.index + part.length;
  // From the longest label on: `Lee, Bob <bob@acme.example>` has a comma inside.
  for (let from = part.index; from < end; from += 1) {
    const before = tokens[from - 1];
    const isStart = from === part.index || isSeparator(before);
    if (!isStart) continue;
    const label = textOf(tokens.slice(from, end));
    if (person !== undefined && isLabelOf(label, person))
      return from === part.index ? 'label' : { ...part, length: from - part.index };
  }
  const last = tokens[end - 1];
  return part.kind === 'words' && isSeparator(last) ? part : 'other';
}

function isLabelOf(
  label: string,
  { displayName, username = '', emailAddress = '', company = '' }: Person,
): boolean {
  const names = new Set(wordsOf(`${displayName} ${username} ${emailAddress} ${company}`));
  const words = wordsOf(label.replaceAll(/[([][^)\]]*[)\]]/gu, ' '));
  return words.every((word) => names.has(word));
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

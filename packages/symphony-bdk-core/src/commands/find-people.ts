import type { UserId } from '../ids.ts';
import { withoutUnseen } from '../messages/invisible.ts';
import { type Token, textOf } from '../messages/token.ts';
import type { AmbiguousPerson } from './ambiguous-person.ts';
import type { Directory, Person } from './directory.ts';
import { exceptionIn } from './exceptions.ts';
import { createNameFinder, type NameFinder, Several } from './find-name.ts';
import { findNames } from './find-names.ts';
import { fold } from './fold.ts';
import { isSeparator, looksLikeUsername, type Part, partsOf } from './people-list.ts';

/** The people that were found; what matched nobody; and the first name that has to be asked back. */
export type People = {
  readonly found: readonly Person[];
  readonly missing: readonly string[];
  readonly ambiguous: AmbiguousPerson | undefined;
};

type Known = {
  readonly byId: ReadonlyMap<UserId, Person>;
  readonly byEmail: ReadonlyMap<string, Person>;
  readonly byUsername: ReadonlyMap<string, Person>;
};

/** Finds the people that the tokens name, each once, in the order given. */
export async function findPeople(
  tokens: readonly Token[],
  { directory, initiator }: { readonly directory: Directory; readonly initiator: Person },
): Promise<People> {
  const known = await prefetch(tokens, directory);
  const nameFinder = createNameFinder({ directory, initiator });
  const parts = partsOf(tokens, (word) => known.byUsername.has(usernameOf(word)));
  const found = new Map<UserId, Person>();
  const missing: string[] = [];
  let ambiguous: AmbiguousPerson | undefined;
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
      if ((await take(label)) && next !== undefined) {
        missing.push(...runOn(index));
        break;
      }
    } catch (error) {
      if (!(error instanceof Several)) throw error;
      ambiguous ??= error.problem;
    }
  }
  return { found: [...found.values()], missing, ambiguous };

  function namesIn({ index, length }: Part) {
    return findNames(tokens.slice(index, index + length), index, nameFinder);
  }

  /**
   * Whoever stands behind words that say nothing to us may be anybody: `@Dave Kim, keep @Sam Taylor`. So nobody behind them is found, and
   * they are told together.
   */
  function runOn(index: number): string[] {
    const behind = parts[index + 1]?.index ?? tokens.length;
    return [[missing.pop() ?? '', textOf(tokens.slice(behind))].join(' ')];
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
        return add(person, part.text) || person === undefined;
      }
      case 'words': {
        const names = await namesIn(part);
        for (const person of names.found) found.set(person.id, person);
        missing.push(...names.missing);
        return names.runsOn === true;
      }
    }
  }
}

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

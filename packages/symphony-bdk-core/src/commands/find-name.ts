import { isUnquoted, type Token } from '../messages/token.ts';
import type { AmbiguousPerson } from './ambiguous-person.ts';
import type { Directory, Person } from './directory.ts';
import { withoutMarks } from './fillers.ts';
import { fold, isSearchable, spellings } from './fold.ts';

/** Which tokens of the argument a name is. */
export type NamePlace = { readonly index: number; readonly length: number };

/** A name that has to be asked back. */
export class Several extends Error {
  readonly problem: AmbiguousPerson;
  constructor(problem: AmbiguousPerson) {
    super(problem.code);
    this.name = 'Several';
    this.problem = problem;
  }
}

export type NameFinder = ReturnType<typeof createNameFinder>;

// Longer texts name nobody, and are not asked for.
export const LONGEST_NAME = 256;
const MOST_CANDIDATES = 10;
const MYSELF = new Set(['me', 'myself', 'i', 'mich', 'mir', 'ich', 'moi', 'moi-même']);

/** Does a word stand for whoever types it? */
export const isOneself = (token: Token): boolean => isUnquoted(token) && MYSELF.has(fold(token.text));

/** Finds people by a name that is known to be one. */
export function createNameFinder({
  directory,
  initiator,
}: {
  readonly directory: Directory;
  readonly initiator: Person;
}) {
  /**
   * The one person who is called so, or has this user name; with the punctuation behind the name, or else without. Throws `Several` when
   * there are more.
   */
  async function exact(name: string, place: NamePlace): Promise<Person | undefined> {
    const bare = withoutMarks(name);
    return (await called(name, place)) ?? (bare === name ? undefined : called(bare, place));
  }

  async function called(name: string, place: NamePlace): Promise<Person | undefined> {
    const text = name.replace(/^@/u, '').trim();
    if (text === '' || text.length > LONGEST_NAME) return undefined;
    if (MYSELF.has(fold(text))) return initiator;
    const alike: Person[] = [];
    for (const spelling of spellings(text)) {
      const found = await directory.searchPeople(spelling, text);
      alike.push(...found.similar.filter((person) => isWordOfName(person, text)));
      // `Meier, Anna` is the name before it is a turned one.
      const literal = found.called.filter((person) => fold(person.displayName) === fold(text));
      const named = literal.length > 0 ? literal : found.called;
      if (named.length > 1)
        throw several(text, place, { candidates: named, count: named.length, isExact: true });
      if (named[0]) return named[0];
    }
    const username = fold(text);
    if (/\s/u.test(username)) return undefined;
    const [byUsername] = await directory.peopleByUsernames([username]);
    if (byUsername === undefined) return undefined;
    // The user name of one is the last name of another.
    const candidates = [byUsername, ...alike.filter(({ id }) => id !== byUsername.id)];
    if (candidates.length > 1)
      throw several(text, place, { candidates, count: candidates.length, isExact: false });
    return byUsername;
  }

  /** Throws `Several` with those who are called similarly, or whose name is a slip away; `undefined` when there are none. */
  async function similar(name: string, place: NamePlace): Promise<undefined> {
    const text = name.replace(/^@/u, '').trim();
    if (!isSearchable(text) || text.length > LONGEST_NAME) return undefined;
    for (const spelling of spellings(text)) {
      const { similar: all, count } = await directory.searchPeople(spelling, text);
      const candidates = all.filter((person) => beginsLike(person, text));
      if (candidates.length > 0)
        throw several(text, place, {
          candidates,
          count: count - (all.length - candidates.length),
          isExact: false,
        });
    }
    const near = await directory.peopleLike(text);
    if (near.length > 0) throw several(text, place, { candidates: near, count: near.length, isExact: false });
    return undefined;
  }

  return { exact, similar };
}

const isWordOfName = ({ displayName }: Person, text: string): boolean =>
  plainWords(displayName).includes(fold(text));

/** Of a name, people type whole words or their beginnings: `all` isn't `Hall`. */
function beginsLike({ displayName, username = '', emailAddress = '' }: Person, text: string): boolean {
  const parts = (each: string) => plainWords(each.replace(/@.*$/u, ''));
  const names = [displayName, username, emailAddress].flatMap(parts);
  return parts(text).some((word) => names.some((name) => name.startsWith(word)));
}

const plainWords = (text: string): string[] =>
  fold(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];

function several(
  text: string,
  place: NamePlace,
  { candidates, count, isExact }: { candidates: readonly Person[]; count: number; isExact: boolean },
): Several {
  const shown = candidates.slice(0, MOST_CANDIDATES);
  const more = Math.max(0, count - shown.length);
  return new Several({ code: 'ambiguous-person', ...place, text, candidates: shown, more, isExact });
}

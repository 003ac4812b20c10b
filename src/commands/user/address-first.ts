import { emailIn, fold, isUnquoted, type Token, withoutFillers } from '@finos/symphony-bdk-core';

const MOST_NAMES = 4;
const NAME = /^\p{L}[\p{L}\p{M}.'’-]*$/u;

/** Words that are no part of a name, unless they are one of the address: `eve.for@acme.example`. */
const NO_NAMES = new Set(
  (
    'like a an the for to with without at in on by and or as is are has called named from not no never except but instead ' +
    'who will starts starting start joins joining join until since because reason request please account user person ' +
    'colleague employee role title department team desk today tomorrow tonight next week month ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'wie ein eine einen der die das für fuer zu zum zur mit ohne als und oder ist hat namens nicht kein nie außer sondern ab ' +
    'bis seit weil wegen grund bitte konto benutzer nutzer person mitarbeiter mitarbeiterin kollege kollegin rolle ' +
    'heute morgen nächste nächsten woche monat montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'un une pour avec sans comme et ou est nommé nommée pas jamais sauf mais car motif raison compte utilisateur personne ' +
    "collègue rôle aujourd'hui demain prochain semaine mois lundi mardi mercredi jeudi vendredi samedi dimanche"
  )
    .split(' ')
    .map(fold),
);
/** Inside of a name they are a part of it: `Max von der Leyen`. */
const PARTICLES = new Set(
  'von van der den de del della di da du la le los las el al bin ibn ten ter zu zum zur dos das af av'.split(
    ' ',
  ),
);
/** What stands in front of a name, and is none. */
const TITLE =
  /^(?:(?:dr|prof|mr|mrs|ms|mx|miss|sir|madam|herr|frau|fräulein|hr|fr|mme|mlle|monsieur|madame|mademoiselle|dipl|ing|mag|maître|me|m)\.?|(?:dipl|dr)\.?-\p{L}+\.?)$/iu;

/**
 * `Ann Bee <ann@acme.example>` in the order of the arguments: the address, and the name as options. What is neither stays behind the
 * address, where no argument takes it.
 */
export function addressFirst(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => isUnquoted(token) && /^[-—–]+\p{L}/u.test(token.text));
  const [head, options] = end < 0 ? [tokens, []] : [tokens.slice(0, end), tokens.slice(end)];
  const plain = withoutFillers(head).map((token) => {
    const address = token.kind === 'word' ? emailIn(token.text) : undefined;
    return address === undefined ? token : wordOf(address);
  });
  const addresses = plain.filter(isAddress);
  const [address, another] = addresses;
  if (address !== undefined && another !== undefined)
    return [address, ...plain.filter((token) => token !== address), ...options];
  const place = address === undefined ? plain.length : plain.indexOf(address);
  const [front, behind] = [plain.slice(0, place), plain.slice(place + 1)];
  const found = nameIn(front, address) ?? (front.length === 0 ? nameBehind(behind, address) : undefined);
  if (found === undefined) return address === undefined ? tokens : [address, ...front, ...behind, ...options];
  const [first, last] = found.name;
  return [
    ...(address === undefined ? [] : [address]),
    ...found.others,
    ...(found.isBehind ? [] : behind),
    wordOf('--first-name'),
    wordOf(first, true),
    wordOf('--last-name'),
    wordOf(last, true),
    ...options,
  ];
}

type Name = readonly [string, string];
type Found = { readonly name: Name; readonly others: readonly Token[]; readonly isBehind?: true };

const isAddress = ({ text }: Token): boolean => emailIn(text) !== undefined;

/** First and last name in front of an address, with the titles in front of them: `Ann Bee`, `Bee, Ann`, `"Ann Bee"`. */
function nameIn(tokens: readonly Token[], address: Token | undefined): Found | undefined {
  if (!tokens.every(({ kind }) => kind === 'word')) return undefined;
  const begin = tokens.findIndex((token) => isQuoted(token) || !TITLE.test(token.text));
  const named = tokens.slice(Math.max(0, begin));
  const name = named.length === 1 || !named.some(isQuoted) ? namesOf(named, address) : undefined;
  return name && { name, others: tokens.slice(0, begin) };
}

/** Behind the address a name is in quotes, or made of words of the address: others are what is said of the account. */
function nameBehind(tokens: readonly Token[], address: Token | undefined): Found | undefined {
  const [token, ...others] = tokens;
  if (token !== undefined && isQuoted(token)) {
    const name = namesOf([token], address);
    return name && { name, others, isBehind: true };
  }
  const known = wordsOf(address);
  const end = tokens.findIndex(
    ({ text }) =>
      !fold(text)
        .split(/[^\p{L}]+/u)
        .every((word) => word === '' || known.includes(word)),
  );
  const length = end < 0 ? tokens.length : end;
  const name = namesOf(tokens.slice(0, length), address);
  return name && { name, others: tokens.slice(length), isBehind: true };
}

/** First and last name, where the words are nothing else. */
function namesOf(tokens: readonly Token[], address: Token | undefined): Name | undefined {
  if (!tokens.every(({ kind }) => kind === 'word')) return undefined;
  const words = tokens.flatMap(({ text }) => text.split(/\s+/u)).filter((word) => word !== '');
  const isTurned = words[0]?.endsWith(',') === true;
  // Behind a comma there is something else: "Ann Bee, Rates".
  if (words.slice(1, -1).some((word) => /[,;:]$/u.test(word))) return undefined;
  const plain = words.map((word) => word.replace(/[,;:]$/u, ''));
  const [first = '', ...others] = plain;
  if (others.length === 0 || plain.length > MOST_NAMES) return undefined;
  const known = wordsOf(address);
  const isNoName = (word: string, index: number) => {
    const isInside = index > 0 && index < plain.length - 1 && PARTICLES.has(fold(word));
    return !NAME.test(word) || (NO_NAMES.has(fold(word)) && !isInside && !known.includes(fold(word)));
  };
  // “Later Eve Fox”: beside capitals a small letter begins no first name.
  const isSmall = (word: string) =>
    /^\p{Ll}/u.test(word) && !PARTICLES.has(fold(word)) && !known.includes(fold(word));
  if (!tokens.some(isQuoted) && isSmall(first) && others.some((word) => /^\p{Lu}/u.test(word)))
    return undefined;
  // In quotes any words are a name, but for titles.
  if (plain.some(tokens.some(isQuoted) ? (word) => !NAME.test(word) || TITLE.test(word) : isNoName))
    return undefined;
  return isTurned ? [others.join(' '), first] : [first, others.join(' ')];
}

/** The words that the name in an address is made of. */
const wordsOf = (address: Token | undefined): readonly string[] =>
  fold(address?.text.split('@')[0] ?? '').split(/[^\p{L}]+/u);

const isQuoted = (token: Token): boolean => token.kind === 'word' && token.quoted;

const wordOf = (text: string, quoted = false): Token => ({ kind: 'word', text, quoted });

import { emailIn, type Token } from '@finos/symphony-bdk-core';

const MOST_NAMES = 4;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u;

/** `Ann Bee <ann@acme.example>` in the order of the arguments: the address alone, and the name as options. */
export function addressFirst(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token) => token.kind === 'word' && !token.quoted && /^[-—–]/u.test(token.text),
  );
  const [head, options] = end < 0 ? [tokens, []] : [tokens.slice(0, end), tokens.slice(end)];
  const plain = head.map((token) => {
    const address = token.kind === 'word' ? emailIn(token.text) : undefined;
    return address === undefined ? token : wordOf(address);
  });
  const addresses = plain.filter(({ text }) => emailIn(text) !== undefined);
  const [address, another] = addresses;
  if (address === undefined || another !== undefined) return [...plain, ...options];
  const names = namesIn(plain.filter((token) => token !== address));
  if (names === undefined) return [address, ...plain.filter((token) => token !== address), ...options];
  const [first, last] = names;
  return [
    address,
    wordOf('--first-name'),
    wordOf(first, true),
    wordOf('--last-name'),
    wordOf(last, true),
    ...options,
  ];
}

/** First and last name, where the words are nothing else: `Ann Bee`, `Bee, Ann`. */
function namesIn(tokens: readonly Token[]): readonly [string, string] | undefined {
  if (!tokens.every(({ kind }) => kind === 'word')) return undefined;
  const words = tokens.flatMap(({ text }) => text.split(/\s+/u)).filter((word) => word !== '');
  const isTurned = words[0]?.endsWith(',') === true;
  const plain = words.map((word) => word.replace(/[,:]$/u, ''));
  const [first = '', ...others] = plain;
  if (others.length === 0 || plain.length > MOST_NAMES || !plain.every((word) => NAME.test(word)))
    return undefined;
  return isTurned ? [others.join(' '), first] : [first, others.join(' ')];
}

const wordOf = (text: string, quoted = false): Token => ({ kind: 'word', text, quoted });

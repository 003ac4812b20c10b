import { SaxesParser } from 'saxes';
import { readUserId, type UserId } from '../ids.ts';

/**
 * One piece of what a person typed: a word (quotes already taken off), a mention, a hashtag or a cashtag.
 * `text` is what the person saw; `userId` is the mentioned person's numeric id.
 */
export type Token =
  | { readonly kind: 'word'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'mention'; readonly text: string; readonly userId: UserId }
  | { readonly kind: 'hashtag'; readonly text: string; readonly value: string }
  | { readonly kind: 'cashtag'; readonly text: string; readonly value: string };

type Entity = Exclude<Token, { kind: 'word' }>;
type Piece = { readonly text: string } | { readonly entity: Entity };

const BREAKS = new Set(['br', 'hr']);
const BLOCKS = new Set('div p ul ol li table thead tbody tfoot tr td th pre h1 h2 h3 h4 h5 h6'.split(' '));

const ENTITY_KINDS = new Map<unknown, { kind: Entity['kind']; idType: string }>([
  ['com.symphony.user.mention', { kind: 'mention', idType: 'com.symphony.user.userId' }],
  ['org.symphonyoss.taxonomy', { kind: 'hashtag', idType: 'org.symphonyoss.taxonomy.hashtag' }],
  ['org.symphonyoss.fin.security', { kind: 'cashtag', idType: 'org.symphonyoss.fin.security.id.ticker' }],
]);

/**
 * Splits a message into tokens. `presentationML` is `V4Message.message`, `data` is `V4Message.data` (JSON text).
 * Blocks, line breaks and any Unicode space separate words; inline marks do not. Straight and typographic double
 * quotes hold a phrase together. Returns `undefined` when the markup or the data is broken: such a message is no command.
 */
export function tokenize(presentationML: string, data?: string | null): Token[] | undefined {
  const entities = parseData(data);
  if (entities === undefined) return undefined;
  const pieces = readPieces(presentationML, entities);
  return pieces && splitWords(pieces);
}

function parseData(data: string | null | undefined): Record<string, unknown> | undefined {
  if (data === undefined || data === null || data.trim() === '' || data === '{}') return {};
  try {
    const parsed: unknown = JSON.parse(data);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function readPieces(markup: string, entities: Record<string, unknown>): Piece[] | undefined {
  const pieces: Piece[] = [];
  const parser = new SaxesParser();
  let broken = false;
  let depth = 0;
  let entityDepth: number | undefined;
  let entityText = '';
  let entityId = '';
  const addText = (text: string) => {
    if (entityDepth === undefined) pieces.push({ text });
    else entityText += text;
  };

  parser.on('error', () => {
    broken = true;
  });
  parser.on('doctype', () => {
    broken = true;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (BLOCKS.has(tag.name) || BREAKS.has(tag.name)) addText('\n');
    const id = tag.attributes['data-entity-id'];
    if (entityDepth !== undefined || id === undefined || tag.attributes.class !== 'entity') return;
    entityDepth = depth;
    entityText = '';
    entityId = String(id);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    if (entityDepth === depth) {
      const entity = readEntity(entities[entityId], entityText);
      pieces.push(entity ? { entity } : { text: entityText });
      entityDepth = undefined;
    } else if (BLOCKS.has(tag.name)) addText('\n');
    depth -= 1;
  });
  try {
    parser.write(markup).close();
  } catch {
    return undefined;
  }
  return broken ? undefined : pieces;
}

function readEntity(value: unknown, text: string): Entity | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, id } = value as { type?: unknown; id?: unknown };
  const known = ENTITY_KINDS.get(type);
  if (known === undefined || !Array.isArray(id)) return undefined;
  const found = id.find((entry: { type?: unknown }) => entry?.type === known.idType) as
    | { value?: unknown }
    | undefined;
  const inner = scalarText(found?.value);
  if (inner === undefined) return undefined;
  if (known.kind !== 'mention') return { kind: known.kind, text, value: inner };
  const userId = readUserId(inner);
  return userId === undefined ? undefined : { kind: 'mention', text, userId };
}

const scalarText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const OPENING_QUOTE = /["“„]/u;
const CLOSING_QUOTE = /["”“]/u;
const SPACE = /[\s\u0085\u200b]/u; // U+0085 is white space to Unicode, but not to JavaScript

function splitWords(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = [];
  let word = '';
  let quoted = false;
  let inQuotes = false;
  const flush = () => {
    if (word !== '' || quoted) tokens.push({ kind: 'word', text: word, quoted });
    word = '';
    quoted = false;
  };
  for (const piece of pieces) {
    if ('entity' in piece) {
      if (inQuotes) word += piece.entity.text;
      else {
        flush();
        tokens.push(piece.entity);
      }
      continue;
    }
    for (const char of piece.text) {
      if (inQuotes) {
        if (CLOSING_QUOTE.test(char)) {
          inQuotes = false;
          flush();
        } else word += char;
      } else if (SPACE.test(char)) flush();
      else if (OPENING_QUOTE.test(char) && (word === '' || word.endsWith('='))) {
        flush(); // `--name="two words"` is the word `--name=` and a quoted phrase
        inQuotes = true;
        quoted = true;
      } else word += char;
    }
  }
  if (inQuotes) word = word.trimEnd(); // a quote that nobody closed ends with the message
  flush();
  return tokens;
}

import { SaxesParser } from 'saxes';
import { readUserId, type UserId } from '../ids.ts';

/** A mention, a hashtag or a cashtag. `text` is what the person saw; `userId` is the mentioned person's numeric id. */
export type Entity =
  | { readonly kind: 'mention'; readonly text: string; readonly userId: UserId }
  | { readonly kind: 'hashtag'; readonly text: string; readonly value: string }
  | { readonly kind: 'cashtag'; readonly text: string; readonly value: string };

/** An entity, and where in the text it stands. */
export type PlacedEntity = { readonly start: number; readonly end: number; readonly entity: Entity };

/** A message as people see it; the texts of its entities are part of `text`. */
export type MessageText = { readonly text: string; readonly entities: readonly PlacedEntity[] };

const BREAKS = new Set(['br', 'hr']);
const BLOCKS = new Set('div p ul ol li table thead tbody tfoot tr td th pre h1 h2 h3 h4 h5 h6'.split(' '));

const LIST_TO_CHOOSE_FROM = 'select';

const ENTITY_KINDS = new Map<unknown, { kind: Entity['kind']; idType: string }>([
  ['com.symphony.user.mention', { kind: 'mention', idType: 'com.symphony.user.userId' }],
  ['org.symphonyoss.taxonomy', { kind: 'hashtag', idType: 'org.symphonyoss.taxonomy.hashtag' }],
  ['org.symphonyoss.fin.security', { kind: 'cashtag', idType: 'org.symphonyoss.fin.security.id.ticker' }],
]);

/**
 * The text of a message, in Unicode's composed form (NFC), with a line feed for each block and line break. `undefined` when the
 * markup or the data is broken.
 */
export function readText(presentationML: string, data?: string | null): MessageText | undefined {
  const known = parseData(data);
  return known && readMarkup(presentationML, known);
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

function readMarkup(markup: string, known: Record<string, unknown>): MessageText | undefined {
  const entities: PlacedEntity[] = [];
  const parser = new SaxesParser();
  let text = '';
  let run = ''; // text that is not composed yet: a letter and its accent may come in two pieces
  let broken = false;
  let depth = 0;
  let entityDepth: number | undefined;
  let entityText = '';
  let entityId = '';
  const flush = () => {
    text += run.normalize('NFC');
    run = '';
  };
  let folded = 0; // lists to choose from that the text is in: nobody sees what is in them
  const addText = (piece: string) => {
    if (folded > 0) return;
    if (entityDepth === undefined) run += piece;
    else entityText += piece;
  };

  parser.on('error', () => {
    broken = true;
  });
  parser.on('doctype', () => {
    broken = true;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (tag.name === LIST_TO_CHOOSE_FROM) folded += 1;
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
      entityDepth = undefined;
      const entity = readEntity(known[entityId], entityText.normalize('NFC'));
      if (entity === undefined) addText(entityText);
      else {
        flush();
        const start = text.length;
        text += entity.text;
        entities.push({ start, end: text.length, entity });
      }
    } else if (BLOCKS.has(tag.name)) addText('\n');
    if (tag.name === LIST_TO_CHOOSE_FROM) folded -= 1;
    depth -= 1;
  });
  try {
    parser.write(markup).close();
  } catch {
    return undefined;
  }
  flush();
  return broken ? undefined : { text, entities };
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

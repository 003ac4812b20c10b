import { invalid } from '../refusal.ts';
import type { Content, Stream } from '../world/stream.ts';
import type { User } from '../world/user.ts';
import type { Users } from '../world/users.ts';

type Entity = { type: string; id: { type: string; value: string }[] };
type Found = { length: number; shown: string; entity: Entity };

type Options = {
  stream: Stream;
  users: Users;
  maxCharacters: number;
  /** what it replies to, as text of its own above it */
  quoted?: string | undefined;
};

const wordCharacter = /[\p{L}\p{N}_]/u;
const tagText = /^[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/u;

/**
 * Text as somebody typed it, turned into a message the way their client does: `@Display Name` is a mention,
 * `#x` a hashtag, `$x` a cashtag, and everything else is what it looks like.
 */
export function typedText(text: string, { stream, users, maxCharacters, quoted }: Options): Content {
  if (text.trim() === '') throw invalid('The message is empty');
  const paragraphs = quoted === undefined ? [text] : [quoted, text];
  const plain = withoutControls(paragraphs.join('\n')).replaceAll(/\r\n?/g, '\n');
  if (plain.length > maxCharacters) throw invalid(`The message is longer than ${maxCharacters} characters`);
  const entities: Record<string, Entity> = {};
  const html = paragraphs.map((paragraph) => `<p>${marked(paragraph, entities, stream, users)}</p>`).join('');
  return {
    presentationML: `<div data-format="PresentationML" data-version="2.0" class="wysiwyg">${html}</div>`,
    data: JSON.stringify(entities),
    text: () => plain,
    forms: [],
  };
}

/** The text as markup; what it names is put into `entities`. */
function marked(text: string, entities: Record<string, Entity>, stream: Stream, users: Users): string {
  let html = '';
  let plainFrom = 0;
  for (let at = 0; at < text.length; at += 1) {
    const found = entityAt(text, at, stream, users);
    if (!found) continue;
    const key = String(Object.keys(entities).length);
    entities[key] = found.entity;
    html += `${escaped(text.slice(plainFrom, at))}<span class="entity" data-entity-id="${key}">${escaped(found.shown)}</span>`;
    plainFrom = at + found.length;
    at = plainFrom - 1;
  }
  return html + escaped(text.slice(plainFrom));
}

function entityAt(text: string, at: number, stream: Stream, users: Users): Found | undefined {
  const sign = text[at];
  if (sign !== '@' && sign !== '#' && sign !== '$') return undefined;
  const before = at === 0 ? '' : (text[at - 1] ?? '');
  if (sign === '@') return wordCharacter.test(before) ? undefined : mentionAt(text, at, stream, users);
  if (before !== '' && !/\s/.test(before)) return undefined;
  const value = tagText.exec(text.slice(at + 1, at + 101))?.[0];
  if (value === undefined || /^[\d.,]+$/.test(value)) return undefined;
  return sign === '#'
    ? tag(sign, value, 'org.symphonyoss.taxonomy', 'org.symphonyoss.taxonomy.hashtag')
    : tag(sign, value, 'org.symphonyoss.fin.security', 'org.symphonyoss.fin.security.id.ticker');
}

const tag = (sign: string, value: string, type: string, idType: string): Found => ({
  length: value.length + 1,
  shown: sign + value,
  entity: { type, id: [{ type: idType, value }] },
});

/** The longest display name that stands here and ends with its word. */
function mentionAt(text: string, at: number, stream: Stream, users: Users): Found | undefined {
  const rest = text.slice(at + 1, at + 1 + users.longestDisplayName());
  for (let length = rest.length; length > 0; length -= 1) {
    const last = rest[length - 1] ?? '';
    const next = text[at + 1 + length] ?? '';
    if (wordCharacter.test(last) && wordCharacter.test(next)) continue;
    const user = chosen(users.byDisplayName(rest.slice(0, length)), stream);
    if (!user) continue;
    return {
      length: length + 1,
      shown: `@${user.displayName}`,
      entity: {
        type: 'com.symphony.user.mention',
        id: [{ type: 'com.symphony.user.userId', value: String(user.id) }],
      },
    };
  }
  return undefined;
}

/** Of several with the same name, one who is here; else the first. */
const chosen = (people: readonly User[], stream: Stream) =>
  people.find((user) => stream.members.has(user.id)) ?? people[0];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return withoutControls(text)
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
    .replaceAll(/\r\n?|\n/g, '<br/>');
}

// A client never sends what XML cannot hold: control characters and halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g; // oxlint-disable-line no-control-regex

const withoutControls = (text: string) => text.toWellFormed().replaceAll(notXml, '');

import { messageml } from 'symphony-messageml';
import { type Person, type Token, tokenize, toUserId } from '../../src/index.ts';

/** A line as a person types it: text, and people who are mentioned in it. */
export type Line = readonly (string | Person)[];

/** The tokens of a line. */
export function typed(...parts: Line): readonly Token[] {
  const entities: Record<string, unknown> = {};
  const markup = parts.map((part, index) => {
    if (typeof part === 'string') return part;
    entities[index] = {
      type: 'com.symphony.user.mention',
      id: [{ type: 'com.symphony.user.userId', value: String(part.id) }],
    };
    return messageml`<span class="entity" data-entity-id="${index}">@${part.displayName}</span>`;
  });
  const message = messageml`<div data-format="PresentationML" data-version="2.0">${markup}</div>`;
  const tokens = tokenize(message.toString(), JSON.stringify(entities));
  if (tokens === undefined) throw new Error('The line could not be read.');
  return tokens;
}

/** The tokens without where they stand. */
export const placeless = (tokens: readonly Token[] | undefined): object[] | undefined =>
  tokens?.map((token) =>
    Object.fromEntries(Object.entries(token).filter(([key]) => !['start', 'end', 'line'].includes(key))),
  );

/** What the tokens say, for short tables. */
export const texts = (tokens: readonly Token[] | undefined): string[] | undefined =>
  tokens?.map(({ text }) => text);

let made = 0;

/** A person of the firm. */
export function person(displayName: string, more: Partial<Person> = {}): Person {
  made += 1;
  return { id: toUserId(13537736917000 + made), displayName, ...more };
}

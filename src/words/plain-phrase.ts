import { type Phrase, phrase } from './value.ts';
import { type PlainWordId, plainWordIds } from './word-variables.ts';

const ids = new Map<string, PlainWordId>(plainWordIds.map((id) => [id, id]));

/** A sentence whose id is put together, such as that of a command; `undefined` when there is none that is given nothing. */
export function plainPhrase(id: string): Phrase | undefined {
  const known = ids.get(id);
  return known === undefined ? undefined : phrase(known);
}

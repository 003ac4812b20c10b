import { createCache } from '../cache.ts';
import type { CommandContext } from '../commands/index.ts';

const TEN_MINUTES = 600;
// A list may be of all rooms of a firm.
const MOST_LISTS = 10;

/** The lists behind pages, so that turning one does not read everything from the pod again. Who may see them is asked anew. */
export function createKeptLists() {
  const lists = createCache<Promise<unknown>>({ ttl: TEN_MINUTES, maxKeys: MOST_LISTS });
  return {
    /** The key is the same for all pages of a list; few commands have one. */
    behind:
      (keyOf: () => string, isTurning: boolean): CommandContext['kept'] =>
      <T>(make: () => Promise<T>): Promise<T> => {
        const key = keyOf();
        const known = isTurning ? lists.get(key) : undefined;
        if (known) return known as Promise<T>;
        const making = make();
        lists.set(key, making);
        making.catch(() => lists.delete(key));
        return making;
      },
  };
}

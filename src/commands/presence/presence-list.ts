import { toUserId, type UserId } from '@finos/symphony-bdk-core';

/** `since` in milliseconds since 1970, 0 where nobody can say. */
type Listed = { readonly id: UserId; readonly category: string; readonly since: number };

type Part = { readonly ids: Float64Array; readonly since: Float64Array; readonly categories: Uint16Array };

const AT_ONCE = 4_096;

/**
 * The presences of many people, in order. There may be 100,000, and lists are kept for a while, so they are typed arrays of a fixed size:
 * growing a large array leaves copies behind that only a full garbage collection frees.
 */
export type PresenceList = ReturnType<typeof createPresenceList>;

export function createPresenceList() {
  const parts: Part[] = [];
  const names: string[] = [];
  const numbers = new Map<string, number>();
  let length = 0;

  function numberOf(category: string): number {
    const known = numbers.get(category);
    if (known !== undefined) return known;
    numbers.set(category, names.length);
    return names.push(category) - 1;
  }

  function partFor(index: number): Part {
    const part = parts[Math.floor(index / AT_ONCE)];
    if (part !== undefined) return part;
    const fresh = {
      ids: new Float64Array(AT_ONCE),
      since: new Float64Array(AT_ONCE),
      categories: new Uint16Array(AT_ONCE),
    };
    parts.push(fresh);
    return fresh;
  }

  /** The index has to be in the list. */
  function at(index: number): Listed {
    const part = partFor(index);
    const place = index % AT_ONCE;
    return {
      id: toUserId(part.ids[place] ?? 0),
      category: names[part.categories[place] ?? 0] ?? '',
      since: part.since[place] ?? 0,
    };
  }

  return {
    get length(): number {
      return length;
    },

    add({ id, category, since }: Listed): void {
      const part = partFor(length);
      const place = length % AT_ONCE;
      part.ids[place] = id;
      part.since[place] = since;
      part.categories[place] = numberOf(category);
      length += 1;
    },

    at,

    slice: (start = 0, end = length): Listed[] =>
      Array.from({ length: Math.max(0, Math.min(end, length) - start) }, (_, index) => at(start + index)),
  };
}

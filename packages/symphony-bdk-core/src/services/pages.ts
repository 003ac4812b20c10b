/** Where a page starts (default 0) and how long it is at most. */
export type Page = { skip?: number; limit?: number };

/**
 * Walks through skip/limit pages, item by item. A page shorter than asked for is the last, as the official kits have it.
 */
export async function* allPages<T>(
  limit: number,
  fetchPage: (page: { skip: number; limit: number }) => Promise<readonly T[]>,
): AsyncGenerator<T, void, undefined> {
  for (let skip = 0; ; skip += limit) {
    const items = await fetchPage({ skip, limit });
    yield* items;
    if (items.length < limit) return;
  }
}

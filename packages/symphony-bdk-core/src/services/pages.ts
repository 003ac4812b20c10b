/** Where a page starts (default 0) and how long it is at most. */
export type Page = { skip?: number; limit?: number };

const ITEMS_A_TURN = 200;

/** Item by item; other work has its turn now and then, so that a page of thousands does not keep it waiting. */
export async function* inTurns<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  let left = ITEMS_A_TURN;
  for (const item of items) {
    yield item;
    left -= 1;
    if (left > 0) continue;
    left = ITEMS_A_TURN;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/**
 * Walks through skip/limit pages, item by item. A page shorter than asked for is the last, as the official kits have it.
 */
export async function* allPages<T>(
  limit: number,
  fetchPage: (page: { skip: number; limit: number }) => Promise<readonly T[]>,
): AsyncGenerator<T, void, undefined> {
  for (let skip = 0; ; skip += limit) {
    const items = await fetchPage({ skip, limit });
    yield* inTurns(items);
    if (items.length < limit) return;
  }
}

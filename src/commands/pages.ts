export const PAGE_SIZE = 20;

/** One page of a list; pages count from 1, and a page past the end is the last. */
export function pageOf<T>(all: Pick<readonly T[], 'length' | 'slice'>, page: number, size = PAGE_SIZE) {
  const of = Math.max(1, Math.ceil(all.length / size));
  const current = Math.min(Math.max(1, page), of);
  return { items: all.slice((current - 1) * size, current * size), pages: { page: current, of } };
}

/**
 * Does the work for each item, `atOnce` of them at the same time, and yields what comes of it in the order of the items. No
 * further item is taken while so many are under way.
 */
export async function* inParallel<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Whoever waits for it hears of a failure; nobody may be waiting yet.
    result.catch(() => {});
    underWay.push(result);
    const first = underWay.length < atOnce ? undefined : underWay.shift();
    if (first) yield await first;
  }
  for (const result of underWay) yield await result;
}

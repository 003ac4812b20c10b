/** One page of the things that match; what comes after it is not looked at. */
export function takePage<Thing>(
  things: Iterable<Thing>,
  { skip, limit }: { skip: number; limit: number },
  matches: (thing: Thing) => boolean = () => true,
): Thing[] {
  const page: Thing[] = [];
  let skipped = 0;
  for (const thing of things) {
    if (page.length === limit) break;
    if (!matches(thing)) continue;
    if (skipped < skip) skipped += 1;
    else page.push(thing);
  }
  return page;
}

/** One page of the things that match, and how many there are in all. */
export function countPage<Thing>(
  things: Iterable<Thing>,
  { skip, limit }: { skip: number; limit: number },
  matches: (thing: Thing) => boolean,
): { count: number; page: Thing[] } {
  const page: Thing[] = [];
  let count = 0;
  for (const thing of things) {
    if (!matches(thing)) continue;
    count += 1;
    if (count > skip && page.length < limit) page.push(thing);
  }
  return { count, page };
}

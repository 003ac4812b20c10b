/** Lets so many pieces of work run side by side; the others wait, in the order in which they came. */
export function createLanes(count: number) {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async inLane<T>(work: () => Promise<T>): Promise<T> {
      if (free > 0) free -= 1;
      else await new Promise<void>((go) => waiting.push(go));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
  };
}

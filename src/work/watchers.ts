/** People who wait for something to become so. */
export function createWatchers() {
  const looks = new Set<() => void>();
  return {
    /** Something changed: has it become so for somebody? */
    changed(): void {
      for (const look of looks) look();
    },
    /** Resolves once it is so, or with the signal. */
    until(isSo: () => boolean, signal?: AbortSignal): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => {
        if (!isSo() && !signal?.aborted) return;
        looks.delete(look);
        signal?.removeEventListener('abort', look);
        resolve();
      };
      looks.add(look);
      signal?.addEventListener('abort', look, { once: true });
      look();
      return promise;
    },
  };
}

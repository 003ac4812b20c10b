/** One holder's use of the mutex: acquired once, only when it turns out to be needed, and always released, acquired or not. */
type Lock = { readonly acquire: () => Promise<void>; readonly release: () => void };

/** A fair mutex: one holder at a time, first come, first served. */
export function createMutex() {
  let last: Promise<void> = Promise.resolve();
  return {
    newLock(): Lock {
      const released = Promise.withResolvers<void>();
      return {
        acquire() {
          const previous = last;
          // One that gives up while it waits must not let the next in beside the present holder.
          last = previous.then(() => released.promise);
          return previous;
        },
        release: released.resolve,
      };
    },
  };
}

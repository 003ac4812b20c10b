/** Work that comes to need the lane enters it, once, and leaves it in the end, whether it has entered or not. */
type Pass = { readonly enter: () => Promise<void>; readonly leave: () => void };

/** Makes a lane; who comes while it is taken waits, in the order in which they came. */
export function createLane() {
  let last: Promise<void> = Promise.resolve();
  return {
    pass(): Pass {
      const left = Promise.withResolvers<void>();
      return {
        enter() {
          const before = last;
          last = left.promise;
          return before;
        },
        leave: left.resolve,
      };
    },
  };
}

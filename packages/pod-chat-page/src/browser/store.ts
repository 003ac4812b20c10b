/** A value that views watch. Setting is synchronous; a watcher runs when what it selects has changed. */
export type Store<S> = {
  get(): S;
  set(patch: Partial<S>): void;
  /** Calls `render` now and whenever one of the selected values is another one. Returns how to stop. */
  watch<T extends unknown[]>(
    select: (state: S) => [...T],
    render: (selected: NoInfer<T>) => void,
  ): () => void;
};

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const watchers = new Set<() => void>();

  return {
    get: () => state,
    set(patch) {
      state = { ...state, ...patch };
      for (const run of [...watchers]) if (watchers.has(run)) run();
    },
    watch(select, render) {
      let last = select(state);
      const run = () => {
        const next = select(state);
        if (next.every((value, index) => Object.is(value, last[index]))) return;
        last = next;
        render(next);
      };
      watchers.add(run);
      render(last);
      return () => watchers.delete(run);
    },
  };
}

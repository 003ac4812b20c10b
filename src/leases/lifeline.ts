import type { Signals } from '../signals/index.ts';
import type { createLeaseTable } from './lease-table.ts';

type Options = {
  readonly table: ReturnType<typeof createLeaseTable>;
  readonly signals: Pick<Signals, 'onLifeline'>;
};

/** By what others see at once that this process is gone: a connection to the database that ends with it. */
export function createLifeline({ table, signals }: Options) {
  let isHeld = false;
  let isShown = false;
  let mayBeTakenForGone = false;

  const compare = () => {
    if (isShown && !isHeld) mayBeTakenForGone = true;
  };

  signals.onLifeline((held) => {
    isHeld = held;
    compare();
  });

  return {
    /** The connection was lost, and until others know that this says nothing, they may give away what this process has. */
    mayBeTakenForGone: (): boolean => mayBeTakenForGone,

    /** Tells the others whether they can go by the connection. */
    async show(): Promise<void> {
      if (isHeld === isShown) return;
      const shown = isHeld;
      // Whether the store has taken it isn't known when this fails.
      isShown = true;
      compare();
      await table.show(shown);
      isShown = shown;
      compare();
    },

    /** What this process has was renewed after the others were told. */
    renewed(): void {
      mayBeTakenForGone = isShown && !isHeld;
    },

    /** Before this process ends. */
    async hide(): Promise<void> {
      isHeld = false;
      if (isShown) await table.show(false);
      isShown = false;
    },
  };
}

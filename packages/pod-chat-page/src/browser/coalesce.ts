/**
 * Runs `work` at most once at a time. Calls made meanwhile lead to one more run afterwards, so the
 * last run always starts after the last call.
 */
export function coalesce(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = undefined;
    }
  }

  return () => {
    if (running) again = true;
    running ??= run();
    return running;
  };
}

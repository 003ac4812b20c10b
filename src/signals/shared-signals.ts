import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import { listen, notify } from '../store/index.ts';
import type { Signals, Topic } from './signals.ts';

type Options = {
  readonly url: string;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Logger;
  /** Names this process, and no other one ever. */
  readonly owner: string;
  readonly lookEveryMs?: number;
};

// Through a pooler that gives each transaction another connection, nobody hears anything.
const LOOK_EVERY_MS = 1_000;

/** For any number of processes on one PostgreSQL: NOTIFY tells, and one connection of each process listens. */
export function createSharedSignals({
  url,
  clock,
  logger,
  owner,
  lookEveryMs = LOOK_EVERY_MS,
}: Options): Signals {
  const listeners = new Map<string, ((about: string | undefined) => void)[]>();
  const stopping = new AbortController();
  let listening: Promise<void> | undefined;

  function hear(message: string): void {
    const [sender, topic = '', about = ''] = message.split(' ', 3);
    if (sender !== owner) for (const tell of listeners.get(topic) ?? []) tell(about);
  }

  function lookEverywhere(): void {
    for (const tell of [...listeners.values()].flat()) tell(undefined);
  }

  return {
    lookEveryMs,
    send: (topic, about, through) =>
      notify(
        through,
        [...about].map((each) => `${owner} ${topic} ${each}`),
      ),
    writing: (store, work) => store.transaction().execute(work),
    on(topic: Topic, tell) {
      listeners.set(topic, [...(listeners.get(topic) ?? []), tell]);
    },
    start() {
      listening ??= listen(url, {
        clock,
        signal: stopping.signal,
        onMessage: hear,
        onBegin: lookEverywhere,
        onTrouble: (error) =>
          logger.warn('what other processes tell is not heard at the moment', errorFields(error)),
      });
    },
    async stop() {
      stopping.abort();
      await listening;
    },
  };
}

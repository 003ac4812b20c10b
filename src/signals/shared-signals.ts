import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import { listen, notify, notifying, type Store } from '../store/index.ts';
import type { Signals, Topic } from './signals.ts';

type Options = {
  readonly url: string;
  readonly store: Store;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Logger;
  /** Names this process, and no other one ever. */
  readonly owner: string;
  readonly lookEveryMs?: number;
};

// Through a pooler that gives each transaction another connection, nobody hears anything.
const LOOK_EVERY_MS = 1_000;
// What a process tells itself.
const ECHO = 'echo';

/** For any number of processes on one PostgreSQL: NOTIFY tells, and one connection of each process listens. */
export function createSharedSignals({
  url,
  store,
  clock,
  logger,
  owner,
  lookEveryMs = LOOK_EVERY_MS,
}: Options): Signals {
  const listeners = new Map<string, ((about: string | undefined) => void)[]>();
  const lifelines: ((isHeld: boolean) => void)[] = [];
  const stopping = new AbortController();
  let listening: Promise<void> | undefined;

  function hear(message: string): void {
    const [sender, topic = '', about = ''] = message.split(' ', 3);
    if (sender === owner) {
      if (topic === ECHO) tellOfLifeline(true);
      return;
    }
    for (const tell of listeners.get(topic) ?? []) tell(about);
  }

  function lookEverywhere(): void {
    for (const tell of [...listeners.values()].flat()) tell(undefined);
  }

  function tellOfLifeline(isHeld: boolean): void {
    for (const tell of lifelines) tell(isHeld);
  }

  const onTrouble = (error: unknown) =>
    logger.warn('what other processes tell is not heard at the moment', errorFields(error));

  function onBegin(): void {
    lookEverywhere();
    // Who hears what another connection tells has one that no pooler lends to others.
    void notify(store, [`${owner} ${ECHO}`]).catch(onTrouble);
  }

  return {
    lookEveryMs,
    send: (topic, about, through) =>
      notify(
        through,
        [...about].map((each) => `${owner} ${topic} ${each}`),
      ),
    sentWith: (topic, column) => notifying(`${owner} ${topic} `, column),
    on(topic: Topic, tell) {
      listeners.set(topic, [...(listeners.get(topic) ?? []), tell]);
    },
    onLifeline: (tell) => void lifelines.push(tell),
    start() {
      listening ??= listen(url, {
        owner,
        clock,
        signal: stopping.signal,
        onMessage: hear,
        onBegin,
        onEnd: () => tellOfLifeline(false),
        onTrouble,
      });
    },
    async stop() {
      stopping.abort();
      await listening;
    },
  };
}

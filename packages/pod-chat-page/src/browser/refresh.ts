import { coalesce } from './coalesce.ts';
import { mergeMessages } from './messages.ts';
import type { Ports } from './ports.ts';
import { readingOf } from './reading.ts';

type Options = Pick<Ports, 'api' | 'store'> & { attempt(work: () => Promise<unknown>): Promise<boolean> };

export type Refresh = ReturnType<typeof createRefresh>;

/**
 * Fetches what the page shows. Each part is fetched once at a time, and an answer that comes after the
 * page has become somebody else is thrown away.
 */
export function createRefresh({ api, store, attempt }: Options) {
  const part = (work: (me: string) => Promise<void>) =>
    coalesce(async () => {
      const { me } = store.get();
      if (me !== undefined) await attempt(() => work(me));
    });
  const isStill = (me: string) => store.get().me === me;

  const people = coalesce(
    async () => void (await attempt(async () => store.set({ people: await api.people() }))),
  );

  const streams = part(async (me) => {
    const found = await api.streams(me);
    if (isStill(me)) store.set({ streams: found, reading: store.get().reading ?? readingOf(me, found) });
  });

  const messages = part(async (me) => {
    const { openId, messages: known } = store.get();
    if (openId === undefined) return;
    const before = known.get(openId) ?? [];
    const newer = await api.messages(me, openId, before.at(-1)?.timestamp);
    if (!isStill(me)) return;
    store.set({ messages: new Map(store.get().messages).set(openId, mergeMessages(before, newer)) });
  });

  const relations = part(async (me) => {
    const found = await api.relations(me);
    if (isStill(me)) store.set(found);
  });

  const trials = coalesce(
    async () => void (await attempt(async () => store.set({ trials: await api.trials() }))),
  );

  /** What I may run changes with the conversation and with my rights; the laboratory alone asks. */
  const mayRun = part(async (me) => {
    const { openId, isLaboratory } = store.get();
    const found = isLaboratory && openId !== undefined ? await api.commandsIn(me, openId) : undefined;
    if (isStill(me) && store.get().openId === openId) store.set({ mayRun: found });
  });

  return {
    people,
    trials,
    mayRun,
    streams,
    messages,
    relations,
    /** All but the messages. */
    async all(): Promise<void> {
      await people();
      await Promise.all([streams(), relations()]);
    },
  };
}

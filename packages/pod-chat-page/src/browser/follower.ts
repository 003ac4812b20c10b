import type { Place } from './address.ts';
import type { Ports } from './ports.ts';
import type { Refresh } from './refresh.ts';
import { botOf, initialState, meOf, openStreamOf, problem } from './state.ts';

/** How the page follows its address: who the person is, what is open, and what they have seen of it. */
export function createFollower({ api, store, go, isVisible }: Ports, refresh: Refresh) {
  const me = () => store.get().me ?? '';
  let steps = 0; // how often the address was followed: who went on meanwhile is not called back

  function markSeen(): void {
    const { reading, streams } = store.get();
    const stream = openStreamOf(store.get());
    if (!stream || !isVisible() || reading?.isUnread(stream) !== true) return;
    reading.seen(stream);
    store.set({ streams: [...streams] });
  }

  async function refreshStreams(): Promise<void> {
    await refresh.streams();
    markSeen();
  }

  /** Becomes who the address says, and opens what it says: else the IM with the bot. */
  async function follow({ username, streamId }: Place): Promise<void> {
    steps += 1;
    const step = steps;
    if (username !== store.get().me) await become(username);
    if (step !== steps || username === undefined || store.get().me !== username) return;
    store.set({ openId: streamId === '' ? undefined : streamId });
    if (streamId === undefined) await greet();
    await Promise.all([refresh.messages(), refresh.mayRun()]);
    markSeen();
  }

  async function become(username: string | undefined): Promise<void> {
    const { people, line, trials, isLaboratory } = store.get();
    const isKnown = people.some((person) => person.username === username);
    store.set({ ...initialState, people, line, trials, isLaboratory, me: isKnown ? username : undefined });
    if (isKnown) await Promise.all([refreshStreams(), refresh.relations()]);
    else if (username !== undefined)
      store.set({ notice: problem(`There is nobody called ${username} here.`) });
  }

  /** The first thing a newcomer sees is the conversation with the bot, where one can be had. */
  async function greet(): Promise<void> {
    const [username, bot] = [me(), botOf(store.get())];
    if (!bot || bot.username === username || !canTalk(bot.username)) return;
    const step = steps;
    const { streamId } = await api.openIm(username, [bot.username]);
    await refreshStreams();
    if (step === steps) go({ username, streamId }, { replace: true });
  }

  /** Colleagues can always talk; people of two firms when they are connected. */
  function canTalk(username: string): boolean {
    const state = store.get();
    const other = state.people.find((person) => person.username === username);
    return other?.company === meOf(state)?.company || state.connections.get(username) === 'connected';
  }

  /** Once the bot has accepted a stranger, the conversation with it opens by itself. */
  async function followConnections(): Promise<void> {
    const bot = botOf(store.get())?.username ?? '';
    const before = canTalk(bot);
    await refresh.relations();
    if (!before && canTalk(bot) && store.get().openId === undefined) await greet();
  }

  /** After a reset or a broken line. A pod that was wiped has none of the conversations that we knew. */
  async function refreshAll(): Promise<void> {
    await refresh.all();
    const { me: username, openId } = store.get();
    if (username === undefined || openId === undefined) return;
    if (openStreamOf(store.get())) return refresh.messages();
    store.set({ messages: new Map(), openId: undefined });
    go({ username }, { replace: true });
  }

  return { follow, canTalk, markSeen, refreshStreams, followConnections, refreshAll };
}

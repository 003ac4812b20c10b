import type { Place } from './address.ts';
import type { Api } from './api.ts';
import { coalesce } from './coalesce.ts';
import { readingOf } from './reading.ts';
import { type AppStore, botOf, meOf, openStreamOf } from './state.ts';
import type { PodEvent } from './types.ts';

export type Actions = ReturnType<typeof createActions>;

type Ports = {
  api: Api;
  store: AppStore;
  /** Changes the address; the page follows it. */
  go(place: Place): void;
  isVisible(): boolean;
};

/** What a person can do on the page, and how the page keeps up with the pod. */
export function createActions({ api, store, go, isVisible }: Ports) {
  /** Tells the person when something was refused. True when it worked. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      store.set({ notice: error instanceof Error ? error.message : String(error) });
      return false;
    }
  }
  const quietly = (work: () => Promise<void>) => coalesce(async () => void (await attempt(work)));

  const refreshPeople = quietly(async () => store.set({ people: await api.people() }));

  const refreshStreams = quietly(async () => {
    const { me, reading } = store.get();
    if (me === undefined) return;
    const streams = await api.streams(me);
    if (store.get().me !== me) return; // somebody else by now
    store.set({ streams, reading: reading ?? readingOf(me, streams) });
    markSeen();
  });

  const refreshMessages = quietly(async () => {
    const { me, openId } = store.get();
    if (me === undefined || openId === undefined) return;
    const messages = await api.messages(me, openId);
    if (store.get().me !== me) return;
    store.set({ messages: new Map(store.get().messages).set(openId, messages) });
  });

  const refreshRelations = quietly(async () => {
    const { me } = store.get();
    if (me === undefined) return;
    const relations = await api.relations(me);
    if (store.get().me === me) store.set(relations);
  });

  function markSeen(): void {
    const stream = openStreamOf(store.get());
    if (!stream || !isVisible()) return;
    store.get().reading?.seen(stream);
    store.set({ streams: [...store.get().streams] });
  }

  async function refreshAll(): Promise<void> {
    await refreshPeople();
    await Promise.all([refreshStreams(), refreshMessages(), refreshRelations()]);
  }

  /** Becomes who the address says, and opens what it says: else the IM with the bot. */
  async function follow({ username, streamId }: Place): Promise<void> {
    if (username !== store.get().me) {
      const known = store.get().people.some((person) => person.username === username);
      if (username !== undefined && !known) store.set({ notice: `There is nobody called ${username} here.` });
      store.set({
        me: known ? username : undefined,
        streams: [],
        messages: new Map(),
        connections: new Map(),
        rooms: [],
        reading: undefined,
        openId: undefined,
        panel: 'none',
      });
      if (!known) return;
      await Promise.all([refreshStreams(), refreshRelations()]);
    }
    if (store.get().me !== username) return;
    if (streamId !== undefined) await open(streamId);
    else if (username !== undefined) await greet();
  }

  async function open(streamId: string): Promise<void> {
    store.set({ openId: streamId });
    await refreshMessages();
    markSeen();
  }

  /** The first thing a newcomer sees is the conversation with the bot, where one can be had. */
  async function greet(): Promise<void> {
    store.set({ openId: undefined });
    const state = store.get();
    const [me, bot] = [meOf(state), botOf(state)];
    if (!me || !bot || me.bot || !canTalk(bot.username)) return;
    const { streamId } = await api.openIm(me.username, [bot.username]).catch(() => ({ streamId: undefined }));
    if (streamId === undefined) return;
    await refreshStreams();
    if (store.get().me === me.username) go({ username: me.username, streamId });
  }

  /** Colleagues can always talk; people of two firms when they are connected. */
  function canTalk(username: string): boolean {
    const { people, connections } = store.get();
    const other = people.find((person) => person.username === username);
    return other?.company === meOf(store.get())?.company || connections.get(username) === 'connected';
  }

  const me = () => store.get().me ?? '';

  return {
    attempt,
    follow,
    canTalk,
    markSeen,
    refreshAll,
    start: refreshPeople,
    show: (streamId: string) => go({ username: me(), streamId }),
    openIm: (usernames: readonly string[]) =>
      attempt(async () => {
        const { streamId } = await api.openIm(me(), usernames);
        await refreshStreams();
        go({ username: me(), streamId });
      }),
    say: async (streamId: string, text: string) => {
      await api.say(me(), streamId, text);
      await Promise.all([refreshMessages(), refreshStreams()]);
    },
    submit: (messageId: string, formId: string, action: string, values: Record<string, unknown>) =>
      api.submit(me(), messageId, { formId, action, values }),
    connect: (username: string, action: 'request' | 'accept' | 'reject' | 'remove') =>
      attempt(async () => {
        await api.connection(me(), username, action);
        await refreshRelations();
      }),
    join: (streamId: string) =>
      attempt(async () => {
        await api.join(me(), streamId);
        await Promise.all([refreshStreams(), refreshRelations()]);
      }),
    setPresence: (category: string) =>
      attempt(async () => {
        await api.presence(me(), category);
        await refreshPeople();
      }),
    /** Fetches anew what an event has changed, if I can see it. */
    onEvent({ type, streamId, usernames }: PodEvent) {
      if (type === 'reset') return void refreshAll();
      if (type === 'presence') return void refreshPeople();
      if (usernames && !usernames.includes(me())) return;
      if (type === 'message' && streamId === store.get().openId) void refreshMessages();
      if (type === 'connection' || type === 'membership' || type === 'stream') void refreshRelations();
      if (type !== 'connection') void refreshStreams();
    },
  };
}

import { createFollower } from './follower.ts';
import type { Ports } from './ports.ts';
import { createRefresh } from './refresh.ts';
import { problem } from './state.ts';
import type { Draft, PodEvent, SentFile } from './types.ts';

export type Actions = ReturnType<typeof createActions>;

/** What a person can do on the page, and how the page follows its address and the pod. */
export function createActions(ports: Ports) {
  const { api, store, go } = ports;
  /** Tells the person when something was refused. True when it worked. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      store.set({ notice: problem(error instanceof Error ? error.message : String(error)) });
      return false;
    }
  }
  const refresh = createRefresh({ api, store, attempt });
  const me = () => store.get().me ?? '';
  const { follow, canTalk, markSeen, refreshStreams, followConnections, refreshAll } = createFollower(
    ports,
    refresh,
  );

  return {
    attempt,
    follow,
    canTalk,
    markSeen,
    start: async () => {
      await Promise.all([refresh.people(), refresh.trials()]);
    },
    setLaboratory: async (on: boolean) => {
      store.set({ isLaboratory: on });
      await refresh.mayRun();
    },
    refreshAll,
    show: (streamId: string) => go({ username: me(), streamId }),
    showList: () => go({ username: me(), streamId: '' }),
    openIm: (usernames: readonly string[]) =>
      attempt(async () => {
        const { streamId } = await api.openIm(me(), usernames);
        await refreshStreams();
        store.set({ panel: 'none' });
        go({ username: me(), streamId });
      }),
    /** Says something, or what it was in the draft: the new text of a message, or a reply to one. */
    say: async (streamId: string, text: string, draft?: Draft, files: readonly SentFile[] = []) => {
      if (draft?.kind === 'edit') await api.edit(me(), draft.message.messageId, text);
      else await api.say(me(), streamId, { text, quote: draft?.message.messageId, files });
      await Promise.all([refresh.messages(), refreshStreams()]);
    },
    submit: (messageId: string, formId: string, action: string, values: Record<string, unknown>) =>
      api.submit(me(), messageId, { formId, action, values }),
    connect: (username: string, action: 'request' | 'accept' | 'reject' | 'remove') =>
      attempt(async () => {
        await api.connection(me(), username, action);
        await refresh.relations();
      }),
    join: (streamId: string, name: string) =>
      attempt(async () => {
        const { outcome } = await api.join(me(), streamId);
        await Promise.all([refreshStreams(), refresh.relations()]);
        if (outcome === 'joined') {
          store.set({ panel: 'none' });
          go({ username: me(), streamId });
        } else store.set({ notice: { text: `The owners of ${name} were asked.`, isProblem: false } });
      }),
    setPresence: (category: string) =>
      attempt(async () => {
        await api.presence(me(), category);
        await refresh.people();
      }),
    /** Fetches anew what an event has changed, if I can see it. */
    onEvent({ type, streamId, usernames }: PodEvent) {
      if (type === 'reset') return void refreshAll();
      if (type === 'presence') return void refresh.people();
      if (usernames && !usernames.includes(me())) return;
      if (type === 'connection') return void followConnections();
      void refreshStreams();
      if (type === 'membership') void refresh.mayRun();
      if (type !== 'message') void refresh.relations();
      else if (streamId === store.get().openId) void refresh.messages();
    },
  };
}

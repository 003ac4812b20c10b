import {
  type Clock,
  PodError,
  type PresenceCategory,
  type SymphonyBdk,
  type UserId,
  type V2Presence,
} from '@finos/symphony-bdk-core';
import { stranger } from './fake-facts.ts';

/** Presences without a pod; `calls` names what was asked of it. */
export type FakePresences = ReturnType<typeof fakePresences>;

export const podError = (status: number, more: { ambiguous?: boolean; retryAfter?: number } = {}): PodError =>
  new PodError({
    status,
    method: 'GET',
    path: '/pod/presence',
    traceId: 'TRACE1',
    code: undefined,
    retryAfter: more.retryAfter,
    ambiguous: more.ambiguous ?? false,
  });

export function fakePresences({ clock }: { clock: Pick<Clock, 'now'> }) {
  const categories = new Map<UserId, PresenceCategory>();
  const feeds = new Map<string, Set<UserId>>();
  const connected = new Set<UserId>();
  const calls: string[] = [];
  const failures: { readonly call: RegExp; readonly error: PodError; readonly happens: boolean }[] = [];
  let made = 0;

  function called(call: string): void {
    calls.push(call);
    const index = failures.findIndex((each) => each.call.test(call) && !each.happens);
    if (index >= 0) throw failures.splice(index, 1)[0]?.error;
  }

  /** The answer to a call that has had its effect may be lost. */
  function answered<T>(call: string, answer: T): T {
    const index = failures.findIndex((each) => each.call.test(call) && each.happens);
    if (index >= 0) throw failures.splice(index, 1)[0]?.error;
    return answer;
  }

  const of = (userId: UserId): V2Presence => ({
    userId,
    category: categories.get(userId) ?? 'OFFLINE',
    timestamp: clock.now(),
  });

  const presence = {
    async getUserPresence(id: UserId) {
      called(`ask ${id}`);
      return of(id);
    },
    async externalPresenceInterest(ids: readonly UserId[]) {
      called(`interest ${ids.join(' ')}`);
    },
    async createPresenceFeed() {
      called('create');
      made += 1;
      feeds.set(`feed-${made}`, new Set());
      return { id: `feed-${made}` };
    },
    async readPresenceFeed(id: string) {
      called(`read ${id}`);
      const changed = feeds.get(id);
      if (changed === undefined) throw podError(400);
      const records = [...changed].slice(0, 500);
      for (const userId of records) changed.delete(userId);
      return answered(`read ${id}`, records.map(of));
    },
    async deletePresenceFeed(id: string) {
      called(`delete ${id}`);
      feeds.delete(id);
    },
  } as unknown as SymphonyBdk['presence'];

  const connections = {
    async getConnection(id: UserId) {
      called(`connection ${id}`);
      if (!connected.has(id)) throw podError(404);
      return { userId: id, status: 'ACCEPTED' };
    },
  } as unknown as SymphonyBdk['connections'];

  return {
    presence,
    connections,
    /** Strangers with whom Steward is connected. */
    connected,
    calls,
    /** What was asked since the last time. */
    asked: (): string[] => calls.splice(0),
    set(id: UserId, category: PresenceCategory): void {
      categories.set(id, category);
      // The feed tells of colleagues only.
      if (id < stranger(0)) for (const changed of feeds.values()) changed.add(id);
    },
    /** As a pod does that was restarted. */
    loseFeeds: () => feeds.clear(),
    /** The next such call fails, before it has had its effect. */
    refuse: (call: RegExp, error: PodError) => failures.push({ call, error, happens: false }),
    /** The next such call has its effect, but the answer is lost. */
    loseAnswer: (call: RegExp) =>
      failures.push({ call, error: podError(0, { ambiguous: true }), happens: true }),
    feeds: (): string[] => [...feeds.keys()],
  };
}

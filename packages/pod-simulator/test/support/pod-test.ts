import { test } from '@jest/globals';
import { type ManualClock, manualClock, type Pod, type PodOptions, startPod } from '../../src/index.ts';
import { type Answer, ApiClient, publicPem } from './api-client.ts';

export type PodEvent = {
  id: string;
  type: string;
  messageId?: string;
  initiator: { user: { userId: number; username?: string } };
  payload: Record<string, Record<string, unknown>>;
};

/** A pod of its own, with a clock that stands still and the bot logged in. */
export type Scene = {
  pod: Pod;
  clock: ManualClock;
  bot: ApiClient;
  /** somebody else calling the API, with their own login */
  client: (username: string) => Promise<ApiClient>;
  /** their id */
  id: (username: string) => number;
  /** of the room with this name */
  room: (name: string) => string;
  /** a new datafeed, as a function that reads and acknowledges it */
  feed: (client?: ApiClient) => Promise<() => Promise<PodEvent[]>>;
};

const apiUsers = ['steward', 'jane.doe', 'alice.martin', 'bob.lee', 'carol.ng'];

/** A test in a world of its own. Reads of datafeeds do not wait unless `limits` says otherwise. */
export function podTest(name: string, run: (scene: Scene) => Promise<void>, options: PodOptions = {}): void {
  test(name, async () => {
    const clock = manualClock();
    const keys = options.seed
      ? { steward: publicPem }
      : Object.fromEntries(apiUsers.map((user) => [user, publicPem]));
    const limits = { longPollMs: 0, ...options.limits };
    const pod = await startPod({ clock, keys, ...options, limits });
    try {
      await run(await sceneOf(pod, clock));
    } finally {
      await pod.close();
    }
  });
}

async function sceneOf(pod: Pod, clock: ManualClock): Promise<Scene> {
  const client = (username: string) => new ApiClient(pod).login(username, clock);
  const bot = await client('steward');
  return {
    pod,
    clock,
    bot,
    client,
    id: (username) => found(pod.world().users.find((user) => user.username === username)).id,
    room: (name) => found(pod.world().streams.find((stream) => stream.room?.name === name)).streamId,
    async feed(reader = bot) {
      const { id } = (await reader.post('/agent/v5/datafeeds', {})).body as { id: string };
      let ackId = '';
      return async () => {
        const answer = await reader.post(`/agent/v5/datafeeds/${id}/read`, { ackId });
        const batch = answer.body as { events: PodEvent[]; ackId: string };
        ackId = batch.ackId;
        return batch.events;
      };
    },
  };
}

export function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('Not found');
  return thing;
}

export const typesOf = (events: PodEvent[]): string[] => events.map((event) => event.type);
export const bodyOf = <Body>(answer: Answer): Body => answer.body as Body;

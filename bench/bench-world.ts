import { readFileSync } from 'node:fs';
import { acmeSeed, type Seed, startPod } from 'symphony-pod-simulator';
import { hasFeed } from './pod-state.ts';
import { startBotProcess } from './processes.ts';
import { createSetting } from './setting.ts';
import type { Speaker } from './speaker.ts';

type Scene = {
  /** User names of people at Acme, besides those of the demo. */
  readonly people: readonly string[];
  readonly rooms: NonNullable<Seed['rooms']>;
};

/** A pod with these people and rooms, and Steward as a process of its own that has its feed. */
export async function startBenchWorld({ people, rooms }: Scene) {
  const setting = createSetting();
  const users = people.map((username) => ({
    username,
    displayName: username,
    email: `${username}@acme.example`,
  }));
  const pod = await startPod({
    keys: { steward: readFileSync(setting.publicKeyFile, 'utf8') },
    seed: { ...acmeSeed, users: [...acmeSeed.users, ...users], rooms },
  });
  const bot = startBotProcess(await setting.configure({ pod: pod.port }));
  return {
    pod,
    async ready(): Promise<void> {
      while (!hasFeed(pod)) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async close(): Promise<void> {
      await bot.stop();
      await pod.close();
      setting.remove();
    },
  };
}

/** How long `/presence` takes, so many times one after the other. */
export async function presences(person: Speaker, commands: number): Promise<number[]> {
  const latencies: number[] = [];
  for (let n = 0; n < commands; n += 1) latencies.push(await person.asks('/presence @Bob Lee', /Busy/));
  return latencies;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { type SceneWorld, scenesOf } from './scenes.ts';

const MAX_PAUSE_MS = 1_500;

/** People who ask for something all the time, until they are stopped; then what was begun is brought to its end. */
export function startLoad(world: SceneWorld) {
  let isOver = false;
  const chance = world.random.fork();

  async function playing(play: () => Promise<void>): Promise<void> {
    while (!isOver) {
      // What went wrong is in the ledger; after it, this person's rooms are not as the next scene expects them.
      try {
        await play();
      } catch (error) {
        if (!world.ledger.hasWrongs()) throw error;
        return;
      }
      await sleep(chance.below(MAX_PAUSE_MS));
    }
  }

  const all = Promise.all(scenesOf(world).map(playing));
  // Whoever waits for the end hears of it.
  all.catch(() => {});
  return {
    async stop(): Promise<void> {
      isOver = true;
      await all;
    },
  };
}

import type { Clock, Logger, MessageId } from '@finos/symphony-bdk-core';
import type { Command } from '../commands/index.ts';
import { errorFields } from '../log-fields.ts';
import type { Reply } from '../replies/index.ts';
import type { Speaker } from './speak.ts';
import type { Turn } from './turn.ts';

type About = {
  readonly command: Pick<Command, 'name' | 'mayTakeLong'>;
  /** The turn as it is answered; asked for only once there is something to say. */
  readonly answered: () => Promise<Turn>;
};

/** Does what may take long, and meanwhile tells whoever waits how long it has taken: in one message, which is changed a few times. */
export type WithProgress = (about: About, work: () => Promise<void>) => Promise<void>;

type Options = {
  readonly clock: Pick<Clock, 'monotonic' | 'sleep'>;
  readonly speaker: Pick<Speaker, 'say' | 'change'>;
  readonly logger: Logger;
};

/** After how much time something is said. Phones show each change as a new message, so there are only so many. */
const TOLD_AFTER_MS = [3_000, 15_000, 60_000, 180_000] as const;

export function createWithProgress({ clock, speaker, logger }: Options): WithProgress {
  async function tell({ command, answered }: About, over: AbortSignal): Promise<void> {
    const begun = clock.monotonic();
    let message: MessageId | undefined;
    for (const after of TOLD_AFTER_MS) {
      while (clock.monotonic() - begun < after) {
        await clock.sleep(after - (clock.monotonic() - begun), over).catch(() => {});
        if (over.aborted) return;
      }
      const reply: Reply = { template: 'list/under-way', data: { name: command.name, elapsed: after } };
      const turn = await answered();
      message =
        message === undefined
          ? await speaker.say(turn, 'progress', reply)
          : await speaker.change(turn, message, reply);
      if (over.aborted) return;
    }
  }

  return async (about, work) => {
    if (!about.command.mayTakeLong) return work();
    const over = new AbortController();
    // The answer is no worse without.
    const telling = tell(about, over.signal).catch((error: unknown) =>
      logger.warn('nobody was told that a list takes longer', errorFields(error)),
    );
    try {
      await work();
    } finally {
      over.abort();
      await telling;
    }
  };
}

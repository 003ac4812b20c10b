import type { RealTimeEvent } from '@finos/symphony-bdk-core';
import type { Lateness } from '../inbox/index.ts';
import { phrase } from '../words/index.ts';
import { turnOf } from './listen.ts';
import type { Speaker } from './speak.ts';

/** What people did in a conversation, and await an answer to. */
const isAwaited = ({ type }: RealTimeEvent): boolean =>
  type === 'MESSAGESENT' || type === 'SYMPHONYELEMENTSACTION';

/** Tells people that what they asked takes longer, because Symphony doesn't answer as it should. */
export const createLateness = (speaker: Pick<Speaker, 'say'>): Lateness => ({
  async tellLate(event, delivery) {
    if (!isAwaited(event)) return;
    const data = { sentence: phrase('event-late') };
    await speaker.say(turnOf(event, delivery), 'late', { template: 'error/late', data });
  },

  async tellGivenUp(event, delivery) {
    if (!isAwaited(event)) return;
    const data = { sentence: phrase('event-given-up') };
    await speaker.say(turnOf(event, delivery), 'answer', { template: 'error/late', data });
  },
});

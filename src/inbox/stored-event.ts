import type { RealTimeEvent } from '@finos/symphony-bdk-core';
import { z } from 'zod';

/**
 * An event as the inbox stored it. The kit has checked it field by field when it came in, and nobody else writes the column, so here it
 * only has to be an event at all: to check each type's fields again would be a second kit.
 */
export const storedEvent = z.custom<RealTimeEvent>((value) => envelope.safeParse(value).success);

const envelope = z.object({
  id: z.string(),
  type: z.string(),
  initiator: z.object({ userId: z.number() }),
  payload: z.object({}),
});

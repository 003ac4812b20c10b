import {
  type Logger,
  type MessageId,
  type MessageStatus,
  PodError,
  type UserId,
} from '@finos/symphony-bdk-core';
import { isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import { type Asked, type Plan, requestCardOf } from '../plans/index.ts';

/**
 * Whether somebody has seen the card that asks them to decide; `undefined` where nobody knows. It decides how they are reminded and what is
 * said of an escalation, and nothing else.
 */
export type HasSeen = ReturnType<typeof createHasSeen>;

type Options = {
  /** The message in which a card of this name was sent last. */
  readonly messageOf: (card: string) => Promise<MessageId | undefined>;
  readonly statusOf: (message: MessageId) => Promise<MessageStatus>;
  readonly logger: Logger;
};

export function createHasSeen({ messageOf, statusOf, logger }: Options) {
  async function isRead(card: string, by: UserId): Promise<boolean> {
    const message = await messageOf(card);
    return message !== undefined && (await statusOf(message)).read.includes(by);
  }

  /** Of a group that is asked in its room nobody looks who has. */
  return async ({ approval }: Plan, { stream, approver }: Asked): Promise<boolean | undefined> => {
    if (approval === undefined || approver === undefined) return undefined;
    const copies = (approval.copies ?? []).filter((copy) => copy.stream === stream).map(({ card }) => card);
    try {
      for (const card of [...copies, requestCardOf(approval.request, stream)])
        if (await isRead(card, approver.id)) return true;
      return false;
    } catch (error) {
      if (!(error instanceof PodError || isTemporary(error))) throw error;
      logger.info('whether a card was seen is unknown', { approver: approver.id, ...errorFields(error) });
      return undefined;
    }
  };
}

import type { Clock, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { Store } from '../store/index.ts';
import { readContent } from './card-content.ts';

/** Whom a plan was asked of, and where; `event` is what is handled now. */
type Asked = { readonly streamId: StreamId; readonly userId: UserId; readonly event: string };

type Options = { readonly store: Store; readonly clock: Pick<Clock, 'now'> };

/** The plans that somebody is asked in a conversation to confirm, oldest first; and those that they answered by this event. */
export const createConfirmationsFor =
  ({ store, clock }: Options) =>
  async ({ streamId, userId, event }: Asked): Promise<{ token: string; plan: string; isUsed: boolean }[]> => {
    const rows = await store
      .selectFrom('cards')
      .selectAll()
      .where('purpose', '=', 'confirm')
      .where('stream_id', '=', streamId)
      .where('user_id', '=', userId)
      .where('message_id', 'is not', null)
      .orderBy('created_at')
      .execute();
    return rows.flatMap(({ token, purpose, payload, used_in, status, expires_at }) => {
      const card = readContent(purpose, payload);
      const isUsed = used_in === event;
      const isOpen = status === 'open' && expires_at > clock.now();
      if (card?.purpose !== 'confirm' || !(isUsed || isOpen)) return [];
      return [{ token, plan: card.payload.plan, isUsed }];
    });
  };

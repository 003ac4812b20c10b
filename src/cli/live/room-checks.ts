import type { StreamId, SymphonyBdk } from '@finos/symphony-bdk-core';
import { answerOf, type LiveCheck, type LiveContext } from './live-check.ts';

const LONG_TEXT = 2_000;
const MANY_KEYWORDS = 100;

/** Works with a room of its own, which is inactive afterwards: rooms can't be deleted. */
async function inRoom<T>(
  bdk: SymphonyBdk,
  work: (room: { id: StreamId; name: string }) => Promise<T>,
): Promise<T> {
  const name = `Steward doctor ${Date.now()}`;
  const { roomSystemInfo } = await bdk.streams.createRoom({
    name,
    description: 'A check of steward doctor --live; it may be ignored.',
    public: false,
    discoverable: false,
  });
  const { id } = roomSystemInfo;
  try {
    return await work({ id, name });
  } finally {
    await bdk.streams.setRoomActive(id, false);
  }
}

/** Does something about a room that the bot is in and does not own; answers with that, and whether it could make itself an owner again. */
async function notOwning(
  { bdk, bot, accounts: [account] }: LiveContext,
  work: (id: StreamId) => Promise<unknown>,
): Promise<string> {
  return inRoom(bdk, async ({ id }) => {
    await bdk.streams.addMemberToRoom(account.id, id);
    await bdk.streams.promoteUserToRoomOwner(account.id, id);
    await bdk.streams.demoteUserToRoomParticipant(bot.id, id);
    const answer = await answerOf(work(id));
    const back = await answerOf(bdk.streams.promoteUserToRoomOwner(bot.id, id));
    return `${answer}; making itself an owner again: ${back}`;
  });
}

export const roomChecks: readonly LiveCheck[] = [
  {
    name: 'a second room with the same name',
    look: ({ bdk }) =>
      inRoom(bdk, async ({ name }) => {
        const second = bdk.streams.createRoom({
          name,
          description: 'the second',
          public: false,
          discoverable: false,
        });
        const answer = await answerOf(second);
        if (answer === 'accepted') await bdk.streams.setRoomActive((await second).roomSystemInfo.id, false);
        return answer;
      }),
  },
  {
    name: `a description of ${LONG_TEXT} characters`,
    look: ({ bdk }) =>
      inRoom(bdk, ({ id }) => answerOf(bdk.streams.updateRoom(id, { description: 'x'.repeat(LONG_TEXT) }))),
  },
  {
    name: `${MANY_KEYWORDS} keywords of a room`,
    look: ({ bdk }) =>
      inRoom(bdk, ({ id }) => {
        const keywords = Array.from({ length: MANY_KEYWORDS }, (_, index) => ({
          key: `key${index}`,
          value: `${index}`,
        }));
        return answerOf(bdk.streams.updateRoom(id, { keywords }));
      }),
  },
  {
    name: 'an update of a room by who does not own it',
    look: (context) =>
      notOwning(context, (id) =>
        context.bdk.streams.updateRoom(id, { description: 'of who does not own it' }),
      ),
  },
  {
    name: 'making a room inactive, and active again, by who does not own it',
    look: (context) =>
      notOwning(context, async (id) => {
        await context.bdk.streams.setRoomActive(id, false);
        await context.bdk.streams.setRoomActive(id, true);
      }),
  },
  {
    name: 'adding somebody to a room by who is not in it',
    look: ({ bdk, bot, accounts: [owner, another] }) =>
      another === undefined
        ? Promise.resolve('not tried: name a second account')
        : inRoom(bdk, async ({ id }) => {
            await bdk.streams.addMemberToRoom(owner.id, id);
            await bdk.streams.promoteUserToRoomOwner(owner.id, id);
            await bdk.streams.removeMemberFromRoom(bot.id, id);
            const answer = await answerOf(bdk.streams.addMemberToRoom(another.id, id));
            const back = await answerOf(bdk.streams.addMemberToRoom(bot.id, id));
            await answerOf(bdk.streams.promoteUserToRoomOwner(bot.id, id));
            return `${answer}; adding itself again: ${back}`;
          }),
  },
  {
    name: 'an IM of three',
    async look({ bdk, accounts }) {
      if (accounts.length < 2) return 'not tried: name a second account';
      return answerOf(bdk.streams.createInstantMessage(accounts.map(({ id }) => id)));
    },
  },
  {
    name: 'an update of an own message',
    look: ({ bdk }) =>
      inRoom(bdk, async ({ id }) => {
        const { messageId } = await bdk.messages.send(id, 'steward doctor --live');
        return answerOf(bdk.messages.update(id, messageId, 'steward doctor --live, updated'));
      }),
  },
  {
    name: 'a pinned message that is updated',
    look: ({ bdk }) =>
      inRoom(bdk, async ({ id }) => {
        const { messageId } = await bdk.messages.send(id, 'steward doctor --live');
        const pinning = await answerOf(bdk.streams.updateRoom(id, { pinnedMessageId: messageId }));
        if (pinning !== 'accepted') return `pinning is ${pinning}`;
        const updated = await bdk.messages.update(id, messageId, 'steward doctor --live, updated');
        const { pinnedMessageId } = (await bdk.streams.getRoomInfo(id)).roomAttributes;
        if (pinnedMessageId === updated.messageId) return 'the update is pinned';
        return pinnedMessageId === messageId ? 'stays pinned as it was' : 'is not pinned any more';
      }),
  },
];

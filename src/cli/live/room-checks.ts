import type { StreamId, SymphonyBdk } from '@finos/symphony-bdk-core';
import { answerOf, type LiveCheck } from './live-check.ts';

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
    look: ({ bdk, bot, accounts: [account] }) =>
      inRoom(bdk, async ({ id }) => {
        await bdk.streams.addMemberToRoom(account.id, id);
        await bdk.streams.promoteUserToRoomOwner(account.id, id);
        await bdk.streams.demoteUserToRoomParticipant(bot.id, id);
        const answer = await answerOf(bdk.streams.updateRoom(id, { description: 'of who does not own it' }));
        const back = await answerOf(bdk.streams.promoteUserToRoomOwner(bot.id, id));
        return `${answer}; making itself an owner again: ${back}`;
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
];

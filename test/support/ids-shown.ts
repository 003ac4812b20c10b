import type { World } from './world.ts';

const LONG_NUMBER = /\d{13,}/u;
// A row of a table that says that it is one.
const IS_ID_ROW = /^Id\s/u;

/** Lines of Steward's messages that show people a number where they would look for a person. */
export function idsShown({ pod }: World): string[] {
  const lines = pod.world().users.flatMap(({ username }) => {
    const client = pod.as(username);
    const messages = client.streams().flatMap(({ streamId }) => client.messages(streamId));
    return messages.filter(({ user }) => user.username === 'steward').flatMap(({ text }) => text.split('\n'));
  });
  return [...new Set(lines)].filter((line) => LONG_NUMBER.test(line) && !IS_ID_ROW.test(line));
}

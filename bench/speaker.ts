import type { Pod } from 'symphony-pod-simulator';

export type Speaker = ReturnType<typeof createSpeaker>;

/** Somebody who talks with Steward by IM. */
export function createSpeaker(pod: Pod, username: string) {
  const client = pod.as(username);
  const im = client.im(['steward']);
  const heard = new Set<string>();

  const said = () => client.messages(im).filter(({ user }) => user.username === 'steward');

  /** Resolves with the next message of Steward that matches, and that was not heard before. */
  const hears = (pattern: RegExp) =>
    new Promise<ReturnType<typeof client.messages>[number]>((resolve) => {
      const look = () => {
        const found = said().find(({ messageId, text }) => !heard.has(messageId) && pattern.test(text));
        if (found === undefined) return;
        heard.add(found.messageId);
        stop();
        resolve(found);
      };
      const stop = pod.on(({ type, streamId }) => {
        if (type === 'message' && streamId === im) look();
      });
      look();
    });

  return {
    client,
    hears,
    said,
    says: (text: string) => client.say(im, text),
    /** How long the answer took, in milliseconds. */
    async asks(text: string, pattern: RegExp): Promise<number> {
      const begun = performance.now();
      client.say(im, text);
      await hears(pattern);
      return performance.now() - begun;
    },
  };
}

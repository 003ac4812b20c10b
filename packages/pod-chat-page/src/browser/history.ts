import type { Message } from './types.ts';

/** What I have said in a conversation, to be said again: the newest last, each text once. */
export function ownTexts(messages: readonly Message[], me: string): string[] {
  const texts = new Set<string>();
  for (const { user, text } of messages) {
    if (user.username !== me) continue;
    texts.delete(text);
    texts.add(text);
  }
  return [...texts];
}

/** Goes back and forth in what was said. Starts behind the newest; `undefined` where there is nothing further back. */
export function createHistory() {
  let back = 0;
  return {
    reset: () => {
      back = 0;
    },
    isOpen: () => back > 0,
    step(texts: readonly string[], by: 1 | -1): string | undefined {
      const next = back + by;
      if (next < 0 || next > texts.length) return undefined;
      back = next;
      return back === 0 ? '' : texts.at(-back);
    },
  };
}

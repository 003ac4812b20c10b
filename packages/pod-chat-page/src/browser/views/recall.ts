import { createHistory, ownTexts } from '../history.ts';
import type { AppStore } from '../state.ts';

/** ↑ in an empty box brings back what I said last, and then what I said before; ↓ goes the other way. */
export function recall(box: HTMLTextAreaElement, store: AppStore) {
  const history = createHistory();

  function step(by: 1 | -1): boolean {
    if (!history.isOpen() && (by === -1 || box.value !== '')) return false;
    const { messages, openId, me } = store.get();
    const text = history.step(ownTexts(messages.get(openId ?? '') ?? [], me ?? ''), by);
    if (text === undefined) return history.isOpen();
    box.value = text;
    return true;
  }

  return {
    reset: history.reset,
    /** Handles the arrows; true when it did. */
    key: ({ key }: KeyboardEvent): boolean =>
      (key === 'ArrowUp' && step(1)) || (key === 'ArrowDown' && step(-1)),
  };
}

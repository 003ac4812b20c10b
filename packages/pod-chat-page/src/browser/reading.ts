// Which conversations have something new for whom: kept in this browser, as the pod does not tell.

import type { Stream } from './types.ts';

type Marks = Record<string, number>; // streamId → timestamp of the newest message that was seen

export type Reading = {
  isUnread(stream: Stream): boolean;
  /** Everything that is in the conversation now has been seen. */
  seen(stream: Stream): void;
};

/** The marks of one person. On the first visit all that was said before counts as read. */
export function readingOf(username: string, streams: readonly Stream[]): Reading {
  const key = `pod-simulator.read.${username}`;
  const stored = load(key);
  const marks: Marks =
    stored ?? Object.fromEntries(streams.map((stream) => [stream.streamId, stream.lastMessageAt]));
  if (stored === undefined) save(key, marks);

  return {
    isUnread: ({ streamId, lastMessageAt }) => lastMessageAt > (marks[streamId] ?? 0),
    seen({ streamId, lastMessageAt }) {
      if (lastMessageAt <= (marks[streamId] ?? 0)) return;
      marks[streamId] = lastMessageAt;
      save(key, marks);
    },
  };
}

function load(key: string): Marks | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Marks);
  } catch {
    return undefined;
  }
}

function save(key: string, marks: Marks): void {
  try {
    localStorage.setItem(key, JSON.stringify(marks));
  } catch {} // storage forbidden or full: marks last as long as the page
}

import type { Notice } from '../changes/index.ts';

const MOST = 10;

/** What somebody is told in one message: a sentence for each thing that was done, and a button for each room. */
export function noticeView(notices: readonly Notice[]) {
  const shown = notices.slice(0, MOST);
  const rooms = new Map(shown.flatMap(({ room }) => (room ? [[room.id, room]] : [])));
  return {
    sentences: shown.map(({ says }) => says),
    more: notices.length - shown.length,
    rooms: [...rooms.values()],
    isOneRoom: rooms.size === 1,
  };
}

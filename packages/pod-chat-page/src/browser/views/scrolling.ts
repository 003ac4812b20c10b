import { h } from '../dom.ts';

const nearBottom = 80; // pixels
const above = 12; // pixels of what was before

/** Scrolls a list of messages: it stays at the newest one while the reader is there, and a long answer is shown from its beginning. */
export function scrolling(scroller: HTMLElement, list: HTMLElement) {
  const newer = h(
    'button',
    {
      type: 'button',
      class: 'tk-button tk-button--small tk-button--primary newer',
      hidden: true,
      onclick: () => toEnd(),
    },
    'New messages below',
  );
  const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearBottom;
  let wasAtEnd = true;

  function look(): void {
    wasAtEnd = isAtEnd();
    if (wasAtEnd) newer.hidden = true;
  }
  function toEnd(): void {
    scroller.scrollTop = scroller.scrollHeight;
    look();
  }
  scroller.addEventListener('scroll', look);
  // Pictures and opened cards grow the list after it was drawn.
  new ResizeObserver(() => {
    if (wasAtEnd) toEnd();
  }).observe(list);

  return {
    newer,
    isAtEnd,
    toEnd,
    /** As far down as there is something, but no further than the beginning of this row. */
    toBeginning(row: HTMLElement): void {
      scroller.scrollTop += row.getBoundingClientRect().top - scroller.getBoundingClientRect().top - above;
      newer.hidden = true;
      look();
    },
    /** Something came that the reader, who is further up, does not see. */
    tellOfNewer: () => {
      newer.hidden = false;
    },
  };
}

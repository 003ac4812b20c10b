import { fill, h, icon, iconButton } from '../dom.ts';
import type { AppStore } from '../state.ts';

const shownFor = 8000; // ms

/** What went wrong, and whether the line to the pod is down. */
export function notices(store: AppStore): HTMLElement {
  const line = h(
    'div',
    { class: 'line-lost', role: 'status', hidden: true },
    'The line to the simulator is down. Trying again…',
  );
  const text = h('span', {});
  const sign = h('span', { class: 'tk-toast__icon-left' });
  const toast = h(
    'div',
    { class: 'tk-toast toast', role: 'alert', hidden: true },
    sign,
    text,
    iconButton('cross', 'Close', () => store.set({ notice: undefined })),
  );
  let timer: number | undefined;

  store.watch(
    (state) => [state.notice],
    ([notice]) => {
      clearTimeout(timer);
      toast.hidden = notice === undefined;
      toast.classList.toggle('tk-toast--warning', notice?.isProblem === true);
      fill(sign, icon(notice?.isProblem === true ? 'alert-triangle' : 'info-round'));
      text.textContent = notice?.text ?? '';
      if (notice !== undefined) timer = setTimeout(() => store.set({ notice: undefined }), shownFor);
    },
  );
  store.watch(
    (state) => [state.line],
    ([state]) => {
      line.hidden = state !== 'lost';
    },
  );
  return h('div', { class: 'notices' }, line, toast);
}

import { fill, h, iconButton } from '../dom.ts';
import type { AppStore } from '../state.ts';

/** Above the composer: what is edited or replied to, and how to leave it. */
export function draftBar(store: AppStore): HTMLElement {
  const text = h('p', { class: 'draft-text' });
  const cancel = iconButton('cross', 'Cancel', () => store.set({ draft: undefined }));
  const node = h('div', { class: 'draft-bar', role: 'status' }, text, cancel);
  store.watch(
    (state) => [state.draft],
    ([draft]) => {
      node.hidden = draft === undefined;
      if (!draft) return;
      const { kind, message } = draft;
      const [what, about] =
        kind === 'edit' ? ['Edit your message', ''] : [`Reply to ${message.user.displayName}`, message.text];
      fill(text, h('strong', {}, what), ' ', h('span', {}, about));
    },
  );
  return node;
}

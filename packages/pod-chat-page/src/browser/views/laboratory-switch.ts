import type { Actions } from '../actions.ts';
import { h } from '../dom.ts';
import type { AppStore } from '../state.ts';

/** Below the composer: whether completion is that of the client, or knows more. */
export function laboratorySwitch(store: AppStore, actions: Actions): HTMLElement {
  const box = h('input', { type: 'checkbox', role: 'switch' });
  box.addEventListener('change', () => void actions.setLaboratory(box.checked));
  store.watch(
    (state) => [state.isLaboratory],
    ([on]) => {
      box.checked = on;
    },
  );
  const about =
    'Completion also knows what you may run here, arguments and rooms, which a Symphony client does not.';
  return h(
    'div',
    { class: 'composer-foot' },
    h(
      'span',
      { class: 'composer-keys' },
      'Enter sends · Shift+Enter makes a line · ↑ brings back what you said',
    ),
    h('label', { class: 'laboratory-switch', title: about }, box, 'Laboratory'),
  );
}

import { h, iconButton } from '../dom.ts';
import { type AppStore, openStreamOf } from '../state.ts';
import type { Draft, Message } from '../types.ts';

/** What can be done with a message: reply to it, and edit it when it is one's own. */
export function messageActions(message: Message, store: AppStore): HTMLElement {
  const { openId, messages, me } = store.get();
  const start = (kind: Draft['kind']) => () => {
    if (openStreamOf(store.get())?.active === false) return;
    // The row may be older than the last change of its message.
    const newest = messages.get(openId ?? '')?.find(({ messageId }) => messageId === message.messageId);
    store.set({ draft: { kind, message: newest ?? message } });
  };
  return h(
    'div',
    { class: 'message-actions' },
    iconButton('reply', 'Reply', start('reply')),
    message.user.username === me && iconButton('edit', 'Edit', start('edit')),
  );
}

/** The message that another one replies to, above it; a click goes there. */
export function quote({ quoted }: Message): HTMLElement | undefined {
  if (!quoted) return undefined;
  const show = () => {
    const row = document.querySelector(`[data-message="${CSS.escape(quoted.messageId)}"]`);
    row?.scrollIntoView({ block: 'center' });
  };
  return h(
    'button',
    { type: 'button', class: 'quote', title: 'Show the message', onclick: show },
    h('strong', {}, quoted.user.displayName),
    h('span', { class: 'quote-text' }, quoted.text),
  );
}

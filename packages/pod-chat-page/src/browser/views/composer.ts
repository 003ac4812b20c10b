import type { Actions } from '../actions.ts';
import { complete, type Fragment, fragmentAt, type Suggestion, suggestions } from '../completion.ts';
import { h, iconButton } from '../dom.ts';
import { type AppStore, botOf, counterpart, openStreamOf } from '../state.ts';
import { suggestionMenu } from './suggestion-menu.ts';

const tallest = 220; // pixels

/** Where one writes: Enter sends, Shift+Enter makes a line, @ and / complete. What is half written stays with its conversation. */
export function composer(store: AppStore, actions: Actions): HTMLElement {
  const drafts = new Map<string, string>();
  let shownId: string | undefined;
  let fragment: Fragment | undefined;

  const box = h('textarea', {
    class: 'tk-input composer-text',
    rows: 1,
    'aria-label': 'Message',
    autocomplete: 'off',
  });
  const problem = h('p', { class: 'field-problem', role: 'alert', hidden: true });
  const menu = suggestionMenu(accept);
  const sendButton = iconButton('send', 'Send', () => void send(), 'send-button');
  const node = h(
    'div',
    { class: 'composer' },
    menu.node,
    problem,
    h('div', { class: 'composer-row' }, box, sendButton),
  );

  store.watch(
    (state) => [state.openId, openStreamOf(state)?.name],
    ([openId]) => {
      if (openId !== shownId) {
        if (shownId !== undefined) drafts.set(shownId, box.value);
        shownId = openId;
        box.value = openId === undefined ? '' : (drafts.get(openId) ?? '');
        show(undefined);
        menu.close();
        if (openId !== undefined && matchMedia('(hover: hover)').matches)
          requestAnimationFrame(() => box.focus());
      }
      box.placeholder = hint();
      fit();
    },
  );

  function hint(): string {
    const state = store.get();
    const [stream, bot] = [openStreamOf(state), botOf(state)];
    if (!stream) return '';
    const name = counterpart(stream, state)?.displayName ?? stream.name;
    const botIsHere = bot && stream.members.some(({ id }) => id === bot.id);
    if (!botIsHere) return `Write to ${name}`;
    return stream.type === 'IM'
      ? `Write to ${name}, for example /help`
      : `Write to ${name}. Begin with @${bot.displayName} to ask the bot`;
  }

  async function send(): Promise<void> {
    const { openId } = store.get();
    const text = box.value;
    if (openId === undefined || text.trim() === '') return;
    box.value = '';
    drafts.delete(openId);
    show(undefined);
    suggest();
    fit();
    try {
      await actions.say(openId, text);
    } catch (error) {
      show(`Not sent: ${error instanceof Error ? error.message : String(error)}`);
      if (store.get().openId === openId && box.value === '') box.value = text;
      else drafts.set(openId, text);
      fit();
    }
  }

  function show(text: string | undefined): void {
    problem.textContent = text ?? '';
    problem.hidden = text === undefined;
  }
  function fit(): void {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight + 2, tallest)}px`;
  }
  function suggest(): void {
    const state = store.get();
    const [stream, bot] = [openStreamOf(state), botOf(state)];
    const botIsHere = bot !== undefined && stream?.members.some(({ id }) => id === bot.id) === true;
    fragment =
      box.selectionStart === box.selectionEnd
        ? fragmentAt(box.value, box.selectionStart, bot?.displayName)
        : undefined;
    const mention = stream?.type === 'IM' || !bot ? '' : `@${bot.displayName} `;
    const offered = fragment
      ? suggestions(fragment, { people: state.people, commands: botIsHere ? state.commands : [], mention })
      : [];
    menu.offer(offered);
  }
  function accept({ insert }: Suggestion): void {
    if (!fragment) return;
    const completed = complete(box.value, box.selectionStart, fragment, insert);
    box.value = completed.text;
    box.setSelectionRange(completed.caret, completed.caret);
    menu.close();
    fit();
    box.focus();
  }

  box.addEventListener('input', () => {
    fit();
    suggest();
  });
  box.addEventListener('blur', () => menu.close());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || menu.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void send();
    }
  });
  return node;
}

import type { Actions } from '../actions.ts';
import { h, iconButton } from '../dom.ts';
import { type AppStore, botInConversation, counterpart, openStreamOf, type State } from '../state.ts';
import type { Draft } from '../types.ts';
import { attachedFiles, readFiles } from './attached-files.ts';
import { completer } from './completer.ts';
import { draftBar } from './draft-bar.ts';
import { laboratorySwitch } from './laboratory-switch.ts';
import { recall } from './recall.ts';

const tallest = 220; // pixels

/**
 * Where one writes: Enter sends, Shift+Enter makes a line, @ and / complete, ↑ brings back what was said. What is half
 * written stays with its conversation; files are chosen, pasted or dropped.
 */
export function composer(store: AppStore, actions: Actions): HTMLElement {
  const halfWritten = new Map<string, string>();
  let shownId: string | undefined;
  let shownDraft: Draft | undefined;
  let beforeEdit = '';

  const box = h('textarea', {
    class: 'tk-input composer-text',
    rows: 1,
    'aria-label': 'Message',
    autocomplete: 'off',
  });
  const problem = h('p', { class: 'field-problem', role: 'alert', hidden: true });
  const completion = completer(box, store, fit);
  const history = recall(box, store);
  const attached = attachedFiles(box);
  const sendButton = iconButton('send', 'Send', () => void send(), 'send-button');
  const node = h(
    'div',
    { class: 'composer' },
    completion.node,
    problem,
    draftBar(store),
    attached.list,
    h('div', { class: 'composer-row' }, box, attached.button, sendButton),
    laboratorySwitch(store, actions),
  );

  store.watch(
    (state) => [state.openId, openStreamOf(state)?.name],
    ([openId]) => {
      if (openId !== shownId) open(openId);
      box.placeholder = placeholderOf(store.get());
      fit();
    },
  );
  store.watch(
    (state) => [state.draft],
    ([draft]) => {
      const before = shownDraft;
      shownDraft = draft;
      if (draft?.kind === 'edit') {
        if (before?.kind !== 'edit') beforeEdit = box.value;
        write(draft.message.text);
      } else if (before?.kind === 'edit' && store.get().openId === shownId) write(beforeEdit);
      if (draft) box.focus();
    },
  );

  function open(openId: string | undefined): void {
    if (shownId !== undefined) halfWritten.set(shownId, shownDraft?.kind === 'edit' ? beforeEdit : box.value);
    shownId = openId;
    store.set({ draft: undefined });
    write(openId === undefined ? '' : (halfWritten.get(openId) ?? ''));
    show(undefined);
    if (openId !== undefined && matchMedia('(hover: hover)').matches)
      requestAnimationFrame(() => box.focus());
  }

  async function send(): Promise<void> {
    const { openId, draft } = store.get();
    const text = box.value;
    if (openId === undefined || text.trim() === '') return;
    const files = attached.take();
    store.set({ draft: undefined });
    write(draft?.kind === 'edit' ? beforeEdit : '');
    halfWritten.delete(openId);
    show(undefined);
    try {
      await actions.say(openId, text, draft, await readFiles(files));
    } catch (error) {
      show(`Not sent: ${error instanceof Error ? error.message : String(error)}`);
      giveBack(openId, text, draft);
      attached.add(files);
    }
  }

  /** What was not sent is there again, unless something else has been begun meanwhile. */
  function giveBack(openId: string, text: string, draft: Draft | undefined): void {
    if (store.get().openId !== openId) halfWritten.set(openId, text);
    else if (draft && store.get().draft === undefined) {
      store.set({ draft });
      write(text);
    } else if (box.value === '') write(text);
  }

  function write(text: string): void {
    box.value = text;
    history.reset();
    completion.close();
    fit();
  }
  function show(text: string | undefined): void {
    problem.textContent = text ?? '';
    problem.hidden = text === undefined;
  }
  function fit(): void {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight + 2, tallest)}px`;
  }
  box.addEventListener('input', () => {
    history.reset();
    fit();
    completion.suggest();
  });
  box.addEventListener('blur', () => completion.close());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || completion.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) void send();
    else if (history.key(event)) fit();
    else if (event.key === 'Escape' && store.get().draft) store.set({ draft: undefined });
    else return;
    event.preventDefault();
  });
  return node;
}

function placeholderOf(state: State): string {
  const [stream, bot] = [openStreamOf(state), botInConversation(state)];
  if (!stream) return '';
  const name = counterpart(stream, state)?.displayName ?? stream.name;
  if (!bot) return `Write to ${name}`;
  return stream.type === 'IM'
    ? `Write to ${name}, for example /help`
    : `Write to ${name}. Begin with @${bot.displayName} to ask the bot`;
}

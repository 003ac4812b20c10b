import { complete, fragmentAt, type Suggestion, suggestions } from '../completion.ts';
import { h } from '../dom.ts';
import {
  type AnyFragment,
  commandOf,
  isOfLaboratory,
  laboratoryFragment,
  laboratorySuggestions,
} from '../laboratory.ts';
import { type AppStore, botInConversation, openStreamOf, type State } from '../state.ts';
import type { BotCommand } from '../types.ts';
import { argumentHint } from './argument-hint.ts';
import { suggestionMenu } from './suggestion-menu.ts';

/** Offers to complete what is being typed into a box. `onChange` hears that it was. */
export function completer(box: HTMLTextAreaElement, store: AppStore, onChange: () => void) {
  let fragment: AnyFragment | undefined;
  const hint = argumentHint();
  const menu = suggestionMenu(accept);

  function suggest(): void {
    const state = store.get();
    const bot = botInConversation(state);
    const caret = box.selectionStart === box.selectionEnd ? box.selectionStart : undefined;
    const commands = bot ? commandsOf(state) : [];
    const command = state.isLaboratory ? commandOf(box.value, commands) : undefined;
    hint.show(command);
    fragment = caret === undefined ? undefined : fragmentIn(box.value, caret, commands);
    const mention = openStreamOf(state)?.type === 'IM' || !bot ? '' : `@${bot.displayName} `;
    if (!fragment) menu.offer([]);
    else if (isOfLaboratory(fragment)) {
      const rooms = state.streams.filter(({ type, active }) => type === 'ROOM' && active);
      menu.offer(
        laboratorySuggestions(
          fragment,
          command,
          rooms.map(({ name }) => name),
        ),
      );
    } else menu.offer(suggestions(fragment, { people: state.people, commands, mention }));
  }

  function fragmentIn(text: string, caret: number, commands: readonly BotCommand[]): AnyFragment | undefined {
    const { isLaboratory } = store.get();
    const special = isLaboratory ? laboratoryFragment(text, caret, commands) : undefined;
    return special ?? fragmentAt(text, caret, botInConversation(store.get())?.displayName);
  }

  function accept({ insert }: Suggestion): void {
    if (!fragment) return;
    const completed = complete(box.value, box.selectionStart, fragment, insert);
    box.value = completed.text;
    box.setSelectionRange(completed.caret, completed.caret);
    menu.close();
    onChange();
    box.focus();
    if (store.get().isLaboratory) suggest(); // what comes next: an argument, a room
  }

  function close(): void {
    menu.close();
    if (box.value === '') hint.show(undefined);
  }

  const node = h('div', { class: 'completion' }, menu.node, hint.node);
  return { node, key: menu.key, close, suggest };
}

/** The client knows the manifest; the laboratory what I may run here, where the pod was told. */
const commandsOf = ({ isLaboratory, mayRun, commands }: State): readonly BotCommand[] =>
  isLaboratory && mayRun ? mayRun : commands;

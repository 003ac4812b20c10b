import { complete, type Fragment, fragmentAt, type Suggestion, suggestions } from '../completion.ts';
import { type AppStore, botInConversation, openStreamOf } from '../state.ts';
import { suggestionMenu } from './suggestion-menu.ts';

/** Offers to complete what is being typed into a box. `onChange` hears that it was. */
export function completer(box: HTMLTextAreaElement, store: AppStore, onChange: () => void) {
  let fragment: Fragment | undefined;
  const menu = suggestionMenu(accept);

  function suggest(): void {
    const state = store.get();
    const bot = botInConversation(state);
    const caret = box.selectionStart === box.selectionEnd ? box.selectionStart : undefined;
    fragment = caret === undefined ? undefined : fragmentAt(box.value, caret, bot?.displayName);
    const mention = openStreamOf(state)?.type === 'IM' || !bot ? '' : `@${bot.displayName} `;
    const vocabulary = { people: state.people, commands: bot ? state.commands : [], mention };
    menu.offer(fragment ? suggestions(fragment, vocabulary) : []);
  }

  function accept({ insert }: Suggestion): void {
    if (!fragment) return;
    const completed = complete(box.value, box.selectionStart, fragment, insert);
    box.value = completed.text;
    box.setSelectionRange(completed.caret, completed.caret);
    menu.close();
    onChange();
    box.focus();
  }

  return { node: menu.node, key: menu.key, close: menu.close, suggest };
}

import { ApiError } from '../api.ts';
import { h } from '../dom.ts';

export type Editor = {
  node: HTMLElement;
  message(): string;
  data(): string;
  set(message: string, data: string): void;
  /** Shows a mistake under the text, with a button to its place; nothing when undefined. */
  showProblem(error: unknown): void;
};

/** Two text fields: the message and its data. */
export function editor(onChange: () => void): Editor {
  const area = (label: string, rows: number) =>
    h('textarea', {
      class: 'tk-input code-input',
      'aria-label': label,
      rows,
      spellcheck: 'false',
      wrap: 'off',
      oninput: onChange,
    });
  const message = area('MessageML', 22);
  const data = area('Entity data', 4);
  const problem = h('div', { class: 'mistake', role: 'alert', hidden: true });

  function select(line: number): void {
    const lines = message.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    const end = start + (lines[line - 1]?.length ?? 0);
    // A text field scrolls to its caret when it gets the focus, not when the selection changes.
    message.setSelectionRange(start, start);
    message.blur();
    message.focus();
    message.setSelectionRange(start, end);
  }

  return {
    node: h(
      'div',
      { class: 'editor' },
      h('label', {}, h('span', { class: 'tk-label' }, 'MessageML'), message),
      problem,
      h('label', {}, h('span', { class: 'tk-label' }, 'Data (EntityJSON)'), data),
    ),
    message: () => message.value,
    data: () => data.value,
    set(text, json) {
      message.value = text;
      data.value = json;
      message.scrollTop = 0;
    },
    showProblem(error) {
      problem.hidden = error === undefined;
      if (error === undefined) return;
      const { line, column } = error instanceof ApiError ? error.place : {};
      const text = column === undefined ? `Line ${line}` : `Line ${line}, column ${column}`;
      const place =
        line === undefined
          ? []
          : [h('button', { type: 'button', class: 'link-button', onclick: () => select(line) }, text)];
      problem.replaceChildren(
        h('span', {}, error instanceof Error ? error.message : String(error)),
        ...place,
      );
    },
  };
}

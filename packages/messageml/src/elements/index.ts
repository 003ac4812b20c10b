import type { Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { button } from './button.ts';
import { cardElements } from './card.ts';
import { checkboxElements } from './checkbox.ts';
import { chime } from './chime.ts';
import { code } from './code.ts';
import { datePicker } from './date-picker.ts';
import { dateTime } from './date-time.ts';
import { dialog } from './dialog.ts';
import { dialogParts } from './dialog-parts.ts';
import { div, span } from './div-span.ts';
import { emoji } from './emoji.ts';
import { form } from './form.ts';
import { image } from './image.ts';
import { cash, hash } from './keyword.ts';
import { link } from './link.ts';
import { listElements } from './list.ts';
import { mention } from './mention.ts';
import { selectElements } from './select.ts';
import { selectorElements } from './selectors.ts';
import { tableElements } from './table.ts';
import { tag } from './tag.ts';
import { textElements } from './text.ts';
import { textField } from './text-field.ts';
import { textareaElements } from './textarea.ts';
import { timePicker } from './time-picker.ts';
import { timezonePicker } from './timezone-picker.ts';
import { uiAction } from './ui-action.ts';

/** Every element of MessageML but the root. */
export const elements: readonly Definition[] = [
  ...textElements,
  div,
  span,
  code,
  link,
  image,
  ...listElements,
  ...tableElements,
  ...cardElements,
  mention,
  hash,
  cash,
  tag,
  emoji,
  dateTime,
  chime,
  form,
  textField,
  ...textareaElements,
  ...checkboxElements,
  ...selectElements,
  ...selectorElements,
  datePicker,
  timePicker,
  timezonePicker,
  button,
  uiAction,
  dialog,
  ...dialogParts,
];

const byKind = new Map(elements.map((definition) => [definition.kind, definition]));

export function definitionOf(kind: string): Definition {
  const definition = byKind.get(kind);
  if (definition === undefined) throw new Error(`no element of kind ${kind}`);
  return definition;
}

/** What a tag means below `parent`, undefined if there is no such tag. */
export function kindOf(tagName: string, parent: Element): string | undefined {
  switch (tagName) {
    case 'header':
      return parent.kind === 'expandable-card' ? 'expandableCardHeader' : 'cardHeader';
    case 'body':
      if (parent.kind === 'dialog' || parent.parent?.kind === 'dialog') return 'dialogBody';
      return parent.kind === 'expandable-card' ? 'expandableCardBody' : 'cardBody';
    case 'title':
      return 'dialogTitle';
    case 'footer':
      return 'dialogFooter';
    default:
      return byKind.get(tagName)?.tag === tagName ? tagName : undefined;
  }
}

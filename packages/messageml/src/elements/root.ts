import { noAttributes } from '../checks.ts';
import type { Context } from '../model.ts';
import { attributes, ignore } from '../definition.ts';
import type { Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { classAndStyle } from '../style.ts';

/** `messageML`, or the `div` that holds a PresentationML message. */
export const root: Definition = {
  kind: 'messageML',
  tag: 'messageML',
  summary: 'the message',
  attributes: attributes([], { ...classAndStyle, xmlns: ignore }),
  presentationAttributes: attributes(['data-format', 'data-version'], classAndStyle),
  validate(element, context) {
    if (element.format === 'messageml') {
      noAttributes(element, context);
    } else if (
      element.attributes.get('data-format')?.toLowerCase() !== 'presentationml' ||
      !element.attributes.has('data-version')
    ) {
      context.fail(
        element,
        'Malformed PresentationML. The attributes "data-format" and "data-version" are required.',
      );
    }
    if (context.later.hasChime && element.children.length !== 1) {
      context.fail(element, 'Chime messages may not have any other content');
    }
    pairActionsWithDialogs(context);
  },
  print: (element, printer) => printer.children(element),
};

/** Every `target-id` names exactly one dialog beside its `ui-action`. */
function pairActionsWithDialogs(context: Context): void {
  const dialogsBeside = new Map<Element, Map<string, Element | 'several'>>();
  const dialogsOf = (parent: Element): Map<string, Element | 'several'> => {
    const known = dialogsBeside.get(parent);
    if (known) return known;
    const dialogs = new Map<string, Element | 'several'>();
    for (const child of parent.children) {
      if (child.kind !== 'dialog' || !('attributes' in child)) continue;
      const id = child.attributes.get('id') ?? '';
      dialogs.set(id, dialogs.has(id) ? 'several' : child);
    }
    dialogsBeside.set(parent, dialogs);
    return dialogs;
  };
  for (const action of context.later.uiActions) {
    const id = action.attributes.get('target-id');
    if (id === undefined || action.parent === undefined) continue;
    const dialog = dialogsOf(action.parent).get(id);
    if (dialog === undefined || dialog === 'several') {
      context.fail(action, 'ui-action with a target-id must have only one dialog sibling with a matching id');
    } else {
      action.attributes.set('target-id', context.dialogId(dialog));
    }
  }
}

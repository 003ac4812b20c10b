import { buttonLook } from '../controls/button.ts';
import { h } from '../dom.ts';
import { openDialog } from './dialogs.ts';
import { attribute, jsonAttribute, type Renderer, type Walk } from './walk.ts';

/** A button that does something in the client: opens a conversation or a dialog. The bot hears nothing of it. */
export const uiActionRenderers: Record<string, Renderer> = {
  'ui-action': (element, walk) => {
    const wrapper = h('span', { class: 'ui-action' });
    for (const child of element.children) {
      if (child.localName !== 'button')
        wrapper.append(...walk.one(child)); // an action inside an action
      else {
        const button = h(
          'button',
          { type: 'button', onclick: () => act(element, walk) },
          ...walk.children(child),
        );
        buttonLook(button, child, 'secondary');
        wrapper.append(button);
      }
    }
    return wrapper;
  },
};

function act(element: Element, { host, dialogs }: Walk): void {
  if (attribute(element, 'data-action').toLowerCase() === 'open-dialog') {
    const dialog = dialogs.get(attribute(element, 'data-target-id'));
    if (dialog) openDialog(dialog);
    return;
  }
  const streamId = attribute(element, 'data-stream-id');
  const users = jsonAttribute(element, 'data-user-ids');
  if (streamId) host.openStream(streamId);
  else if (Array.isArray(users)) host.openIm(users.map(Number));
}

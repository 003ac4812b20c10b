import { h } from '../dom.ts';
import { plain } from './text.ts';
import { attribute, type Renderer } from './walk.ts';

const widths = new Set(['small', 'medium', 'large', 'full-width']);

/** Dialogs. `open` in PresentationML is always there and says nothing; the state is in `data-state`. */
export const dialogRenderers: Record<string, Renderer> = {
  dialog: (element, walk) => {
    const width = attribute(element, 'data-width').toLowerCase();
    const dialog = h(
      'dialog',
      { class: `tk-dialog tk-dialog--${widths.has(width) ? width : 'medium'}` },
      ...walk.children(element),
    );
    const close = h('button', {
      type: 'button',
      class: 'tk-dialog__close',
      'aria-label': 'Close',
      onclick: () => dialog.close(),
    });
    dialog.prepend(close);
    walk.dialogs.set(attribute(element, 'id'), dialog);
    // A click on the backdrop reaches the dialog element itself.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    if (attribute(element, 'data-state').toLowerCase() !== 'open') return dialog;

    // Meant to open by itself: it does when it arrives, not each time the conversation is read again.
    if (walk.host.fresh) queueMicrotask(() => openDialog(dialog));
    const title = dialog.querySelector('.tk-dialog__title')?.textContent.trim() ?? '';
    const opener = h(
      'button',
      {
        type: 'button',
        class: 'tk-button tk-button--small tk-button--secondary',
        onclick: () => openDialog(dialog),
      },
      title ? `Open “${title}”` : 'Open the dialog',
    );
    return h('div', {}, opener, dialog);
  },
};

/** The three areas of a dialog, by their class. */
export const dialogParts: Record<string, Renderer> = {
  'dialog-title': part('tk-dialog__title'),
  'dialog-body': part('tk-dialog__body'),
  'dialog-footer': part('tk-dialog__footer'),
};

function part(name: string): Renderer {
  return (element, walk) => {
    const node = plain('div')(element, walk) as HTMLElement;
    node.className = name;
    return node;
  };
}

export function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.isConnected && !dialog.open) dialog.showModal();
}

import { h, icon } from '../dom.ts';
import { attribute, isTrue, type Renderer } from '../presentationml/walk.ts';
import { buttonLook } from './button.ts';
import { createFormScope, type FormPorts } from './form-scope.ts';

/** Forms and their buttons. */
export const formRenderers: Record<string, Renderer> = {
  form: (element, walk) => {
    const formId = attribute(element, 'id');
    const multiSubmit = attribute(element, 'data-multi-submit').toLowerCase();
    const after = multiSubmit === 'reset' || multiSubmit === 'no-reset' ? multiSubmit : 'lock';
    const status = h('p', { class: 'form-status', role: 'status' });
    const form = h('form', { class: 'message-form', novalidate: true });

    const show: FormPorts['show'] = (state) => {
      const failed = typeof state === 'object';
      status.className = `form-status${failed ? ' form-status--error' : ''}`;
      status.replaceChildren();
      if (state === 'sending') status.append('Sending…');
      if (state === 'sent') {
        status.append(icon('check'), 'Sent');
        form.closest('dialog')?.close();
      }
      if (failed) status.append(icon('alert-triangle'), `Not sent: ${state.error}`);
    };
    const scope = createFormScope(formId, {
      after,
      show,
      send: (action, values) => walk.host.submit(formId, action, values),
    });
    form.append(...walk.children(element, { form: scope }), status);

    // Enter in a field sends only when there is no doubt which button is meant.
    form.addEventListener('submit', (event) => event.preventDefault());
    const actions = form.querySelectorAll<HTMLButtonElement>('button[data-action]');
    const only = actions.length === 1 ? actions[0] : undefined;
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
      if (!(event.target instanceof HTMLInputElement) || !['text', 'password'].includes(event.target.type))
        return;
      event.preventDefault();
      only?.click();
    });

    if (after === 'lock' && walk.host.isSubmitted(formId)) {
      scope.lock(true);
      show('sent');
    }
    return form;
  },

  button: (element, walk) => {
    const { form } = walk;
    const type = attribute(element, 'type') || 'action';
    const name = attribute(element, 'name');
    const button = h('button', { type: 'button' }, ...walk.children(element));
    buttonLook(button, element, type === 'action' ? 'primary' : 'secondary');
    if (type === 'cancel') button.addEventListener('click', () => button.closest('dialog')?.close());
    else if (type === 'reset') button.addEventListener('click', () => form?.reset());
    else {
      button.dataset.action = name;
      button.addEventListener(
        'click',
        () =>
          void form?.submit(name, { unchecked: isTrue(element, 'data-formnovalidate', 'formnovalidate') }),
      );
    }
    if (type !== 'cancel') form?.addButton(button);
    return button;
  },
};

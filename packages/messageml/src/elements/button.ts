import { insideOneOf, onlyChildren, someChild } from '../checks.ts';
import type { Context } from '../model.ts';
import { attributes, keepAs } from '../definition.ts';
import type { AttributeRule, Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { isBlank } from '../java-text.ts';

const buttonClasses =
  'primary secondary tertiary destructive primary-destructive secondary-destructive primary-link destructive-link'.split(
    ' ',
  );
const buttonTypes = ['action', 'reset', 'cancel'] as const;

/** The deprecated `primary-destructive` is read as `primary`. */
const className: AttributeRule = (element, value) => {
  element.attributes.set('class', value.replace(/-destructive$/, ''));
};

const onlyText = new Set(['text']);

function checkFormButton(element: Element, context: Context): void {
  const type = element.attributes.get('type') ?? '';
  const name = element.attributes.get('name');
  if (!buttonTypes.some((known) => known === type)) {
    context.fail(element, 'Attribute "type" must be "action", "reset" or "cancel"');
  }
  if (type !== 'reset' && (name === undefined || isBlank(name))) {
    context.fail(element, `Attribute "name" is required for ${type} buttons`);
  }
  if (type === 'reset' && name !== undefined) {
    context.fail(element, 'Attribute "name" is allowed for action buttons only');
  }
  onlyChildren(element, onlyText, context);
  someChild(element, onlyText, context);
}

/** Directly in a `ui-action` a button has no type or name and may hold anything. */
const isActionsOwn = (element: Element): boolean => element.parent?.kind === 'ui-action';

export const button: Definition = {
  kind: 'button',
  tag: 'button',
  summary: 'sends (`action`), empties (`reset`) or closes (`cancel`) a form, or starts a `ui-action`',
  attributes: attributes(['name', 'type', 'title', 'formnovalidate'], {
    class: className,
    icon: keepAs('data-icon'),
  }),
  presentationAttributes: attributes(['name', 'type', 'data-title', 'data-formnovalidate'], {
    class: className,
    icon: keepAs('data-icon'),
  }),
  prepare(element) {
    if (!isActionsOwn(element)) element.attributes.set('type', 'action');
  },
  validate(element, context) {
    insideOneOf(element, element.insideForm || element.insideUiAction, ['form', 'ui-action'], context);
    const given = element.attributes.get('class');
    if (given !== undefined && !buttonClasses.includes(given)) {
      context.fail(
        element,
        'Attribute "class" must be "primary", "secondary", "tertiary" or "destructive" ("primary-destructive" and "secondary-destructive" are deprecated)',
      );
    }
    if (!isActionsOwn(element)) {
      checkFormButton(element, context);
    } else if (element.attributes.has('type') || element.attributes.has('name')) {
      context.fail(element, 'Attributes "type" and "name" are not allowed on a button inside a UIAction.');
    }
  },
  print(element, printer) {
    const renamed = new Map(element.attributes);
    for (const name of ['title', 'formnovalidate']) {
      const value = renamed.get(name);
      renamed.delete(name);
      if (value !== undefined) renamed.set(`data-${name}`, value);
    }
    printer.wrap('button', renamed, element);
  },
};

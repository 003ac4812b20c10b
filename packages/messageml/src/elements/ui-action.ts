import { areBoolean, isId, notBlank, oneOf, onlyChildren, someChild } from '../checks.ts';
import type { Context } from '../model.ts';
import { attributes, keepAs } from '../definition.ts';
import type { AttributeRule, Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { present } from './field.ts';
import { countLongs } from './json-lists.ts';

const content = new Set(['button', 'ui-action']);
const mostUsers = 15;
const names = ['action', 'trigger', 'user-ids', 'stream-id', 'side-by-side', 'target-id'];
const printed = names.map((name) => [name, `data-${name}`] as const);
const fromPrinted = printed.map(([name, printedName]): [string, AttributeRule] => [
  printedName,
  keepAs(name),
]);

function checkOpenIm(element: Element, context: Context): void {
  areBoolean(element, ['side-by-side'], context);
  const userIds = element.attributes.get('user-ids');
  const hasStream = element.attributes.has('stream-id');
  if (userIds !== undefined && hasStream) {
    context.fail(element, 'Only one between "stream-id" and "user-ids" is allowed');
  }
  if (userIds === undefined) {
    if (!hasStream)
      context.fail(element, 'At least one between "stream-id" and "user-ids" should be present');
    return;
  }
  const count = countLongs(userIds);
  if (count === undefined) {
    context.fail(
      element,
      'Attribute "user-ids" contains an unsupported format, should be an array of user ids',
    );
  } else if (count > mostUsers) {
    context.fail(
      element,
      `Attribute "user-ids" contains more values than allowed. Max value is ${mostUsers}`,
    );
  }
}

export const uiAction: Definition = {
  kind: 'ui-action',
  tag: 'ui-action',
  summary: 'a button in it opens a chat (`open-im`) or the dialog beside it (`open-dialog`)',
  attributes: attributes(names, Object.fromEntries(fromPrinted)),
  prepare(element, context) {
    element.attributes.set('trigger', 'click');
    context.later.uiActions.push(element);
  },
  validate(element, context) {
    onlyChildren(element, content, context);
    someChild(element, content, context);
    notBlank(element, 'action', context);
    oneOf(element, 'action', ['open-im', 'open-dialog'], context);
    const action = element.attributes.get('action');
    if (action === 'open-im') checkOpenIm(element, context);
    else if (action === 'open-dialog') isId(element, 'target-id', context);
    oneOf(element, 'trigger', ['click'], context);
  },
  print: (element, printer) =>
    printer.wrap('div', [['class', 'ui-action'], ...present(element, printed)], element),
};

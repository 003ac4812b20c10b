import { isBlank, parseLong } from '../java-text.ts';
import type { AttributeRule, Context, Definition, Element, MentionedUser, Printer } from '../model.ts';
import { isUri } from '../uri.ts';
import { entityAttributes, printEntity } from './keyword.ts';

const uid: AttributeRule = (element, value, context, name) => {
  const id = parseLong(value);
  element.attributes.set(
    name,
    id ?? context.fail(element, `Invalid input: uid must be a int64 value not "${value}"`),
  );
};

/** Looks the person up by uid, else by email; without a look-up everybody exists and is called as they were addressed. */
function findUser(element: Element, context: Context): MentionedUser | undefined {
  const id = element.attributes.get('uid');
  const email = element.attributes.get('email');
  if (id !== undefined) {
    return context.resolveUser
      ? context.resolveUser({ uid: Number(id) })
      : { id: Number(id), displayName: id };
  }
  if (email === undefined) return undefined;
  return context.resolveUser ? context.resolveUser({ email }) : { id: Number.NaN, displayName: email, email };
}

/** The id in the entity data; an address is all there is of somebody who was not looked up. */
function entityIdOf(element: Element): { type: string; value: string } | undefined {
  const id = element.attributes.get('uid');
  if (id !== undefined) return { type: 'com.symphony.user.userId', value: id };
  if (element.user === undefined) return undefined;
  return Number.isNaN(element.user.id)
    ? { type: 'com.symphony.user.emailAddress', value: element.user.displayName }
    : { type: 'com.symphony.user.userId', value: String(element.user.id) };
}

function printMailLink(element: Element, email: string, printer: Printer): void {
  const address = `mailto:${email}`;
  if (!isUri(address)) {
    printer.bareText(email);
    return;
  }
  printer.open('a', [['href', address]]);
  if (element.children.length === 0) printer.text(email);
  else printer.children(element);
  printer.close('a');
}

export const mention: Definition = {
  kind: 'mention',
  tag: 'mention',
  summary: 'names a person by `uid` or `email`; with `strict="false"` an unknown one is no error',
  shorthand: true,
  entityPrefix: 'mention',
  ...entityAttributes(['email', 'strict'], { uid }),
  validate(element, context) {
    const key = element.attributes.get('uid') ?? element.attributes.get('email');
    if (key === undefined) {
      // An error only when everything else was found right.
      context.later.mentions.push(element);
      return;
    }
    const user = findUser(element, context);
    if (user !== undefined) element.user = user;
    else if (isStrict(element)) context.fail(element, `Failed to lookup user "${key}"`);
  },
  print(element, printer) {
    const { user } = element;
    const id = element.attributes.get('uid');
    const email = element.attributes.get('email');
    if (user === undefined && id === undefined) {
      if (email !== undefined) printMailLink(element, email, printer);
      return;
    }
    printEntity(element, printer, () => {
      if (user === undefined) printer.text(id ?? '');
      else if (!isBlank(user.displayName)) printer.text(`@${user.displayName}`);
    });
  },
  entity(element) {
    const id = entityIdOf(element);
    return id && { type: 'com.symphony.user.mention', version: '1.0', id: [id] };
  },
};

/** Anything but `true` is soft, once the attribute is there. */
const isStrict = (element: Element): boolean => {
  const strict = element.attributes.get('strict');
  return strict === undefined || strict.toLowerCase() === 'true';
};

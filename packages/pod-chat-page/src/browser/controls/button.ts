import { icon } from '../dom.ts';
import { attribute } from '../presentationml/walk.ts';

// Symphony button classes → toolkit classes. A link is a button without a border.
const looks: Record<string, string> = {
  primary: 'tk-button--primary',
  secondary: 'tk-button--secondary',
  tertiary: 'tk-button--tertiary',
  destructive: 'tk-button--destructive',
  'primary-destructive': 'tk-button--primary-destructive',
  'secondary-destructive': 'tk-button--secondary-destructive',
  'primary-link': 'tk-button--tertiary-accent',
  'destructive-link': 'tk-button--tertiary-destructive',
};

/** Class, icon and tooltip of a message's button. */
export function buttonLook(
  button: HTMLButtonElement,
  element: Element,
  fallback: 'primary' | 'secondary',
): void {
  const name = attribute(element, 'class').trim().toLowerCase();
  button.className = `tk-button ${(Object.hasOwn(looks, name) ? looks[name] : looks[fallback]) ?? ''}`;
  const iconName = attribute(element, 'data-icon');
  if (iconName) button.prepend(icon(iconName), ' ');
  const title = attribute(element, 'data-title');
  if (title) button.title = title.replaceAll('\\n', '\n');
}

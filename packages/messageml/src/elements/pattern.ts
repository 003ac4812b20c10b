import type { Context } from '../model.ts';
import type { Element } from '../model.ts';
import { isJavaRegex } from '../java-regex.ts';
import { parseInteger } from '../java-text.ts';

const longest = 256;

/** `pattern` and its message: both or none, not too long, and a regular expression Java can compile. */
export function isPatternValid(element: Element, context: Context): void {
  const pattern = element.attributes.get('pattern');
  if (pattern === undefined) return;
  const name = element.format === 'messageml' ? 'pattern-error-message' : 'data-pattern-error-message';
  const message = element.attributes.get(name);
  if (message === undefined) {
    context.fail(element, `The attribute "${name}" is mandatory when attribute "pattern" is defined`);
  }
  for (const [attribute, value] of [
    ['pattern', pattern],
    [name, message],
  ] as const) {
    if (value.length > longest) {
      context.fail(
        element,
        `The attribute "${attribute}" value is too long. Max length for this attribute is: ${longest}`,
      );
    }
  }
  if (!isJavaRegex(pattern)) context.fail(element, `The regex "${pattern}" is not valid`);
}

/** `maxlength`, `minlength`, the two together, then the initial value, each within what the element allows. */
export function checkLengths(
  element: Element,
  allowed: { least: number; most: number },
  context: Context,
): void {
  const length = (name: string): number | undefined => {
    const text = element.attributes.get(name);
    if (text === undefined) return undefined;
    const value = parseInteger(text);
    if (value === undefined) return context.fail(element, `The attribute "${name}" must be a valid number.`);
    if (value < allowed.least || value > allowed.most) {
      context.fail(element, `The attribute "${name}" must be between ${allowed.least} and ${allowed.most}`);
    }
    return value;
  };
  const most = length('maxlength') ?? allowed.most;
  const least = length('minlength') ?? allowed.least;
  if (least > most) {
    context.fail(element, 'The attribute "minlength" must be lower than the "maxlength" attribute');
  }
  const [initial, ...more] = element.children;
  if (initial === undefined || more.length > 0 || !('text' in initial)) return;
  if (initial.text.length < least || initial.text.length > most) {
    context.fail(
      element,
      `The length of this ${element.tag}'s initial value must be between ${least} and ${most}`,
    );
  }
}

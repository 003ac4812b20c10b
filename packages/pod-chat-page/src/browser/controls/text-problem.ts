import { attribute, isTrue } from '../presentationml/walk.ts';
import { missing } from './control.ts';

/** What is wrong with a text: empty though required, too short, too long, or not of the pattern. Undefined when nothing is. */
export function textProblem(element: Element, value: string): string | undefined {
  if (value.trim() === '' && isTrue(element, 'required')) return missing;
  if (value === '') return undefined;
  const least = Number(attribute(element, 'minlength') || 0);
  const most = Number(attribute(element, 'maxlength') || Number.POSITIVE_INFINITY);
  if (value.length < least) return `Please write at least ${least} characters.`;
  if (value.length > most) return `Please write at most ${most} characters.`;
  const pattern = attribute(element, 'pattern');
  if (pattern === '' || follows(pattern, value)) return undefined;
  return attribute(element, 'data-pattern-error-message') || 'This does not have the expected form.';
}

/** The whole text must match. Patterns are Java's; one that a browser does not understand is left to the bot, which must check again anyway. */
function follows(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return true;
  }
}

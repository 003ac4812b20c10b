import { areBoolean, integer, notBlank, onlyChildren } from '../checks.ts';
import { attributes, keepAs } from '../definition.ts';
import type { AttributeRule, Definition } from '../model.ts';
import { checkField, present, printField, takeLabelAndTitle } from './field.ts';
import { checkLengths } from './pattern.ts';

const onlyText = new Set(['text']);
const common =
  'name required placeholder minlength maxlength pattern label title disabled readonly rows cols'.split(' ');
const notInBulk = new Set([
  'label',
  'title',
  'pattern',
  'pattern-error-message',
  'data-pattern-error-message',
]);

function textarea(tag: string, summary: string, after: AttributeRule): Definition {
  /** A rich text area gets its mark with its first attribute, and is printed so. */
  const marked = (
    names: readonly string[],
    rules: Record<string, AttributeRule>,
  ): ReturnType<typeof attributes> =>
    new Map(
      [...attributes(names, rules)].map(([name, rule]) => [
        name,
        (element, value, context, attribute) => {
          rule(element, value, context, attribute);
          after(element, value, context, attribute);
        },
      ]),
    );
  return {
    kind: tag,
    tag,
    summary,
    keepsLineBreaks: true,
    attributes: marked([...common, 'pattern-error-message'], {
      formnovalidate: keepAs('data-formnovalidate'),
    }),
    presentationAttributes: marked([...common, 'data-pattern-error-message', 'data-formnovalidate'], {
      id: takeLabelAndTitle,
    }),
    validate(element, context) {
      checkField(element, context);
      if (!element.attributes.has('name')) context.fail(element, 'The attribute "name" is required');
      areBoolean(element, ['required', 'disabled', 'readonly'], context);
      for (const name of ['rows', 'cols']) {
        integer(element, name, 0, `Attribute "${name}" is not valid, it must be an integer >= 0`, context);
      }
      notBlank(element, 'name', context);
      onlyChildren(element, onlyText, context);
      checkLengths(element, { least: 0, most: 10_000 }, context);
    },
    print(element, printer) {
      const list = [
        ...[...element.attributes].filter(([name]) => !notInBulk.has(name)),
        ...present(element, [
          'pattern',
          ['pattern-error-message', 'data-pattern-error-message'],
          'data-pattern-error-message',
        ]),
      ];
      printField(element, printer, {
        name: tag,
        attributes: list,
        print: (all) => printer.wrap('textarea', all, element),
      });
    },
  };
}

export const textareaElements: readonly Definition[] = [
  textarea('textarea', 'several lines of text, its content the initial value', () => undefined),
  textarea('richtextarea', 'several lines of text with formatting', (element) => {
    element.attributes.set('data-richtext', 'true');
  }),
];

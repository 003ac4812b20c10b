import { attributes } from '../definition.ts';
import type { AttributeRule, Definition } from '../model.ts';
import type { Element } from '../model.ts';
import type { Printer } from '../model.ts';
import { classAndStyle } from '../style.ts';

const entityId: AttributeRule = (element, value) => {
  element.entityId = value;
};

/** Attributes of an entity: its shorthand takes `data-entity-id` and these, its printed form also class and style. */
export const entityAttributes = (
  names: readonly string[],
  rules: Record<string, AttributeRule> = {},
): Pick<Definition, 'attributes' | 'presentationAttributes'> => ({
  attributes: attributes(names, { ...rules, 'data-entity-id': entityId }),
  presentationAttributes: attributes(names, { ...rules, ...classAndStyle, 'data-entity-id': entityId }),
});

/** The element that stands for an entity, `span` unless it was read from another. */
export function printEntity(element: Element, printer: Printer, printContent: () => void): void {
  const tag = element.printedTag ?? 'span';
  printer.open(tag, [
    ['class', 'entity'],
    ['data-entity-id', element.entityId ?? ''],
  ]);
  printContent();
  printer.close(tag);
}

// As the agent prints it in its message; no whitespace, and one character that is not punctuation.
const hashtagPattern = '[\\S]*[^\\s!@#$%^&*()+=<>,./?`~:;\'"\\\\|-]+[\\S]*$';
const isHashtag = (tag: string): boolean =>
  !/[ \t\n\v\f\r]/.test(tag) && /[^ \t\n\v\f\r!@#$%^&*()+=<>,./?`~:;'"\\|-]/.test(tag);

type Kind = { tag: string; sign: string; summary: string; type: string; idType: string };

const keyword = (
  { tag, sign, summary, type, idType }: Kind,
  validate: NonNullable<Definition['validate']>,
): Definition => ({
  kind: tag,
  tag,
  summary,
  shorthand: true,
  entityPrefix: 'keyword',
  ...entityAttributes(['tag']),
  validate(element, context) {
    validate(element, context);
    if (!element.attributes.has('tag')) context.fail(element, 'The attribute "tag" is required');
    if (element.entityId === undefined) context.fail(element, 'The attribute "data-entity-id" is required');
  },
  print: (element, printer) =>
    printEntity(element, printer, () => printer.text(`${sign}${element.attributes.get('tag') ?? ''}`)),
  entity: (element) => ({
    type,
    version: '1.0',
    id: [{ type: idType, value: element.attributes.get('tag') ?? '' }],
  }),
});

export const hash = keyword(
  {
    tag: 'hash',
    sign: '#',
    summary: 'hashtag',
    type: 'org.symphonyoss.taxonomy',
    idType: 'org.symphonyoss.taxonomy.hashtag',
  },
  (element, context) => {
    const tag = element.attributes.get('tag');
    if (tag !== undefined && !isHashtag(tag)) {
      context.fail(
        element,
        `Values of the attribute 'tag' for the element 'hash' must match the pattern ${hashtagPattern}.`,
      );
    }
  },
);

export const cash = keyword(
  {
    tag: 'cash',
    sign: '$',
    summary: 'cashtag',
    type: 'org.symphonyoss.fin.security',
    idType: 'org.symphonyoss.fin.security.id.ticker',
  },
  () => undefined,
);

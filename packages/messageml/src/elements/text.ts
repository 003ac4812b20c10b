import { noContent, onlyChildren, phrasing } from '../checks.ts';
import { attributes } from '../definition.ts';
import type { Definition } from '../model.ts';
import { styled } from '../style.ts';

const styledTable = styled();

/** A tag that is printed as it was written. */
function plain(tag: string, summary: string, more: Partial<Definition> = {}): Definition {
  return {
    kind: tag,
    tag,
    summary,
    attributes: styledTable,
    print: (element, printer) => printer.wrap(tag, element.attributes, element),
    ...more,
  };
}

const phrasingOnly: Partial<Definition> = {
  validate: (element, context) => onlyChildren(element, phrasing, context),
};

/** Nothing inside, no attribute at all. */
const bare = (tag: string): Partial<Definition> => ({
  attributes: attributes([]),
  validate: noContent,
  print: (_element, printer) => printer.empty(tag),
});

const headingLevels = [1, 2, 3, 4, 5, 6];

export const textElements: readonly Definition[] = [
  plain('b', 'bold', phrasingOnly),
  plain('i', 'italic', phrasingOnly),
  plain('sub', 'subscript'),
  plain('sup', 'superscript'),
  plain('p', 'paragraph'),
  ...headingLevels.map((level) => plain(`h${level}`, `heading of level ${level}`, { ...phrasingOnly })),
  plain('pre', 'text whose line breaks are kept', {
    ...phrasingOnly,
    print: (element, printer) => printer.preformatted(() => printer.wrap('pre', element.attributes, element)),
  }),
  plain('br', 'line break', bare('br')),
  plain('hr', 'horizontal line', bare('hr')),
];

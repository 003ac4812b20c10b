import { dialogParts } from '../../src/elements/dialog-parts.ts';
import { elements } from '../../src/index.ts';

type Definition = (typeof elements)[number];

/** Own attributes by name, printed spellings left out; then class and style where they go together. */
function attributesOf(definition: Definition): string {
  if (dialogParts.includes(definition)) return 'none';
  const names = [...definition.attributes.keys()];
  const isStyled = names.includes('style');
  const own = names
    .filter((name) => !(isStyled && (name === 'class' || name === 'style')))
    .filter((name) => !(name.startsWith('data-') && names.includes(name.slice('data-'.length))))
    .sort()
    .map((name) => `\`${name}\``);
  return [...own, ...(isStyled ? ['class, style'] : [])].join(', ') || 'none';
}

/** The table of the README: every element, what it is, its attributes. */
export function elementTable(): string {
  const rows = elements.map(
    (definition) => `| \`${definition.tag}\` | ${definition.summary} | ${attributesOf(definition)} |`,
  );
  return ['| element | what it is | attributes |', '| --- | --- | --- |', ...rows].join('\n');
}

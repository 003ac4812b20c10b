import { attribute } from './walk.ts';

// Whitelisted style properties (Symphony developer docs, style attributes), written by family.
const families: Record<string, string> = {
  '': 'background border clear color content display flex font gap grid height margin opacity outline overflow padding visibility width',
  align: 'content items self',
  background: 'attachment blend-mode clip color image position repeat size',
  border:
    'bottom bottom-color bottom-left-radius bottom-right-radius bottom-style bottom-width collapse color image image-outset image-repeat image-slice image-source image-width left left-color left-style left-width radius right right-color right-style right-width spacing style top top-color top-left-radius top-right-radius top-style top-width width',
  box: 'shadow sizing',
  caption: 'side',
  counter: 'increment reset',
  empty: 'cells',
  flex: 'basis direction flow grow shrink wrap',
  font: 'family kerning size size-adjust stretch style variant weight',
  grid: 'area auto-columns auto-flow auto-rows column column-end column-gap column-start gap row row-end row-gap row-start template template-areas template-columns template-rows',
  justify: 'content items self',
  letter: 'spacing',
  line: 'height',
  list: 'style style-image style-position style-type',
  margin: 'bottom left right top',
  max: 'height width',
  min: 'height width',
  outline: 'color offset style width',
  overflow: 'x y',
  padding: 'bottom left right top',
  place: 'content items self',
  table: 'layout',
  text: 'align align-last decoration decoration-color decoration-line decoration-style indent justify overflow shadow transform',
  white: 'space',
  word: 'break spacing wrap',
};

const styleProperties = new Set(
  Object.entries(families).flatMap(([family, names]) =>
    names.split(' ').map((name) => (family ? `${family}-${name}` : name)),
  ),
);

const colourClass = /^tempo-(?:text-color|bg-color|ui)--[a-z-]+$/;

/** Gives `node` the colour classes and the allowed styles of `element`; nothing else of a message reaches the page. */
export function applyLook(node: HTMLElement, element: Element): void {
  for (const name of attribute(element, 'class').split(/\s+/))
    if (colourClass.test(name)) node.classList.add(name);
  for (const [property, value] of declarations(attribute(element, 'style')))
    node.style.setProperty(property, value);
}

/** The allowed declarations of a style attribute. A `;` in a data URI does not end a declaration. */
function declarations(style: string): [property: string, value: string][] {
  return style
    .split(/;(?!base64,)/)
    .map((part): [string, string] => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    })
    .filter(([property]) => styleProperties.has(property));
}

const constant = new Set([
  'white',
  'black',
  'red',
  'green',
  'blue',
  'yellow',
  'cyan',
  'purple',
  'orange',
  'theme-primary',
  'theme-accent',
  'external',
]);

/** The accent colour of a card: a Symphony background class, or a plain CSS colour. Undefined when it is neither. */
export function accentColour(accent: string): string | undefined {
  const name = /^tempo-bg-color--([a-z-]+)$/.exec(accent)?.[1];
  if (name !== undefined) return constant.has(name) ? `var(--tempo-${name})` : undefined;
  return accent !== '' && CSS.supports('color', accent) ? accent : undefined;
}

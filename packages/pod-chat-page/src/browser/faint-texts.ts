import { type Colour, contrast, over, readColour } from './contrast.ts';

/** The visible texts of the page that stand out less than `least` from what is behind them. What is disabled is left out, as WCAG does. */
export function faintTexts(least: number): string[] {
  for (const change of document.getAnimations()) change.finish(); // a theme that fades in is there
  const faint = new Set<string>();
  const look = (element: Element, text: string, { color }: CSSStyleDeclaration) => {
    if (text === '' || !isRead(element)) return;
    const behind = background(element);
    const ratio = contrast(over(readColour(color), behind), behind);
    if (ratio < least)
      faint.add(`${ratio.toFixed(2)} “${text.slice(0, 40)}” ${element.className || element.localName}`);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (element) look(element, texts.currentNode.nodeValue?.trim() ?? '', getComputedStyle(element));
  }
  for (const field of document.querySelectorAll('[placeholder]'))
    look(field, field.getAttribute('placeholder') ?? '', getComputedStyle(field, '::placeholder'));
  return [...faint];
}

const isRead = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.closest(':disabled, [aria-disabled="true"], [aria-hidden="true"], option');

function background(element: Element): Colour {
  const own = readColour(getComputedStyle(element).backgroundColor);
  if (own[3] === 1) return own;
  return over(own, element.parentElement ? background(element.parentElement) : [255, 255, 255, 1]);
}

import { h, icon } from '../dom.ts';
import { accentColour, applyLook } from './look.ts';
import { isImageAddress } from './media.ts';
import { attribute, type Renderer, type Walk } from './walk.ts';

/**
 * Cards, by the class that PresentationML gives them. A card shows its header, and its body after a click;
 * an expandable card says itself how much it shows (Symphony developer docs, content grouping).
 */
export const cardRenderers: Record<string, Renderer> = {
  card: (element, walk) => {
    const parts = partsOf(element, walk, 'cardHeader', 'cardBody');
    const card = shell(parts, parts.header === undefined ? 'expanded' : 'collapsed', 'card');
    const colour = accentColour(attribute(element, 'data-accent-color'));
    if (colour !== undefined) card.style.setProperty('--accent', colour);
    const iconSource = attribute(element, 'data-icon-src');
    if (isImageAddress(iconSource))
      parts.header?.prepend(
        h('img', { src: iconSource, alt: '', class: 'card-icon', referrerpolicy: 'no-referrer' }),
      );
    applyLook(card, element);
    return card;
  },
  'expandable-card': (element, walk) => {
    const parts = partsOf(element, walk, 'expandableCardHeader', 'expandableCardBody');
    const state = attribute(element, 'data-state').toLowerCase();
    const card = shell(
      parts,
      state === 'cropped' || state === 'expanded' ? state : 'collapsed',
      'expandable',
    );
    applyLook(card, element);
    return card;
  },
};

/** When a message is updated, the cards that the reader has opened stay open. */
export function keepCardsOpen(before: Element, after: Element): void {
  const [old, fresh] = [before, after].map((root) => [
    ...root.querySelectorAll<HTMLElement>('.message-card'),
  ]);
  old?.forEach((card, index) => {
    const same = fresh?.[index];
    if (card.dataset.state !== 'expanded' || !same) return;
    same.dataset.state = 'expanded';
    same.querySelector(':scope > .card-head > .card-toggle')?.setAttribute('aria-expanded', 'true');
  });
}

type Parts = {
  header: HTMLElement | undefined;
  body: HTMLElement | undefined;
  rest: Node[];
  isError: boolean;
};

function partsOf(element: Element, walk: Walk, headerClass: string, bodyClass: string): Parts {
  const parts: Parts = { header: undefined, body: undefined, rest: [], isError: false };
  for (const child of element.childNodes) {
    const isPart = (name: string) =>
      child instanceof Element && attribute(child, 'class').split(/\s+/)[0] === name;
    if (isPart(headerClass) && !parts.header)
      parts.header = h('div', { class: 'card-header' }, ...walk.children(child as Element));
    else if (isPart(bodyClass) && !parts.body) {
      parts.body = h('div', { class: 'card-body' }, ...walk.children(child as Element));
      parts.isError = attribute(child as Element, 'data-variant').toLowerCase() === 'error';
    } else parts.rest.push(...walk.one(child));
  }
  return parts;
}

type Shown = 'collapsed' | 'cropped' | 'expanded';

function shell({ header, body, rest, isError }: Parts, initial: Shown, kind: string): HTMLElement {
  const card = h('div', {
    class: `message-card message-card--${kind}${isError ? ' message-card--error' : ''}`,
  });
  const more = h(
    'button',
    { type: 'button', class: 'link-button card-more', onclick: () => show('expanded') },
    'Show more',
  );
  const toggle = h(
    'button',
    { type: 'button', class: 'icon-button card-toggle', 'aria-label': 'Show or hide', onclick: flip },
    icon('drop-down'),
  );

  function show(state: Shown): void {
    card.dataset.state = state;
    toggle.setAttribute('aria-expanded', String(state !== 'collapsed'));
  }
  function flip(): void {
    show(card.dataset.state === 'collapsed' ? 'expanded' : 'collapsed');
  }

  const head = header && h('div', { class: 'card-head' }, header, body && toggle);
  // The whole header is easy to hit, but a field or link inside it keeps its own click.
  if (body)
    head?.addEventListener('click', ({ target }) => {
      if (target instanceof Element && !target.closest('a, button, input, textarea, select, label, .field'))
        flip();
    });
  card.append(...[head, ...rest, body, body && more].filter((node) => node !== undefined));
  show(header ? initial : 'expanded');
  return card;
}

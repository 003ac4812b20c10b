import { fieldRenderers, fieldTags } from '../controls/fields.ts';
import { formRenderers } from '../controls/form.ts';
import { h } from '../dom.ts';
import { cardRenderers } from './cards.ts';
import { dialogParts, dialogRenderers } from './dialogs.ts';
import { entityRenderers } from './entities.ts';
import { mediaRenderers } from './media.ts';
import { tableRenderers } from './tables.ts';
import { textRenderers } from './text.ts';
import { timeRenderers } from './time.ts';
import { uiActionRenderers } from './ui-action.ts';
import { attribute, type EntityData, type Host, type Renderer, type Walk } from './walk.ts';

// The allow-list. What is in neither table does not become an element; its text is still read.
const byTag: Record<string, Renderer> = {
  ...textRenderers,
  ...tableRenderers,
  ...mediaRenderers,
  ...timeRenderers,
  ...dialogRenderers,
  ...formRenderers,
  ...fieldTags,
};

/** A `div` (or an entity `span`) is what its first class says. */
const byClass: Record<string, Renderer> = {
  ...entityRenderers,
  ...cardRenderers,
  ...dialogParts,
  ...uiActionRenderers,
  ...fieldRenderers,
};

const maxDepth = 120; // deeper content is shown as text: no message can exhaust the stack

let messages = 0;

/** Builds the page's own elements from PresentationML. Nothing of the text is ever parsed as HTML. */
export function renderPresentationML(presentationML: string, data: EntityData, host: Host): HTMLElement {
  const parsed = new DOMParser().parseFromString(presentationML, 'application/xml');
  const body = h('div', { class: 'message-body' });
  if (parsed.querySelector('parsererror')) {
    body.append(
      h(
        'p',
        { class: 'tk-text-color--attention' },
        'This message is not well-formed, so it is shown as it is.',
      ),
      h('pre', {}, presentationML),
    );
    return body;
  }
  // A person's own line breaks and spaces stay as typed; a bot's indentation is none of the reader's business.
  body.classList.toggle('message-body--typed', parsed.documentElement.classList.contains('wysiwyg'));
  messages += 1;
  body.append(
    ...walkFrom({ host, prefix: `m${messages}-`, data, form: undefined, dialogs: new Map() }, 0).children(
      parsed.documentElement,
    ),
  );
  return body;
}

type Place = Omit<Walk, 'children' | 'one'>;

function walkFrom(place: Place, depth: number): Walk {
  return {
    ...place,
    one: (node) => renderNode(node, walkFrom(place, depth + 1), depth + 1),
    children: (element, changes = {}) => {
      const inner = walkFrom({ ...place, ...changes }, depth);
      return [...element.childNodes].flatMap(inner.one);
    },
  };
}

function renderNode(node: ChildNode, walk: Walk, depth: number): Node[] {
  if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE)
    return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  if (depth > maxDepth) return [document.createTextNode(node.textContent)];
  const render = rendererOf(node);
  if (!render) return walk.children(node);
  const rendered = render(node, walk);
  return rendered ? [rendered] : [];
}

function rendererOf(element: Element): Renderer | undefined {
  const tag = element.localName;
  if (tag === 'div' || tag === 'span') {
    const name = attribute(element, 'class').split(/\s+/)[0] ?? '';
    if (Object.hasOwn(byClass, name)) return byClass[name];
  }
  return Object.hasOwn(byTag, tag) ? byTag[tag] : undefined;
}

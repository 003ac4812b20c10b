/** What `h` takes as a child; empty ones are left out, so that `condition && node` works. */
export type Child = Node | string | number | undefined | null | false;

type Prop = string | number | boolean | undefined | ((event: never) => void);

/**
 * Makes an element. Text goes in as text nodes only, so no string can become markup.
 * `onclick: …` and the like add a listener; `true` is an empty attribute, `false` and undefined none.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Record<string, Prop> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  element.append(...present(children));
  return element;
}

/** Replaces everything in `parent`. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...present(children));
}

/** An icon of the toolkit's font; decoration only, hidden from screen readers. */
export function icon(name: string): HTMLElement {
  return h('i', { class: `tk-icon-${name.replace(/[^a-z0-9-]/g, '')}`, 'aria-hidden': 'true' });
}

/** A button that shows only an icon; `label` is its name and tooltip. */
export function iconButton(
  name: string,
  label: string,
  onclick: (event: MouseEvent) => void,
  extra = '',
): HTMLButtonElement {
  return h(
    'button',
    { type: 'button', class: `icon-button ${extra}`, 'aria-label': label, title: label, onclick },
    icon(name),
  );
}

export type KeyedRow<T> = { key: string; version: string; item: T };

/**
 * Makes the children of `parent` follow `rows`, and keeps the node of a row whose key and version
 * are the same: a half-filled form survives whatever happens around it.
 */
export function keyed<T>(
  parent: Element,
  rows: readonly KeyedRow<T>[],
  render: (item: T, before: HTMLElement | undefined) => HTMLElement,
): HTMLElement[] {
  const before = new Map<string, HTMLElement>();
  for (const child of parent.children) {
    if (child instanceof HTMLElement && child.dataset.key !== undefined) before.set(child.dataset.key, child);
  }
  const nodes = rows.map(({ key, version, item }) => {
    const old = before.get(key);
    if (old?.dataset.version === version) return old;
    const node = render(item, old);
    node.dataset.key = key;
    node.dataset.version = version;
    return node;
  });
  const wanted = new Set<Element>(nodes);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
  return nodes;
}

function present(children: readonly Child[]): (Node | string)[] {
  const kept: (Node | string)[] = [];
  for (const child of children) {
    if (child === undefined || child === null || child === false) continue;
    kept.push(typeof child === 'number' ? String(child) : child);
  }
  return kept;
}

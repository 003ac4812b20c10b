import { h } from '../dom.ts';
import { applyLook } from './look.ts';
import { attribute, type EntityData, type Renderer, type Walk } from './walk.ts';

type Entity = { type?: unknown; id?: unknown; data?: unknown };

/** `<span|div class="entity" data-entity-id="…">`: mention, hash and cash tags, emoji, or a structured object. */
export const entityRenderers: Record<string, Renderer> = {
  entity: (element, walk) => {
    const entity = find(walk.data, attribute(element, 'data-entity-id'));
    switch (entity?.type) {
      case 'com.symphony.user.mention':
        return mention(element, walk, entity);
      case 'org.symphonyoss.taxonomy':
        return h('span', { class: 'tag tag--hash' }, element.textContent);
      case 'org.symphonyoss.fin.security':
        return h(
          'span',
          {
            class: 'tag tag--cash',
            title: identifiers(entity)
              .map(({ type, value }) => `${type}: ${value}`)
              .join('\n'),
          },
          element.textContent,
        );
      case 'com.symphony.emoji':
        return emoji(element, walk, entity);
      default:
        return structured(element, walk, entity);
    }
  },
};

function structured(element: Element, walk: Walk, entity: Entity | undefined): Node {
  const tag = element.localName === 'div' ? 'div' : 'span';
  const node = h(
    tag,
    {},
    ...walk.children(element, { data: (entity as EntityData | undefined) ?? walk.data }),
  );
  applyLook(node, element);
  return node;
}

function mention(element: Element, { host }: Walk, entity: Entity): Node {
  const id = Number(identifiers(entity)[0]?.value);
  const person = host.people().find((candidate) => candidate.id === id);
  const isMe = host.me !== undefined && id === host.me;
  const about = person ? [person.title, person.desk, person.company].filter(Boolean).join(', ') : '';
  return h(
    'span',
    { class: `tag tag--mention${isMe ? ' tag--me' : ''}`, title: isMe ? 'You' : about },
    element.textContent,
  );
}

function emoji(element: Element, walk: Walk, entity: Entity): Node {
  const about = isRecord(entity.data) ? entity.data : {};
  const big = about.size === 'big';
  const label = typeof about.shortcode === 'string' ? `:${about.shortcode}:` : '';
  const drawn =
    typeof about.unicode === 'string' && element.children.length === 0
      ? [about.unicode]
      : walk.children(element, { data: entity as EntityData });
  return h('span', { class: `emoji${big ? ' emoji--big' : ''}`, title: label }, ...drawn);
}

function identifiers(entity: Entity): { type: string; value: string }[] {
  if (!Array.isArray(entity.id)) return [];
  return entity.id
    .filter(isRecord)
    .map(({ type, value }) => ({ type: lastWord(String(type)), value: String(value) }));
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}

/** The entity of this name: in the object around it, or anywhere in it. */
function find(data: EntityData, id: string): Entity | undefined {
  if (Object.hasOwn(data, id) && isRecord(data[id])) return data[id];
  for (const value of Object.values(data)) {
    if (isRecord(value)) {
      const found = find(value, id);
      if (found) return found;
    }
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Context } from './model.ts';
import { isElement } from './element.ts';
import type { Element } from './model.ts';
import { MessageMLError } from './errors.ts';
import { isBlank } from './java-text.ts';
import { parseJson } from './json.ts';
import type { Limits } from './limits.ts';

export type EntityData = Record<string, unknown>;

export const isObject = (value: unknown): value is EntityData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The `data` part of a message: a JSON object, or a JSON string that holds one. Blank means none. */
export function parseEntityData(text: string | undefined, limits: Pick<Limits, 'depth'>): EntityData {
  if (text === undefined || isBlank(text)) return {};
  const read = (json: string): unknown => {
    try {
      return parseJson(json);
    } catch (error) {
      throw new MessageMLError(
        `Error parsing EntityJSON: ${error instanceof Error ? error.message : 'not JSON'}`,
      );
    }
  };
  let data = read(text);
  if (typeof data === 'string') data = read(data);
  if (!isObject(data))
    throw new MessageMLError('Error parsing EntityJSON: provided content is not a JSON object');
  if (isDeeper(data, limits.depth)) {
    throw new MessageMLError(`Error parsing EntityJSON: nested more than ${limits.depth} levels deep`, {
      limit: 'depth',
    });
  }
  return data;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether objects and lists stand in each other more than `depth` deep. Level by level, as recursion would not do. */
function isDeeper(data: unknown, depth: number): boolean {
  let level = [data].filter(isContainer);
  for (let i = 0; i < depth && level.length > 0; i += 1) {
    level = level.flatMap((value) => Object.values(value).filter(isContainer));
  }
  return level.length > 0;
}

/**
 * For each wanted key, its values anywhere in the data, in order; below a value found, that same key is not looked for.
 * One walk for all keys, whatever their number.
 */
export function entityIndex(data: EntityData, wanted: Iterable<string>): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const key of wanted) found.set(key, []);
  if (found.size === 0) return found;
  const above = new Set<string>();
  const walk = (value: unknown): void => {
    if (!isContainer(value)) return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item);
      return;
    }
    for (const [key, inner] of Object.entries(value)) {
      const list = above.has(key) ? undefined : found.get(key);
      list?.push(inner);
      if (list) above.add(key);
      walk(inner);
      if (list) above.delete(key);
    }
  };
  walk(data);
  return found;
}

/** Puts the generated entities of `element` and below into `data`; what the caller gave under a key stays. */
export function addEntities(element: Element, data: EntityData, context: Context): void {
  for (const child of element.children) {
    if (isElement(child)) addEntities(child, placeFor(child, data, context), context);
  }
}

/** Where the entities below `element` go: into its own entity if it has one. */
function placeFor(element: Element, data: EntityData, context: Context): EntityData {
  const id = element.entityId;
  if (id === undefined) return data;
  if (!Object.hasOwn(data, id)) {
    const entity = element.definition.entity?.(element);
    if (entity === undefined) return missingEntity(element, data, id, context);
    Object.defineProperty(data, id, { value: entity, enumerable: true, configurable: true, writable: true });
    return entity;
  }
  const given = data[id];
  if (isObject(given)) return given;
  // The agent's library crashes here; a refusal is the nearest decent answer.
  return context.fail(element, `Error processing EntityJSON: the node "${id}" has to be an object`);
}

function missingEntity(element: Element, data: EntityData, id: string, context: Context): EntityData {
  if (element.definition.entityPrefix !== undefined) return data;
  // As above: the library crashes on an entity that is in the data, but not where its element is.
  return context.fail(
    element,
    `Error processing EntityJSON: no entity data provided for "data-entity-id"="${id}"`,
  );
}

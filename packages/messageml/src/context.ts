import type { Context, Lookups } from './model.ts';
import type { Format } from './model.ts';
import type { Element, Instrument, MentionedUser } from './model.ts';
import { MessageMLError, placeOf } from './errors.ts';
import type { Limits } from './limits.ts';

export function createContext(
  text: string,
  options: Lookups & {
    format: Format;
    data: Record<string, unknown>;
    entities: ReadonlyMap<string, readonly unknown[]>;
    limits: Limits;
    randomId: () => string;
  },
): Context {
  const ids = new Set<string>();
  const dialogIds = new Map<Element, string>();
  let generated = 0;
  let entities = 0;

  const fail = (where: { offset: number } | number, message: string): never => {
    throw new MessageMLError(message, {
      place: placeOf(text, typeof where === 'number' ? where : where.offset),
    });
  };
  const countEntity = (offset: number): void => {
    entities += 1;
    if (entities > options.limits.entities) {
      throw new MessageMLError(`The message has more than ${options.limits.entities} entities`, {
        place: placeOf(text, offset),
        limit: 'entities',
      });
    }
  };
  return {
    ...options,
    entitiesNamed: (id) => options.entities.get(id) ?? [],
    fieldTexts: new Map(),
    later: { tags: [], uiActions: [], mentions: [], hasChime: false },
    nextEntity(prefix, offset) {
      countEntity(offset);
      generated += 1;
      return `${prefix}${generated}`;
    },
    countEntity,
    claimId(id, offset) {
      if (ids.has(id))
        fail(offset, `Elements must have unique ids. The following value is not unique: [${id}].`);
      ids.add(id);
    },
    dialogId(dialog) {
      const id = dialogIds.get(dialog) ?? `${options.randomId()}-${dialog.attributes.get('id') ?? ''}`;
      dialogIds.set(dialog, id);
      return id;
    },
    fail,
  };
}

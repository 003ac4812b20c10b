import type { Format } from './definition.ts';
import type { Element, Instrument, MentionedUser } from './element.ts';
import { MessageMLError, placeOf } from './errors.ts';
import type { Limits } from './limits.ts';

/** The names by which a message can ask for somebody. */
type UserKey = { uid: number } | { email: string };

export type Lookups = {
  resolveUser?: ((who: UserKey) => MentionedUser | undefined) | undefined;
  resolveInstrument?: ((attributes: Record<string, string>) => Instrument | undefined) | undefined;
  /** Lower case. */
  schemes: ReadonlySet<string>;
};

/** What one run of `parse` carries from element to element. */
export type Context = Lookups & {
  readonly format: Format;
  readonly data: Record<string, unknown>;
  /** All values in `data` under a key, at any depth. */
  readonly entitiesNamed: (id: string) => readonly unknown[];
  /** Label and title of form fields that PresentationML puts before the field, by the field's id. */
  readonly fieldTexts: Map<string, { label?: string; title?: string }>;
  /** Elements some check at the end looks at, so that it need not search for them. */
  readonly later: { tags: Element[]; uiActions: Element[]; mentions: Element[]; hasChime: boolean };
  nextEntity(prefix: string, offset: number): string;
  countEntity(offset: number): void;
  claimId(id: string, offset: number): void;
  randomId(): string;
  /** A dialog's id as printed: with a random prefix, the same whoever asks. */
  dialogId(dialog: Element): string;
  fail(where: { offset: number } | number, message: string): never;
};

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

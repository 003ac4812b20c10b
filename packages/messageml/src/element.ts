import type { Definition, Format } from './definition.ts';

/** A run of text, as written: references decoded, line ends as \n. */
export type Text = { readonly kind: 'text'; readonly text: string };

export type Node = Element | Text;

/** Somebody who can be mentioned; `displayName` is shown after the @. */
export type MentionedUser = { id: number; displayName: string; email?: string; username?: string };

/** What an instrument look-up knows; every field is text and may be missing. */
export type Instrument = Partial<
  Record<
    | 'rootBbgCompTicker'
    | 'uniqueId'
    | 'fullBbgCompTicker'
    | 'bbgCompTicker'
    | 'isin'
    | 'figi'
    | 'figiTicker'
    | 'localCode'
    | 'operationalMic'
    | 'countryCode'
    | 'countryName'
    | 'exchangeName'
    | 'displayName'
    | 'currency'
    | 'instrumentTypeCode'
    | 'instrumentTypeName',
    string | null
  >
>;

/** An element of a message. Attributes are those of MessageML whatever it was read from, in the order of printing. */
export type Element = {
  /** The tag, made unique where one tag means several elements: `cardBody`, `dialogBody`, … */
  readonly kind: string;
  /** The MessageML tag, as error messages print it. */
  readonly tag: string;
  readonly definition: Definition;
  /** Which of the two spellings the element was read in. */
  readonly format: Format;
  readonly parent: Element | undefined;
  readonly attributes: Map<string, string>;
  readonly children: Node[];
  /** Index of its `<` in the message text. */
  readonly offset: number;
  readonly insideForm: boolean;
  readonly insideUiAction: boolean;
  /** The tag it is printed with, where that is the author's choice: an entity is a `span` or a `div`. */
  readonly printedTag?: string;
  /** Key of the element's entity in the entity data. */
  entityId?: string;
  user?: MentionedUser;
  instrument?: Instrument;
};

export const isElement = (node: Node): node is Element => node.kind !== 'text';

/** Every element below `element`, itself not included, in no particular order. */
export function descendants(element: Element): Element[] {
  const found = element.children.filter(isElement);
  for (let i = 0; i < found.length; i += 1) {
    for (const child of found[i]?.children ?? []) if (isElement(child)) found.push(child);
  }
  return found;
}

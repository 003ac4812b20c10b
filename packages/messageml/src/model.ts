import type { RawElement, RawNode } from './xml.ts';

// An element, how it is defined, read and printed: each of these types needs the others, so they are in one place.

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

export type Format = 'messageml' | 'presentationml';

/** What happens with an attribute that is allowed: it is put into `element.attributes`, or refused. */
export type AttributeRule = (element: Element, value: string, context: Context, name: string) => void;
export type AttributeTable = ReadonlyMap<string, AttributeRule>;

/** Builds one node of the source as a child of `parent`. */
export type BuildChild = (raw: RawNode, parent: Element, context: Context) => void;

/** One element as data: what it may have, what is checked after its children, and how it is printed. */
export type Definition = {
  readonly kind: string;
  readonly tag: string;
  /** The name in the lists of allowed parents and children of the agent's messages, if it is not the tag. */
  readonly listedAs?: string;
  readonly summary: string;
  readonly attributes: AttributeTable;
  /** The attributes when the element is read from PresentationML, if they differ. */
  readonly presentationAttributes?: AttributeTable;
  /** Refused as a tag inside PresentationML. */
  readonly shorthand?: true;
  /** Its entity id begins so: it has a place in the shared count of entities. */
  readonly entityPrefix?: string;
  /** Its `id` must be the only one in the message. */
  readonly hasId?: true;
  /** Line breaks in its own text are kept; elsewhere a run of them is printed as one space. */
  readonly keepsLineBreaks?: true;
  /** What is true before any attribute is read, e.g. a button's default type. */
  readonly prepare?: (element: Element, context: Context) => void;
  /** Takes the place of "attributes in order, then children". */
  readonly read?: (raw: RawElement, element: Element, context: Context, buildChild: BuildChild) => void;
  readonly validate?: (element: Element, context: Context) => void;
  readonly print: (element: Element, printer: Printer) => void;
  /** The generated entity, undefined if there is none after all. */
  readonly entity?: (element: Element) => Record<string, unknown> | undefined;
};

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

/** An attribute's value; JSON is printed between single quotes so that its own quotes stay readable. */
export type PrintedValue = string | { readonly json: string };
export type PrintedAttributes = Iterable<readonly [string, PrintedValue]>;

/** Writes PresentationML. */
export type Printer = {
  text(text: string): void;
  /** Text in which quotes stay as they are. */
  bareText(text: string): void;
  open(tag: string, attributes?: PrintedAttributes): void;
  close(tag: string): void;
  /** An element that cannot have content: `<br/>`. */
  empty(tag: string, attributes?: PrintedAttributes): void;
  children(element: Element): void;
  /** A tag around the element's children. */
  wrap(tag: string, attributes: PrintedAttributes, element: Element): void;
  /** Prints children with their line breaks. */
  preformatted(print: () => void): void;
  randomId(): string;
  /** The id of a dialog as printed: the author's with a random prefix, the same for all who ask. */
  dialogId(dialog: Element): string;
  toString(): string;
};

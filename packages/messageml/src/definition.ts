import type { Context } from './context.ts';
import type { Element } from './element.ts';
import type { Printer } from './printer.ts';
import type { RawElement, RawNode } from './xml.ts';

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

export const keep: AttributeRule = (element, value, _context, name) => {
  element.attributes.set(name, value);
};

export const keepAs =
  (name: string): AttributeRule =>
  (element, value) => {
    element.attributes.set(name, value);
  };

export const ignore: AttributeRule = () => undefined;

/** A table from names that are kept as they are, and rules for the others. */
export function attributes(
  kept: readonly string[],
  rules: Record<string, AttributeRule> = {},
): AttributeTable {
  const table = new Map<string, AttributeRule>(kept.map((name) => [name, keep]));
  for (const [name, rule] of Object.entries(rules)) table.set(name, rule);
  return table;
}

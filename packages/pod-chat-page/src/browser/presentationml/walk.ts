import type { FormScope } from '../controls/form-scope.ts';
import type { Person, Stream } from '../types.ts';

export type EntityData = Readonly<Record<string, unknown>>;

/** What a message may know of the page around it, and ask of it. */
export type Host = {
  /** My user id: a mention of me stands out. */
  me: number | undefined;
  people(): readonly Person[];
  /** The conversations that I am in. */
  streams(): readonly Stream[];
  openIm(userIds: readonly number[]): void;
  openStream(streamId: string): void;
  /** Sends a form; rejects with an error whose message a person can read. */
  submit(formId: string, action: string, values: Record<string, unknown>): Promise<void>;
  isSubmitted(formId: string): boolean;
  /** True when the message has just arrived: a chime sounds and an open dialog opens by itself. */
  fresh: boolean;
};

/** Where we are while walking through a message. */
export type Walk = {
  host: Host;
  /** Makes the ids of this message unique on the page. */
  prefix: string;
  /** The entity data of this place: a structured object holds the entities of what is inside it. */
  data: EntityData;
  form: FormScope | undefined;
  dialogs: Map<string, HTMLDialogElement>;
  /** What becomes of one node. */
  one(node: ChildNode): Node[];
  children(element: Element, changes?: Partial<Pick<Walk, 'data' | 'form'>>): Node[];
};

export type Renderer = (element: Element, walk: Walk) => Node | undefined;

/** Attribute value, empty when absent. */
export function attribute(element: Element, ...names: readonly string[]): string {
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null) return value;
  }
  return '';
}

/** True for "true" in any case, as the parser accepts it. */
export function isTrue(element: Element, ...names: readonly string[]): boolean {
  return attribute(element, ...names).toLowerCase() === 'true';
}

/** A JSON attribute; undefined when absent or not JSON. Room lists come with single quotes too. */
export function jsonAttribute(element: Element, name: string): unknown {
  const value = attribute(element, name);
  for (const text of [value, value.replaceAll("'", '"')]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return undefined;
}

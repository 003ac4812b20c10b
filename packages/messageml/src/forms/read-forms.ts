import { isRawElement, parseXml, type RawElement, rawAttribute, rawText } from '../xml.ts';
import type { Control, Form } from './form.ts';
import { readControl } from './read-control.ts';

export type { Form } from './form.ts';

/** Deeper than any message of ours, as what was stored may come from elsewhere. */
const depth = 1000;

/** All forms of a PresentationML text, in order. Throws MessageMLError if it is not XML. */
export function formsOf(presentationML: string): Form[] {
  if (!presentationML.includes('<form')) return [];
  const forms: Form[] = [];
  const walk = (element: RawElement): void => {
    if (element.name === 'form') forms.push(readForm(element));
    else for (const child of element.children) if (isRawElement(child)) walk(child);
  };
  walk(parseXml(presentationML, { depth }));
  return forms;
}

/** The form of that id, undefined if the text has none. */
export function formOf(presentationML: string, formId: string): Form | undefined {
  return formsOf(presentationML).find(({ id }) => id === formId);
}

function readForm(form: RawElement): Form {
  const controls: Control[] = [];
  /** Labels and titles by the id of the field they stand before. */
  const labels = new Map<string, string>();
  const titles = new Map<string, string>();

  const walk = (element: RawElement): void => {
    const target = rawAttribute(element, 'data-target-id');
    if (element.name === 'label') {
      labels.set(rawAttribute(element, 'for') ?? '', rawText(element));
    } else if (rawAttribute(element, 'class') === 'info-hint' && target !== undefined) {
      titles.set(target, rawAttribute(element, 'data-title') ?? '');
    }
    const control = readControl(element);
    if (control === undefined) {
      for (const child of element.children) if (isRawElement(child)) walk(child);
      return;
    }
    controls.push(control);
    if (control.kind === 'button' || control.kind === 'checkbox' || control.kind === 'radio') return;
    const id = rawAttribute(element, 'id') ?? '';
    const label = labels.get(id);
    const title = titles.get(id);
    if (label !== undefined) control.label = label;
    if (title !== undefined) control.title = title;
  };
  for (const child of form.children) if (isRawElement(child)) walk(child);

  const multiSubmit = rawAttribute(form, 'data-multi-submit') ?? rawAttribute(form, 'multi-submit');
  return {
    id: rawAttribute(form, 'id') ?? '',
    ...(multiSubmit === 'reset' || multiSubmit === 'no-reset' ? { multiSubmit } : {}),
    controls,
  };
}

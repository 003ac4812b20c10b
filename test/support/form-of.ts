import { type Control, type Form, formOf } from 'symphony-messageml';

type Shown = { readonly message: string; readonly forms: readonly { readonly formId: string }[] };

/** The first form of a message, as its reader sees it. */
export function formIn({ message, forms }: Shown): Form {
  const form = formOf(message, forms[0]?.formId ?? '');
  if (form === undefined) throw new Error('This message has no form.');
  return form;
}

type Kinds = { readonly [K in Control['kind']]: Extract<Control, { kind: K }> };

/** A field of the first form of a message, which has to be of this kind. */
export function fieldIn<K extends Control['kind']>(message: Shown, name: string, kind: K): Kinds[K] {
  const found = formIn(message).controls.find(
    (each): each is Kinds[K] => each.kind === kind && each.name === name,
  );
  if (found === undefined) throw new Error(`There is no ${kind} "${name}".`);
  return found;
}

/** The names of the fields of the first form of a message, without its buttons. */
export const fieldsIn = (message: Shown): (string | undefined)[] =>
  formIn(message).controls.flatMap(({ kind, name }) => (kind === 'button' ? [] : [name]));

import { type Markup, messageml } from 'symphony-messageml';
import type { Look } from '../commands/index.ts';
import { formIdOf } from '../replies/index.ts';
import { phrase, type Value, type Worded, type Wording } from '../words/index.ts';

/** What a button does; the card that it is on knows it by this name. */
type ButtonName =
  | 'accept'
  | 'answer'
  | 'approve'
  | 'ask-requester'
  | 'cancel'
  | 'confirm'
  | 'decline'
  | 'do'
  | 'pause'
  | 'reject'
  | 'resume'
  | 'review';

/** A button by any name, with words of its own. */
type LabelledButton = { readonly name: string; readonly look: Look; readonly label: Value };

const labelled = ({ name, look, label }: LabelledButton, wording: Wording): Markup =>
  messageml`<button type="action" name="${name}" class="${look}">${wording.text(label)}</button>`;

const named = (name: ButtonName, look: Look): LabelledButton => ({
  name,
  look,
  label: phrase(`button-${name}`),
});

export const button = (name: ButtonName, look: Look, wording: Wording): Markup =>
  labelled(named(name, look), wording);

type FormOptions = { readonly isReusable?: boolean };

/** A form that is a row of buttons with words of their own. With `isReusable` it stays after a click. */
export const labelledForm = (
  token: string,
  buttons: readonly LabelledButton[],
  { isReusable = false }: FormOptions = {},
): Worded => ({
  inWords(wording) {
    const row = buttons.map((each) => labelled(each, wording));
    return isReusable
      ? messageml`<form id="${formIdOf(token)}" multi-submit="no-reset">${row}</form>`
      : messageml`<form id="${formIdOf(token)}">${row}</form>`;
  },
});

/** A form that is a row of buttons which say what they always say. */
export const buttonForm = (
  token: string,
  buttons: readonly (readonly [ButtonName, Look])[],
  options: FormOptions = {},
): Worded =>
  labelledForm(
    token,
    buttons.map(([name, look]) => named(name, look)),
    options,
  );

import { type Markup, messageml } from 'symphony-messageml';
import { formIdOf } from '../replies/index.ts';
import { phrase, type Worded, type Wording } from '../words/index.ts';

/** What a button does; the card that it is on knows it by this name. */
type ButtonName =
  | 'accept'
  | 'approve'
  | 'cancel'
  | 'confirm'
  | 'decline'
  | 'do'
  | 'pause'
  | 'reject'
  | 'resume';

type Look = 'primary' | 'secondary' | 'destructive';

export const button = (name: ButtonName, look: Look, wording: Wording): Markup =>
  messageml`<button type="action" name="${name}" class="${look}">${wording.text(phrase(`button-${name}`))}</button>`;

/** A form that is a row of buttons. With `isReusable` it stays after a click. */
export const buttonForm = (
  token: string,
  buttons: readonly (readonly [ButtonName, Look])[],
  { isReusable = false } = {},
): Worded => ({
  inWords(wording) {
    const row = buttons.map(([name, look]) => button(name, look, wording));
    return isReusable
      ? messageml`<form id="${formIdOf(token)}" multi-submit="no-reset">${row}</form>`
      : messageml`<form id="${formIdOf(token)}">${row}</form>`;
  },
});

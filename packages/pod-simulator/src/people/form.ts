import { formOf, formReply, MessageMLError } from 'symphony-messageml';
import { invalid } from '../refusal.ts';
import type { FormReply } from '../world/form-replies.ts';
import type { Message } from '../world/stream.ts';
import { checkFields } from './form-fields.ts';

export type FormInput = {
  formId: string;
  /** name of the clicked button, or of the field that sends the form when it changes */
  action: string;
  values?: Record<string, unknown>;
  reload?: boolean;
};

/** A submission of a form of this message, checked as the client checks it. */
export function replyTo(
  message: Message,
  { formId, action, values = {}, reload = false }: FormInput,
): FormReply {
  const form = message.forms.includes(formId) ? formOf(message.presentationML, formId) : undefined;
  if (!form) throw invalid(`The message has no form ${formId}`);
  const reply = (entered: Record<string, unknown>) =>
    refusing(() => formReply(form, { action, values: entered }));
  const formValues = reply(values);
  const button = form.controls.find((control) => control.kind === 'button' && control.name === action);
  if (!(button?.kind === 'button' && button.noValidate))
    checkFields(form, { values, reply: formValues, untouched: reply({}) });
  return { message, formId, reusable: form.multiSubmit !== undefined, reloaded: reload, formValues };
}

function refusing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof MessageMLError ? invalid(error.message) : error;
  }
}

import { invalid } from '../refusal.ts';
import type { Events } from './events.ts';
import type { Message } from './stream.ts';
import type { User } from './user.ts';

export type FormReply = {
  message: Message;
  formId: string;
  /** the form stays open after a submission (`multi-submit`) */
  reusable: boolean;
  /** the person's client was reloaded, which opens a submitted form again */
  reloaded: boolean;
  formValues: Record<string, unknown>;
};

type Options = { events: Events };

export type FormReplies = ReturnType<typeof createFormReplies>;

/** Submitted forms: locked in the client of who submitted them, reported to the bot that posted them. */
export function createFormReplies({ events }: Options) {
  const submitted = new Set<string>();
  const keyOf = (message: Message, formId: string, user: User) => `${message.id} ${user.id} ${formId}`;

  return {
    isSubmitted: (message: Message, formId: string, user: User) =>
      submitted.size > 0 && submitted.has(keyOf(message, formId, user)),

    submit(user: User, { message, formId, reusable, reloaded, formValues }: FormReply): void {
      const key = keyOf(message, formId, user);
      if (submitted.has(key) && !reusable && !reloaded) throw invalid('The form has already been submitted');
      if (!reusable) submitted.add(key);
      events.emit({
        type: 'SYMPHONYELEMENTSACTION',
        messageId: message.id,
        initiator: user,
        to: new Set([message.user.id]),
        payload: () => ({
          symphonyElementsAction: {
            stream: { streamId: message.stream.id, streamType: message.stream.type },
            formMessageId: message.id,
            formId,
            formValues,
          },
        }),
      });
      events.tell('message', message.stream.members, { streamId: message.stream.id, messageId: message.id });
    },
  };
}

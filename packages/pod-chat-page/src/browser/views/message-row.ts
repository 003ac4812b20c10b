import type { Actions } from '../actions.ts';
import { h, icon } from '../dom.ts';
import { renderPresentationML } from '../presentationml/render.ts';
import type { Host } from '../presentationml/walk.ts';
import { type AppStore, meOf, problem } from '../state.ts';
import type { Message } from '../types.ts';
import { clockTime, fullTime } from '../when.ts';
import { avatar } from './avatar.ts';
import { messageActions, quote } from './message-actions.ts';

type Surroundings = { store: AppStore; actions: Actions; fresh: boolean };

/** One message: who, when, what. */
export function messageRow(message: Message, surroundings: Surroundings): HTMLElement {
  const { store } = surroundings;
  const { user, timestamp, attachments = [] } = message;
  const person = store.get().people.find(({ id }) => id === user.id);
  const isEdited = message.replacing !== undefined;
  return h(
    'li',
    {
      class: `message${user.username === store.get().me ? ' message--mine' : ''}`,
      'data-message': message.messageId,
    },
    h('time', { class: 'message-time', title: fullTime(timestamp) }, clockTime(timestamp)),
    avatar({ id: user.id, displayName: user.displayName, ...(person ? { bot: person.bot } : {}) }),
    h(
      'div',
      { class: 'message-content' },
      h(
        'p',
        { class: 'message-head' },
        h('strong', { title: person?.username ?? '' }, user.displayName),
        h(
          'time',
          { datetime: new Date(timestamp).toISOString(), title: fullTime(timestamp) },
          clockTime(timestamp),
        ),
      ),
      quote(message),
      renderPresentationML(message.message, message.data, hostOf(message, surroundings)),
      attachments.length > 0 &&
        h(
          'ul',
          { class: 'attachments', 'aria-label': 'Attachments' },
          ...attachments.map(({ name, size }) =>
            h(
              'li',
              {},
              icon('attachment'),
              name,
              size !== undefined && h('span', { class: 'attachment-size' }, sizeOf(size)),
            ),
          ),
        ),
      isEdited && h('p', { class: 'edited' }, 'edited'),
    ),
    messageActions(message, store),
  );
}

function hostOf(message: Message, { store, actions, fresh }: Surroundings): Host {
  return {
    me: meOf(store.get())?.id,
    people: () => store.get().people,
    streams: () => store.get().streams,
    openIm(userIds) {
      const { people, me } = store.get();
      const usernames = people
        .filter(({ id, username }) => userIds.includes(id) && username !== me)
        .map(({ username }) => username);
      if (usernames.length > 0) void actions.openIm(usernames);
      else store.set({ notice: problem('This button opens a chat with nobody that you can see.') });
    },
    openStream(streamId) {
      const wanted = urlSafe(streamId);
      const stream = store.get().streams.find((one) => urlSafe(one.streamId) === wanted);
      if (stream) actions.show(stream.streamId);
      else store.set({ notice: problem('You are not in the conversation that this button opens.') });
    },
    submit: async (formId, action, values) =>
      void (await actions.submit(message.messageId, formId, action, values)),
    isSubmitted: (formId) => message.forms.some((form) => form.formId === formId && form.submitted),
    fresh,
  };
}

/** Stream ids in messages may be in standard base64. */
function urlSafe(id: string): string {
  return id.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

import type { Actions } from '../actions.ts';
import { writePlace } from '../address.ts';
import { fill, h } from '../dom.ts';
import { firstName } from '../people.ts';
import { type AppStore, botOf, counterpart, openStreamOf } from '../state.ts';
import type { Trial } from '../types.ts';

/** Above the composer of the conversation with the bot: what a newcomer could try, and as whom. */
export function trialStrip(store: AppStore, actions: Actions): HTMLElement {
  const list = h('ol', {});
  const node = h('details', { class: 'trials' }, h('summary', {}, 'Try this'), list);
  node.open = matchMedia('(min-width: 44rem) and (min-height: 40rem)').matches;
  store.watch(
    (state) => [state.trials, state.me, state.people, openStreamOf(state)],
    ([trials, , , stream]) => {
      const state = store.get();
      node.hidden = trials.length === 0 || !stream || counterpart(stream, state)?.id !== botOf(state)?.id;
      fill(list, ...trials.map((trial) => line(trial, store, actions)));
    },
  );
  return node;
}

function line({ username, about, text }: Trial, store: AppStore, actions: Actions): HTMLElement {
  const { me, people } = store.get();
  const who = people.find((person) => person.username === username);
  const say = () => {
    const { openId } = store.get();
    if (openId !== undefined && text !== undefined) void actions.attempt(() => actions.say(openId, text));
  };
  return h(
    'li',
    {},
    h(
      'span',
      { class: 'trial-about' },
      about,
      text !== undefined && ' ',
      text !== undefined && h('code', {}, text),
    ),
    username === me
      ? text !== undefined && h('button', { type: 'button', class: 'link-button', onclick: say }, 'Say it')
      : h(
          'a',
          { class: 'link-button', href: writePlace({ username }) },
          `Be ${who ? firstName(who) : username}`,
        ),
  );
}

// The page of samples: MessageML on one side, what a person sees on the other.

import { createApi } from '../api.ts';
import { coalesce } from '../coalesce.ts';
import { fill, h } from '../dom.ts';
import { renderPresentationML } from '../presentationml/render.ts';
import type { Host } from '../presentationml/walk.ts';
import { applyTheme, themeButton } from '../theme.ts';
import type { Person, Stream } from '../types.ts';
import { editor } from './editor.ts';
import { families } from './samples.ts';

const api = createApi();
const preview = h('div', { class: 'preview', 'aria-live': 'polite' });
const source = h('pre', { class: 'source' });
const received = h('pre', { class: 'source' });
const receivedBox = h('section', { hidden: true }, h('h2', {}, 'What was sent'), received);
let people: readonly Person[] = [];
let streams: readonly Stream[] = [];

const host: Host = {
  me: undefined,
  people: () => people,
  streams: () => streams,
  openIm: (userIds) => tell({ openIm: userIds }),
  openStream: (streamId) => tell({ openStream: streamId }),
  submit: async (formId, action, values) => tell({ formId, action, values }),
  isSubmitted: () => false,
  fresh: true,
};

function tell(what: unknown): void {
  receivedBox.hidden = false;
  received.textContent = JSON.stringify(what, null, 2);
}

const draw = coalesce(async () => {
  try {
    const { presentationML, data } = await api.preview(edit.message(), edit.data());
    edit.showProblem(undefined);
    preview.classList.remove('preview--old');
    fill(preview, renderPresentationML(presentationML, data, host));
    source.textContent = `${presentationML}\n\n${JSON.stringify(data, null, 2)}`;
  } catch (error) {
    edit.showProblem(error);
    preview.classList.add('preview--old'); // the last good picture stays, dimmed
  }
});
const edit = editor(() => void draw());

function choose(id: string): void {
  const [family, index] = id.split('/').map(Number);
  const sample = families[family ?? 0]?.samples[index ?? 0] ?? families[0]?.samples[0];
  if (!sample) return;
  edit.set(sample.message, sample.data ? JSON.stringify(sample.data, null, 2) : '');
  receivedBox.hidden = true;
  preview.replaceChildren();
  void draw();
}

const list = h('nav', { class: 'sample-list', 'aria-label': 'Samples' });
families.forEach((family, first) => {
  list.append(
    h('h2', {}, family.title),
    h(
      'ul',
      {},
      ...family.samples.map(({ title }, second) =>
        h('li', {}, h('a', { href: `#${first}/${second}` }, title)),
      ),
    ),
  );
});

function followAddress(): void {
  const id = location.hash.slice(1) || '0/0';
  for (const link of list.querySelectorAll('a')) {
    const isChosen = link.hash === `#${id}`;
    link.toggleAttribute('aria-current', isChosen);
    if (isChosen) link.scrollIntoView({ block: 'nearest' });
  }
  choose(id);
}

applyTheme();
document.body.replaceChildren(
  h(
    'div',
    { class: 'samples' },
    h(
      'header',
      { class: 'samples-header' },
      h('h1', {}, 'MessageML samples'),
      h('a', { href: '/', class: 'tk-link' }, 'Chat page'),
      themeButton(),
    ),
    list,
    edit.node,
    h(
      'main',
      { class: 'result' },
      h('h2', {}, 'What people see'),
      preview,
      receivedBox,
      h('details', {}, h('summary', {}, 'PresentationML and entity data'), source),
    ),
  ),
);
addEventListener('hashchange', followAddress);
followAddress();

// Person and room selectors offer who lives here; without them the page still works.
people = await api.people().catch(() => []);
const first = people.find(({ bot }) => !bot);
streams = first ? await api.streams(first.username).catch(() => []) : [];
void draw();

import { expect } from '@jest/globals';
import type { FormInput } from '../src/people/form.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

const fields = `
  <text-field name="name" required="true" maxlength="10" pattern="[A-Za-z ]+" pattern-error-message="has letters only"/>
  <textarea name="about">nothing yet</textarea>
  <select name="kind"><option value="private" selected="true">Private</option><option value="public">Public</option></select>
  <checkbox name="invite" value="yes">Members can invite</checkbox>
  <radio name="history" value="all" checked="true">All</radio><radio name="history" value="none">None</radio>
  <person-selector name="members"/>
  <date-picker name="until" min="2026-01-01"/>
  <text-field name="owner" readonly="true">Jane</text-field>
  <button name="create" type="action">Create</button><button name="later" type="action" formnovalidate="true">Later</button>`;

/** The bot posts a form in Jane's IM; both sides of it. */
async function withForm(scene: Scene, attributes = '', content = fields) {
  const jane = scene.pod.as('jane.doe');
  const streamId = jane.im(['steward']);
  const form = `<form id="create-room"${attributes}>${content}</form>`;
  const answer = await scene.bot.send(streamId, `<messageML>${form}</messageML>`);
  expect(answer.status).toBe(200);
  const { messageId } = bodyOf<{ messageId: string }>(answer);
  const read = await scene.feed();
  return {
    jane,
    streamId,
    messageId,
    submit: (input: Partial<FormInput>) =>
      jane.submit(messageId, { formId: 'create-room', action: 'create', ...input }),
    formValues: async () => (await read()).map((event) => event.payload.symphonyElementsAction?.formValues),
    read,
  };
}

podTest('what a person enters comes back to the bot that posted the form', async (scene) => {
  const { submit, read, messageId, streamId, jane } = await withForm(scene);
  const bob = scene.id('bob.lee');
  submit({ values: { name: 'FX two', kind: 'public', invite: true, members: [bob], until: '2026-05-01' } });
  expect(await read()).toMatchObject([
    {
      type: 'SYMPHONYELEMENTSACTION',
      initiator: { user: { username: 'jane.doe' } },
      payload: {
        symphonyElementsAction: {
          stream: { streamId, streamType: 'IM' },
          formMessageId: messageId,
          formId: 'create-room',
          formValues: {
            action: 'create',
            name: 'FX two',
            about: 'nothing yet',
            kind: 'public',
            invite: 'yes',
            history: 'all',
            members: [bob],
            until: '2026-05-01',
            owner: 'Jane',
          },
        },
      },
    },
  ]);
  expect(jane.messages(streamId)).toMatchObject([{ forms: [{ formId: 'create-room', submitted: true }] }]);
});

podTest('the client refuses what the form does not allow', async (scene) => {
  const { submit, messageId, jane, read } = await withForm(scene);
  const values = { name: 'FX' };
  expect(() => submit({})).toThrow('Field "name" is required');
  expect(() => submit({ values: { name: 'x'.repeat(11) } })).toThrow('at most 10');
  expect(() => submit({ values: { name: 'x1' } })).toThrow('has letters only');
  expect(() => submit({ values: { ...values, kind: 'secret' } })).toThrow('no such option');
  expect(() => submit({ values: { ...values, invite: 'no' } })).toThrow('no such choice');
  expect(() => submit({ values: { ...values, history: 'some' } })).toThrow('no such choice');
  expect(() => submit({ values: { ...values, members: ['bob'] } })).toThrow('list of user ids');
  expect(() => submit({ values: { ...values, until: 'tomorrow' } })).toThrow('not well-formed');
  expect(() => submit({ values: { ...values, until: '2025-12-31' } })).toThrow('out of range');
  expect(() => submit({ values: { ...values, owner: 'Bob' } })).toThrow('cannot be changed');
  expect(() => submit({ values: { ...values, other: 'x' } })).toThrow('no field "other"');
  expect(() => submit({ values, action: 'destroy' })).toThrow('no action button "destroy"');
  expect(() => submit({ values, formId: 'other' })).toThrow('no form other');
  expect(() => jane.submit('nonsense', { formId: 'create-room', action: 'create' })).toThrow(
    'no such message',
  );
  expect(() =>
    scene.pod.as('bob.lee').submit(messageId, { formId: 'create-room', action: 'create', values }),
  ).toThrow('not in this conversation');
  expect(await read()).toEqual([]);
  submit({ action: 'later' });
  expect(await read()).toHaveLength(1);
});

podTest('a submitted form is locked until the client is reloaded', async (scene) => {
  const { submit, formValues } = await withForm(scene);
  const values = { name: 'FX' };
  submit({ values });
  expect(() => submit({ values })).toThrow('already been submitted');
  submit({ values, reload: true });
  expect(await formValues()).toHaveLength(2);
});

podTest('a form for several submissions is never locked', async (scene) => {
  const { submit, formValues, jane, streamId } = await withForm(scene, ' multi-submit="reset"');
  for (let n = 0; n < 3; n += 1) submit({ values: { name: 'FX' } });
  expect(await formValues()).toHaveLength(3);
  expect(jane.messages(streamId)).toMatchObject([{ forms: [{ submitted: false }] }]);
});

podTest('each person in a room has the form of their own; only the bot hears of it', async (scene) => {
  const { bot, pod, room, client, feed } = scene;
  const bobs = await feed(await client('bob.lee'));
  const answer = await bot.send(
    room('FX desk'),
    '<messageML><form id="vote"><button name="yes" type="action">Yes</button></form></messageML>',
  );
  const { messageId } = bodyOf<{ messageId: string }>(answer);
  await bobs();
  for (const username of ['jane.doe', 'bob.lee'])
    pod.as(username).submit(messageId, { formId: 'vote', action: 'yes' });
  expect(await bobs()).toEqual([]);
});

podTest('only service accounts post forms', async ({ client, room }) => {
  const jane = await client('jane.doe');
  const form = '<messageML><form id="a"><button name="b" type="action">B</button></form></messageML>';
  expect((await jane.send(room('FX desk'), form)).status).toBe(400);
});

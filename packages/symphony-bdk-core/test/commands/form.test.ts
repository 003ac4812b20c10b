import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Form, formOf, formReply, messageml, parse } from 'symphony-messageml';
import {
  type Args,
  arg,
  assign,
  commandForm,
  type Given,
  givenFromForm,
  readArguments,
  toStreamId,
} from '../../src/index.ts';
import { scopeOf } from '../support/fake-directory.ts';
import { person, typed } from '../support/typed.ts';

const jane = person('Jane Doe');
const bob = person('Bob Lee');

const args = {
  name: arg.text('the name', { maxLength: 50 }),
  purpose: arg.text('what for', { maxLength: 1000 }).optional(),
  notes: arg.text('notes', { maxLength: 100, long: true }).optional(),
  people: arg.users('who').optional(),
  owner: arg.user('the owner').optional(),
  room: arg.room('which room').optional(),
  since: arg.duration('since when').optional(),
  request: arg.id('which request', { pattern: /^R\d+$/u, sample: 'REQUEST', like: 'R1' }).optional(),
  status: arg.choice('the status', ['ON', 'OFF_WORK']).optional(),
  public: arg.flag('everybody may join'),
};

/** The form as it arrives: through MessageML, and read back from PresentationML. */
function formFor(which: Args, given: Given = {}): Form {
  const form = commandForm(which, { formId: 'f-1', submit: 'Send & go', given });
  const { presentationML, forms } = parse(messageml`<messageML>${form}</messageML>`.toString());
  const read = formOf(presentationML, 'f-1');
  if (read === undefined) throw new Error('There is no form.');
  expect(forms.map(({ id }) => id)).toEqual(['f-1']);
  return read;
}

/** What comes back when a person fills the form so. */
const filled = (which: Args, values: Record<string, unknown>, given: Given = {}): Given =>
  givenFromForm(which, formReply(formFor(which, given), { action: 'submit', values }));

const values = async (which: Args, given: Given) => {
  const { scope } = scopeOf({ people: [jane, bob], rooms: [] });
  return (await readArguments(which, given, scope)) as Record<string, unknown>;
};

test('each kind of argument has its control, with label, limit and whether it must be filled', () => {
  const { controls } = formFor(args);
  expect(controls.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'text-field name',
    'textarea purpose',
    'textarea notes',
    'person-selector people',
    'person-selector owner',
    'text-field room',
    'text-field since',
    'text-field request',
    'select status',
    'checkbox public',
    'button submit',
  ]);
  expect(controls[0]).toMatchObject({ label: 'The name', required: true, maxLength: 50, value: '' });
  expect(controls[1]).toMatchObject({ label: 'What for', required: false, maxLength: 1000, value: '' });
  expect(controls[9]).toMatchObject({ text: 'Everybody may join', checked: false });
  expect(controls[10]).toMatchObject({ text: 'Send & go', type: 'action' });
});

test('a text on one line gets a larger field only when it would not fit into the one-line one', () => {
  const title = { title: arg.text('title', { maxLength: 256, oneLine: true }).optional() };
  const fieldWith = (text: string) =>
    formFor(title, { title: [{ kind: 'word', text, quoted: true }] }).controls[0];
  expect(formFor(title).controls[0]).toMatchObject({ kind: 'text-field', maxLength: 128 });
  expect(fieldWith('x'.repeat(128))).toMatchObject({ kind: 'text-field', maxLength: 128 });
  expect(fieldWith('x'.repeat(200))).toMatchObject({
    kind: 'textarea',
    maxLength: 256,
    value: 'x'.repeat(200),
  });
});

describe('what is filled in comes back as the argument that was asked for', () => {
  test.each<[keyof typeof args, unknown, unknown]>([
    ['name', 'FX <desk> & "co"', 'FX <desk> & "co"'],
    ['purpose', 'two\nlines', 'two\nlines'],
    ['notes', ' spaces ', 'spaces'],
    ['people', [jane.id, bob.id], [jane, bob]],
    ['owner', [jane.id], jane],
    ['since', '3 days', 3 * 86_400_000],
    ['request', 'r7', 'R7'],
    ['status', 'OFF_WORK', 'OFF_WORK'],
    ['public', true, true],
  ])('%s', async (key, entered, expected) => {
    const only: Args = { [key]: args[key] };
    expect(await values(only, filled(only, { [key]: entered }))).toEqual({ [key]: expected });
  });

  test('nothing filled in is nothing given', () => {
    expect(filled(args, {})).toEqual({});
    expect(filled(args, { name: '  ', people: [], public: false })).toEqual({});
  });

  test('people may come as text, or alone', () => {
    const { people } = args;
    const id = String(jane.id);
    const expected = { people: [{ kind: 'mention', text: id, userId: jane.id }] };
    for (const value of [[jane.id], [id], id, jane.id])
      expect(givenFromForm({ people }, { people: value })).toEqual(expected);
  });

  test('what no form sends does no harm', () => {
    for (const value of [null, 7, true, {}, [], [null, {}], Number.NaN, '\u0000'])
      expect(() =>
        givenFromForm(args, { name: value, people: value, status: value, x: value }),
      ).not.toThrow();
    expect(givenFromForm(args, { other: 'x', action: 'submit' })).toEqual({});
  });
});

describe('what was given already is filled in', () => {
  test('in every kind of control', () => {
    const line = typed(
      '--name FX desk --purpose "Spot" --people ',
      jane,
      bob,
      ' --owner ',
      bob,
      ' --status off-work --since 3 days --public',
    );
    const given = assign(args, line);
    expect(filled(args, {}, given)).toEqual({
      name: [{ kind: 'word', text: 'FX desk', quoted: true }],
      purpose: [{ kind: 'word', text: 'Spot', quoted: true }],
      people: [jane, bob].map(({ id }) => ({ kind: 'mention', text: String(id), userId: id })),
      owner: [{ kind: 'mention', text: String(bob.id), userId: bob.id }],
      status: [{ kind: 'word', text: 'OFF_WORK', quoted: true }],
      since: [{ kind: 'word', text: '3 days', quoted: true }],
      public: [],
    });
  });

  test('and can be changed', () => {
    const given = assign(args, typed('--name FX --people ', jane, ' --status on --public'));
    expect(
      filled(args, { name: 'Rates', people: [bob.id], status: 'OFF_WORK', public: false }, given),
    ).toMatchObject({
      name: [{ text: 'Rates' }],
      people: [{ userId: bob.id }],
      status: [{ text: 'OFF_WORK' }],
    });
    expect(filled(args, { public: false }, given)).not.toHaveProperty('public');
  });

  test('text that is too long for its field is cut, so that the form arrives', () => {
    const long = typed(
      `--name ${'x'.repeat(60_000)} --purpose ${'y'.repeat(60_000)} --room ${'z'.repeat(200)}`,
    );
    const form = formFor(args, assign(args, long));
    expect(form.controls.slice(0, 2)).toMatchObject([{ value: 'x'.repeat(50) }, { value: 'y'.repeat(1000) }]);
  });

  test('whatever was typed, the form is valid MessageML', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (name, purpose) => {
        const word = (content: string) => [{ kind: 'word', text: content, quoted: true }] as const;
        formFor(args, {
          name: word(name),
          purpose: word(purpose),
          people: word(name),
          status: word(name),
          room: word(name),
        });
      }),
    );
  });
});

test('a form filled with any text gives that text back', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
  const both = { name: args.name, purpose: args.purpose };
  const form = formFor(both);
  fc.assert(
    fc.property(text, text, (name, purpose) => {
      const given = givenFromForm(both, formReply(form, { action: 'submit', values: { name, purpose } }));
      expect(given.name?.[0]?.text ?? '').toBe(name.trim());
      expect(given.purpose?.[0]?.text ?? '').toBe(purpose.trim());
    }),
  );
});

describe('a form that comes back', () => {
  const RATES = 'Rt7yUq2Zs1mKd0bVx5cLhX___pAmzTn5dA';
  const rooms = [
    { value: `${RATES.slice(0, -1)}a`, label: 'FX <desk>' },
    { value: RATES, label: 'Rates desk' },
  ];
  const only = { room: args.room, name: args.name };
  const word = (text: string) => [{ kind: 'word', text, quoted: true } as const];

  /** The form as the agent prints it, and as it is read. */
  function shown(options: Partial<Parameters<typeof commandForm>[1]>) {
    const form = commandForm(only, { formId: 'f-1', submit: 'Create', ...options });
    const { presentationML } = parse(messageml`<messageML>${form}</messageML>`.toString());
    return { presentationML, controls: formOf(presentationML, 'f-1')?.controls ?? [] };
  }

  test('says what is wrong directly below the field, escaped, and keeps what was entered', () => {
    const { presentationML, controls } = shown({
      given: { name: word('<b>') },
      errors: { name: 'Not “<b>”.' },
      words: {
        about: (text) => text,
        hint: (text) => (text === 'the name' ? 'At most 50.' : undefined),
        choice: (value) => value,
        choose: 'Choose',
      },
    });
    expect(controls[1]).toMatchObject({ name: 'name', value: '<b>' });
    expect(presentationML).toMatch(
      /name="name"[\s\S]*<p class="tempo-text-color--red">Not “&lt;b&gt;”\.<\/p><p class="tempo-text-color--secondary">At most 50\.<\/p><button/u,
    );
    expect(presentationML.match(/tempo-text-color--/gu)).toHaveLength(2);
  });

  test.each<[string, Given, string[]]>([
    ['by value', { room: word(RATES) }, [RATES]],
    ['by what people read, folded', { room: word('fx  <DESK>') }, [rooms[0]?.value ?? '']],
    [
      'by the room that was found',
      { room: [{ kind: 'room', text: 'Other', streamId: toStreamId(RATES) }] },
      [RATES],
    ],
    ['not at all', { room: word('Rates') }, []],
    ['nothing', {}, []],
  ])('chooses what was given from a list: %s', (_, given, chosen) => {
    const [select] = shown({ given, options: { room: rooms } }).controls;
    if (select?.kind !== 'select') throw new Error('It is no list.');
    expect(select.options.map(({ value, text }) => ({ value, label: text }))).toEqual(rooms);
    expect(select.options.filter(({ selected }) => selected).map(({ value }) => value)).toEqual(chosen);
  });

  test('asks with a text field where there is nothing to choose from', () => {
    expect(shown({ options: { room: [] } }).controls[0]).toMatchObject({ kind: 'text-field', name: 'room' });
  });

  test('asks for some of the arguments only, and has buttons that need no field', () => {
    const { controls } = shown({
      fields: ['name'],
      buttons: [
        { name: 'more', text: 'More fields' },
        { name: 'cancel', text: 'Cancel' },
      ],
    });
    expect(controls.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'text-field name',
      'button submit',
      'button more',
      'button cancel',
    ]);
    const validated = controls.flatMap((each) => (each.kind === 'button' ? [!each.noValidate] : []));
    expect(validated).toEqual([true, false, false]);
  });
});

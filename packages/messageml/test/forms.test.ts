import { describe, expect, test } from '@jest/globals';
import {
  type Control,
  type Form,
  type FormReplyOptions,
  formOf,
  formReply,
  formsOf,
  parse,
} from '../src/index.ts';
import { inForm, message } from './support/message.ts';

const untouched = { required: false, disabled: false, readonly: false, autoSubmit: false };

/** The controls of a form that holds `body`, without its button. */
function controls(body: string): Control[] {
  const [form] = parse(inForm(body)).forms;
  return form?.controls.slice(0, -1) ?? [];
}

describe('reading a form back', () => {
  test.each<[string, unknown]>([
    [
      '<text-field name="n" label="L" title="T" placeholder="P" required="true" masked="true" minlength="1" maxlength="9" pattern="a" pattern-error-message="E" auto-submit="true">v &amp; w</text-field>',
      {
        ...untouched,
        kind: 'text-field',
        name: 'n',
        label: 'L',
        title: 'T',
        placeholder: 'P',
        required: true,
        masked: true,
        minLength: 1,
        maxLength: 9,
        pattern: 'a',
        patternErrorMessage: 'E',
        autoSubmit: true,
        value: 'v & w',
      },
    ],
    [
      '<text-field name="n" disabled="TRUE" readonly="true"/>',
      {
        ...untouched,
        kind: 'text-field',
        name: 'n',
        value: '',
        masked: false,
        disabled: true,
        readonly: true,
      },
    ],
    [
      '<textarea name="n" rows="2" cols="3">a\nb</textarea>',
      { ...untouched, kind: 'textarea', name: 'n', value: 'a\nb', rich: false, rows: 2, cols: 3 },
    ],
    [
      '<richtextarea name="n" label="L"/>',
      { ...untouched, kind: 'textarea', name: 'n', label: 'L', value: '', rich: true },
    ],
    [
      '<select name="n" data-placeholder="P" multiple="true" min="1" max="2"><option value="1">One</option><option value="2" selected="true">Two</option></select>',
      {
        ...untouched,
        kind: 'select',
        name: 'n',
        placeholder: 'P',
        multiple: true,
        min: 1,
        max: 2,
        options: [
          { value: '1', text: 'One', selected: false },
          { value: '2', text: 'Two', selected: true },
        ],
      },
    ],
    [
      '<checkbox name="n" checked="true"><b>A</b> b</checkbox>',
      { ...untouched, kind: 'checkbox', name: 'n', value: 'on', checked: true, text: 'A b' },
    ],
    [
      '<label for="x">else</label><radio name="n" value="v"/>',
      { ...untouched, kind: 'radio', name: 'n', value: 'v', checked: false, text: '' },
    ],
    [
      '<person-selector name="n" value="[1,2]" placeholder="P" required="true" label="L"/>',
      {
        ...untouched,
        kind: 'person-selector',
        name: 'n',
        value: [1, 2],
        placeholder: 'P',
        required: true,
        label: 'L',
      },
    ],
    [
      `<room-selector name="n" value="['a']"/>`,
      { ...untouched, kind: 'room-selector', name: 'n', value: ['a'] },
    ],
    [
      '<date-selector name="n" placeholder="P"/>',
      { ...untouched, kind: 'date-selector', name: 'n', placeholder: 'P' },
    ],
    [
      `<date-picker name="n" value="2024-01-02" min="2024-01-01" max="2024-12-31" format="dd/MM" disabled-date='[{"daysOfWeek":[0]}]'/>`,
      {
        ...untouched,
        kind: 'date-picker',
        name: 'n',
        value: '2024-01-02',
        min: '2024-01-01',
        max: '2024-12-31',
        format: 'dd/MM',
        disabledDates: [{ type: 'weekdays', daysOfWeek: [0] }],
        highlightedDates: [],
      },
    ],
    [
      `<time-picker name="n" step="600" strict="true" disabled-time='[{"from":"01:00:00","to":"02:00:00"}]'/>`,
      {
        ...untouched,
        kind: 'time-picker',
        name: 'n',
        value: '',
        step: 600,
        strict: true,
        disabledTimes: [{ type: 'range', from: '01:00:00', to: '02:00:00' }],
      },
    ],
    [
      `<timezone-picker name="n" disabled-timezone='["UTC"]'/>`,
      { ...untouched, kind: 'timezone-picker', name: 'n', disabledTimezones: ['UTC'] },
    ],
    [
      '<timezone-picker name="n" value=""/>',
      { ...untouched, kind: 'timezone-picker', name: 'n', value: '', disabledTimezones: [] },
    ],
    [
      '<button name="n" class="primary" icon="i" title="T" formnovalidate="true"> OK </button>',
      {
        kind: 'button',
        type: 'action',
        name: 'n',
        class: 'primary',
        icon: 'i',
        title: 'T',
        text: 'OK',
        noValidate: true,
      },
    ],
    ['<button type="reset">x</button>', { kind: 'button', type: 'reset', text: 'x', noValidate: false }],
  ])('%s', (body, control) => {
    expect(controls(body)).toEqual([control]);
  });

  test('every form, its id and what happens after it was sent', () => {
    const { forms, presentationML } = parse(
      `<messageML><form id="a" multi-submit="reset"><button name="x">x</button></form><card><body><form id="b"><p><button name="y">y</button></p></form></body></card></messageML>`,
    );
    expect(forms.map(({ id, multiSubmit }) => [id, multiSubmit])).toEqual([
      ['a', 'reset'],
      ['b', undefined],
    ]);
    expect(formOf(presentationML, 'b')?.controls).toHaveLength(1);
    expect(formOf(presentationML, 'c')).toBeUndefined();
    expect(formsOf('<div>no form</div>')).toEqual([]);
  });

  test('the button of an action is none of the form', () => {
    expect(controls('<ui-action action="open-im" stream-id="s"><button>x</button></ui-action>')).toEqual([]);
  });

  test('PresentationML that was not checked is read as far as it goes', () => {
    const [form] = formsOf(
      '<div><form id="f"><input type="color"/><div class="person-selector" data-name="n" data-value="x"/><div class="other"/></form></div>',
    );
    expect(form?.controls).toEqual([{ ...untouched, kind: 'person-selector', name: 'n', value: [] }]);
  });
});

describe('what a submitted form sends', () => {
  const reply = (
    body: string,
    values: Record<string, unknown> = {},
    options?: FormReplyOptions,
  ): Record<string, unknown> => {
    const [form] = parse(inForm(body)).forms;
    if (form === undefined) throw new Error('no form');
    const { action, ...rest } = formReply(form, { action: 'send', values }, options);
    expect(action).toBe('send');
    return rest;
  };
  const select = (attributes: string): string =>
    `<select name="n" ${attributes}><option value="1">x</option><option value="2">y</option></select>`;
  const boxes = '<checkbox name="n" value="1"/><checkbox name="n" value="2"/>';

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['<text-field name="n"/>', {}, { n: '' }],
    ['<text-field name="n" placeholder="p">v</text-field>', {}, { n: 'v' }],
    ['<text-field name="n">v</text-field>', { n: 'w' }, { n: 'w' }],
    ['<text-field name="a.b" masked="true"/>', { 'a.b': 'secret' }, { 'a.b': 'secret' }],
    ['<textarea name="n"/>', { n: 'a\nb' }, { n: 'a\nb' }],
    [select(''), {}, { n: '' }],
    [select('').replace('"2"', '"2" selected="true"'), {}, { n: '2' }],
    [select(''), { n: '1' }, { n: '1' }],
    [select('multiple="true"'), {}, { n: [] }],
    [select('multiple="true"'), { n: ['1', '2'] }, { n: ['1', '2'] }],
    [select('multiple="true"'), { n: '1' }, { n: ['1'] }],
    ['<radio name="n" value="1"/><radio name="n" value="2"/>', {}, {}],
    ['<radio name="n" value="1"/><radio name="n" value="2" checked="true"/>', {}, { n: '2' }],
    ['<radio name="n" value="1"/><radio name="n" value="2"/>', { n: '1' }, { n: '1' }],
    ['<radio name="n" checked="true"/>', { n: null }, {}],
    ['<checkbox name="n"/>', {}, {}],
    ['<checkbox name="n" checked="true"/>', {}, { n: 'on' }],
    ['<checkbox name="n" value="v"/>', { n: true }, { n: 'v' }],
    ['<checkbox name="n" value="v" checked="true"/>', { n: false }, {}],
    ['<checkbox name="n" value="v"/>', { n: 'v' }, { n: 'v' }],
    [boxes, {}, {}],
    [boxes, { n: ['2'] }, { n: ['2'] }],
    [boxes, { n: ['1', '2'] }, { n: ['1', '2'] }],
    ['<text-field name="n">a</text-field><text-field name="n">b</text-field>', {}, { n: ['a', 'b'] }],
    [
      '<text-field name="n">a</text-field><text-field name="n">b</text-field>',
      { n: ['x', 'y'] },
      { n: ['x', 'y'] },
    ],
    ['<text-field name="n">a</text-field><text-field name="n">b</text-field>', { n: 'x' }, { n: ['x', 'b'] }],
    ['<person-selector name="n"/>', {}, { n: [] }],
    ['<person-selector name="n" value="[7]"/>', {}, { n: [7] }],
    ['<person-selector name="n"/>', { n: ['7', 8] }, { n: [7, 8] }],
    ['<room-selector name="n"/>', {}, { n: { userIds: [], streamIds: [] } }],
    [`<room-selector name="n" value='["a-_b"]'/>`, {}, { n: { userIds: [], streamIds: ['a+/b'] } }],
    [
      '<room-selector name="n"/>',
      { n: { userIds: [1], streamIds: ['ab'] } },
      { n: { userIds: ['1'], streamIds: ['ab=='] } },
    ],
    ['<date-picker name="n"/>', {}, { n: '' }],
    ['<date-picker name="n" value="2021-01-16" format="dd/MM"/>', {}, { n: '2021-01-16' }],
    ['<time-picker name="n"/>', { n: '13:51:06' }, { n: '13:51:06' }],
    ['<date-selector name="n"/>', {}, { n: '' }],
    ['<timezone-picker name="n" value=""/>', {}, { n: '' }],
    ['<timezone-picker name="n" value="Europe/Paris"/>', {}, { n: 'Europe/Paris' }],
    ['<timezone-picker name="n"/>', {}, { n: 'UTC' }],
    ['<text-field name="action">x</text-field>', {}, {}],
    [
      '<table><tr><td><input type="checkbox" name="tablesel-row-1"/></td></tr></table>',
      { 'tablesel-row-1': true },
      { 'tablesel-row-1': 'on' },
    ],
  ])('%s with %j', (body, values, expected) => {
    expect(reply(body, values)).toEqual(expected);
  });

  test('the zone of the reader and the form of one ticked box are options', () => {
    expect(reply('<timezone-picker name="n"/>', {}, { timezone: 'Asia/Tokyo' })).toEqual({ n: 'Asia/Tokyo' });
    expect(reply(boxes, { n: ['2'] }, { listsForSharedNames: false })).toEqual({ n: '2' });
    expect(reply(boxes, { n: ['1', '2'] }, { listsForSharedNames: false })).toEqual({ n: ['1', '2'] });
  });

  const form: Form = {
    id: 'f',
    controls: [
      { kind: 'button', type: 'action', name: 'send', text: 'Send', noValidate: false },
      { kind: 'button', type: 'cancel', name: 'close', text: 'Close', noValidate: false },
      { kind: 'text-field', name: 'auto', value: '', masked: false, ...untouched, autoSubmit: true },
      { kind: 'text-field', name: 'fixed', value: 'v', masked: false, ...untouched, readonly: true },
    ],
  };

  test('the action is the name of what sent it, a field that sends itself too', () => {
    expect(formReply(form, { action: 'auto', values: { auto: 'x' } })).toEqual({
      action: 'auto',
      auto: 'x',
      fixed: 'v',
    });
    expect(Object.keys(formReply(form, { action: 'send', values: {} }))[0]).toBe('action');
  });

  test.each([
    [{ action: 'close', values: {} }, 'The form "f" has no action button "close"'],
    [{ action: 'nope', values: {} }, 'The form "f" has no action button "nope"'],
    [{ action: 'send', values: { nope: 1 } }, 'The form "f" has no field "nope"'],
    [{ action: 'send', values: { fixed: 'w' } }, 'The field "fixed" cannot be changed'],
  ])('%j is refused', (input, error) => {
    expect(() => formReply(form, input)).toThrow(error);
  });

  test('a field called __proto__ is a field', () => {
    const [strange] = formsOf(
      '<div><form id="f"><input type="text" name="__proto__" value="v"/><button type="action" name="send">x</button></form></div>',
    );
    const answer = strange && formReply(strange, { action: 'send', values: {} });
    expect(Object.getOwnPropertyNames(answer)).toEqual(['action', '__proto__']);
  });

  test('a message made by the tag is a form as well', () => {
    expect(parse(message('<form id="f"><button name="b">x</button></form>')).forms).toHaveLength(1);
  });
});

import { describe, expect, test } from '@jest/globals';
import { parse } from '../src/index.ts';
import { inForm, message, mistake, presentation, printed } from './support/message.ts';

const send = '<button type="action" name="send">Send</button>';
const form = (body: string): string => presentation(`<form id="f">${body}${send}</form>`);

describe('the root', () => {
  test.each([
    ['<div/>', 'Malformed PresentationML. The attributes "data-format" and "data-version" are required.'],
    [
      '<div data-format="PresentationML"/>',
      'Malformed PresentationML. The attributes "data-format" and "data-version" are required.',
    ],
    [
      '<div data-format="x" data-version="2.0"/>',
      'Malformed PresentationML. The attributes "data-format" and "data-version" are required.',
    ],
    ['<div data-format="PRESENTATIONML" data-version="" class="a" style="color:red"/>', 'none'],
    [
      '<div data-format="PresentationML" data-version="2.0" id="x"/>',
      'Attribute "id" is not allowed in "messageML"',
    ],
    [
      '<div data-format="PresentationML" data-version="2.0" style="x:y"/>',
      'Invalid property(s): [x] in the "style" attribute',
    ],
  ])('%s', (text, error) => {
    expect(mistake(text)).toBe(error);
  });

  test('keeps its version and nothing else', () => {
    expect(
      parse('<div class="a" data-version="&lt;7" data-format="presentationml">x</div>').presentationML,
    ).toBe('<div data-format="PresentationML" data-version="&lt;7">x</div>');
    expect(parse('<div data-format="PresentationML">x</div>', { version: '3' }).presentationML).toContain(
      '"3"',
    );
  });

  test('of MessageML gets the version asked for', () => {
    const versionOf = (version: string): string | undefined =>
      /data-version="([^"]*)"/.exec(parse(message('x'), { version }).presentationML)?.[1];
    expect(versionOf('a"b')).toBe('a&quot;b');
    expect(versionOf(' ')).toBe('2.0');
  });
});

describe('tags', () => {
  test.each(['chime', 'hash', 'cash', 'mention', 'card', 'expandable-card', 'header', 'body'])(
    '%s is refused',
    (tag) => {
      expect(mistake(presentation(`<${tag}/>`))).toBe(
        `Shorthand tag "${tag}" is not allowed in PresentationML`,
      );
    },
  );

  test('emoji, tag and dateTime are taken', () => {
    const body =
      '<emoji shortcode="smiley"/><tag fallback-ticker="A"/><dateTime value="2024-12-31T09:29:47Z"/>';
    expect(Object.keys(parse(presentation(body)).data)).toEqual(['emoji1', 'tag2', 'datetime3']);
  });

  test.each([
    '<text-field name="n"/>',
    '<textarea name="n">a</textarea>',
    '<richtextarea name="n"/>',
    '<select name="n"><option value="1">x</option></select>',
  ])('%s is taken', (field) => {
    expect(mistake(form(field))).toBe('none');
  });

  test.each([
    ['<checkbox name="n"/>', 'Invalid PresentationML for the "checkbox" element'],
    ['<radio name="n"/>', 'Invalid PresentationML for the "radio" element'],
    ['<person-selector name="n"/>', 'The attribute "name" is required'],
    ['<room-selector name="n"/>', 'The attribute "name" is required'],
    ['<timezone-picker name="n"/>', 'The attribute "data-name" is required'],
  ])('%s is not, as its printed form is expected', (field, error) => {
    expect(mistake(form(field))).toBe(error);
  });
});

describe('what was printed can be read again', () => {
  const samples = [
    inForm(
      '<text-field name="n" masked="true" pattern="a" pattern-error-message="e" label="L" title="T" formnovalidate="true">v</text-field>',
    ),
    inForm(
      '<textarea name="n" pattern="a" pattern-error-message="e" label="L" formnovalidate="true">a\nb</textarea>',
    ),
    inForm('<select name="n" required="true" title="T"><option value="1">x</option></select>'),
    inForm('<checkbox name="n" checked="true"><b>x</b></checkbox><radio name="m"/>'),
    inForm(
      `<person-selector name="n" value="[1]" label="L" title="T"/><room-selector name="m" value='["a"]' required="true"/>`,
    ),
    inForm('<date-selector name="n" placeholder="p"/>'),
    inForm(
      `<date-picker name="n" label="L" format="yyyy" disabled-date='[{"day":"2024-01-01"}]' formnovalidate="true"/>`,
    ),
    inForm(
      `<time-picker name="n" title="T" strict="true" format="hh" disabled-time='[{"time":"12:00:00"}]'/>`,
    ),
    inForm(
      `<timezone-picker name="n" label="L" value="UTC" disabled-timezone='["UTC"]' placeholder="p" required="true"/>`,
    ),
    message('<card iconSrc="i" accent="a" class="x"><header>h</header><body>b</body></card>'),
    message(
      '<expandable-card state="cropped"><header>h</header><body variant="error">b</body></expandable-card>',
    ),
    message('<ui-action action="open-im" user-ids="[1]"><button class="primary">x</button></ui-action>'),
    message('<chime/>'),
    message('<pre>a\nb</pre><code language="java">c\nd</code>'),
  ];
  /** JSON is printed between apostrophes from MessageML, and between quotes when it was read from PresentationML. */
  const inQuotes = (text: string): string =>
    text.replace(/='([^']*)'/g, (_all, json: string) => `="${json.replaceAll('"', '&quot;')}"`);

  test.each(samples)('%s', (text) => {
    const first = parse(text, { random: () => 0 }).presentationML;
    const second = parse(first, { random: () => 0 }).presentationML;
    expect(inQuotes(second)).toBe(inQuotes(first));
  });

  test('but for a form with multi-submit, whose printed name is not taken', () => {
    const text = parse(message(`<form id="f" multi-submit="reset">${send}</form>`)).presentationML;
    expect(mistake(text)).toBe('Attribute "data-multi-submit" is not allowed in "form"');
  });

  test('a dialog gets another prefix, and its action with it', () => {
    const text = message(
      '<ui-action action="open-dialog" target-id="d"><button>x</button></ui-action><dialog id="d"><title>T</title><body>B</body></dialog>',
    );
    const first = parse(text, { random: () => 0 }).presentationML;
    expect(parse(first, { random: () => 0 }).presentationML).toBe(
      first.replaceAll('0000000000-d', '0000000000-0000000000-d'),
    );
  });
});

describe('fields', () => {
  test.each([
    ['<input type="password" name="n"/>', 'The input type "password" is not allowed on PresentationML'],
    ['<input name="n"/>', 'The input type "" is not allowed on PresentationML'],
    ['<input type="text x" name="n"/>', 'Attribute "type" is not allowed in "text-field"'],
    [
      '<input type="text" name="n">x</input>',
      'Element "text-field" may not have child elements or text content',
    ],
    ['<input type="text" name="n" disabled="true"/>', 'Attribute "disabled" is not allowed in "text-field"'],
    [
      '<input type="text" name="n" pattern="a"/>',
      'The attribute "data-pattern-error-message" is mandatory when attribute "pattern" is defined',
    ],
    ['<input type="checkbox"/>', 'The attribute "name" is required'],
    ['<input type="radio" name="n" foo="x"/>', 'Attribute "foo" is not allowed in "radio"'],
    [
      '<input type="date" name="n" disabled-date="[]"/>',
      'Attribute "disabled-date" is not allowed in "date-picker"',
    ],
    [
      '<div class="person-selector x" data-name="n"/>',
      'Attribute "class" is not allowed in "person-selector"',
    ],
    [
      '<div class="timezone-picker" data-name="n" data-disabled-timezone="x"/>',
      'Error parsing json in attribute "data-disabled-timezone". It should contain an array of Strings',
    ],
    [
      '<div class="checkbox-group"><input type="checkbox" name="n"/></div>',
      'Invalid PresentationML for the "checkbox" element',
    ],
    [
      '<div class="checkbox-group"><label>a</label><label>b</label></div>',
      'Invalid PresentationML for the "checkbox" element',
    ],
    [
      '<div class="radio-group"><input type="radio" name="n"/><p/></div>',
      'Invalid PresentationML for the "radio" element',
    ],
    [
      '<div class="radio-group"><input type="radio" name="n"/><label/></div>',
      'Invalid PresentationML for the "radio" element',
    ],
    [
      '<div class="radio-group"><input type="radio" name="n"/><!-- x --></div>',
      'Invalid PresentationML for the "radio" element',
    ],
    [
      '<label for="a">x</label><input type="checkbox" name="n"/><label for="b">y</label>',
      'Multiple tag label found for element input but only one is expected',
    ],
    [
      '<label>x</label>',
      `Invalid MessageML content at element "for": 'data-target-id' attribute missing or empty`,
    ],
    [
      '<label for="a">x</label><label for="a">y</label>',
      'Invalid MessageML content, multiple splittable elements with the same id created',
    ],
    [
      '<span class="info-hint" data-target-id="" data-title="x"/>',
      `Invalid MessageML content at element "data-target-id": 'data-target-id' attribute missing or empty`,
    ],
    [
      '<span class="info-hint" data-target-id="x" data-title=""/>',
      `Invalid MessageML content at element "data-title": 'data-target-id' attribute missing or empty`,
    ],
    ['<button data-title="T" data-formnovalidate="true" name="n">x</button>', 'none'],
    ['<button title="T" name="n">x</button>', 'Attribute "title" is not allowed in "button"'],
  ])('%s', (body, error) => {
    expect(mistake(form(body))).toBe(error);
  });

  // As from a LinkedHashMap: what has a name in PresentationML only comes after the rest.
  test.each([
    ['type="date" data-format="yyyy" disabled="true"', 'disabled="true" data-format="yyyy"'],
    [
      'type="date" data-formnovalidate="true" data-format="yyyy" data-highlighted-date="h" data-disabled-date="d" readonly="true"',
      'readonly="true" data-disabled-date="d" data-highlighted-date="h" data-format="yyyy" data-formnovalidate="true"',
    ],
    ['type="time" data-strict="true" required="true"', 'required="true" data-strict="true"'],
    [
      'type="time" data-disabled-time="d" data-strict="true" data-format="hh" disabled="true" step="600"',
      'step="600" data-format="hh" data-strict="true" data-disabled-time="d" disabled="true"',
    ],
    ['type="time" data-strict="true" strict="false" required="true"', 'data-strict="true" required="true"'],
    ['type="time" formnovalidate="false" data-formnovalidate="true"', 'data-formnovalidate="true"'],
  ])('the order of the attributes of a picker: %s', (attributes, order) => {
    const [type = ''] = attributes.split(' ');
    expect(printed(form(`<input name="n" ${attributes}/>`))).toContain(`<input ${type} name="n" ${order}`);
  });

  test('work in MessageML as well', () => {
    const table = '<table><tr><td><input type="checkbox" name="row-1"/></td><td>A</td></tr></table>';
    expect(printed(inForm(table))).toContain('<td><input type="checkbox" name="row-1" value="on"/></td>');
    expect(printed(inForm('<input type="text" name="n" value="v" data-masked="true"/>'))).toContain(
      '<input type="text" name="n" data-masked="true" value="v"/>',
    );
    expect(printed(message('<div class="card x"><div class="cardBody">b</div></div>'))).toBe(
      '<div class="card x"><div class="cardBody">b</div></div>',
    );
  });

  test('a generated group is unwrapped, its label and hint belong to the field', () => {
    const group = (body: string): string => `<div data-generated="true" class="anything">${body}</div>`;
    expect(printed(presentation(group('<b>x</b> y')))).toBe('<b>x</b> y');
    const field =
      '<label for="i">L</label><span class="info-hint" data-target-id="i" data-title="T"></span><input type="text" name="n" id="i"/>';
    expect(printed(form(group(field)))).toContain('<label for="textfield-0000000000">L</label>');
    expect(printed(form(group(field.replace('>L<', '><![CDATA[x]]>W<!-- y --><'))))).toContain(
      '<label for="textfield-0000000000">xW</label>',
    );
  });
});

describe('divs that are other elements are checked as such', () => {
  test.each([
    ['<div class="cardBody"/>', 'Element "body" can only be a child of the following elements: [card]'],
    ['<div class="expandable-card"/>', 'The attribute "state" is required'],
    [
      '<div class="ui-action"/>',
      'The "ui-action" element must have at least one child that is any of the following elements: [button, uiaction].',
    ],
    ['<div class="card" data-state="x"/>', 'Attribute "data-state" is not allowed in "card"'],
    [
      '<div class="person-selector" data-name="n"/>',
      'Element "person-selector" can only be a inner child of the following elements: [form]',
    ],
  ])('%s', (body, error) => {
    expect(mistake(presentation(body))).toBe(error);
    expect(mistake(message(body))).toBe(error);
  });
});

describe('dialogs', () => {
  test.each([
    [
      '<dialog id="d" data-width="small" data-state="open" open=""><div class="dialog-title"/><div class="dialog-body"/></dialog>',
      'none',
    ],
    [
      '<dialog id="d"><div class="dialog-footer"/></dialog>',
      'The "dialog" element must have at least one child that is any of the following elements: [title,body].',
    ],
    [
      '<dialog id="d"><div class="dialog-title"/><div class="other"/></dialog>',
      'Element "div" is not allowed in "dialog"',
    ],
    ['<dialog id="d"><div class="dialog-title"/><div/></dialog>', 'Element "div" is not allowed in "dialog"'],
    ['<dialog id="d"><div class="dialog-title"/>text</dialog>', 'Element "null" is not allowed in "dialog"'],
    ['<dialog id="d"><form id="f"><div class="dialog-body"/></form></dialog>', 'none'],
    ['<dialog id="d"><form id="f"><p/></form></dialog>', 'Element "p" is not allowed in "form"'],
  ])('%s', (body, error) => {
    expect(mistake(presentation(body))).toBe(error);
  });

  test('are printed open only if they were', () => {
    const body = (open: string): string =>
      presentation(`<dialog id="d"${open}><div class="dialog-title"/></dialog>`);
    expect(printed(body(''))).not.toContain('open=""');
    expect(printed(body(' open="x"'))).toContain('open=""');
    expect(printed(body(' data-open="x"'))).toContain('open=""');
  });
});

describe('entities are shown anew from their data', () => {
  const entity = (type: string, value: unknown): string =>
    JSON.stringify({ e: { type, version: '1.0', id: [{ type: 'x', value }] } });
  const resolveUser = (
    who: { uid: number } | { email: string },
  ): { id: number; displayName: string } | undefined =>
    'uid' in who && who.uid === 7 ? { id: 7, displayName: 'Jane' } : undefined;

  test.each([
    ['org.symphonyoss.taxonomy', 'x', '#x'],
    ['org.symphonyoss.taxonomy', 5, '#5'],
    ['org.symphonyoss.fin.security', 'x', '$x'],
    ['com.symphony.user.mention', 7, '@Jane'],
    ['com.symphony.user.mention', '7', '@Jane'],
    ['com.example.other', 'x', '<b>as it was</b>'],
  ])('%s %s', (type, value, output) => {
    for (const tag of ['span', 'div']) {
      const body = (content: string): string =>
        `<${tag} class="entity" data-entity-id="e">${content}</${tag}>`;
      const data = entity(type, value);
      const document = parse(presentation(body('<b>as it was</b>')), { data, resolveUser });
      expect(document.presentationML).toBe(presentation(body(output)));
      expect(document.data).toEqual(JSON.parse(data));
    }
  });

  test.each([
    ['com.symphony.user.mention', 8, 'Failed to lookup user "8"'],
    ['com.symphony.user.mention', 'jane', 'Failed to lookup user "0"'],
    ['org.symphonyoss.taxonomy', 'a b', /^Values of the attribute 'tag'/],
  ])('%s %s is refused', (type, value, error) => {
    const body = presentation('<span class="entity" data-entity-id="e"/>');
    expect(mistake(body, { data: entity(type, value), resolveUser })).toMatch(error);
  });
});

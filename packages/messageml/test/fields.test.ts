import { describe, expect, test } from '@jest/globals';
import { inForm, message, mistake, printed, printedInForm } from './support/message.ts';

const long = (length: number): string => 'x'.repeat(length);

/** A right element of each kind of field. */
const fields: Record<string, string> = {
  'text-field': '<text-field name="n"/>',
  textarea: '<textarea name="n"/>',
  richtextarea: '<richtextarea name="n"/>',
  select: '<select name="n"><option value="1">x</option></select>',
  checkbox: '<checkbox name="n">x</checkbox>',
  radio: '<radio name="n">x</radio>',
  'person-selector': '<person-selector name="n"/>',
  'room-selector': '<room-selector name="n"/>',
  'date-picker': '<date-picker name="n"/>',
  'time-picker': '<time-picker name="n"/>',
  'timezone-picker': '<timezone-picker name="n"/>',
  'date-selector': '<date-selector name="n"/>',
};

const withAttribute = (tag: string, attribute: string): string =>
  inForm((fields[tag] ?? '').replace(`<${tag}`, `<${tag} ${attribute}`));

describe('every field', () => {
  test.each(Object.entries(fields))('%s', (tag, field) => {
    expect(mistake(inForm(field))).toBe('none');
    expect(mistake(message(field))).toBe(
      `Element "${tag}" can only be a inner child of the following elements: [form]`,
    );
    expect(mistake(inForm(`<div><p>${field}</p></div>`))).toBe('none');
    const nameless = inForm(field.replace(' name="n"', ''));
    expect(mistake(nameless)).toBe('The attribute "name" is required');
    expect(mistake(inForm(field.replace('"n"', '" "')))).toBe('The attribute "name" is required');
    for (const name of ['class', 'style', 'other']) {
      expect(mistake(withAttribute(tag, `${name}="x"`))).toBe(
        `Attribute "${name}" is not allowed in "${tag}"`,
      );
    }
  });

  test.each(Object.keys(fields).filter((tag) => tag !== 'select'))('%s takes no id', (tag) => {
    expect(mistake(withAttribute(tag, 'id="x"'))).toBe(`Attribute "id" is not allowed in "${tag}"`);
  });

  test.each(Object.keys(fields))('%s takes formnovalidate', (tag) => {
    expect(printed(withAttribute(tag, 'formnovalidate="true"'))).toContain(' data-formnovalidate="true"');
    const renamed = ['select', 'textarea', 'richtextarea'].includes(tag);
    expect(mistake(withAttribute(tag, 'formnovalidate="x"'))).toBe(
      `Attribute "${renamed ? 'data-' : ''}formnovalidate" of element "${tag}" can only be one of the following values: [true, false].`,
    );
  });

  const booleans: [string, string[]][] = [
    ['text-field', ['required', 'masked', 'disabled', 'readonly']],
    ['textarea', ['required', 'disabled', 'readonly']],
    ['richtextarea', ['required', 'disabled', 'readonly']],
    ['select', ['required', 'multiple', 'disabled', 'readonly']],
    ['checkbox', ['checked', 'disabled', 'readonly']],
    ['radio', ['checked', 'disabled', 'readonly']],
    ['person-selector', ['required']],
    ['room-selector', ['required']],
    ['date-selector', ['required']],
    ['date-picker', ['required', 'disabled', 'readonly']],
    ['time-picker', ['required', 'strict', 'disabled', 'readonly']],
    ['timezone-picker', ['required']],
  ];
  test.each(booleans.flatMap(([tag, names]) => names.map((name) => [tag, name] as const)))(
    '%s: %s is a boolean in any case',
    (tag, name) => {
      expect(printed(withAttribute(tag, `${name}="TRUE"`))).toContain(`${name}="TRUE"`);
      expect(mistake(withAttribute(tag, `${name}="yes"`))).toBe(
        `Attribute "${name}" of element "${tag}" can only be one of the following values: [true, false].`,
      );
    },
  );

  test.each(['text-field', 'select'])('%s: auto-submit is a boolean of another name', (tag) => {
    expect(printed(withAttribute(tag, 'auto-submit="true"'))).toContain(' data-auto-submit="true"');
    expect(mistake(withAttribute(tag, 'auto-submit="x"'))).toBe(
      `Attribute "data-auto-submit" of element "${tag}" can only be one of the following values: [true, false].`,
    );
  });
});

describe('label and title', () => {
  const groups: [string, string][] = [
    ['text-field', 'textfield'],
    ['textarea', 'textarea'],
    ['richtextarea', 'richtextarea'],
    ['select', 'dropdown'],
    ['person-selector', 'person-selector'],
    ['room-selector', 'room-selector'],
    ['date-picker', 'date-picker'],
    ['time-picker', 'time-picker'],
    ['timezone-picker', 'timezone-picker'],
  ];
  test.each(groups)('%s stands in a group with them', (tag, name) => {
    const id = `${name}-0000000000`;
    const output = printed(withAttribute(tag, 'label="L &amp; l" title="T"'));
    expect(output).toContain(
      `<div class="${name}-group" data-generated="true"><label for="${id}">L &amp; l</label><span class="info-hint" data-target-id="${id}" data-title="T"></span>`,
    );
    expect(output).toContain(` id="${id}"`);
    expect(output).not.toContain(' label=');
    expect(output).not.toContain(' title=');
    expect(printed(withAttribute(tag, 'label=""'))).toContain(`<label for="${id}"></label><`);
    expect(printed(withAttribute(tag, 'title="T"'))).not.toContain('<label');
  });

  test.each(groups.filter(([tag]) => tag !== 'date-picker'))('%s: they are at most 256 long', (tag) => {
    for (const name of ['label', 'title']) {
      expect(mistake(withAttribute(tag, `${name}="${long(256)}"`))).toBe('none');
      expect(mistake(withAttribute(tag, `${name}="${long(257)}"`))).toBe(
        `The attribute ${name} value is too long. Max length is: 256`,
      );
    }
  });

  test('a label on checkbox and radio is taken and not printed', () => {
    expect(printedInForm('<checkbox name="a" label="x"/><radio name="a" label="x"/>')).toBe(
      '<input type="checkbox" name="a" value="on"/><input type="radio" name="a" value="on"/>',
    );
    expect(mistake(inForm('<checkbox name="a" title="x"/>'))).toBe(
      'Attribute "title" is not allowed in "checkbox"',
    );
    expect(mistake(inForm('<radio name="a" required="true"/>'))).toBe(
      'Attribute "required" is not allowed in "radio"',
    );
    expect(mistake(inForm(`<radio name="a" label="${long(257)}"/>`))).toMatch(/^The attribute label value/);
  });
});

describe('text-field', () => {
  test('order of printing', () => {
    expect(
      printedInForm(
        '<text-field readonly="true" disabled="true" maxlength="9" minlength="1" masked="true" required="true" placeholder="p" pattern="a" pattern-error-message="e" auto-submit="true" formnovalidate="true" name="n">a\nb</text-field>',
      ),
    ).toBe(
      '<input type="text" name="n" placeholder="p" required="true" data-masked="true" minlength="1" maxlength="9" disabled="true" readonly="true" data-auto-submit="true" data-formnovalidate="true" value="a\nb" pattern="a" data-pattern-error-message="e"/>',
    );
  });

  test.each([
    ['maxlength="x"', '', 'The attribute "maxlength" must be a valid number.'],
    ['minlength="1.5"', '', 'The attribute "minlength" must be a valid number.'],
    ['maxlength="0"', '', 'The attribute "maxlength" must be between 1 and 128'],
    ['maxlength="129"', '', 'The attribute "maxlength" must be between 1 and 128'],
    ['minlength="0"', '', 'The attribute "minlength" must be between 1 and 128'],
    ['minlength="0" maxlength="0"', '', 'The attribute "maxlength" must be between 1 and 128'],
    [
      'minlength="3" maxlength="2"',
      '',
      'The attribute "minlength" must be lower than the "maxlength" attribute',
    ],
    ['minlength="3" maxlength="3"', 'abc', 'none'],
    ['minlength="3"', 'ab', "The length of this text-field's initial value must be between 3 and 128"],
    ['maxlength="1"', 'ab', "The length of this text-field's initial value must be between 1 and 1"],
    ['', long(129), "The length of this text-field's initial value must be between 1 and 128"],
    ['value="a"', '', 'Attribute "value" is not allowed in "text-field"'],
    ['', '<b/>', 'Element "b" is not allowed in "text-field"'],
  ])('%s %s', (attributes, content, error) => {
    expect(mistake(inForm(`<text-field name="n" ${attributes}>${content}</text-field>`))).toBe(error);
  });
});

describe.each(['text-field', 'textarea', 'richtextarea'])('the pattern of a %s', (tag) => {
  test.each([
    ['pattern="a"', 'The attribute "pattern-error-message" is mandatory when attribute "pattern" is defined'],
    ['pattern="" pattern-error-message=""', 'none'],
    [
      `pattern="${long(257)}" pattern-error-message="e"`,
      'The attribute "pattern" value is too long. Max length for this attribute is: 256',
    ],
    [
      `pattern="a" pattern-error-message="${long(257)}"`,
      'The attribute "pattern-error-message" value is too long. Max length for this attribute is: 256',
    ],
    ['pattern="[" pattern-error-message="e"', 'The regex "[" is not valid'],
    ['pattern-error-message="e"', 'none'],
  ])('%s', (attributes, error) => {
    expect(mistake(inForm(`<${tag} name="n" ${attributes}/>`))).toBe(error);
  });
});

describe('textarea and richtextarea', () => {
  const given =
    'title="T" rows="2" cols="3" required="true" readonly="true" placeholder="p" name="n" minlength="0" maxlength="10000" disabled="true" formnovalidate="false" pattern="a" pattern-error-message="e"';
  const middle =
    'disabled="true" data-formnovalidate="false" maxlength="10000" minlength="0" name="n" placeholder="p" readonly="true" required="true" rows="2" pattern="a" data-pattern-error-message="e"';

  test('order of printing', () => {
    expect(printedInForm(`<textarea ${given}>a\n\nb</textarea>`)).toContain(
      `<textarea cols="3" ${middle} id="textarea-0000000000">a\n\nb</textarea>`,
    );
    expect(printedInForm(`<richtextarea ${given}>a\nb</richtextarea>`)).toContain(
      `<textarea cols="3" data-richtext="true" ${middle} id="richtextarea-0000000000">a\nb</textarea>`,
    );
    expect(printedInForm('<richtextarea name="n"/>')).toBe(
      '<textarea name="n" data-richtext="true"></textarea>',
    );
  });

  test.each(['textarea', 'richtextarea'])('%s refuses', (tag) => {
    const tried = (attributes: string, content = ''): string =>
      mistake(inForm(`<${tag} name="n" ${attributes}>${content}</${tag}>`));
    for (const name of ['rows', 'cols']) {
      for (const value of ['-1', 'x', '1.5', '']) {
        expect(tried(`${name}="${value}"`)).toBe(
          `Attribute "${name}" is not valid, it must be an integer >= 0`,
        );
      }
    }
    expect(tried('maxlength="10001"')).toBe('The attribute "maxlength" must be between 0 and 10000');
    expect(tried('minlength="2"', 'a')).toBe(
      `The length of this ${tag}'s initial value must be between 2 and 10000`,
    );
    expect(tried('', '<p/>')).toBe(`Element "p" is not allowed in "${tag}"`);
    expect(tried('masked="true"')).toBe(`Attribute "masked" is not allowed in "${tag}"`);
    expect(tried('auto-submit="true"')).toBe(`Attribute "auto-submit" is not allowed in "${tag}"`);
  });
});

describe('select', () => {
  const option = '<option value="1">One</option>';
  const tried = (attributes: string, content = option): string =>
    mistake(inForm(`<select name="n" ${attributes}>${content}</select>`));

  test('is printed in the order of its names', () => {
    expect(
      printedInForm(
        `<select title="T" required="false" name="n" data-placeholder="p" multiple="true" min="1" max="2" disabled="true" readonly="true" auto-submit="true" formnovalidate="true">\n<option selected="true" value="">x</option> ${option}</select>`,
      ),
    ).toContain(
      `<select data-auto-submit="true" data-placeholder="p" disabled="true" data-formnovalidate="true" data-max="2" data-min="1" multiple="true" name="n" readonly="true" required="false" id="dropdown-0000000000"> <option selected="true" value="">x</option> ${option}</select>`,
    );
  });

  test('id is ignored', () => {
    expect(printedInForm(`<select name="n" id="x">${option}</select>`)).toBe(
      `<select name="n">${option}</select>`,
    );
  });

  test.each([
    ['placeholder="x"', 'Attribute "placeholder" is not allowed in "select"'],
    ['min="1"', 'Attribute "min" is not allowed. Attribute "multiple" missing'],
    ['max="1"', 'Attribute "max" is not allowed. Attribute "multiple" missing'],
    ['multiple="false" min="1" max="1"', 'Attribute "min" is not allowed. Attribute "multiple" missing'],
    ['multiple="true" min="-1"', 'Attribute "min" is not valid, it must be >= 0'],
    ['multiple="true" min="x"', 'Attribute "min" is not valid, it must be >= 0'],
    ['multiple="true" max="0"', 'Attribute "max" is not valid, it must be >= 1'],
    ['multiple="true" min="2" max="1"', 'Attribute "min" is greater than attribute "max"'],
    ['multiple="true" min="2" max="2"', 'none'],
    ['multiple="true" required="true" min="0"', 'Attribute "min" cannot be 0 if "required" is true'],
    ['multiple="true" required="true"', 'none'],
    ['multiple="true" required="false" min="0"', 'none'],
  ])('%s', (attributes, error) => {
    expect(tried(attributes)).toBe(error);
  });

  test.each([
    [
      '',
      'The "select" element must have at least one child that is any of the following elements: [option].',
    ],
    ['text', 'Element "null" is not allowed in "select"'],
    ['<b/>', 'Element "b" is not allowed in "select"'],
    ['<option>x</option>', 'The attribute "value" is required'],
    [
      '<option value=""/>',
      'The "option" element must have at least one child that is any of the following elements: [text content].',
    ],
    ['<option value="1"> </option>', 'none'],
    ['<option value="1"><b>x</b></option>', 'Element "b" is not allowed in "option"'],
    [
      '<option value="1" selected="x">x</option>',
      'Attribute "selected" of element "option" can only be one of the following values: [true, false].',
    ],
    ['<option value="1" label="x">x</option>', 'Attribute "label" is not allowed in "option"'],
    [
      '<option value="1" selected="TRUE">x</option><option value="2" selected="true">x</option>',
      'Element "select" can only have one selected "option"',
    ],
    ['<option value="1" selected="false">x</option><option value="2" selected="true">x</option>', 'none'],
  ])('content %s', (content, error) => {
    expect(tried('', content)).toBe(error);
  });

  test('several may be selected where several may be chosen', () => {
    const two = '<option value="1" selected="true">x</option><option value="2" selected="true">x</option>';
    expect(tried('multiple="true"', two)).toBe('none');
  });

  test('option stands in a select only', () => {
    expect(mistake(message('<option value="1">x</option>'))).toBe(
      'Element "option" can only be a child of the following elements: [select]',
    );
  });
});

describe.each(['checkbox', 'radio'])('%s', (tag) => {
  test('with and without text', () => {
    expect(
      printedInForm(
        `<${tag} readonly="true" disabled="true" checked="true" value="v" name="n" formnovalidate="true"><b>x</b> <i>y</i></${tag}>`,
      ),
    ).toBe(
      `<div class="${tag}-group"><input type="${tag}" name="n" checked="true" value="v" disabled="true" readonly="true" data-formnovalidate="true" id="${tag}-group-0000000000"/><label for="${tag}-group-0000000000"><b>x</b> <i>y</i></label></div>`,
    );
    expect(printedInForm(`<${tag} name="n"/>`)).toBe(`<input type="${tag}" name="n" value="on"/>`);
  });

  test('holds text, b and i', () => {
    expect(mistake(inForm(`<${tag} name="n"><p/></${tag}>`))).toBe(`Element "p" is not allowed in "${tag}"`);
  });

  test('at most 50 of each kind', () => {
    const other = tag === 'radio' ? 'checkbox' : 'radio';
    const fifty = `<${tag} name="n"/>`.repeat(50);
    expect(mistake(inForm(fifty + `<${other} name="m"/>`.repeat(50)))).toBe('none');
    expect(mistake(inForm(`${fifty}<p><${tag} name="n"/></p>`))).toBe(
      'Element "form" cannot have more than 50 children of the following elements: [checkbox, radio].',
    );
  });
});

describe('person-selector and room-selector', () => {
  test.each(['person-selector', 'room-selector'])('%s is printed as a div', (tag) => {
    expect(printedInForm(`<${tag} value='["1"]' required="true" placeholder="p" name="n"/>`)).toBe(
      `<div class="${tag}" data-name="n" data-placeholder="p" data-required="true" data-value="[&quot;1&quot;]"></div>`,
    );
    expect(mistake(inForm(`<${tag} name="n"> </${tag}>`))).toBe(
      `Element "${tag}" may not have child elements or text content`,
    );
  });

  test.each(['[]', '[1, 2]', '["3"]', 'null', '[1] x'])('people %s', (value) => {
    expect(mistake(inForm(`<person-selector name="n" value='${value}'/>`))).toBe('none');
  });

  test.each(['', '1', '[a]', '["a"]', '[[1]]', '{}', '[true]', "['1']", '[1'])('people not %s', (value) => {
    expect(mistake(inForm(`<person-selector name="n" value="${value.replaceAll('"', '&quot;')}"/>`))).toBe(
      'Attribute "value" contains an unsupported format, should be an array of user ids',
    );
  });

  test.each(['[]', '["a"]', "['a', 'b']", "['it\\'s']", '[1]'])('rooms %s', (value) => {
    expect(mistake(inForm(`<room-selector name="n" value="${value.replaceAll('"', '&quot;')}"/>`))).toBe(
      'none',
    );
  });

  test.each(['', 'a', '[a]', '{}', "['a'", '[["a"]]', "'a'"])('rooms not %s', (value) => {
    expect(mistake(inForm(`<room-selector name="n" value="${value.replaceAll('"', '&quot;')}"/>`))).toBe(
      'Attribute "value" contains an unsupported format, should be an array of room ids',
    );
  });
});

test('date-selector is empty and printed as a div', () => {
  expect(printedInForm('<date-selector required="true" placeholder="p" name="n"/>')).toBe(
    '<div class="date-selector" data-name="n" data-placeholder="p" data-required="true"></div>',
  );
  expect(mistake(inForm('<date-selector name="n">x</date-selector>'))).toBe(
    'Element "date-selector" may not have child elements or text content',
  );
  expect(mistake(inForm('<date-selector name="n" label="x"/>'))).toBe(
    'Attribute "label" is not allowed in "date-selector"',
  );
});

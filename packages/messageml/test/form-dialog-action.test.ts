import { describe, expect, test } from '@jest/globals';
import { inForm, message, mistake, printed, printedInForm } from './support/message.ts';

const send = '<button name="send">Send</button>';

describe('form', () => {
  test('is printed with its id', () => {
    expect(printed(message(`<form multi-submit="NO-RESET" id="a b"><p>x</p>${send}</form>`))).toBe(
      '<form id="a b" data-multi-submit="NO-RESET"><p>x</p><button type="action" name="send">Send</button></form>',
    );
  });

  test.each([
    [`<form>${send}</form>`, 'The attribute "id" is required'],
    [`<form id=" ">${send}</form>`, 'The attribute "id" is required'],
    ['<form id="f"/>', "The form with id 'f' should have at least one action button"],
    [
      '<form id="f"><button type="reset">x</button></form>',
      "The form with id 'f' should have at least one action button",
    ],
    [`<form id="f"><p>${send}</p></form>`, 'none'],
    [`<form id="${'x'.repeat(5000)}">${send}</form>`, 'none'],
    [`<form id="f" class="x">${send}</form>`, 'Attribute "class" is not allowed in "form"'],
    [
      `<form id="f" data-multi-submit="reset">${send}</form>`,
      'Attribute "data-multi-submit" is not allowed in "form"',
    ],
    [
      `<form id="f" multi-submit="x">${send}</form>`,
      'Attribute "multi-submit" of element "form" can only be one of the following values: [reset, no-reset].',
    ],
    [
      `<form id="f" multi-submit="${'x'.repeat(65)}">${send}</form>`,
      'The attribute "multi-submit" length is bigger than maximum allowed [64]',
    ],
    [
      `<form id="f">${send}<p><form id="g">${send}</form></p></form>`,
      'Element "form" cannot be an inner child of the following elements: [form]',
    ],
    [
      `<form id="f">${send}</form><form id="f">${send}</form>`,
      'Elements must have unique ids. The following value is not unique: [f].',
    ],
    [
      `<form id="f">${send}</form><dialog id="f"><title/><body/></dialog>`,
      'Elements must have unique ids. The following value is not unique: [f].',
    ],
  ])('%s', (body, error) => {
    expect(mistake(message(body))).toBe(error);
  });
});

describe('button', () => {
  test.each([
    ['<button name="n">x</button>', '<button type="action" name="n">x</button>'],
    [
      '<button title="T" name="n" icon="i" class="primary" type="action" formnovalidate="maybe">x</button>',
      '<button type="action" class="primary" data-icon="i" name="n" data-title="T" data-formnovalidate="maybe">x</button>',
    ],
    ['<button type="reset">x</button>', '<button type="reset">x</button>'],
    ['<button type="cancel" name="n"> </button>', '<button type="cancel" name="n"> </button>'],
    [
      '<button name="n" class="primary-destructive">x</button>',
      '<button type="action" class="primary" name="n">x</button>',
    ],
    [
      '<button name="n" class="secondary-destructive">x</button>',
      '<button type="action" class="secondary" name="n">x</button>',
    ],
    ...['secondary', 'tertiary', 'destructive', 'primary-link', 'destructive-link'].map(
      (name): [string, string] => [
        `<button name="n" class="${name}">x</button>`,
        `<button type="action" class="${name}" name="n">x</button>`,
      ],
    ),
  ])('%s', (body, output) => {
    expect(printedInForm(body)).toBe(output);
  });

  test.each([
    ['<button>x</button>', 'Attribute "name" is required for action buttons'],
    ['<button name=" ">x</button>', 'Attribute "name" is required for action buttons'],
    ['<button type="cancel">x</button>', 'Attribute "name" is required for cancel buttons'],
    ['<button type="reset" name="">x</button>', 'Attribute "name" is allowed for action buttons only'],
    ['<button type="ACTION" name="n">x</button>', 'Attribute "type" must be "action", "reset" or "cancel"'],
    [
      '<button name="n" class="x">x</button>',
      'Attribute "class" must be "primary", "secondary", "tertiary" or "destructive" ("primary-destructive" and "secondary-destructive" are deprecated)',
    ],
    [
      '<button name="n" class="Primary">x</button>',
      'Attribute "class" must be "primary", "secondary", "tertiary" or "destructive" ("primary-destructive" and "secondary-destructive" are deprecated)',
    ],
    [
      '<button name="n"/>',
      'The "button" element must have at least one child that is any of the following elements: [text content].',
    ],
    ['<button name="n"><b>x</b></button>', 'Element "b" is not allowed in "button"'],
    ['<button name="n" id="x">x</button>', 'Attribute "id" is not allowed in "button"'],
    ['<button name="n" data-title="x">x</button>', 'Attribute "data-title" is not allowed in "button"'],
  ])('%s', (body, error) => {
    expect(mistake(inForm(body))).toBe(error);
  });

  test('stands in a form or an action', () => {
    expect(mistake(message(send))).toBe(
      'Element "button" can only be a inner child of the following elements: [form, uiaction]',
    );
  });
});

describe('ui-action', () => {
  const button = '<button>x</button>';
  const tried = (attributes: string, content = button): string =>
    mistake(message(`<ui-action ${attributes}>${content}</ui-action>`));

  test('open-im', () => {
    expect(
      printed(
        message(`<ui-action user-ids="[1, 2]" side-by-side="TRUE" action="open-im">${button}</ui-action>`),
      ),
    ).toBe(
      '<div class="ui-action" data-action="open-im" data-trigger="click" data-user-ids="[1, 2]" data-side-by-side="TRUE"><button>x</button></div>',
    );
    expect(
      printed(
        message(
          `<ui-action stream-id="s" trigger="Click" action="open-im"> <ui-action action="open-im" stream-id="t"><button class="primary" icon="i" title="T"><b/></button></ui-action></ui-action>`,
        ),
      ),
    ).toBe(
      '<div class="ui-action" data-action="open-im" data-trigger="Click" data-stream-id="s"> <div class="ui-action" data-action="open-im" data-trigger="click" data-stream-id="t"><button class="primary" data-icon="i" data-title="T"><b></b></button></div></div>',
    );
  });

  test.each([
    ['', 'The attribute "action" is required'],
    [
      'action="close"',
      'Attribute "action" of element "ui-action" can only be one of the following values: [open-im, open-dialog].',
    ],
    ['action="open-im"', 'At least one between "stream-id" and "user-ids" should be present'],
    [
      'action="open-im" user-ids="[1]" stream-id="s"',
      'Only one between "stream-id" and "user-ids" is allowed',
    ],
    [
      'action="open-im" user-ids="[a]"',
      'Attribute "user-ids" contains an unsupported format, should be an array of user ids',
    ],
    ['action="open-im" user-ids="[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]"', 'none'],
    [
      'action="open-im" user-ids="[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16]"',
      'Attribute "user-ids" contains more values than allowed. Max value is 15',
    ],
    [
      'action="open-im" stream-id="s" side-by-side="x"',
      'Attribute "side-by-side" of element "ui-action" can only be one of the following values: [true, false].',
    ],
    [
      'action="open-im" stream-id="s" trigger="hover"',
      'Attribute "trigger" of element "ui-action" can only be one of the following values: [click].',
    ],
    ['action="open-im" stream-id="s" class="x"', 'Attribute "class" is not allowed in "ui-action"'],
    [
      'action="open-im" stream-id="s" target-id="x"',
      'ui-action with a target-id must have only one dialog sibling with a matching id',
    ],
    ['action="open-dialog"', 'The attribute "target-id" is required and must not contain any whitespace'],
    [
      'action="open-dialog" target-id="a b"',
      'The attribute "target-id" is required and must not contain any whitespace',
    ],
    [
      `action="open-dialog" target-id="${'x'.repeat(65)}"`,
      'The attribute "target-id" length is bigger than maximum allowed [64]',
    ],
    [
      'action="open-dialog" target-id="x"',
      'ui-action with a target-id must have only one dialog sibling with a matching id',
    ],
  ])('%s', (attributes, error) => {
    expect(tried(attributes)).toBe(error);
  });

  test.each([
    [
      '',
      'The "ui-action" element must have at least one child that is any of the following elements: [button, uiaction].',
    ],
    ['<p/>', 'Element "p" is not allowed in "ui-action"'],
    ['text', 'Element "null" is not allowed in "ui-action"'],
    [
      '<button type="action">x</button>',
      'Attributes "type" and "name" are not allowed on a button inside a UIAction.',
    ],
    [
      '<button name="n">x</button>',
      'Attributes "type" and "name" are not allowed on a button inside a UIAction.',
    ],
    ['<button/>', 'none'],
  ])('content %s', (content, error) => {
    expect(tried('action="open-im" stream-id="s"', content)).toBe(error);
  });
});

describe('dialog', () => {
  const parts = '<title>T</title><body>B</body>';

  test('is printed with the id that its action asks for', () => {
    const body = `<ui-action action="open-dialog" target-id="d"><button>x</button></ui-action><dialog id="d">${parts}<footer>F</footer></dialog>`;
    expect(printed(message(body))).toBe(
      '<div class="ui-action" data-action="open-dialog" data-trigger="click" data-target-id="0000000000-d"><button>x</button></div><dialog data-width="medium" data-state="close" id="0000000000-d" open=""><div class="dialog-title">T</div><div class="dialog-body">B</div><div class="dialog-footer">F</div></dialog>',
    );
    expect(printed(message(`<dialog id="d" width="Full-Width" data-state="open">${parts}</dialog>`))).toMatch(
      /^<dialog data-width="Full-Width" data-state="open" /,
    );
  });

  test('holds a form around its parts, which then needs no button', () => {
    expect(
      printed(message('<dialog id="d"><form id="f"><title>T</title><footer>F</footer></form></dialog>')),
    ).toBe(
      '<dialog data-width="medium" data-state="close" id="0000000000-d" open=""><form id="f"><div class="dialog-title">T</div><div class="dialog-footer">F</div></form></dialog>',
    );
  });

  test.each([
    [`<dialog>${parts}</dialog>`, 'The attribute "id" is required and must not contain any whitespace'],
    [
      `<dialog id="a b">${parts}</dialog>`,
      'The attribute "id" is required and must not contain any whitespace',
    ],
    [`<dialog id="">${parts}</dialog>`, 'The attribute "id" is required and must not contain any whitespace'],
    [
      `<dialog id="${'x'.repeat(65)}">${parts}</dialog>`,
      'The attribute "id" length is bigger than maximum allowed [64]',
    ],
    [
      `<dialog id="d" width="x">${parts}</dialog>`,
      'Attribute "width" of element "dialog" can only be one of the following values: [small, medium, large, full-width].',
    ],
    [
      `<dialog id="d" state="x">${parts}</dialog>`,
      'Attribute "state" of element "dialog" can only be one of the following values: [open, close].',
    ],
    [`<dialog id="d" class="x">${parts}</dialog>`, 'Attribute "class" is not allowed in "dialog"'],
    [`<dialog id="d" open="">${parts}</dialog>`, 'Attribute "open" is not allowed in "dialog"'],
    [
      '<dialog id="d"><body/></dialog>',
      'The "dialog" element must have at least one child that is any of the following elements: [title].',
    ],
    [
      '<dialog id="d"><title/></dialog>',
      'The "dialog" element must have at least one child that is any of the following elements: [body].',
    ],
    [`<dialog id="d">${parts}<p/></dialog>`, 'Element "p" is not allowed in "dialog"'],
    [`<dialog id="d">${parts}text</dialog>`, 'Element "null" is not allowed in "dialog"'],
    [
      `<dialog id="d"><form id="f">${parts}</form>${parts}</dialog>`,
      'A "dialog" element can\'t contain a "form" element and any other element.',
    ],
    [
      `<dialog id="d"><form id="f">${parts}</form><form id="g"/></dialog>`,
      'A "dialog" element can contain only one "form" element',
    ],
    [
      `<dialog id="d"><form id="f">${parts}${send}</form></dialog>`,
      'Element "button" is not allowed in "form"',
    ],
    [`<dialog id="d"><title class="x"/></dialog>`, 'Element "title" may not have attributes'],
    [`<dialog id="d"><title id="x"/></dialog>`, 'Attribute "id" is not allowed in "title"'],
    ['<title/>', 'Element "title" can only be a child of the following elements: [dialog]'],
    ['<footer/>', 'Element "footer" can only be a child of the following elements: [dialog]'],
    ...['title', 'body', 'footer'].map((part): [string, string] => [
      `<dialog id="d"><${part}><dialog id="e">${parts}</dialog></${part}></dialog>`,
      `${part} should not contain a dialog`,
    ]),
    [
      `<dialog id="d">${parts}</dialog><dialog id="d">${parts}</dialog>`,
      'Elements must have unique ids. The following value is not unique: [d].',
    ],
  ])('%s', (body, error) => {
    expect(mistake(message(body))).toBe(error);
  });

  test('has to stand beside its action', () => {
    const action = '<ui-action action="open-dialog" target-id="d"><button>x</button></ui-action>';
    const dialog = `<dialog id="d">${parts}</dialog>`;
    const wrong = 'ui-action with a target-id must have only one dialog sibling with a matching id';
    expect(mistake(message(`${dialog}${action}`))).toBe('none');
    expect(mistake(message(`<div>${dialog}</div>${action}`))).toBe(wrong);
    expect(mistake(inForm(`${action}${dialog}`))).toBe('none');
  });
});

import { expect, test } from '@jest/globals';
import { message, mistake, printed } from './support/message.ts';

test.each([
  ['<card/>', '<div class="card"></div>'],
  [
    '<card iconSrc="i" accent="a" class="x y" style="color:red"><header>h</header><body>b</body></card>',
    '<div class="card x y" data-icon-src="i" data-accent-color="a"><div class="cardHeader">h</div><div class="cardBody">b</div></div>',
  ],
  [
    '<card data-icon-src="i" data-accent-color="a"/>',
    '<div class="card" data-icon-src="i" data-accent-color="a"></div>',
  ],
  [
    '<card><body/><card><header/></card>text<header/></card>',
    '<div class="card"><div class="cardBody"></div><div class="card"><div class="cardHeader"></div></div>text<div class="cardHeader"></div></div>',
  ],
  [
    '<expandable-card state="Cropped" class="x" style="color:red"><header>h</header><body variant="error">b</body></expandable-card>',
    '<div class="expandable-card x" data-state="Cropped"><div class="expandableCardHeader">h</div><div class="expandableCardBody" data-variant="error">b</div></div>',
  ],
  [
    '<expandable-card data-state="expanded"><body data-variant="default"/></expandable-card>',
    '<div class="expandable-card" data-state="expanded"><div class="expandableCardBody" data-variant="default"></div></div>',
  ],
])('%s', (body, output) => {
  expect(printed(message(body))).toBe(output);
});

test.each([
  ['<header/>', 'Element "header" can only be a child of the following elements: [card]'],
  ['<body/>', 'Element "body" can only be a child of the following elements: [card]'],
  ['<card><p><body/></p></card>', 'Element "body" can only be a child of the following elements: [card]'],
  [
    '<expandable-card state="expanded"><p><header/></p></expandable-card>',
    'Element "header" can only be a child of the following elements: [card]',
  ],
  ['<card title="x"/>', 'Attribute "title" is not allowed in "card"'],
  ['<card style="position:x"/>', 'Invalid property(s): [position] in the "style" attribute'],
  ['<card><header class="x"/></card>', 'Attribute "class" is not allowed in "header"'],
  ['<card><body variant="error"/></card>', 'Attribute "variant" is not allowed in "body"'],
  ['<expandable-card/>', 'The attribute "state" is required'],
  ['<expandable-card state=" "/>', 'The attribute "state" is required'],
  [
    '<expandable-card state="open"/>',
    'Attribute "state" of element "expandable-card" can only be one of the following values: [collapsed, cropped, expanded].',
  ],
  ['<expandable-card iconSrc="x"/>', 'Attribute "iconSrc" is not allowed in "expandable-card"'],
  [
    '<expandable-card state="expanded"><header style="color:red"/></expandable-card>',
    'Attribute "style" is not allowed in "header"',
  ],
  [
    '<expandable-card state="expanded"><body class="x"/></expandable-card>',
    'Attribute "class" is not allowed in "body"',
  ],
  [
    '<expandable-card state="expanded"><body variant="x"/></expandable-card>',
    'Attribute "variant" of element "body" can only be one of the following values: [default, error].',
  ],
])('%s', (body, error) => {
  expect(mistake(message(body))).toBe(error);
});

import { describe, expect, test } from '@jest/globals';
import { styleProperties } from '../src/style.ts';
import { message, mistake, printed } from './support/message.ts';

describe('elements that are printed as written', () => {
  test.each(['b', 'i', 'sub', 'sup', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'div', 'span'])(
    '%s',
    (tag) => {
      expect(printed(message(`<${tag} style="color:red" class="a b">x</${tag}>`))).toBe(
        `<${tag} class="a b" style="color:red">x</${tag}>`,
      );
      expect(printed(message(`<${tag}/>`))).toBe(`<${tag}></${tag}>`);
      expect(mistake(message(`<${tag} title="x"/>`))).toBe(`Attribute "title" is not allowed in "${tag}"`);
    },
  );

  test.each(['p', 'div', 'span', 'sub', 'sup'])('%s may hold anything', (tag) => {
    expect(
      mistake(message(`<${tag}><p><p>a</p></p><table/><dateTime value="2024-12-31T09:29:47Z"/></${tag}>`)),
    ).toBe('none');
  });

  test.each(['b', 'i', 'h1', 'h6', 'pre'])('%s holds only phrasing content', (tag) => {
    const phrasing =
      '<a href="https://a.b"/><b/><i/><img src=""/><br/><span/><emoji shortcode="x"/><hash tag="x"/><cash tag="x"/><mention uid="1"/><sub/><sup/> text';
    expect(mistake(message(`<${tag}>${phrasing}</${tag}>`))).toBe('none');
    for (const child of [
      '<p/>',
      '<div/>',
      '<code/>',
      '<dateTime value="2024-12-31T09:29:47Z"/>',
      '<tag fallback-ticker="x"/>',
    ]) {
      const [, name] = /<(\w+)/.exec(child) ?? [];
      expect(mistake(message(`<${tag}>${child}</${tag}>`))).toBe(
        `Element "${name}" is not allowed in "${tag}"`,
      );
    }
  });

  test('line breaks are kept in pre at any depth, elsewhere each run is a space', () => {
    expect(printed(message('<pre>a\n\n<b>b\nc</b></pre><p>a\n\nb\n \nc</p>'))).toBe(
      '<pre>a\n\n<b>b\nc</b></pre><p>a b   c</p>',
    );
  });
});

describe('br and hr', () => {
  test.each(['br', 'hr'])('%s', (tag) => {
    expect(printed(message(`<${tag}/><${tag}></${tag}>`))).toBe(`<${tag}/><${tag}/>`);
    expect(mistake(message(`<${tag} class="a"/>`))).toBe(`Attribute "class" is not allowed in "${tag}"`);
    expect(mistake(message(`<${tag}> </${tag}>`))).toBe(
      `Element "${tag}" may not have child elements or text content`,
    );
  });
});

describe('code', () => {
  test('keeps line breaks of its own text only', () => {
    expect(printed(message('<code>a\nb<b>c\nd</b></code>'))).toBe('<code>a\nb<b>c d</b></code>');
  });

  test.each([
    ['language="java"', ' data-language="java"'],
    ['language="JAVA"', ' data-language="JAVA"'],
    ['data-language="c" language="java"', ' data-language="c"'],
    ['language=""', ' data-language=""'],
    ['class="a" style="color:red"', ''],
  ])('%s', (given, output) => {
    expect(printed(message(`<code ${given}>x</code>`))).toBe(`<code${output}>x</code>`);
  });

  test('refuses', () => {
    expect(mistake(message('<code language="cobol"/>'))).toBe(
      'Attribute "language" of element "code" can only be one of the following values: [plaintext, c, cpp, csharp, css, html, java, js, jsx, php, python, r, typescript, tsx, markdown, json, scala, shell, yaml].',
    );
    expect(mistake(message('<code data-language="cobol"/>'))).toMatch(
      /^Attribute "data-language" of element "code"/,
    );
    expect(mistake(message('<code><pre>a</pre></code>'))).toBe('none');
    expect(mistake(message('<code><p/></code>'))).toBe('Element "p" is not allowed in "code"');
  });
});

describe('a', () => {
  test('is printed with its address if it is empty', () => {
    expect(printed(message('<a href="https://a.b/?x=1&amp;y=2"/>'))).toBe(
      '<a href="https://a.b/?x=1&amp;y=2">https://a.b/?x=1&amp;y=2</a>',
    );
    expect(printed(message('<a style="color:red" href="http://a.b" class="c"><b>x</b></a>'))).toBe(
      '<a class="c" href="http://a.b" style="color:red"><b>x</b></a>',
    );
  });

  test.each([
    ['<a>x</a>', 'The attribute "href" is required'],
    ['<a href="">x</a>', 'The attribute "href" cannot be empty'],
    ['<a href="a.b">x</a>', 'The attribute "href" must contain an absolute URI'],
    ['<a href="mailto:a@b.c">x</a>', 'URI scheme "mailto" is not supported by the pod.'],
    [
      '<a href="https://exa mple.com">x</a>',
      'Invalid input: null must be a URI value not "https://exa mple.com"',
    ],
    ['<a href="x" title="y"/>', 'Attribute "title" is not allowed in "a"'],
  ])('%s', (body, error) => {
    expect(mistake(message(body))).toBe(error);
  });

  test('further schemes are allowed in any case', () => {
    const mail = message('<a href="MailTo:a@b.c"/>');
    expect(mistake(mail, { schemes: ['MAILTO'] })).toBe('none');
    expect(mistake(mail, { schemes: ['*'] })).toBe('none');
    expect(mistake(mail, { schemes: ['tel'] })).toBe('URI scheme "MailTo" is not supported by the pod.');
    expect(mistake(message('<a href="HTTPS://a.b"/>'))).toBe('none');
  });
});

describe('img', () => {
  test('takes src, class and style', () => {
    expect(printed(message('<img src="data:image/png;base64,AA=="/>'))).toBe(
      '<img src="data:image/png;base64,AA=="/>',
    );
    expect(printed(message('<img src=""/>'))).toBe('<img src=""/>');
    for (const name of ['alt', 'width', 'height']) {
      expect(mistake(message(`<img src="a" ${name}="1"/>`))).toBe(
        `Attribute "${name}" is not allowed in "img"`,
      );
    }
    expect(mistake(message('<img/>'))).toBe('The attribute "src" is required');
    expect(mistake(message('<img>x</img>'))).toBe(
      'Element "img" may not have child elements or text content',
    );
  });
});

describe('lists', () => {
  test.each(['ul', 'ol'])('%s', (tag) => {
    expect(printed(message(`<${tag}>\n<li class="a">x</li>\n</${tag}>`))).toBe(
      `<${tag}> <li class="a">x</li> </${tag}>`,
    );
    expect(mistake(message(`<${tag}/>`))).toBe(
      `The "${tag}" element must have at least one child that is any of the following elements: [listitem].`,
    );
    expect(mistake(message(`<${tag}>x<p/></${tag}>`))).toBe(`Element "${tag}" may not have text content`);
    expect(mistake(message(`<${tag}><p/></${tag}>`))).toBe(`Element "p" is not allowed in "${tag}"`);
    expect(mistake(message(`<${tag} start="2"><li/></${tag}>`))).toBe(
      `Attribute "start" is not allowed in "${tag}"`,
    );
  });

  test('li', () => {
    expect(mistake(message('<li>x</li>'))).toBe(
      'Element "li" can only be a child of the following elements: [orderedlist, bulletlist]',
    );
    expect(mistake(message('<ul><li value="1"/></ul>'))).toBe('Attribute "value" is not allowed in "li"');
    expect(mistake(message('<ul><li><ol><li><table/></li></ol></li></ul>'))).toBe('none');
  });
});

describe('tables', () => {
  test('a whole one', () => {
    const table =
      '<table class="a"><thead><tr><th>1</th><td>2</td></tr></thead><tbody><tr><td colspan="2" rowspan="7">3</td></tr></tbody><tfoot><tr></tr></tfoot><tr></tr></table>';
    expect(printed(message(table))).toBe(table);
    expect(printed(message('<table/>'))).toBe('<table></table>');
    expect(printed(message('<td colspan="007" rowspan="+2"/>'))).toBe('<td colspan="7" rowspan="2"></td>');
  });

  test.each([
    ['table', 'td'],
    ['thead', 'td'],
    ['tbody', 'td'],
    ['tfoot', 'tbody'],
    ['tr', 'tr'],
  ])('%s does not take %s, nor text', (tag, child) => {
    expect(mistake(message(`<${tag}><${child}/></${tag}>`))).toBe(
      `Element "${child}" is not allowed in "${tag}"`,
    );
    expect(mistake(message(`<${tag}>x<${child}/></${tag}>`))).toBe(
      `Element "${tag}" may not have text content`,
    );
    expect(mistake(message(`<${tag}> \n</${tag}>`))).toBe('none');
  });

  test.each(['6 px', ' 1', '1.5', '', '9223372036854775808'])('a span of "%s"', (span) => {
    expect(mistake(message(`<td colspan="${span}"/>`))).toBe(
      `Invalid input: colspan must be a int64 value not "${span}"`,
    );
  });

  test('th has no spans', () => {
    expect(mistake(message('<th colspan="2"/>'))).toBe('Attribute "colspan" is not allowed in "th"');
  });
});

describe('style', () => {
  test('the allowed properties pass, whatever their values', () => {
    expect(styleProperties.size).toBe(144);
    for (const property of styleProperties) {
      expect(mistake(message(`<b style="${property}: anything !important"/>`))).toBe('none');
    }
  });

  test.each([
    '',
    ';;',
    ' ; ',
    'color:red;',
    ' color : red ; width:1px',
    'background:url(data:image/png;base64,AA)',
    'color:',
  ])('"%s" is fine and stays as it is', (style) => {
    expect(printed(message(`<b style="${style}"/>`))).toBe(`<b style="${style}"></b>`);
  });

  test.each([
    ['position:absolute', 'Invalid property(s): [position] in the "style" attribute'],
    ['Color:red', 'Invalid property(s): [Color] in the "style" attribute'],
    ['color:red;z-index:1', 'Invalid property(s): [z-index] in the "style" attribute'],
    ['--a:1;float:left;--a:2', 'Invalid property(s): [--a,float] in the "style" attribute'],
    [':red', 'Invalid property(s): [] in the "style" attribute'],
    ['color', 'Unparseable "style" attribute: color'],
    ['position:a;color', 'Unparseable "style" attribute: position:a;color'],
  ])('%s', (style, error) => {
    expect(mistake(message(`<b style="${style}"/>`))).toBe(error);
  });
});

describe('what is not an element', () => {
  test.each(
    'u strong em s del font blockquote small script style iframe caption col dl time date entity chat tableselect table-select splittable action h7 h0 html body2 toString __proto__'.split(
      ' ',
    ),
  )('%s', (tag) => {
    expect(mistake(message(`<${tag}/>`))).toBe(`Invalid MessageML content at element "${tag}"`);
  });
});

describe('div and span of class entity', () => {
  const data = '{"o": {"a": 1}, "list": [], "deep": {"inner": {}}}';

  test('show an object of the data', () => {
    const text =
      '<div class="entity" data-entity-id="o">x<span class="entity" data-entity-id="o"></span></div>';
    expect(mistake(message(text), { data })).toBe(
      'Error processing EntityJSON: no entity data provided for "data-entity-id"="o"',
    );
    const nested =
      '<div class="entity" data-entity-id="deep"><span class="entity" data-entity-id="inner"></span></div>';
    expect(printed(message(nested), { data })).toBe(nested);
  });

  test.each([
    ['<div class="entity"/>', 'The attribute "data-entity-id" is required'],
    [
      '<div class="entity" data-entity-id="list"/>',
      'Error processing EntityJSON: the node "list" has to be an object',
    ],
    [
      '<div class="entity" data-entity-id="none"/>',
      'Error processing EntityJSON: no entity data provided for "data-entity-id"="none"',
    ],
    [
      '<div data-entity-id="o"/>',
      'The attribute "data-entity-id" is only allowed if the element class is "entity".',
    ],
    [
      '<span class="entity x" data-entity-id="o"/>',
      'The attribute "data-entity-id" is only allowed if the element class is "entity".',
    ],
    ['<b data-entity-id="o"/>', 'Attribute "data-entity-id" is not allowed in "b"'],
    [
      '<div class="x" data-icon-src="a"/>',
      'The attribute "data-icon-src" is only allowed if the element class is "card".',
    ],
    [
      '<div data-accent-color="a"/>',
      'The attribute "data-accent-color" is only allowed if the element class is "card".',
    ],
    [
      '<div data-state="a"/>',
      'The attribute "data-state" is only allowed if the element class is "expandable-card".',
    ],
    [
      '<div data-variant="a"/>',
      'The attribute "data-variant" is only allowed if the element class is "expandableCardBody".',
    ],
  ])('%s', (body, error) => {
    expect(mistake(message(body), { data })).toBe(error);
  });

  test('span takes the attributes of a hint', () => {
    expect(printed(message('<span data-title="a" data-target-id="b">x</span>'))).toBe(
      '<span data-target-id="b" data-title="a">x</span>',
    );
  });
});

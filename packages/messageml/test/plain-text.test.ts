import { expect, test } from '@jest/globals';
import { MessageMLError, parse, textOf } from '../src/index.ts';
import { inForm, message } from './support/message.ts';

test.each([
  ['a <b>b</b> c', 'a b c'],
  ['a<br/>b<br/><br/>c', 'a\nb\n\nc'],
  ['<p>a</p><p>b</p>', 'a\nb'],
  ['  <div> <p> a </p> b </div>  ', 'a\nb'],
  ['a  b', 'a  b'],
  ['<h2>T</h2><ul><li>a</li><li>b</li></ul><hr/>c', 'T\na\nb\nc'],
  ['<table><tr><th>A</th><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>', 'A\tB\n1\t2'],
  ['<pre>  a\n  b</pre>c', '  a\n  b\nc'],
  ['<code>a\n b</code>', 'a\n b'],
  ['&amp;lt; &lt;b&gt; &#36;', '&lt; <b> $'],
  ['<card><header>H</header><body>B</body></card>', 'H\nB'],
  ['<mention uid="7"/> <hash tag="x"/> <cash tag="y"/>', '@7 #x $y'],
  ['<a href="https://a.b"/>', 'https://a.b'],
  ['<img src="x"/>', ''],
  ['', ''],
])('%s', (body, text) => {
  const document = parse(message(body));
  expect(document.text).toBe(text);
  expect(textOf(document.presentationML)).toBe(text);
});

test('of a form: labels and buttons, not what can be chosen or typed', () => {
  const { text } = parse(
    inForm(
      '<text-field name="a" label="Name">typed</text-field><select name="b" label="Size"><option value="1">Small</option></select><checkbox name="c">Agree</checkbox><textarea name="d">long</textarea>',
    ),
  );
  expect(text).toBe('Name\nSize\nAgree\nSend');
});

test('of a dialog: nothing before it is opened', () => {
  const dialog = (state: string): string =>
    parse(message(`a<dialog id="d" state="${state}"><title>T</title><body>B</body></dialog>`)).text;
  expect(dialog('close')).toBe('a');
  expect(dialog('open')).toBe('a\nT\nB');
});

test('what is not XML throws', () => {
  expect(() => textOf('<div>')).toThrow(MessageMLError);
});

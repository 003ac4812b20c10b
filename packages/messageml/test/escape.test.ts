import { describe, expect, test } from '@jest/globals';
import { escape as escapeText, isMarkup, messageml, parse, raw } from '../src/index.ts';

describe('escape', () => {
  test.each<[unknown, string]>([
    ['a & <b> "c" \'d\'', 'a &amp; &lt;b&gt; &quot;c&quot; &apos;d&apos;'],
    ['$'.concat('{x} #{y}'), '&#36;{x} &#35;{y}'],
    ['$5 #1 {a}', '$5 #1 {a}'],
    ['<#if> <@x>', '&lt;#if&gt; &lt;@x&gt;'],
    ['$', '&#36;'],
    ['a#', 'a&#35;'],
    ['{a}', '&#123;a}'],
    ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
    ['a\u0000\u0007\u001b\ufffe\uffffb', 'ab'],
    ['a\ud800b\udc00', 'ab'],
    ['😃 é', '😃 é'],
    [7, '7'],
    [true, 'true'],
    [null, ''],
    [undefined, ''],
    [{ toString: () => '<x>' }, '&lt;x&gt;'],
  ])('%j', (value, text) => {
    expect(escapeText(value)).toBe(text);
  });
});

describe('messageml', () => {
  test('escapes text, keeps markup, joins lists, leaves nothing out of nothing', () => {
    const items = ['a', '<b>'].map((name) => messageml`<li>${name}</li>`);
    expect(
      messageml`<ul class="${'x"y'}">${items}</ul>${raw('<br/>')}${null}${undefined}${false}${0}${''}`.toString(),
    ).toBe('<ul class="x&quot;y"><li>a</li><li>&lt;b&gt;</li></ul><br/>0');
  });

  test('a template cannot be put together from pieces', () => {
    const pieces: unknown[] = [
      '$',
      '{x}',
      '#',
      ['{y}', ['$']],
      '{',
      '',
      null,
      raw('{'),
      raw('#'),
      raw('$&amp;'),
    ];
    for (const first of pieces) {
      for (const second of pieces) {
        const text = messageml`<messageML>$${first}${second}{</messageML>`.toString();
        expect(() => parse(text)).not.toThrow();
      }
    }
  });

  test('only markup is markup', () => {
    expect(isMarkup(messageml`x`)).toBe(true);
    expect(isMarkup(raw('x'))).toBe(true);
    for (const value of ['x', null, {}, { toString: () => '<b/>' }]) expect(isMarkup(value)).toBe(false);
    expect(String(messageml`${{ toString: () => '<b/>' }}`)).toBe('&lt;b/&gt;');
  });
});

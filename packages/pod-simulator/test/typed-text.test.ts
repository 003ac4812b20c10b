import { expect, test } from '@jest/globals';
import { typedText } from '../src/people/typed-text.ts';
import type { Stream } from '../src/world/stream.ts';
import type { User } from '../src/world/user.ts';
import { createUsers } from '../src/world/users.ts';

const users = createUsers();
const names = [
  'Bob Lee',
  'Bob Lee-Smith',
  'Sam Taylor',
  'Sam Taylor',
  `<b>&"'\${x}{{y}}</messageML>`,
  'Åsa Öberg',
];
const people = names.map((displayName, index) => {
  const username = `user.${index}`;
  return users.add({ id: index + 1, username, displayName, email: `${username}@acme.example` } as User);
});

const [, , , rates] = people;
const stream = { members: new Map([[rates?.id, { user: rates }]]) } as Stream;

function typed(text: string) {
  const { presentationML, data } = typedText(text, { stream, users, maxCharacters: 60_000 });
  const [, html] =
    /^<div data-format="PresentationML" data-version="2.0" class="wysiwyg"><p>(.*)<\/p><\/div>$/s.exec(
      presentationML,
    ) ?? [];
  return { html, data: JSON.parse(data) };
}

const entity = (key: number, text: string) => `<span class="entity" data-entity-id="${key}">${text}</span>`;
const mention = (id: number) => ({
  type: 'com.symphony.user.mention',
  id: [{ type: 'com.symphony.user.userId', value: String(id) }],
});

test('mentions take the longest display name that ends with its word', () => {
  expect(typed('@Bob Lee hello')).toEqual({
    html: `${entity(0, '@Bob Lee')} hello`,
    data: { 0: mention(1) },
  });
  expect(typed('/add @bob lee-smith,@Bob Lee.').html).toBe(
    `/add ${entity(0, '@Bob Lee-Smith')},${entity(1, '@Bob Lee')}.`,
  );
  expect(typed('@Bob Leeds').html).toBe('@Bob Leeds');
  expect(typed('@Bob').html).toBe('@Bob');
  expect(typed('(@Åsa Öberg)').html).toBe(`(${entity(0, '@Åsa Öberg')})`);
});

test('of two people with one name, who is in the conversation is meant', () => {
  expect(typed('@Sam Taylor').data).toEqual({ 0: mention(4) });
});

test('an address is no mention', () => {
  expect(typed('bob@Bob Lee').html).toBe('bob@Bob Lee');
  expect(typed('bob@acme.example')).toEqual({ html: 'bob@acme.example', data: {} });
});

test('hashtags and cashtags begin a word and are no amounts', () => {
  expect(typed('#fx $ibm and $5, $1.50 #7 a#b a$c').html).toBe(
    `${entity(0, '#fx')} ${entity(1, '$ibm')} and $5, $1.50 #7 a#b a$c`,
  );
  expect(typed('$ibm.').data).toEqual({
    0: {
      type: 'org.symphonyoss.fin.security',
      id: [{ type: 'org.symphonyoss.fin.security.id.ticker', value: 'ibm' }],
    },
  });
  expect(typed('#über_x').data).toEqual({
    0: {
      type: 'org.symphonyoss.taxonomy',
      id: [{ type: 'org.symphonyoss.taxonomy.hashtag', value: 'über_x' }],
    },
  });
});

test('everything else is what it looks like', () => {
  expect(typed('a < b & "c"\r\nd\ne\tf').html).toBe('a &lt; b &amp; &quot;c&quot;<br/>d<br/>e\tf');
  expect(typed('\u0000a\u0007b\ud800').html).toBe('ab\ufffd');
  expect(typed(`@<b>&"'\${x}{{y}}</messageML>`).html).toBe(
    entity(0, `@&lt;b&gt;&amp;&quot;'\${x}{{y}}&lt;/messageML&gt;`),
  );
});

test('an empty text and one that is too long are refused', () => {
  expect(() => typed(' \n')).toThrow('empty');
  expect(() => typed('x'.repeat(60_001))).toThrow('60000');
  expect(typed('x'.repeat(60_000)).html).toHaveLength(60_000);
});

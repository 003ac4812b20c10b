import { describe, expect, test } from '@jest/globals';
import { type MentionedUser, parse } from '../src/index.ts';
import { message, mistake, presentation, printed } from './support/message.ts';

const jane: MentionedUser = { id: 7, displayName: 'Jane Doe', email: 'jane@acme.example' };
const resolveUser = (who: { uid: number } | { email: string }): MentionedUser | undefined =>
  ('uid' in who ? who.uid === jane.id : who.email === jane.email) ? jane : undefined;

const dataOf = (body: string, options: Parameters<typeof parse>[1] = {}): Record<string, unknown> =>
  parse(message(body), { resolveUser, ...options }).data;

const mentionOf = (value: string): unknown => ({
  type: 'com.symphony.user.mention',
  version: '1.0',
  id: [{ type: 'com.symphony.user.userId', value }],
});
const hashOf = (value: string): unknown => ({
  type: 'org.symphonyoss.taxonomy',
  version: '1.0',
  id: [{ type: 'org.symphonyoss.taxonomy.hashtag', value }],
});
const cashOf = (value: string): unknown => ({
  type: 'org.symphonyoss.fin.security',
  version: '1.0',
  id: [{ type: 'org.symphonyoss.fin.security.id.ticker', value }],
});

describe('the shared count', () => {
  test('numbers all entities in document order', () => {
    const body =
      '<hash tag="a"/><cash tag="b"/><mention uid="7"/><b><emoji shortcode="c"/></b><tag fallback-ticker="d"/><dateTime value="2024-12-31T09:29:47Z"/>';
    expect(Object.keys(dataOf(body))).toEqual([
      'keyword1',
      'keyword2',
      'mention3',
      'emoji4',
      'tag5',
      'datetime6',
    ]);
  });

  test('counts on creation: children after their parents', () => {
    expect(dataOf('<emoji shortcode="x"><hash tag="a"/></emoji><hash tag="b"/>')).toEqual({
      emoji1: expect.objectContaining({ keyword2: hashOf('a') }),
      keyword3: hashOf('b'),
    });
  });
});

describe('entity data', () => {
  test('is empty without entities, whatever else there is', () => {
    expect(dataOf('<card><body>a</body></card>')).toEqual({});
    expect(parse(message('a'), { data: ' ' }).data).toEqual({});
  });

  test('keeps what the caller gave, before and instead of what is generated', () => {
    const data = dataOf('<mention uid="7"/><hash tag="a"/>', {
      data: '{"x": 1, "mention1": {"mine": true}}',
    });
    expect(data).toEqual({ x: 1, mention1: { mine: true }, keyword2: hashOf('a') });
    expect(Object.keys(data)).toEqual(['x', 'mention1', 'keyword2']);
  });

  test('goes into the object of the entity around', () => {
    const body = '<div class="entity" data-entity-id="o"><p><hash tag="a"/></p></div><cash tag="b"/>';
    expect(dataOf(body, { data: '{"o":{"a":1}}' })).toEqual({
      o: { a: 1, keyword1: hashOf('a') },
      keyword2: cashOf('b'),
    });
  });

  test('may come as a JSON string, and with something after it', () => {
    expect(dataOf('a', { data: JSON.stringify('{"a":1}') })).toEqual({ a: 1 });
    expect(dataOf('a', { data: '{"a":"}"} and more' })).toEqual({ a: '}' });
  });

  test('takes keys that mean something to JavaScript', () => {
    const data = '{"__proto__":{"a":1},"constructor":{}}';
    const body =
      '<span class="entity" data-entity-id="__proto__"/><span class="entity" data-entity-id="constructor"/>';
    expect(Object.keys(dataOf(body, { data }))).toEqual(['__proto__', 'constructor']);
    expect(mistake(message('<span class="entity" data-entity-id="toString"/>'), { data: '{}' })).toBe(
      'Error processing EntityJSON: no entity data provided for "data-entity-id"="toString"',
    );
  });

  test.each([
    ['[]', 'Error parsing EntityJSON: provided content is not a JSON object'],
    ['null', 'Error parsing EntityJSON: provided content is not a JSON object'],
    ['1', 'Error parsing EntityJSON: provided content is not a JSON object'],
    ['"[]"', 'Error parsing EntityJSON: provided content is not a JSON object'],
  ])('%s', (data, error) => {
    expect(mistake(message('a'), { data })).toBe(error);
  });

  test.each(['{a: 1}', '"hello"', '{"a":', "{'a':1}"])('%s is no JSON', (data) => {
    expect(mistake(message('a'), { data })).toMatch(/^Error parsing EntityJSON: ./);
  });

  test('a key at two depths is ambiguous', () => {
    const body = message('<div class="entity" data-entity-id="o"/>');
    expect(mistake(body, { data: '{"a":{"o":{}},"o":{}}' })).toBe(
      'Duplicate "data-entity-id"="o" in entityJSON',
    );
    expect(mistake(body, { data: '{"o":{"o":{}}}' })).toBe('none');
  });

  test('what crashes the reference library is refused', () => {
    expect(mistake(message('<hash tag="a"/>'), { data: '{"keyword1":"x"}' })).toBe(
      'Error processing EntityJSON: the node "keyword1" has to be an object',
    );
    expect(mistake(message('<div class="entity" data-entity-id="o"/>'), { data: '{"a":[{"o":{}}]}' })).toBe(
      'Error processing EntityJSON: no entity data provided for "data-entity-id"="o"',
    );
  });
});

describe('mention', () => {
  const entity = (text: string): string => `<span class="entity" data-entity-id="mention1">${text}</span>`;

  test.each([
    ['uid="7"', entity('@Jane Doe'), mentionOf('7')],
    ['uid="+007"', entity('@Jane Doe'), mentionOf('7')],
    ['email="jane@acme.example"', entity('@Jane Doe'), mentionOf('7')],
    ['uid="7" email="no@where"', entity('@Jane Doe'), mentionOf('7')],
    ['uid="8" strict="false"', entity('8'), mentionOf('8')],
    ['email="no@where" strict="false"', '<a href="mailto:no@where">no@where</a>', undefined],
    ['email="no where" strict="no"', 'no where', undefined],
    ['email="[&quot;&lt;&amp;quot;&quot;]" strict=""', '["&lt;&amp;quot;"]', undefined],
  ])('%s', (attributes, output, data) => {
    const { presentationML, data: entities } = parse(message(`<mention ${attributes}/>`), { resolveUser });
    expect(presentationML).toBe(presentation(output));
    expect(entities).toEqual(data === undefined ? {} : { mention1: data });
  });

  test('content is ignored, but for the link of an unknown address', () => {
    expect(printed(message('<mention uid="7"><b>x</b></mention>'), { resolveUser })).toBe(
      entity('@Jane Doe'),
    );
    expect(printed(message('<mention email="a@b" strict="false"><b>x</b></mention>'), { resolveUser })).toBe(
      '<a href="mailto:a@b"><b>x</b></a>',
    );
  });

  test('a blank name leaves the entity empty; a name is text', () => {
    const named = (displayName: string): string =>
      printed(message('<mention uid="1"/>'), { resolveUser: () => ({ id: 1, displayName }) });
    expect(named(' ')).toBe(entity(''));
    expect(named('<A & "B">')).toBe(entity('@&lt;A &amp; &quot;B&quot;&gt;'));
  });

  test('without a look-up everyone exists', () => {
    expect(printed(message('<mention uid="8"/>'))).toBe(entity('@8'));
    expect(printed(message('<mention email="a@b"/>'))).toBe(entity('@a@b'));
    expect(parse(message('<mention email="a@b"/>')).data).toEqual({
      mention1: {
        type: 'com.symphony.user.mention',
        version: '1.0',
        id: [{ type: 'com.symphony.user.emailAddress', value: 'a@b' }],
      },
    });
  });

  test.each([
    ['uid="8"', 'Failed to lookup user "8"'],
    ['email="no@where"', 'Failed to lookup user "no@where"'],
    ['email="no@where" strict="TRUE"', 'Failed to lookup user "no@where"'],
    ['uid="abc"', 'Invalid input: uid must be a int64 value not "abc"'],
    ['uid=" 7"', 'Invalid input: uid must be a int64 value not " 7"'],
    ['uid=""', 'Invalid input: uid must be a int64 value not ""'],
    ['uid="99999999999999999999"', 'Invalid input: uid must be a int64 value not "99999999999999999999"'],
    ['', 'Error processing user mention. No id or email provided'],
    ['strict="false"', 'Error processing user mention. No id or email provided'],
    ['uid="7" class="a"', 'Attribute "class" is not allowed in "mention"'],
    ['username="jane"', 'Attribute "username" is not allowed in "mention"'],
  ])('%s', (attributes, error) => {
    expect(mistake(message(`<mention ${attributes}/>`), { resolveUser })).toBe(error);
  });
});

describe('hash and cash', () => {
  test('are printed with their sign', () => {
    expect(printed(message('<hash tag="a/b">x</hash> <cash tag="a &amp; b"/>'))).toBe(
      '<span class="entity" data-entity-id="keyword1">#a/b</span> <span class="entity" data-entity-id="keyword2">$a &amp; b</span>',
    );
    expect(dataOf('<hash tag="a"/><cash tag=""/>')).toEqual({ keyword1: hashOf('a'), keyword2: cashOf('') });
  });

  test.each(['a', 'a!', '!a', '_hello.w-o-r-l-d_', '日本', '🎉', 'a\u00a0b'])('#%s is a hashtag', (tag) => {
    expect(mistake(message(`<hash tag="${tag}"/>`))).toBe('none');
  });

  test.each(['', '!', '#', '-.', 'a b', 'a&#9;b', '|'])('#%s is none', (tag) => {
    expect(mistake(message(`<hash tag="${tag}"/>`))).toBe(
      "Values of the attribute 'tag' for the element 'hash' must match the pattern [\\S]*[^\\s!@#$%^&*()+=<>,./?`~:;'\"\\\\|-]+[\\S]*$.",
    );
  });

  test.each([
    ['<hash/>', 'The attribute "tag" is required'],
    ['<cash/>', 'The attribute "tag" is required'],
    ['<hash tag="a" class="b"/>', 'Attribute "class" is not allowed in "hash"'],
    ['<cash tag="a" id="b"/>', 'Attribute "id" is not allowed in "cash"'],
  ])('%s', (body, error) => {
    expect(mistake(message(body))).toBe(error);
  });
});

describe('emoji', () => {
  const emojiOf = (data: Record<string, string>): unknown => ({
    emoji1: { type: 'com.symphony.emoji', version: '1.0', data },
  });

  test.each([
    ['<emoji shortcode="smiley"/>', '😃'],
    ['<emoji shortcode="wave_tone3"/>', '👋🏽'],
    ['<emoji shortcode="not_known+-1"/>', ':not_known+-1:'],
    ['<emoji shortcode="smiley"><b>x</b></emoji>', '<b>x</b>'],
    ['<emoji annotation="nope" shortcode="smiley"/>', '😃'],
    ['<emoji annotation="smiley"/>', '😃'],
  ])('%s', (body, output) => {
    expect(printed(message(body))).toBe(`<span class="entity" data-entity-id="emoji1">${output}</span>`);
  });

  test('entity', () => {
    expect(dataOf('<emoji shortcode="smiley"/>')).toEqual(
      emojiOf({ shortcode: 'smiley', annotation: 'smiley', size: 'normal', unicode: '😃' }),
    );
    expect(dataOf('<emoji annotation="zz" family="f" size="big"/>')).toEqual(
      emojiOf({ shortcode: 'zz', annotation: 'zz', size: 'big', family: 'f' }),
    );
  });

  test.each([
    ['<emoji/>', 'Either the attribute "shortcode" or "annotation" are required'],
    [
      '<emoji shortcode="a b"/>',
      'Shortcode or Annotation parameter may only contain alphanumeric characters, underscore, plus sign and dash',
    ],
    ['<emoji shortcode="a"><p/></emoji>', 'Element "p" is not allowed in "emoji"'],
    ['<emoji shortcode="a" class="b"/>', 'Attribute "class" is not allowed in "emoji"'],
  ])('%s', (body, error) => {
    expect(mistake(message(body))).toBe(error);
  });
});

describe('tag', () => {
  const names =
    'fullbbgcompticker figi bbgcompticker figi-ticker us-code isin local-code unique-id return-main-listing country-code operational-mic fallback-ticker'.split(
      ' ',
    );

  test('asks for the instrument with all its attributes', () => {
    const asked: unknown[] = [];
    const given: Record<string, string> = Object.fromEntries([
      ...names.map((name) => [name, `my ${name}`]),
      ['instrument-class', 'equity'],
    ]);
    const attributes = Object.entries(given).map(([name, value]) => `${name}="${value}"`);
    parse(message(`<tag ${attributes.join(' ')}/>`), {
      resolveInstrument(query) {
        asked.push(query);
        return undefined;
      },
    });
    expect(asked).toEqual([given]);
  });

  test('not found, the fallback stands', () => {
    expect(printed(message('<tag fallback-ticker="ACME"/>'))).toBe(
      '<span class="entity" data-entity-id="tag1">$ACME</span>',
    );
    expect(dataOf('<tag fallback-ticker="ACME"/>')).toEqual({ tag1: cashOf('ACME') });
  });

  test('found, the instrument does', () => {
    const document = parse(message('<tag isin="1"/>'), {
      resolveInstrument: () => ({ rootBbgCompTicker: 'ACME', isin: '1', figiTicker: 'A B', currency: null }),
    });
    expect(document.presentationML).toBe(
      presentation('<span class="entity" data-entity-id="tag1">$ACME</span>'),
    );
    const { version, id } = document.data.tag1 as {
      version: string;
      id: { type: string; value: string | null }[];
    };
    expect(version).toBe('2.0');
    expect(id).toHaveLength(17);
    expect(id[0]).toEqual({ type: 'org.symphonyoss.fin.security.id.ticker', value: 'ACME' });
    expect(id).toContainEqual({ type: 'org.symphonyoss.fin.security.id.lei', value: 'A B' });
    expect(id).toContainEqual({ type: 'org.symphonyoss.fin.security.currency', value: null });
  });

  test.each([
    ['<tag/>', 'No instrument found , "fallback-ticker" attribute is required'],
    ['<tag fallback-ticker=" "/>', 'No instrument found , "fallback-ticker" attribute is required'],
    [
      '<tag instrument-class="Equity"/>',
      'the attribute "instrument-class" must be one of those values [equity, index, fxcross]',
    ],
    [
      '<tag bbgmarket-sector="equity"/>',
      'the attribute "bbgmarket-sector" must be one of those values [Equity, Comdty, Corp, Curncy, Govt, Index, Mmkt, Mtge, Muni, Pfd]',
    ],
    ['<tag class="a"/>', 'Attribute "class" is not allowed in "tag"'],
  ])('%s', (body, error) => {
    expect(mistake(message(body))).toBe(error);
  });
});

describe('dateTime', () => {
  test('is printed in a span, with its entity', () => {
    expect(printed(message('<dateTime value="2024-12-31T09:29:47Z" format="TIME"/>'))).toBe(
      '<span><time data-entity-id="datetime1" datetime="2024-12-31T09:29:47Z" data-format="TIME">2024-12-31T09:29:47Z</time></span>',
    );
    expect(dataOf('<dateTime value="2024-12-31T09:29:47Z"/>')).toEqual({
      datetime1: {
        type: 'org.symphonyoss',
        version: '1.0',
        data: { value: '2024-12-31T09:29:47Z', type: 'org.symphonyoss.datetime', format: null },
      },
    });
  });

  test.each([
    ['<dateTime/>', 'The attribute "value" is required'],
    ['<dateTime value=" "/>', 'The attribute "value" is required'],
    ['<dateTime value="2024-12-31"/>', 'Attribute "value" has invalid date format'],
    [
      '<dateTime value="2024-12-31T09:29:47Z" format="x"/>',
      'Attribute "format" of element "dateTime" can only be one of the following values: [date_time, date, time, time_secs].',
    ],
    ['<dateTime value="2024-12-31T09:29:47Z" class="x"/>', 'Attribute "class" is not allowed in "dateTime"'],
  ])('%s', (body, error) => {
    expect(mistake(message(body))).toBe(error);
  });
});

describe('chime', () => {
  const audio = '<audio src="https://asset.symphony.com/symphony/audio/chime.mp3" autoplay="true"/>';

  test.each([
    '<chime/>',
    '<chime autoplay="no"/>',
    '<chime src="HTTPS://asset.symphony.com/symphony/audio/chime.mp3"/>',
    audio,
  ])('%s', (body) => {
    expect(printed(message(body))).toBe(audio);
  });

  test.each([
    [' <chime/>', 'Chime messages may not have any other content'],
    ['<chime/><chime/>', 'Chime messages may not have any other content'],
    ['<p><chime/></p>', 'Element "chime" has to be the only element in the message.'],
    ['<p><audio/></p>', 'Element "chime" has to be the only element in the message.'],
    ['<chime> </chime>', 'Element "chime" may not have child elements or text content'],
    [
      '<chime src="https://a.b"/>',
      'Attribute "src" value needs to be "https://asset.symphony.com/symphony/audio/chime.mp3"',
    ],
    ['<chime class="a"/>', 'Attribute "class" is not allowed in "chime"'],
  ])('%s', (body, error) => {
    expect(mistake(message(body))).toBe(error);
  });
});

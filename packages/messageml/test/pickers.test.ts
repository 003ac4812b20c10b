import { describe, expect, test } from '@jest/globals';
import { inForm, mistake, printedInForm } from './support/message.ts';

const quoted = (text: string): string => text.replaceAll('"', '&quot;');
const long = (length: number): string => 'x'.repeat(length);

describe('date-picker', () => {
  const tried = (attributes: string): string => mistake(inForm(`<date-picker name="n" ${attributes}/>`));

  test('order of printing, content dropped', () => {
    expect(
      printedInForm(
        `<date-picker formnovalidate="true" readonly="true" disabled="true" format="yyyy-MM-dd" highlighted-date='[{"daysOfWeek":[0,6]}]' disabled-date='[{"to":"2024-01-02","from":"2024-01-01"},{"day":"2024-01-03"}]' required="true" max="2024-12-31" min="2024-01-01" placeholder="p" value="2024-06-01" name="n"><b>x</b></date-picker>`,
      ),
    ).toBe(
      `<input type="date" name="n" value="2024-06-01" placeholder="p" min="2024-01-01" max="2024-12-31" required="true" data-disabled-date='[{"type":"range","from":"2024-01-01","to":"2024-01-02"},{"type":"date","day":"2024-01-03"}]' data-highlighted-date='[{"type":"weekdays","daysOfWeek":[0,6]}]' data-format="yyyy-MM-dd" disabled="true" readonly="true" data-formnovalidate="true"></input>`,
    );
  });

  test('content is read all the same', () => {
    expect(mistake(inForm('<date-picker name="n"><nope/></date-picker>'))).toBe(
      'Invalid MessageML content at element "nope"',
    );
  });

  test.each([
    [`name="${long(65)}"`, 'The attribute "name" length is bigger than maximum allowed [64]'],
    [`label="${long(65)}"`, 'The attribute "label" length is bigger than maximum allowed [64]'],
    [`title="${long(65)}"`, 'The attribute "title" length is bigger than maximum allowed [64]'],
    [`format="${'y'.repeat(65)}"`, 'The attribute "format" length is bigger than maximum allowed [64]'],
    [`placeholder="${long(65)}"`, 'none'],
    ['value="2024-13-01"', 'Attribute "value" has invalid date format'],
    ['min="01/02/2024"', 'Attribute "min" has invalid date format'],
    ['max=""', 'Attribute "max" has invalid date format'],
    ['min="2024-02-01" max="2024-01-01"', 'none'],
    [
      'format="hh:mm"',
      `Attribute "format" contains an unsupported date format, only 'M', 'd' and 'y' are supported with a space or '.','-','/',':' as separator`,
    ],
    [
      'format=""',
      `Attribute "format" contains an unsupported date format, only 'M', 'd' and 'y' are supported with a space or '.','-','/',':' as separator`,
    ],
    ['format="MM, dd"', 'none'],
    ['format="ddd"', 'Attribute "format" contains an invalid date format'],
    ['format="d\'d"', 'Attribute "format" contains an invalid date format'],
    ['format="d#"', 'Attribute "format" contains an invalid date format'],
  ])('%s', (attributes, error) => {
    const field = attributes.startsWith('name')
      ? `<date-picker ${attributes}/>`
      : `<date-picker name="n" ${attributes}/>`;
    expect(mistake(inForm(field))).toBe(error);
  });

  test.each([
    ['[{"day":"2024-01"}]', '"2024-01" is not a valid date in ISO_8601 format'],
    ['[{"from":"2024-01-01","to":"x"}]', '"x" is not a valid date in ISO_8601 format'],
    ['[{"daysOfWeek":[7]}]', "'daysOfWeek' out of range [0-6]"],
    ['[{"daysOfWeek":[-1]}]', "'daysOfWeek' out of range [0-6]"],
    ['[{"from":"2024-01-01"}]', "Date interval 'type' is unknown or null"],
    ['[{"day":"2024-01-01","daysOfWeek":[1]}]', "Date interval 'type' is unknown or null"],
    ['[{}]', "Date interval 'type' is unknown or null"],
    ['[{"day":null}]', "Date interval 'type' is unknown or null"],
    ['[]', 'none'],
    [`[${' '.repeat(1023)}]`, 'exceed'],
  ])('%s', (json, error) => {
    for (const name of ['disabled-date', 'highlighted-date']) {
      const expected =
        error === 'exceed' ? `Attribute "${name}" exceed maximum allowed length (1024)` : error;
      expect(tried(`${name}="${quoted(json)}"`)).toBe(expected);
    }
  });

  test.each([
    '',
    '{}',
    'null',
    '[null]',
    '["a"]',
    '[{"day":"2024-01-01","type":"date"}]',
    '[{"week":1}]',
    '[{"daysOfWeek":1}]',
    '[{"daysOfWeek":["x"]}]',
    '[{"day":{}}]',
    '[{"day"',
  ])('%s is no list of days', (json) => {
    expect(tried(`disabled-date="${quoted(json)}"`)).toMatch(
      /^Error parsing json in attribute "disabled-date": ./,
    );
  });

  test('an apostrophe in printed JSON is escaped, as it stands between them', () => {
    expect(printedInForm(`<room-selector name="n" value='["a"]'/>`)).toContain('&quot;a&quot;');
    expect(printedInForm(`<date-picker name="n" disabled-date='[]'/>`)).toContain(`data-disabled-date='[]'`);
  });
});

describe('time-picker', () => {
  const tried = (attributes: string): string => mistake(inForm(`<time-picker name="n" ${attributes}/>`));

  test('order of printing', () => {
    expect(
      printedInForm(
        `<time-picker formnovalidate="true" readonly="true" disabled="true" required="true" disabled-time='[{"time":"12:00:00"},{"from":"13:00:00","to":"14:00:00"}]' strict="true" format="hh:mm:ss a" step="600" max="18:00:00" min="08:00:00" placeholder="p" value="09:00:00" name="n">x</time-picker>`,
      ),
    ).toBe(
      `<input type="time" name="n" value="09:00:00" placeholder="p" min="08:00:00" max="18:00:00" step="600" data-format="hh:mm:ss a" data-strict="true" data-disabled-time='[{"type":"time","time":"12:00:00"},{"type":"range","from":"13:00:00","to":"14:00:00"}]' required="true" disabled="true" readonly="true" data-formnovalidate="true"/>`,
    );
  });

  test.each([
    [`placeholder="${long(65)}"`, 'The attribute "placeholder" length is bigger than maximum allowed [64]'],
    [`format="${'h'.repeat(65)}"`, 'The attribute "format" length is bigger than maximum allowed [64]'],
    ['value="9:00:00"', 'Attribute "value" has invalid time format, only HH:mm:ss format is allowed'],
    ['min="25:00:00"', 'Attribute "min" has invalid time format, only HH:mm:ss format is allowed'],
    ['max="12:00"', 'Attribute "max" has invalid time format, only HH:mm:ss format is allowed'],
    ['step="x"', 'Attribute "step" should be a number.'],
    ['step="599"', 'Attribute "step" must be less than "43200" and more than "600".'],
    ['step="43201"', 'Attribute "step" must be less than "43200" and more than "600".'],
    ['step="43200"', 'none'],
    [
      'format="yyyy"',
      `Attribute "format" contains an unsupported time format, only 'h', 'm' 's' and 'a' are supported with ':' or space as separator`,
    ],
    ['format="hhh"', 'Attribute "format" contains an invalid time format'],
    ['format="aa"', 'Attribute "format" contains an invalid time format'],
    ['highlighted-date="[]"', 'Attribute "highlighted-date" is not allowed in "time-picker"'],
    [
      `disabled-time="${quoted('[{"time":"15:00"}]')}"`,
      '"15:00" is not a valid time, only HH:mm:ss format is allowed',
    ],
    [`disabled-time="${quoted('[{"from":"15:00:00"}]')}"`, "Time interval 'type' is unknown or null"],
    [
      `disabled-time="[${' '.repeat(1023)}]"`,
      'Attribute "disabled-time" exceed maximum allowed length (1024)',
    ],
  ])('%s', (attributes, error) => {
    expect(tried(attributes)).toBe(error);
  });

  test('the interval, the step and the format come before min, max and value', () => {
    expect(tried('value="x" format="y"')).toMatch(/^Attribute "format"/);
    expect(tried('format="y" step="x"')).toMatch(/^Attribute "step"/);
    expect(tried('step="x" disabled-time="["')).toMatch(/^Error parsing json in attribute "disabled-time"/);
  });
});

describe('timezone-picker', () => {
  const tried = (attributes: string): string => mistake(inForm(`<timezone-picker name="n" ${attributes}/>`));

  test('order of printing', () => {
    expect(
      printedInForm(
        `<timezone-picker formnovalidate="true" required="true" disabled-timezone='[ "Europe/Paris" ]' placeholder="p" value="" name="n">x</timezone-picker>`,
      ),
    ).toBe(
      `<div class="timezone-picker" data-name="n" data-value="" data-placeholder="p" data-disabled-timezone='["Europe/Paris"]' data-required="true" data-formnovalidate="true"></div>`,
    );
  });

  test.each([
    ['value="Mars/Olympus"', 'Attribute "value" contains an invalid timezone: Mars/Olympus'],
    ['value=" "', 'Attribute "value" contains an invalid timezone:  '],
    [
      `disabled-timezone="${quoted('["Europe/Paris","x"]')}"`,
      'Attribute "disabled-timezone" contains an invalid timezone: x',
    ],
    [
      'disabled-timezone="x"',
      'Error parsing json in attribute "disabled-timezone". It should contain an array of Strings',
    ],
    [
      'disabled-timezone="[[]]"',
      'Error parsing json in attribute "disabled-timezone". It should contain an array of Strings',
    ],
    [
      `disabled-timezone="[${' '.repeat(1023)}]"`,
      'The attribute "disabled-timezone" length is bigger than maximum allowed [1024]',
    ],
    ['disabled="true"', 'Attribute "disabled" is not allowed in "timezone-picker"'],
  ])('%s', (attributes, error) => {
    expect(tried(attributes)).toBe(error);
  });
});

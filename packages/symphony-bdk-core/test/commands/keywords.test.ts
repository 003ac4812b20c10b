import { describe, expect, test } from '@jest/globals';
import { arg, assign, briefUsage, commandForm, givenFromForm, tokenize, usage } from '../../src/index.ts';

const tokens = (line: string) => tokenize(`<div>${line}</div>`) ?? [];
const words = (args: Parameters<typeof assign>[0], line: string) =>
  Object.fromEntries(
    Object.entries(assign(args, tokens(line))).map(([key, given]) => [key, given.map(({ text }) => text)]),
  );

const watch = { people: arg.users('whom'), until: arg.pointInTime('how long').optional().keyword() };
const grant = { user: arg.user('to whom'), role: arg.word('which role', { sample: 'ROLE' }) };

describe('a keyword', () => {
  test('begins its argument without dashes', () => {
    expect(words(watch, 'Bob Lee until fri 17:00')).toEqual({
      people: ['Bob', 'Lee'],
      until: ['fri', '17:00'],
    });
    expect(words(watch, 'Bob Lee UNTIL fri')).toEqual({ people: ['Bob', 'Lee'], until: ['fri'] });
    expect(words(watch, 'Bob Lee --until fri')).toEqual({ people: ['Bob', 'Lee'], until: ['fri'] });
    expect(words(watch, 'until fri Bob')).toEqual({ until: ['fri', 'Bob'] });
  });

  test('stays one when it may be left out', () => {
    const late = { until: arg.pointInTime('how long').keyword().optional() };
    expect(words(late, 'until fri')).toEqual({ until: ['fri'] });
    const hidden = {
      until: arg
        .pointInTime('how long')
        .keyword()
        .hide()
        .defaultsTo(() => 0),
    };
    expect(usage({ name: 'wait', summary: '', example: '', args: hidden })).toBe('/wait');
    expect(words(hidden, 'until fri')).toEqual({ until: ['fri'] });
  });

  test('is a word like others in quotes', () => {
    expect(words(watch, 'Bob "until" fri')).toEqual({ people: ['Bob', 'until', 'fri'] });
  });

  test('needs a value, and is given once', () => {
    expect(() => words(watch, 'Bob until')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'option-without-value' }) }),
    );
    expect(() => words(watch, 'Bob until fri until sat')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'repeated-option' }) }),
    );
  });

  test('is shown as it is written', () => {
    const command = { name: 'presence watch', summary: '', example: '', args: watch };
    expect(usage(command)).toBe('/presence watch @PERSON… [until fri]');
    expect(briefUsage(command)).toBe('/presence watch @PERSON… [until fri]');
  });
});

test('a word that must follow is not taken for a part of the name before it', () => {
  expect(words(grant, 'Bob Lee COMPLIANCE_OFFICER')).toEqual({
    user: ['Bob', 'Lee'],
    role: ['COMPLIANCE_OFFICER'],
  });
  expect(words(grant, 'Bob')).toEqual({ user: ['Bob'] });
});

test('a hidden argument is understood when typed, and shown nowhere', () => {
  const args = { name: arg.text('the name').optional(), public: arg.yesNo('who may join').optional().hide() };
  expect(words(args, '--public yes')).toEqual({ public: ['yes'] });
  expect(words(args, '--public --name x')).toEqual({ public: [], name: ['x'] });
  expect(usage({ name: 'room update', summary: '', example: '', args })).toBe('/room update [--name TEXT]');
  expect(commandForm(args, { formId: 'f', submit: 'Send' }).toString()).not.toContain('public');
  expect(givenFromForm(args, { public: 'yes', name: 'x' })).toEqual({
    name: [{ kind: 'word', text: 'x', quoted: true }],
  });
  expect(() => words(args, '--publik yes')).toThrow(
    expect.objectContaining({ problem: { code: 'unknown-option', option: '--publik' } }),
  );
});

test('options and most choices are left out of the brief usage', () => {
  const level = { level: arg.choice('how much', ['EVERYTHING', 'SOMETHING', 'NOTHING']) };
  expect(briefUsage({ name: 'log', summary: '', example: '', args: level })).toBe('/log EVERYTHING|…');
  const args = {
    name: arg.text('the name', { sample: 'NAME' }),
    description: arg.text('what for').optional(),
  };
  expect(briefUsage({ name: 'room create', summary: '', example: '', args })).toBe('/room create NAME');
});

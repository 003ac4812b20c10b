import { describe, expect, test } from '@jest/globals';
import { readYesNo, YES_NO } from '../../src/commands/index.ts';
import { readYesNoValue } from '../../src/commands/yes-no.ts';

const { yes, no } = YES_NO;
const all = [yes, no].flatMap((words) => Object.values(words).flat());

test('each word stands in the list once', () => {
  expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
});

describe.each([
  ['yes', yes, true],
  ['no', no, false],
] as const)('%s', (_, words, isOn) => {
  test.each([
    ...words.answerAnywhereOrFlag,
    ...words.answerAloneOrFlag,
    ...words.doubtfulAnswerOrFlag,
    ...words.flagValue,
  ])('%s turns a flag, and whatever else can be turned on or off', (word) => {
    for (const typed of [word, word.toUpperCase(), `${word}.`])
      expect([typed, readYesNo(typed), readYesNoValue(typed)]).toEqual([typed, isOn, isOn]);
  });

  test.each(words.requiredValue)('%s does so only where a value has to stand', (word) => {
    expect([readYesNo(word), readYesNoValue(word)]).toEqual([undefined, isOn]);
  });

  test.each([...words.answerAnywhere, ...words.answerAlone, ...words.doubtfulAnswer])(
    '%s is no value',
    (word) => {
      expect([readYesNo(word), readYesNoValue(word)]).toEqual([undefined, undefined]);
    },
  );
});

test('accents may be left out, or typed', () => {
  expect(['activé', 'activée', 'désactivé', 'DÉSACTIVÉE'].map(readYesNoValue)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

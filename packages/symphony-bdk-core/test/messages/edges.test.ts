import { describe, expect, test } from '@jest/globals';
import { withoutLeading, withoutTrailing } from '../../src/messages/edges.ts';

describe('what stands at the edges of a text', () => {
  test.each([
    ['FX desk?!', undefined, 'FX desk'],
    ['FX desk', undefined, 'FX desk'],
    ['No. 2', undefined, 'No. 2'],
    ['???', undefined, ''],
    ['', undefined, ''],
    ['Regards,', '.,!', 'Regards'],
    ['really?', '.,!', 'really?'],
  ])('%j, at its end', (text, characters, expected) => {
    expect(withoutTrailing(text, characters)).toBe(expected);
  });

  test.each([
    ['(dry run)', '([', 'dry run)'],
    ['((a', '(', 'a'],
    ['((', '(', ''],
    ['a(', '(', 'a('],
  ])('%j, at its beginning', (text, characters, expected) => {
    expect(withoutLeading(text, characters)).toBe(expected);
  });
});

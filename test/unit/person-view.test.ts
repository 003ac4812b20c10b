import { describe, expect, test } from '@jest/globals';
import { textOf } from 'symphony-messageml';
import { loadReplies } from '../../src/replies/index.ts';
import type { PersonShown } from '../../src/shown/index.ts';
import { personView, warningsOf } from '../../src/views/person-view.ts';
import { phrase, type Value } from '../../src/words/index.ts';
import { colleague } from '../support/fake-facts.ts';
import { personNamed } from '../support/sample-plan.ts';

const { templates } = loadReplies({ templates: 'templates' });
const words = templates.words.in('en');
const readBy = (values: readonly Value[], isShared: boolean): string[] =>
  values
    .map((value) => words.forReader(isShared ? { isShared } : {}).markup(value))
    .flatMap((markup) => {
      const text = textOf(`<messageML>${markup.toString()}</messageML>`);
      return text === '' ? [] : [text];
    });

const dave: PersonShown = { ...personNamed('Dave Kim', colleague(17)), isInternal: true };
const external: PersonShown = {
  ...personNamed('D\u0430ve Kim', colleague(18)),
  isInternal: false,
  company: 'Borealis Bank',
};

describe('what there is to mind about somebody', () => {
  test.each<[about: Partial<PersonShown>, warning: string]>([
    [{ status: 'SUSPENDED' }, 'This account is suspended'],
    [{ status: 'DISABLED' }, 'This account is disabled'],
    [{ namesakes: 2 }, '2 people have this name'],
    [{ looksLike: 'Dave Klm' }, 'The name looks like Dave Klm, who is somebody else'],
  ])('is for colleagues only: %j', (about, warning) => {
    const { warnings } = personView({ ...dave, ...about });
    expect([readBy(warnings, false), readBy(warnings, true)]).toEqual([[warning], []]);
    const within = (text: Value) => phrase('person-warning', { person: dave, warning: text });
    const rows = warningsOf({ ...dave, ...about }, within);
    expect([readBy(rows, false).length, readBy(rows, true)]).toEqual([1, []]);
  });

  test('is for all where it is about the company or the name itself', () => {
    const { warnings } = personView(external);
    const expected = ['External: works for Borealis Bank', 'The name mixes letters of different alphabets'];
    expect([readBy(warnings, false), readBy(warnings, true)]).toEqual([expected, expected]);
  });
});

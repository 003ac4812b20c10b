import { expect, test } from '@jest/globals';
import { elementTable } from './support/element-table.ts';
import { readExamples, readReadme, runExample } from './support/readme.ts';

test.each(readExamples())('README example: $title', async ({ code }) => {
  const results = await runExample(code);
  expect(results).not.toHaveLength(0);
  for (const { found, said } of results) expect(found).toEqual(said);
});

test('there are three examples', () => {
  expect(readExamples()).toHaveLength(3);
});

test('the table of elements is that of the code', () => {
  const [, written = ''] = /<!-- elements -->([\s\S]*?)<!-- \/elements -->/.exec(readReadme()) ?? [];
  // The formatter pads the cells.
  const rows = written
    .trim()
    .replaceAll(/ +\| ?/g, ' | ')
    .replaceAll(/-+/g, '-')
    .split('\n');
  expect(rows.map((row) => row.trim())).toEqual(elementTable().replaceAll(/-+/g, '-').split('\n'));
});

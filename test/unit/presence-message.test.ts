import { expect, test } from '@jest/globals';
import { presenceMessage } from '../../bench/presence-message.ts';
import { presenceRow } from '../../src/commands/presence/presence-row.ts';
import { loadTemplates } from '../../src/replies/index.ts';
import { AT } from '../support/sample-plan.ts';

test('the bare loop of the benchmark says what Steward says', () => {
  const name = 'User 1';
  const row = presenceRow({ category: 'AVAILABLE', since: AT });
  const data = { found: [{ name, ...row }], hidden: [], missing: '', pager: '' };
  const rendered = loadTemplates('templates').render('presence/table', data, { language: 'en' });
  const said = presenceMessage({ name, category: 'AVAILABLE', timestamp: AT });
  const withoutEmptyLines = (text: string) => text.replaceAll(/\n+/gu, '\n');
  expect(said).toBe(withoutEmptyLines(`<messageML>${rendered}</messageML>`));
});

import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { trials } from '../../src/cli/demo-laboratory.ts';

const documents = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')];
const read = (file: string) => readFileSync(file, 'utf8');
const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/gu, '')
    .replaceAll(' ', '-');

test.each(documents)('every link of %s leads somewhere', (file) => {
  const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link);
  const broken = links.filter((link) => {
    if (/^(?:https?|mailto):/u.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(target)) return true;
    if (anchor === undefined) return false;
    return ![...read(target).matchAll(/^#+ (.+)$/gmu)].some(([, heading = '']) => slug(heading) === anchor);
  });
  expect(broken).toEqual([]);
});

test('the README says what the demo proposes, and its picture loads quickly', () => {
  expect(read('README.md')).toContain(`\`${trials[0]?.text}\``);
  const picture = 'docs/pictures/approval.gif';
  expect(readFileSync(picture).subarray(0, 6).toString()).toBe('GIF89a');
  expect(statSync(picture).size).toBeLessThan(1_500_000);
});

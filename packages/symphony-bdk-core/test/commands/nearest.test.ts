import { expect, test } from '@jest/globals';
import { nearest } from '../../src/index.ts';

const ROLES = ['INDIVIDUAL', 'ADMINISTRATOR', 'SUPER_ADMINISTRATOR', 'COMPLIANCE_OFFICER', 'AGENT'];

test.each([
  ['administrtor', ['ADMINISTRATOR']],
  ['ADMIN', ['ADMINISTRATOR', 'SUPER_ADMINISTRATOR']],
  ['compliance', ['COMPLIANCE_OFFICER']],
  ['agnet', ['AGENT']],
  ['trader', []],
  ['', []],
  ['a', []],
])('of “%s” are %j', (text, found) => {
  expect(nearest(text, ROLES)).toEqual(found);
});

test('are none of a page that was pasted where a name belongs, and that costs nothing', () => {
  expect(nearest('x'.repeat(60_000), ROLES)).toEqual([]);
});

test('are not more than wanted, the nearest first', () => {
  expect(nearest('roles', ['roleX', 'rolesA', 'roles', 'rolesB', 'role'], 2)).toEqual(['roles', 'rolesA']);
});

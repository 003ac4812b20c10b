import { expect, test } from '@jest/globals';
import { tenantOf, toMessageId, toStreamId, toUserId, urlSafeId } from '../src/ids.ts';

test.each([
  ['te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA', 'te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'],
  ['te3C+bn7RBi9e98Kn1g+8n///mAqGrv/dA==', 'te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'],
  ['te3C+bn7RBi9e98Kn1g+8n///mAqGrv/dA==5454', 'te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA'],
  ['', ''],
])('%s is %s in a URL', (id, safe) => {
  expect(urlSafeId(id)).toBe(safe);
});

test('an id that is no id is refused', () => {
  for (const value of ['', ' ', '../../x', 'a b', '<b>', 'x'.repeat(257)]) {
    expect(() => toStreamId(value)).toThrow(TypeError);
    expect(() => toMessageId(value)).toThrow('not a message id');
  }
  for (const value of [
    '',
    '-1',
    '0',
    '1.5',
    'abc',
    '99999999999999999999',
    0,
    -1,
    1.5,
    Number.NaN,
    2 ** 60,
  ]) {
    expect(() => toUserId(value)).toThrow('not a user id');
  }
});

test('an id is read as typed', () => {
  expect(toStreamId(' te3C+bn7RBi9e98Kn1g+8n///mAqGrv/dA== ')).toBe('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');
  expect(toUserId('13537736917013')).toBe(13537736917013);
});

test('the tenant is in the upper bits of a user id', () => {
  expect(tenantOf(13537736917013)).toBe(197);
  expect(tenantOf(13606456393736)).toBe(198);
  expect(tenantOf(344147139494862)).toBe(5008);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCache } from '../../src/cache.ts';

const cacheOf = (maxKeys: number) => createCache<string>({ ttl: 60, maxKeys });

describe('a full cache', () => {
  test('drops one to make room for one', () => {
    const cache = cacheOf(3);
    for (const key of ['a', 'b', 'c', 'd']) cache.set(key, key);
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual([undefined, 'b', 'c', 'd']);
  });

  test('keeps what was read', () => {
    const cache = cacheOf(3);
    for (const key of ['a', 'b', 'c']) cache.set(key, key);
    cache.get('a');
    cache.set('d', 'd');
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual(['a', undefined, 'c', 'd']);
  });

  test('has room for a new value of a key that it holds', () => {
    const cache = cacheOf(2);
    for (const key of ['a', 'b']) cache.set(key, key);
    cache.set('a', 'new');
    expect(['a', 'b'].map((key) => cache.get(key))).toEqual(['new', 'b']);
  });

  test('has room where one was deleted', () => {
    const cache = cacheOf(2);
    for (const key of ['a', 'b']) cache.set(key, key);
    cache.delete('b');
    cache.set('c', 'c');
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual(['a', undefined, 'c']);
  });

  test('is one whose keys are numbers too', () => {
    const cache = cacheOf(2);
    for (const key of [3, 2, 1]) cache.set(key, String(key));
    expect([3, 2, 1].map((key) => cache.get(key))).toEqual([undefined, '2', '1']);
  });
});

test('what has expired is gone, and takes no place', () => {
  const cache = createCache<string>({ ttl: -1, maxKeys: 2 });
  for (const key of ['a', 'b', 'c']) {
    cache.set(key, key);
    expect(cache.get(key)).toBeUndefined();
  }
});

test('it holds exactly the keys that were used last, whatever is done with it', () => {
  const key = fc.integer({ min: 0, max: 12 }).map(String);
  const step = fc.record({ what: fc.constantFrom('get', 'set', 'delete'), key });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), fc.integer({ min: 1, max: 8 }), (steps, maxKeys) => {
      const cache = cacheOf(maxKeys);
      let model: string[] = [];
      for (const { what, key } of steps) {
        const isHeld = model.includes(key);
        if (what === 'get') expect(cache.get(key) !== undefined).toBe(isHeld);
        if (what === 'set') cache.set(key, key);
        if (what === 'delete') cache.delete(key);
        const others = model.filter((each) => each !== key);
        model = what === 'delete' || (what === 'get' && !isHeld) ? others : [...others, key].slice(-maxKeys);
      }
      for (const key of model) expect(cache.get(key)).toBe(key);
    }),
  );
});

import NodeCache from 'node-cache';

/** A bounded cache for look-ups of names. Never for rights. */
export type Cache<V> = {
  get(key: string | number): V | undefined;
  set(key: string | number, value: V): void;
  delete(key: string | number): void;
};

/** `ttl` in seconds. When `maxKeys` are reached the cache starts over: look-ups are cheap, memory is not. */
export function createCache<V>({ ttl, maxKeys }: { ttl: number; maxKeys: number }): Cache<V> {
  const cache = new NodeCache({ stdTTL: ttl, checkperiod: 0, useClones: false });
  return {
    get: (key) => cache.get<V>(key),
    set: (key, value) => {
      if (cache.getStats().keys >= maxKeys) cache.flushAll();
      cache.set(key, value);
    },
    delete: (key) => {
      cache.del(key);
    },
  };
}

import NodeCache from 'node-cache';

/** A bounded cache for look-ups of names. Never for rights. */
export type Cache<V> = {
  get(key: string | number): V | undefined;
  set(key: string | number, value: V): void;
  delete(key: string | number): void;
  clear(): void;
};

/** `ttl` in seconds. When `maxKeys` are reached, what was used least recently makes room for what is new. */
export function createCache<V>({ ttl, maxKeys }: { ttl: number; maxKeys: number }): Cache<V> {
  const cache = new NodeCache({ stdTTL: ttl, checkperiod: 0, useClones: false });
  // Least recently used first. The cache itself keeps no order, and tells of what it drops by itself.
  const recent = new Set<string>();
  cache.on('del', (key: string | number) => recent.delete(String(key)));

  function use(key: string | number): void {
    recent.delete(String(key));
    recent.add(String(key));
  }

  function evictOldest(): void {
    for (const key of recent) {
      cache.del(key);
      return;
    }
  }

  return {
    get(key) {
      const value = cache.get<V>(key);
      if (value !== undefined) use(key);
      return value;
    },
    set(key, value) {
      if (!recent.has(String(key)) && recent.size >= maxKeys) evictOldest();
      cache.set(key, value);
      use(key);
    },
    delete(key) {
      cache.del(key);
    },
    clear() {
      cache.flushAll();
      recent.clear();
    },
  };
}

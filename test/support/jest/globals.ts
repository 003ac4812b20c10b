/** What `@jest/globals` is in this process: what the file that runs registers its tests with. */
type Globals = Readonly<Record<string, (...given: unknown[]) => unknown>>;

let current: Globals = {};

/** Jest makes new ones for each file; modules that stay loaded from file to file get those of the file that runs. */
export function useGlobals(globals: Globals): void {
  current = globals;
}

function currentOf(name: string) {
  const now = () => {
    const found = current[name];
    if (found === undefined) throw new Error(`There is no ${name} in Jest.`);
    return found;
  };
  return new Proxy(() => {}, {
    apply: (_, __, given) => now()(...given),
    get: (_, key) => Reflect.get(now(), key),
  });
}

export const afterAll = currentOf('afterAll');
export const afterEach = currentOf('afterEach');
export const beforeAll = currentOf('beforeAll');
export const beforeEach = currentOf('beforeEach');
export const describe = currentOf('describe');
export const expect = currentOf('expect');
export const test = currentOf('test');

import { createRequire, enableCompileCache, flushCompileCache, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import ProcessEnvironment from './environment.ts';
import { useGlobals } from './globals.ts';

type Runtime = {
  requireInternalModule(path: string): unknown;
  setGlobalsForRuntime(globals: Parameters<typeof useGlobals>[0]): void;
  unstable_importModule(path: string): Promise<unknown>;
  unstable_shouldLoadAsEsm(path: string): boolean;
};

type Run = (
  globalConfig: unknown,
  config: { readonly cacheDirectory: string; readonly displayName: { readonly name: string } },
  environment: unknown,
  runtime: Runtime,
  testPath: string,
  sendMessage: unknown,
) => Promise<unknown>;

const require = createRequire(import.meta.url);
const { default: runWithCircus }: { default: Run } = require('jest-circus/runner');

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url: new URL('globals.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});

/** Runs a test file in this process: it is loaded, and what it imports is there already. */
export default async function run(
  ...[globalConfig, config, environment, runtime, ...rest]: Parameters<Run>
): Promise<unknown> {
  if (!(environment instanceof ProcessEnvironment))
    return runWithCircus(globalConfig, config, environment, runtime, ...rest);
  enableCompileCache(config.cacheDirectory);
  const ours = inProcess(runtime, config.displayName.name);
  const result = await runWithCircus(globalConfig, config, environment, ours, ...rest);
  // Jest does not wait until a worker that ends has written all of it.
  flushCompileCache();
  return result;
}

/** Each project runs a file of its own: tests are collected while it is loaded. */
function inProcess(runtime: Runtime, project: string): Runtime {
  return Object.assign(Object.create(runtime), {
    requireInternalModule: requireAnew,
    setGlobalsForRuntime: useGlobals,
    unstable_importModule: (path: string) => import(`${pathToFileURL(path).href}?${project}`),
    unstable_shouldLoadAsEsm: () => true,
  });
}

/** The tests of a file are kept in the module that collects them, and its list of who listens on the global object. */
function requireAnew(path: string): unknown {
  Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'));
  delete require.cache[path];
  return require(path);
}

import { createRequire, enableCompileCache, registerHooks } from 'node:module';
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
  config: unknown,
  environment: unknown,
  runtime: Runtime,
  testPath: string,
  sendMessage: unknown,
) => Promise<unknown>;

const require = createRequire(import.meta.url);
const { default: runWithCircus }: { default: Run } = require('jest-circus/runner');

enableCompileCache();
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url: new URL('globals.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});

let runs = 0;

/** Runs a test file in this process: it is loaded anew, and what it imports is there already. */
export default function run(
  ...[globalConfig, config, environment, runtime, ...rest]: Parameters<Run>
): ReturnType<Run> {
  if (!(environment instanceof ProcessEnvironment))
    return runWithCircus(globalConfig, config, environment, runtime, ...rest);
  return runWithCircus(globalConfig, config, environment, inProcess(runtime), ...rest);
}

function inProcess(runtime: Runtime): Runtime {
  runs += 1;
  return Object.assign(Object.create(runtime), {
    requireInternalModule: requireAnew,
    setGlobalsForRuntime: useGlobals,
    unstable_importModule: (path: string) => import(`${pathToFileURL(path).href}?run=${runs}`),
    unstable_shouldLoadAsEsm: () => true,
  });
}

/** The tests of a file are kept in the module that collects them, and its list of who listens on the global object. */
function requireAnew(path: string): unknown {
  Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'));
  delete require.cache[path];
  return require(path);
}

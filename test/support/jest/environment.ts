type Given = { readonly projectConfig: { readonly globals: Readonly<Record<string, unknown>> } };

/**
 * Test files run in the process itself and not in a context of their own each, where all modules would be loaded and
 * compiled again. A file that replaces modules asks for a context: `@jest-environment node`.
 */
export default class ProcessEnvironment {
  readonly global = globalThis;
  /** Without a context nothing is replaced, so that nothing has to be put back. */
  readonly moduleMocker = { restoreAllMocks() {} };
  readonly #console = globalThis.console;
  readonly #exit = process.exit;
  readonly #globals: Readonly<Record<string, unknown>>;

  constructor({ projectConfig: { globals } }: Given) {
    this.#globals = globals;
  }

  async setup(): Promise<void> {
    Object.assign(globalThis, this.#globals);
    // Node leaves every line and column where it is when it takes the types away: there is nothing to map.
    Reflect.deleteProperty(Error, 'prepareStackTrace');
  }

  /** Jest puts a console and an exit of its own in place for each file. */
  async teardown(): Promise<void> {
    globalThis.console = this.#console;
    process.exit = this.#exit;
    for (const name of Object.keys(this.#globals)) Reflect.deleteProperty(globalThis, name);
  }

  getVmContext(): null {
    return null;
  }
}

/** Where the kit's lines go. `fields` never hold tokens, keys, message text or form values. */
export type Logger = {
  debug(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
};

const nothing = () => {};

/** The default: no lines at all. */
export const silentLogger: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };

import type { DetailedError } from '@cedar-policy/cedar-wasm/nodejs';

type Fault = { readonly message: string; readonly line?: number; readonly help?: string };

/** The policy or its schema cannot be used; the message lists every mistake with line and suggestion. */
export class PolicyFault extends Error {
  readonly faults: readonly Fault[];
  /** SHA-256 of the policy's text, where it could be read. */
  readonly hash: string | undefined;
  constructor(faults: readonly Fault[], { hash }: { hash?: string } = {}) {
    const lines = faults.map(({ message, line, help }) =>
      [line === undefined ? '' : `line ${line}: `, message, help ? ` (${help})` : ''].join(''),
    );
    super(lines.join('\n'));
    this.name = 'PolicyFault';
    this.faults = faults;
    this.hash = hash;
  }
}

export function faultsOf(errors: readonly DetailedError[], text: string, what?: string): Fault[] {
  return errors.map((error) => {
    const start = error.sourceLocations?.[0]?.start;
    const message = error.message.replace(/^for policy `[^`]*`, /u, '');
    return {
      message: what ? `${what}: ${message}` : message,
      ...(start === undefined ? {} : { line: lineAt(text, start) }),
      ...(error.help ? { help: error.help } : {}),
    };
  });
}

/** Cedar counts bytes of UTF-8. */
const lineAt = (text: string, start: number): number =>
  Buffer.from(text).subarray(0, start).toString().split('\n').length;

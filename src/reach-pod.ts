import { AuthError, type BdkConfig, type Clock, type Logger, PodError } from '@finos/symphony-bdk-core';
import { backOff } from './work/back-off.ts';

type Options = {
  readonly config: Pick<BdkConfig, 'pod' | 'keyManager' | 'sessionAuth' | 'agent'>;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Logger;
  readonly signal: AbortSignal;
};

type Part = keyof Options['config'];

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 5_000;

/**
 * Makes the first calls to the pod, as often as it takes: only a rejected login ends the start. What keeps it is logged once in a sentence,
 * and again when it becomes something else.
 */
export async function reachPod<T>(
  ask: () => Promise<T>,
  { config, clock, logger, signal }: Options,
): Promise<T> {
  const retryIn = backOff({ firstMs: FIRST_RETRY_MS, maxMs: MAX_RETRY_MS });
  let told = '';
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await ask();
      if (told !== '') logger.info('Symphony answers. Steward goes on with its start.');
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof PodError) || error instanceof AuthError) throw error;
      const why = trouble(error, config);
      if (why !== told) logger.warn(why);
      told = why;
      await clock.sleep(retryIn(attempt, error), signal);
    }
  }
}

/** What keeps Steward from starting: what is wrong, at which address, and what to do. */
function trouble(error: PodError, config: Options['config']): string {
  const part = partOf(error.path);
  const { scheme, host, port, context } = config[part];
  const address = `${scheme}://${host}:${port}${context}`;
  return `${NAMES[part]} at ${address} ${whatOf(error)}. Steward starts as soon as it does: check ${KEYS[part]} in the configuration, and the network.`;
}

const NAMES: Readonly<Record<Part, string>> = {
  pod: 'Symphony',
  keyManager: 'The key manager',
  sessionAuth: 'The login service',
  agent: 'The agent',
};

const KEYS: Readonly<Record<Part, string>> = {
  pod: 'host and port',
  keyManager: 'keyManager.host and keyManager.port',
  sessionAuth: 'sessionAuth.host and sessionAuth.port',
  agent: 'agent.host and agent.port',
};

function partOf(path: string): Part {
  if (/^\/(relay|keyauth)/u.test(path)) return 'keyManager';
  if (path.startsWith('/sessionauth')) return 'sessionAuth';
  return path.startsWith('/agent') ? 'agent' : 'pod';
}

function whatOf({ status, code, detail }: PodError): string {
  if (status >= 500 || status === 429) return `answers with an error (${status})`;
  if (status >= 300) return `does not let Steward in (${status})`;
  if (status > 0) return 'gives an answer that is not one of Symphony';
  return `does not answer (${detail ?? REASONS[String(code)] ?? code})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
};

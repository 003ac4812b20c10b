import type { Logger, SymphonyBdk } from '@finos/symphony-bdk-core';

type Options = {
  readonly health: Pick<SymphonyBdk['health'], 'agentInfo'>;
  readonly logger: Logger;
  /** Ends the look. */
  readonly signal: AbortSignal;
};

/** `Agent-25.6.1-…`; older agents refuse messages with `dateTime` in them (Symphony's documentation, date and time). */
const VERSION = /^Agent-(\d+)\.(\d+)/u;
const [FIRST_YEAR, FIRST_RELEASE] = [25, 6];

/**
 * Whether `dateTime` becomes a time on people's screens. Symphony doesn't say which clients render it, so that of the agent decides;
 * an agent that doesn't tell its version counts as a new one. `steward.times` overrides it.
 */
export async function rendersTimes(
  setting: 'auto' | 'client' | 'text',
  { health, logger, signal }: Options,
): Promise<boolean> {
  if (setting !== 'auto') return setting === 'client';
  try {
    const { version } = await health.agentInfo({ signal });
    const [, year, release] = VERSION.exec(version ?? '') ?? [];
    if (year === undefined) return true;
    return Number(year) > FIRST_YEAR || (Number(year) === FIRST_YEAR && Number(release) >= FIRST_RELEASE);
  } catch {
    signal.throwIfAborted();
    logger.debug('the version of the agent is not known');
    return true;
  }
}

import type { Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import type { Audit } from './record.ts';

type Begin = {
  /** SHA-256 of the configuration and of the policy with which Steward starts. */
  readonly configuration: string;
  readonly policy: string;
  /** Of each file of the operator's own words and templates. */
  readonly overlaid: Readonly<Record<string, string>>;
};

/** Puts into the record that Steward starts, and with what. */
export async function recordStart(audit: Audit, { configuration, policy, overlaid }: Begin): Promise<void> {
  const hasOverlay = Object.keys(overlaid).length > 0;
  await audit.appendAll([
    { type: 'configuration.loaded', details: { configuration } },
    { type: 'policy.loaded', details: { policy } },
    ...(hasOverlay ? [{ type: 'words.loaded', details: { overlaid } } as const] : []),
    { type: 'steward.started', details: { policy } },
  ]);
}

type End = {
  /** How many events are left for the next start. */
  readonly left: number;
  readonly logger: Logger;
};

/** Puts into the record that Steward stops. A record that takes no line any more must not keep it from stopping. */
export async function recordStop(audit: Audit, { left, logger }: End): Promise<void> {
  await audit
    .append({ type: 'steward.stopped', details: { left } })
    .catch((error: unknown) => logger.error('the stop is not in the record', errorFields(error)));
}

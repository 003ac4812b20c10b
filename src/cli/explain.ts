import { ConfigError } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import { PolicyFault } from '../policy/index.ts';
import { TemplateFault } from '../replies/index.ts';
import { StartError } from '../start-error.ts';
import { StoreFault, StoreTrouble } from '../store/index.ts';
import { WordsFault } from '../words/index.ts';

/** Mistakes of the operator come as sentences; all else with its places. */
export function explain(error: unknown): string {
  if (
    error instanceof ConfigError ||
    error instanceof PolicyFault ||
    error instanceof TemplateFault ||
    error instanceof WordsFault
  )
    return `Steward can't start: ${error.message}`;
  if (error instanceof StartError || error instanceof StoreFault || error instanceof StoreTrouble)
    return error.message;
  const { error: name, why, places, ...fields } = errorFields(error);
  const lines = Array.isArray(places) ? places.join('\n') : '';
  const message = error instanceof Error ? error.message : String(why ?? name);
  return `Steward failed: ${message}${Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields)}` : ''}\n${lines}`;
}

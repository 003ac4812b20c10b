import { systemClock } from '@finos/symphony-bdk-core';
import { createAudit } from '../audit/index.ts';
import { loadConfig } from '../config/index.ts';
import { openStore } from '../store/index.ts';

const WHY = {
  missing: 'is missing',
  inserted: 'was not written by Steward',
  changed: 'was changed after it was written',
  'wrong-link': 'does not follow from the line before it',
} as const;

/** Walks the chain of the record; the exit code is 1 when it is broken. */
export async function verify(configFile: string): Promise<void> {
  const { steward } = loadConfig(configFile, process.env);
  const store = await openStore(steward.store, { mustExist: true });
  try {
    const verdict = await createAudit({ store, clock: systemClock }).verify();
    if (verdict.whole) {
      process.stdout.write(`The record is whole: ${verdict.lines} lines, last hash ${verdict.head}.\n`);
      return;
    }
    process.stderr.write(`The record is broken: line ${verdict.seq} ${WHY[verdict.why]}.\n`);
    process.exitCode = 1;
  } finally {
    await store.destroy();
  }
}

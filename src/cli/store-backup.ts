import { systemClock } from '@finos/symphony-bdk-core';
import { createAudit } from '../audit/index.ts';
import { loadConfig } from '../config/index.ts';
import { backUpStore, openStore, StoreFault } from '../store/index.ts';

/** Copies the store while it is used, and looks whether the copy is whole. */
export async function backUp(file: string, configFile: string): Promise<void> {
  const { steward } = loadConfig(configFile, process.env);
  await backUpStore(steward.store, { to: file, now: systemClock.now() });
  const copy = await openStore(`sqlite:${file}`, { mustExist: true });
  try {
    const verdict = await createAudit({ store: copy, clock: systemClock }).verify();
    if (!verdict.whole)
      throw new StoreFault(
        `${file} is written, but its record is broken at line ${verdict.seq}: so is that of the store. See steward audit verify.`,
      );
    process.stdout.write(
      `The backup is in ${file}: ${verdict.lines} lines of the record, and it is whole.\n`,
    );
  } finally {
    await copy.destroy();
  }
}

import { systemClock } from '@finos/symphony-bdk-core';
import { type AuditVerdict, createAudit } from '../audit/index.ts';
import {
  copyStore,
  holdStore,
  isStoreUrl,
  kindOf,
  openStore,
  STORE_URL,
  type Store,
  StoreFault,
  shownUrl,
} from '../store/index.ts';

/** Moves everything from one store to another, and shows that the record came along. Steward must not run meanwhile. */
export async function copyStores(from: string, to: string): Promise<void> {
  for (const [which, url] of [
    ['first', from],
    ['second', to],
  ] as const)
    if (!isStoreUrl(url)) throw new StoreFault(`The ${which} store ${STORE_URL}.`);
  const signal = new AbortController().signal;
  const hold = (url: string) => holdStore(url, { clock: systemClock, waitMs: 0, signal });
  const releases = [await hold(from), await hold(to)];
  try {
    const source = await openStore(from, { mustExist: true });
    try {
      await copyTo(source, to, shownUrl(from));
    } finally {
      await source.destroy();
    }
  } finally {
    for (const release of releases) release();
  }
}

async function copyTo(source: Store, to: string, from: string): Promise<void> {
  const before = await wholeRecord(source, from);
  const target = await openStore(to);
  try {
    const rows = await copyStore(source, target, { toKind: kindOf(to) });
    const after = await wholeRecord(target, shownUrl(to));
    if (after.head !== before.head || after.lines !== before.lines)
      throw new StoreFault(
        `The record of ${shownUrl(to)} isn't that of ${from}: stop whatever else uses them.`,
      );
    process.stdout.write(
      `${rows} rows were copied from ${from} to ${shownUrl(to)}. ` +
        `Both records are whole: ${after.lines} lines, last hash ${after.head}.\n`,
    );
  } finally {
    await target.destroy();
  }
}

async function wholeRecord(store: Store, name: string): Promise<Extract<AuditVerdict, { whole: true }>> {
  const verdict = await createAudit({ store, clock: systemClock }).verify();
  if (verdict.whole) return verdict;
  throw new StoreFault(`The record of ${name} is broken at line ${verdict.seq}: see steward audit verify.`);
}

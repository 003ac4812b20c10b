import { expect, test } from '@jest/globals';
import { createJobClaims } from '../../src/jobs/job-claims.ts';
import type { JobRow } from '../../src/jobs/job-table.ts';
import type { Lease, Leases } from '../../src/leases/index.ts';

test('a job that stays here, and was lost while it rested, is given back when it is not due any more', async () => {
  const held = new Map<string, AbortController>();
  const leases = {
    working: () => new AbortController().signal,
    async claim(keys: readonly string[]): Promise<readonly Lease[]> {
      return keys
        .filter((key) => !held.has(key))
        .map((key) => {
          const ending = new AbortController();
          held.set(key, ending);
          return { key, isTakenOver: false, lost: ending.signal };
        });
    },
    async giveBack(keys: readonly string[]) {
      for (const key of keys) held.delete(key);
    },
  } as unknown as Leases;
  const row = { id: 'look', kind: 'look', run_at: 0, wanted_at: null } as unknown as JobRow;
  let runAt = 0;
  const claims = createJobClaims({
    leases,
    table: { read: async () => [{ ...row, run_at: runAt }] } as unknown as Parameters<
      typeof createJobClaims
    >[0]['table'],
    clock: { now: () => 1_000 },
    sticky: ['look'],
  });
  const [job] = await claims.claim([row]);
  if (job === undefined) throw new Error('It was not claimed.');
  await claims.release(job);
  expect([...held.keys()]).toEqual(['job:look']);

  held.get('job:look')?.abort();
  held.clear();
  // Another process has run it meanwhile.
  runAt = 2_000;
  expect(await claims.claim([row])).toEqual([]);
  expect([...held.keys()]).toEqual([]);
});

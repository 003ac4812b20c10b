import type { Clock } from '@finos/symphony-bdk-core';
import type { Lease, Leases } from '../leases/index.ts';
import type { createJobTable, JobRow } from './job-table.ts';

type Options = {
  readonly leases: Leases;
  readonly table: ReturnType<typeof createJobTable>;
  readonly clock: Pick<Clock, 'now'>;
  readonly sticky: readonly string[];
};

export type ClaimedJob = { readonly row: JobRow; readonly lease: Lease };

/** Of several processes, one runs a job. */
export function createJobClaims({ leases, table, clock, sticky }: Options) {
  /** Of the kinds that stay here. */
  const kept = new Map<string, Lease>();

  /** Few were scheduled twice before they run. */
  async function begun(jobs: readonly ClaimedJob[]): Promise<readonly ClaimedJob[]> {
    const again = jobs.filter(({ row }) => row.wanted_at !== null).map(({ row }) => row.id);
    if (again.length === 0) return jobs;
    const rows = await table.begin(again);
    return jobs.map((job) => ({ ...job, row: rows.find(({ id }) => id === job.row.id) ?? job.row }));
  }

  /** They are for others now. */
  async function giveBackKept(): Promise<readonly ClaimedJob[]> {
    const keys = [...kept.keys()];
    kept.clear();
    if (keys.length > 0) await leases.giveBack(keys);
    return [];
  }

  return {
    /** Those that nobody runs, as they are now: one that was run since they were read isn't due any more. */
    async claim(due: readonly JobRow[]): Promise<readonly ClaimedJob[]> {
      if (leases.working().aborted) return giveBackKept();
      if (due.length === 0) return [];
      for (const [key, { lost }] of kept) if (lost.aborted) kept.delete(key);
      const keys = due.map(({ id }) => leaseOf(id));
      const granted = [...keys.flatMap((key) => kept.get(key) ?? []), ...(await leases.claim(keys))];
      const rows = await table.read(due.map(({ id }) => id));
      const own: ClaimedJob[] = [];
      const unused: string[] = [];
      for (const lease of granted) {
        if (lease.lost.aborted) continue;
        const row = rows.find(({ id }) => leaseOf(id) === lease.key);
        if (row && row.run_at <= clock.now()) own.push({ row, lease });
        else if (!kept.has(lease.key)) unused.push(lease.key);
      }
      if (unused.length > 0) await leases.giveBack(unused);
      return begun(own);
    },

    /** It has run. */
    async release({ row, lease }: ClaimedJob): Promise<void> {
      const { key, lost } = lease;
      if (lost.aborted) kept.delete(key);
      else if (sticky.includes(row.kind)) kept.set(key, lease);
      else await leases.giveBack([key]);
    },
  };
}

const leaseOf = (id: string): string => `job:${id}`;

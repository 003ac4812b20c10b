import { createLeaseTable as create } from '../../../../src/leases/lease-table.ts';

export * from '../../../../src/leases/lease-table.ts';

const FOR_EVER_MS = 1e12;

/** What a killed process was at is never taken over. */
export function createLeaseTable(options: Parameters<typeof create>[0]): ReturnType<typeof create> {
  const table = create(options);
  return {
    ...table,
    claim: (keys) => table.claim(keys, FOR_EVER_MS),
    renew: (keys) => table.renew(keys, FOR_EVER_MS),
    shortenThoseOfTheGone: async () => {},
  };
}

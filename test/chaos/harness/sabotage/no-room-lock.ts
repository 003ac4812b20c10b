import { createSharedLeases as create } from '../../../../src/leases/shared-leases.ts';

export * from '../../../../src/leases/shared-leases.ts';

/** Two plans may change one room at the same time. */
export function createSharedLeases(options: Parameters<typeof create>[0]): ReturnType<typeof create> {
  const leases = create(options);
  const never = new AbortController().signal;
  return {
    ...leases,
    holding: (key, signal, work) =>
      key.startsWith('room:')
        ? work({ key, isTakenOver: false, lost: never })
        : leases.holding(key, signal, work),
  };
}

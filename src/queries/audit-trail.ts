import type { AuditTrailFilter, AuditTrailItem, SymphonyBdk } from '@finos/symphony-bdk-core';

const MOST_AT_ONCE = 500; // of one page (Symphony REST API, audit trail of privileged users)

/** What has been read of the trail so far: it can only be read from its start, each page by the cursor of the one before. */
export type TrailReading = {
  readonly filter: AuditTrailFilter;
  readonly items: AuditTrailItem[];
  after?: string;
  isAtEnd: boolean;
};

export const startOfTrail = (filter: AuditTrailFilter): TrailReading => ({
  filter,
  items: [],
  isAtEnd: false,
});

/** Reads on until so many items are there, or all. When it fails, it can be called again. */
export async function readTrailTo(
  count: number,
  reading: TrailReading,
  { users }: Pick<SymphonyBdk, 'users'>,
): Promise<void> {
  while (!reading.isAtEnd && reading.items.length < count) {
    const from = reading.after === undefined ? {} : { after: reading.after };
    const { items, after } = await users.listAuditTrail(reading.filter, { limit: MOST_AT_ONCE, ...from });
    reading.items.push(...items);
    // A cursor that leads to itself would go on for ever.
    if (after === undefined || after === reading.after) reading.isAtEnd = true;
    else reading.after = after;
  }
}

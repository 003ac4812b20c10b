import type { AuditTrailFilter, AuditTrailItem, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';

const MOST_AT_ONCE = 500; // of one page (Symphony REST API, audit trail of privileged users)

/** What is looked for: who did it and when, which the pod filters by; and to whom, which it doesn't. */
export type TrailSearch = AuditTrailFilter & { readonly about?: UserId };

/** What has been found in the trail so far: it can only be read from its start, each page by the cursor of the one before. */
export type TrailReading = {
  readonly search: TrailSearch;
  readonly items: AuditTrailItem[];
  after?: string;
  isAtEnd: boolean;
};

export const startOfTrail = (search: TrailSearch): TrailReading => ({
  search,
  items: [],
  isAtEnd: false,
});

/** Reads on until so many items are found, or all. When it fails, it can be called again. */
export async function readTrailTo(
  count: number,
  reading: TrailReading,
  { users }: Pick<SymphonyBdk, 'users'>,
): Promise<void> {
  const { about, ...filter } = reading.search;
  while (!reading.isAtEnd && reading.items.length < count) {
    const from = reading.after === undefined ? {} : { after: reading.after };
    const { items, after } = await users.listAuditTrail(filter, { limit: MOST_AT_ONCE, ...from });
    reading.items.push(...items.filter(isAbout(about)));
    // A cursor that leads to itself would go on for ever.
    if (after === undefined || after === reading.after) reading.isAtEnd = true;
    else reading.after = after;
  }
}

/** All that is found, one after the other. */
export async function* wholeTrail(
  { about, ...filter }: TrailSearch,
  { users }: Pick<SymphonyBdk, 'users'>,
): AsyncGenerator<AuditTrailItem, void, undefined> {
  for await (const item of users.listAllAuditTrail(filter)) if (isAbout(about)(item)) yield item;
}

const isAbout =
  (about: UserId | undefined) =>
  ({ affectedId }: AuditTrailItem): boolean =>
    about === undefined || affectedId === about;

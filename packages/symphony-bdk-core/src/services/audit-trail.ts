import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import { list, object, userId } from './read.ts';
import type { AuditTrailFilter, AuditTrailItem, AuditTrailPage } from './types/index.ts';

/** Where a page starts, by the cursor of another, and how long it is at most. */
export type CursorPage = { before?: string; after?: string; limit?: number };

/**
 * What privileged people and service accounts did. Needs a service account with the Audit Trail Management role, or is
 * refused with 403; User Provisioning is not enough.
 */
export type AuditTrail = {
  /** One page (`GET /v1/audittrail/privilegeduser` of the agent); 50 unless `limit` says otherwise, 500 at most. */
  listAuditTrail(filter: AuditTrailFilter, page?: CursorPage, options?: CallOptions): Promise<AuditTrailPage>;
  /** All items, page after page, in the agent's order. */
  listAllAuditTrail(filter: AuditTrailFilter, options?: CallOptions): AsyncIterable<AuditTrailItem>;
};

const PAGE = 500;
const LIST = route('agent', 'GET', '/v1/audittrail/privilegeduser');

/** Builds the audit trail's part of the user service. */
export function createAuditTrail(api: ApiClient): AuditTrail {
  const listAuditTrail: AuditTrail['listAuditTrail'] = (filter, page = {}, options = {}) => {
    const { startTimestamp, endTimestamp, initiatorId, role } = filter;
    const { before, after, limit } = page;
    const query = { startTimestamp, endTimestamp, initiatorId, role, before, after, limit };
    return api.call(LIST, { ...options, query }, readPage);
  };
  return {
    listAuditTrail,
    async *listAllAuditTrail(filter, options) {
      let after: string | undefined;
      for (;;) {
        const page = await listAuditTrail(
          filter,
          { limit: PAGE, ...(after === undefined ? {} : { after }) },
          options,
        );
        yield* page.items;
        // a cursor that leads to itself would go on for ever
        if (page.after === undefined || page.after === after) return;
        after = page.after;
      }
    },
  };
}

function readPage(json: unknown): AuditTrailPage {
  if (json === null) return { items: [] };
  const { items, pagination } = object(json, 'audit trail', 'items');
  const { before, after } = (pagination as { cursors?: Record<string, unknown> } | null)?.cursors ?? {};
  return {
    items: list(items, 'items', readItem),
    ...(isCursor(before) ? { before } : {}),
    ...(isCursor(after) ? { after } : {}),
  };
}

const isCursor = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The specification types ids and time as text, real agents send numbers, and `date` in place of `timestamp`. */
function readItem(json: unknown): AuditTrailItem {
  const item = object(json, 'item');
  const time = item.timestamp ?? item.date;
  if (time !== undefined && time !== null) item.timestamp = Number(time);
  for (const key of ['initiatorId', 'affectedId']) {
    if (item[key] !== undefined && item[key] !== null && item[key] !== '')
      item[key] = userId(item[key], 'item');
  }
  return item as AuditTrailItem;
}

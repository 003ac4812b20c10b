import { z } from 'zod';
import { fromJson, person, type Store, type StoreTransaction } from '../store/index.ts';
import type { TakenDecision } from './request.ts';

const positions = z.array(z.number());

/** Puts a decision down. Of each person, and of each mandate, there is one for a request. */
export async function insertDecision(
  request: string,
  { by, principal, verdict, reason, stage, parts, at, event }: TakenDecision,
  transaction: StoreTransaction,
): Promise<void> {
  await transaction
    .insertInto('decisions')
    .values({
      request_id: request,
      approver_id: by.id,
      approver: JSON.stringify(by),
      mandate_id: (principal ?? by).id,
      principal: principal ? JSON.stringify(principal) : null,
      verdict,
      stage,
      parts: JSON.stringify(parts),
      reason: reason ?? null,
      at,
      decided_in: event,
    })
    .execute();
}

/** What was decided on each of these requests, in the order in which it was. */
export async function decisionsOn(
  store: Store | StoreTransaction,
  requests: readonly string[],
): Promise<Map<string, TakenDecision[]>> {
  if (requests.length === 0) return new Map();
  const rows = await store
    .selectFrom('decisions')
    .selectAll()
    .where('request_id', 'in', requests)
    .orderBy('at')
    .orderBy('approver_id')
    .execute();
  const byRequest = Map.groupBy(rows, ({ request_id }) => request_id);
  return new Map(
    [...byRequest].map(([request, taken]) => [
      request,
      taken.map((row) => ({
        by: fromJson(person, row.approver),
        principal: row.principal === null ? undefined : fromJson(person, row.principal),
        verdict: row.verdict,
        reason: row.reason ?? undefined,
        stage: row.stage,
        parts: fromJson(positions, row.parts),
        at: row.at,
        event: row.decided_in,
      })),
    ]),
  );
}

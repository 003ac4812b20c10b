import { z } from 'zod';
import type { Host } from '../../host.ts';
import { forbidden, invalid } from '../../refusal.ts';
import { isAuditor } from '../../world/user.ts';
import { type App, agentCaller, type Call, checked, nothing, numberOf, pageOf } from '../http.ts';

const path = '/agent/v1/audittrail/privilegeduser';

const eligibleRole = z.enum([
  'USER_PROVISIONING',
  'CONTENT_MANAGEMENT',
  'EF_POLICY_MANAGEMENT',
  'SUPER_COMPLIANCE_OFFICER',
  'COMPLIANCE_OFFICER',
  'SUPER_ADMINISTRATOR',
  'ADMINISTRATOR',
  'L1_SUPPORT',
  'L2_SUPPORT',
  'SCOPE_MANAGEMENT',
]);

/** What privileged accounts did. A cursor is the place of a page's first item, as in the docs' sample. */
export function auditTrailRoutes(app: App, host: Host): void {
  app.get(path, (c) => {
    const { user } = agentCaller(host, c);
    if (!isAuditor(user)) throw forbidden();
    const start = numberOf(c, 'startTimestamp');
    if (start === undefined) throw invalid('startTimestamp is required');
    const filter = {
      start,
      end: numberOf(c, 'endTimestamp') ?? host.clock.now(),
      initiatorId: numberOf(c, 'initiatorId'),
      role: checked(eligibleRole.optional(), c.req.query('role') || undefined),
    };
    const { limit } = pageOf(c, { usual: 50, most: 500 });
    const offset = numberOf(c, 'after') ?? numberOf(c, 'before') ?? 0;
    const { items, more } = host.world.audit.page(filter, offset, limit);
    if (items.length === 0) return nothing(c);
    return c.json({
      items,
      ...((more || offset > 0) && { pagination: pagination(c, { offset, limit, more }) }),
    });
  });
}

type Place = { offset: number; limit: number; more: boolean };

function pagination(c: Call, { offset, limit, more }: Place) {
  const before = offset > 0 ? String(Math.max(0, offset - limit)) : undefined;
  const after = more ? String(offset + limit) : undefined;
  function address(cursor: Record<string, string>): string {
    const { after: _, before: __, ...query } = c.req.query();
    return `${path}?${new URLSearchParams({ ...query, ...cursor }).toString()}`;
  }
  return {
    cursors: { ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
    ...(before !== undefined && { previous: address({ before }) }),
    ...(after !== undefined && { next: address({ after }) }),
  };
}

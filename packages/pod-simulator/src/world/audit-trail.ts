import type { Clock } from '../clock.ts';
import { placeOf } from './sorted.ts';
import type { User } from './user.ts';
import type { AttributeChange } from './user-attributes.ts';

/** One action of a privileged account, under the names of the API; `timestamp` in ms. */
export type TrailItem = {
  /** such as "RSA Key Added"; `actionName` is the same in one word */
  action: string;
  actionName: string;
  initiatorId: number;
  initiatorUsername: string;
  initiatorEmailAddress: string;
  affectedId?: number;
  affectedUsername?: string;
  affectedEmailAddress?: string;
  attribute?: string;
  oldValue?: string;
  newValue?: string;
  streamId?: string;
  /** those that gave the right */
  authorizationRoles: string[];
  timestamp: number;
};

type About = Partial<AttributeChange> & { affected?: User; streamId?: string };

type Filter = { start: number; end: number; initiatorId?: number | undefined; role?: string | undefined };

export type AuditTrail = ReturnType<typeof createAuditTrail>;

/** What service accounts did as administrators, oldest first. Every right here comes from User Provisioning. */
export function createAuditTrail({ clock }: { clock: Clock }) {
  const items: TrailItem[] = [];
  return {
    record(initiator: User, action: string, about: About = {}): void {
      const { affected, ...rest } = about;
      items.push({
        action,
        actionName: inOneWord(action),
        initiatorId: initiator.id,
        initiatorUsername: initiator.username,
        initiatorEmailAddress: initiator.email,
        ...(affected && {
          affectedId: affected.id,
          affectedUsername: affected.username,
          affectedEmailAddress: affected.email,
        }),
        ...rest,
        authorizationRoles: ['USER_PROVISIONING'],
        timestamp: clock.now(),
      });
    },

    /** A page of what matches, from the `offset`-th on, and whether there is more. */
    page({ start, end, initiatorId, role }: Filter, offset: number, limit: number) {
      const found: TrailItem[] = [];
      let skipped = 0;
      for (let n = placeOf(items, (item) => item.timestamp >= start); n < items.length; n += 1) {
        const item = items[n];
        if (!item || item.timestamp > end) break;
        if (initiatorId !== undefined && item.initiatorId !== initiatorId) continue;
        if (role !== undefined && !item.authorizationRoles.includes(role)) continue;
        if (skipped < offset) skipped += 1;
        else if (found.length < limit) found.push(item);
        else return { items: found, more: true };
      }
      return { items: found, more: false };
    },
  };
}

function inOneWord(action: string): string {
  const [first = '', ...rest] = action.split(' ');
  return first.toLowerCase() + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

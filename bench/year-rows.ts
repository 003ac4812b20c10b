import { createHash } from 'node:crypto';
import { type Person, toStreamId, toUserId, type UserId } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import { FIRST, hashOf } from '../src/audit/chain.ts';
import type { AuditType } from '../src/audit/index.ts';
import { addMember } from '../src/changes/index.ts';
import { type PlanApproval, planHash } from '../src/plans/index.ts';
import { routeOf } from '../src/routes/index.ts';
import { NOTHING_SHOWN } from '../src/shown/index.ts';
import type { Tables } from '../src/store/index.ts';

/** Those that are filled, each after those that it refers to. */
export const YEAR_TABLES = ['plans', 'steps', 'requests', 'decisions', 'asked', 'cards', 'audit'] as const;
export type YearTable = (typeof YEAR_TABLES)[number];

/** Every column that Steward fills, so that a year without one of them doesn't compile. */
type Rows = {
  readonly [T in YearTable]: T extends Numbered ? Omit<Selectable<Tables[T]>, 'seq'> : Selectable<Tables[T]>;
};
type Numbered = 'plans' | 'cards';
/** Rows of one table. */
export type Batch = {
  readonly [T in YearTable]: { readonly table: T; readonly rows: readonly Rows[T][] };
}[YearTable];

const PEOPLE = 50_000;
const ROOMS = 20_000;
const DAY = 24 * 3_600_000;
export const YEAR = 365 * DAY;
/** A service desk that does a tenth of all. */
export const BUSIEST = personId(1);
/** Somebody like everybody else. */
export const ANYBODY = personId(4_711);
const BUSIEST_DOES = 10;
const CARDS_KEPT_FOR = 37 * DAY;
const EXPIRES_AFTER = 30 * DAY;
// Two changes a plan, and every fourth plan waits for an approval.
const STEPS = 2;
const APPROVED = 4;
const OPEN_PLANS = 200;
// A small year has fewer.
const LINES_OF_OPEN_ONES = 20;
const AT_ONCE = 1_000;

const RULE = 'members-ask-to-add-colleagues';
const ROUTE = routeOf({ group: { kind: 'owners' }, count: 1 }, { expires: EXPIRES_AFTER });

function personId(n: number): UserId {
  return toUserId(197 * 2 ** 36 + n);
}

const personOf = (n: number): Person => ({
  id: personId(n),
  displayName: `Person Number ${n}`,
  username: `person.${n}`,
  emailAddress: `person.${n}@acme.example`,
  company: 'Acme Capital',
});

const roomOf = (n: number) => ({ id: toStreamId(hex(`room ${n}`, 34)), name: `Room Number ${n}` });

/** The same each time: what is measured in one run compares with the next. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const hex = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A request's id as Steward makes them, but another one for each number. */
function requestId(n: number): string {
  let letters = '';
  for (let rest = n; letters.length < 6; rest = Math.floor(rest / LETTERS.length))
    letters = `${LETTERS[rest % LETTERS.length]}${letters}`;
  return `R-${letters}`;
}

/** A year of a firm, ending at `end` (milliseconds since 1970), with about as many lines of the record as asked for, and no fewer, in batches. */
export function* yearOf({ lines, end }: { readonly lines: number; readonly end: number }): Generator<Batch> {
  const random = randomFrom(7);
  const pick = (count: number) => Math.floor(random() * count);
  const pending: { readonly [T in YearTable]: Rows[T][] } = {
    plans: [],
    steps: [],
    requests: [],
    decisions: [],
    asked: [],
    cards: [],
    audit: [],
  };
  let seq = 0;
  let previous = FIRST;
  const begin = end - YEAR;

  function record(at: number, type: AuditType, actor: Person, details: object): void {
    seq += 1;
    const row = {
      seq,
      at,
      type,
      actor_id: actor.id,
      body: JSON.stringify({ actor: actor.displayName, ...details }),
    };
    const hash = hashOf(previous, row);
    pending.audit.push({ ...row, previous, hash });
    previous = hash;
  }

  /** Somebody adds two people to a room; every fourth time an owner approves it first. */
  function plan(n: number, at: number, isOpen: boolean): void {
    const id = `P-${hex(`plan ${n}`, 12).toUpperCase()}`;
    const requester = personOf(random() * BUSIEST_DOES < 1 ? 1 : 2 + pick(PEOPLE - 2));
    const owner = personOf(2 + pick(PEOPLE - 2));
    const room = roomOf(pick(ROOMS));
    const request = n % APPROVED === 0 ? requestId(n / APPROVED) : undefined;
    const users = Array.from({ length: STEPS }, () => personOf(2 + pick(PEOPLE - 2)));
    const changes = users.map((user) => addMember({ room, user }));
    const head = { plan: id, ...(request ? { request } : {}) };
    const ruleHash = hex(RULE, 64);
    const proposed = { command: 'room add', changes, rule: RULE, facts: {}, policy: ruleHash };
    record(at, 'plan.proposed', requester, {
      ...head,
      state: request ? 'approving' : 'running',
      ...proposed,
    });
    const approval: PlanApproval | undefined = request
      ? {
          request,
          expiresAt: at + EXPIRES_AFTER,
          asked: [{ stream: room.id, approver: owner, stage: 0 }],
          stage: 0,
          followUp: { reminders: 0, since: at },
          shown: NOTHING_SHOWN,
        }
      : undefined;
    pending.plans.push({
      id,
      occasion: `MESSAGESENT:${n}`,
      command: 'room add',
      requester: JSON.stringify(requester),
      asked_by: null,
      in_room: 1,
      answer_to: JSON.stringify({ stream: room.id }),
      reason: null,
      ticket: null,
      not_found: '[]',
      rule: RULE,
      rule_hash: ruleHash,
      facts: '{}',
      hash: planHash(changes),
      state: isOpen ? (request ? 'approving' : 'paused') : 'done',
      approval: approval ? JSON.stringify(approval) : null,
      hold_ms: null,
      start_at: null,
      asked_to: null,
      late_at: null,
      glass: null,
      created_at: at,
      finished_at: isOpen ? null : at + 60_000,
    });
    if (request) {
      const stages = [[{ group: 'owners', count: 1 }]];
      record(at, 'request.opened', requester, { ...head, rule: RULE, route: ROUTE.name, stages });
      const decidedIn = `SYMPHONYELEMENTSACTION:${n}`;
      pending.requests.push({
        id: request,
        plan_id: id,
        requester_id: requester.id,
        asked_by_id: null,
        subjects: JSON.stringify(users.map((user) => user.id)),
        rule: RULE,
        rule_hash: ruleHash,
        route: JSON.stringify(ROUTE),
        stage: 0,
        room_id: room.id,
        status: isOpen ? 'open' : 'approved',
        version: 0,
        created_at: at,
        expires_at: at + EXPIRES_AFTER,
        decided_at: isOpen ? null : at + 30_000,
        decided_by: isOpen ? null : JSON.stringify(owner),
        decision_reason: null,
        decided_in: isOpen ? null : decidedIn,
      });
      pending.asked.push({
        stream_id: hex(`im ${owner.id}`, 34),
        request_id: request,
        requester_id: requester.id,
        at,
        digest: null,
      });
      if (at > end - CARDS_KEPT_FOR)
        pending.cards.push({
          token: hex(`card ${n}`, 43),
          purpose: 'decide',
          payload: JSON.stringify({ request }),
          about: null,
          stream_id: room.id,
          message_id: hex(`message ${n}`, 43),
          user_id: owner.id,
          status: isOpen ? 'open' : 'used',
          used_by: isOpen ? null : owner.displayName,
          used_in: isOpen ? null : decidedIn,
          used_at: isOpen ? null : at,
          asked_in: `MESSAGESENT:${n}`,
          left_at: null,
          created_at: at,
          expires_at: at + EXPIRES_AFTER,
        });
      if (!isOpen) {
        pending.decisions.push({
          request_id: request,
          approver_id: owner.id,
          approver: JSON.stringify(owner),
          mandate_id: owner.id,
          principal: null,
          verdict: 'approve',
          stage: 0,
          parts: '[0]',
          reason: null,
          at: at + 30_000,
          decided_in: decidedIn,
        });
        record(at + 30_000, 'request.approved', owner, { ...head, state: 'running' });
      }
    }
    for (const [position, { kind, params }] of changes.entries()) {
      const details = { plan: id, change: { kind, params } };
      if (!isOpen) {
        record(at + 40_000, 'change.started', requester, details);
        record(at + 50_000, 'change.applied', requester, details);
      }
      pending.steps.push({
        plan_id: id,
        position,
        kind,
        params: JSON.stringify(params),
        status: isOpen ? 'waiting' : 'applied',
        before: isOpen ? null : 'null',
        outcome: isOpen ? null : '{}',
      });
    }
    if (!isOpen) record(at + 60_000, 'plan.finished', requester, { plan: id, state: 'done' });
  }

  function* flush(): Generator<Batch> {
    for (const table of YEAR_TABLES)
      if (pending[table].length > 0) yield { table, rows: pending[table].splice(0) } as Batch;
  }

  const open = Math.min(OPEN_PLANS, Math.floor(lines / LINES_OF_OPEN_ONES));
  const ended = Math.ceil((lines - open) / (2 + 2 * STEPS + 2 / APPROVED));
  for (let n = 0; n < ended + open; n += 1) {
    plan(n, Math.floor(begin + (YEAR - 60_000) * (n / (ended + open))), n >= ended);
    if (pending.audit.length >= AT_ONCE) yield* flush();
  }
  yield* flush();
}

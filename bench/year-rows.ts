import { createHash } from 'node:crypto';
import { hashOf } from '../src/audit/chain.ts';

/** Rows of one table; values in the order of its columns. */
export type Batch = { readonly table: keyof typeof COLUMNS; readonly rows: readonly Values[] };
export type Values = readonly (string | number | null)[];

/** The columns that are filled, in the order of the values. */
export const COLUMNS = {
  plans:
    'id occasion command requester asked_by in_room answer_to reason not_found rule rule_hash facts hash state approval hold_ms start_at asked_to late_at created_at finished_at',
  steps: 'plan_id position kind params status before outcome',
  requests:
    'id plan_id rule rule_hash approvers room_id quorum status created_at expires_at decided_at decided_by decision_reason decided_in',
  decisions: 'request_id approver_id approver verdict reason at decided_in',
  cards:
    'token purpose payload about stream_id message_id user_id status used_by used_in used_at created_at expires_at',
  audit: 'seq at type actor_id body previous hash',
} as const;

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
// Two changes a plan, and every fourth plan waits for an approval.
const STEPS = 2;
const APPROVED = 4;
const OPEN_PLANS = 200;
const AT_ONCE = 1_000;

function personId(n: number): number {
  return 197 * 2 ** 36 + n;
}

const personOf = (n: number) => ({
  id: personId(n),
  displayName: `Person Number ${n}`,
  username: `person.${n}`,
  emailAddress: `person.${n}@acme.example`,
  company: 'Acme Capital',
});

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

/** A year of a firm, ending at `end` (milliseconds since 1970), with as many lines of the record as asked for, in batches. */
export function* yearOf({ lines, end }: { readonly lines: number; readonly end: number }): Generator<Batch> {
  const random = randomFrom(7);
  const pick = (count: number) => Math.floor(random() * count);
  const pending: Record<keyof typeof COLUMNS, Values[]> = {
    plans: [],
    steps: [],
    requests: [],
    decisions: [],
    cards: [],
    audit: [],
  };
  let seq = 0;
  let previous = '0'.repeat(64);
  const begin = end - YEAR;

  function record(at: number, type: string, actor: ReturnType<typeof personOf>, details: object): void {
    seq += 1;
    const body = JSON.stringify({ actor: actor.displayName, ...details });
    const row = { seq, at, type, actor_id: actor.id, body };
    const hash = hashOf(previous, row);
    pending.audit.push([seq, at, type, actor.id, body, previous, hash]);
    previous = hash;
  }

  /** Somebody adds two people to a room; every fourth time an owner approves it first. */
  function plan(n: number, at: number, isOpen: boolean): void {
    const id = `P-${hex(`plan ${n}`, 12).toUpperCase()}`;
    const requester = personOf(random() * BUSIEST_DOES < 1 ? 1 : 2 + pick(PEOPLE - 2));
    const owner = personOf(2 + pick(PEOPLE - 2));
    const room = { id: hex(`room ${pick(ROOMS)}`, 34), name: `Room Number ${pick(ROOMS)}` };
    const needsApproval = n % APPROVED === 0;
    const request = `R-${hex(`request ${n}`, 12).toUpperCase()}`;
    const changes = Array.from({ length: STEPS }, () => ({
      kind: 'room.member.add',
      params: { room, user: personOf(2 + pick(PEOPLE - 2)) },
    }));
    const rule = 'members-ask-to-add-colleagues';
    const ruleHash = hex(rule, 64);
    const head = { plan: id, ...(needsApproval ? { request } : {}) };
    record(at, 'plan.proposed', requester, {
      ...head,
      state: 'approving',
      command: 'room add',
      changes,
      rule,
      facts: {},
      policy: ruleHash,
    });
    const approval = needsApproval
      ? JSON.stringify({ request, expiresAt: at + 30 * DAY, asked: [{ stream: room.id, approver: owner }] })
      : null;
    const state = isOpen ? (needsApproval ? 'approving' : 'paused') : 'done';
    pending.plans.push([
      id,
      `MESSAGESENT:${n}`,
      'room add',
      JSON.stringify(requester),
      null,
      1,
      JSON.stringify({ stream: room.id }),
      null,
      '[]',
      rule,
      ruleHash,
      '{}',
      hex(`hash ${n}`, 64),
      state,
      approval,
      null,
      null,
      null,
      null,
      at,
      isOpen ? null : at + 60_000,
    ]);
    if (needsApproval) {
      const decided = JSON.stringify(owner);
      pending.requests.push([
        request,
        id,
        rule,
        ruleHash,
        'room-owners',
        room.id,
        1,
        isOpen ? 'open' : 'approved',
        at,
        at + 30 * DAY,
        ...(isOpen ? [null, null, null, null] : [at + 30_000, decided, null, `SYMPHONYELEMENTSACTION:${n}`]),
      ]);
      if (at > end - CARDS_KEPT_FOR)
        pending.cards.push([
          hex(`card ${n}`, 43),
          'decide',
          JSON.stringify({ request }),
          null,
          room.id,
          hex(`message ${n}`, 43),
          owner.id,
          isOpen ? 'open' : 'used',
          isOpen ? null : owner.displayName,
          isOpen ? null : `e${n}`,
          isOpen ? null : at,
          at,
          at + 30 * DAY,
        ]);
      if (!isOpen) {
        pending.decisions.push([
          request,
          owner.id,
          decided,
          'approve',
          null,
          at + 30_000,
          `SYMPHONYELEMENTSACTION:${n}`,
        ]);
        record(at + 30_000, 'request.approved', owner, { ...head, state: 'running' });
      }
    }
    for (const [position, { kind, params }] of changes.entries()) {
      const details = { plan: id, change: { kind, params } };
      if (!isOpen) {
        record(at + 40_000, 'change.started', requester, details);
        record(at + 50_000, 'change.applied', requester, details);
      }
      const done = isOpen ? ['waiting', null, null] : ['applied', 'null', '{}'];
      pending.steps.push([id, position, kind, JSON.stringify(params), ...done]);
    }
    if (!isOpen) record(at + 60_000, 'plan.finished', requester, { plan: id, state: 'done' });
  }

  function* flush(least: number): Generator<Batch> {
    for (const table of ['plans', 'steps', 'requests', 'decisions', 'cards', 'audit'] as const)
      if (pending[table].length >= least) yield { table, rows: pending[table].splice(0) };
  }

  const plans = Math.ceil(lines / (2 + 2 * STEPS + 1 / APPROVED));
  for (let n = 0; seq < lines; n += 1) {
    plan(n, Math.floor(begin + (YEAR - 60_000) * Math.min(1, n / plans)), n >= plans - OPEN_PLANS);
    if (pending.audit.length >= AT_ONCE) yield* flush(0);
  }
  yield* flush(1);
}

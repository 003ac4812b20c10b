import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Every change of the tables, oldest first. A migration that has been released is never edited. */
export const migrations: Record<string, Migration> = {
  '0001-first-tables': { up: firstTables },
  '0002-asked-by': { up: askedBy },
  '0003-waiting-notices': { up: waitingNotices },
};

async function firstTables(db: Kysely<unknown>): Promise<void> {
  await sql`create table inbox (
    seq integer primary key autoincrement, key text not null unique, conversation text not null, type text not null,
    body text, status text not null, attempts integer not null, received_at integer not null, finished_at integer,
    reference text)`.execute(db);
  await sql`create index inbox_status on inbox (status, seq)`.execute(db);
  await sql`create index inbox_finished on inbox (finished_at)`.execute(db);

  await sql`create table plans (
    id text primary key, occasion text not null, command text not null, requester text not null,
    in_room integer not null, answer_to text not null, reason text, not_found text not null, rule text not null,
    rule_hash text not null, facts text not null, hash text not null, state text not null, approval text, hold_ms integer,
    start_at integer, asked_to text, late_at integer, created_at integer not null, finished_at integer)`.execute(
    db,
  );
  await sql`create index plans_occasion on plans (occasion)`.execute(db);
  await sql`create index plans_open on plans (created_at) where finished_at is null`.execute(db);
  await sql`create table outbox (
    seq integer primary key autoincrement, key text not null unique, conversation text not null, message text not null,
    status text not null, created_at integer not null, finished_at integer)`.execute(db);
  await sql`create index outbox_pending on outbox (seq) where status = 'pending'`.execute(db);
  await sql`create index outbox_finished on outbox (finished_at)`.execute(db);
  await sql`create table steps (
    plan_id text not null references plans (id), position integer not null, kind text not null, params text not null,
    status text not null, before text, outcome text, primary key (plan_id, position))`.execute(db);

  await sql`create table requests (
    id text primary key, plan_id text not null references plans (id), rule text not null, rule_hash text not null,
    approvers text not null, room_id text not null, quorum integer not null, status text not null,
    created_at integer not null, expires_at integer not null, decided_at integer, decided_by text,
    decision_reason text, decided_in text)`.execute(db);
  await sql`create index requests_status on requests (status, created_at)`.execute(db);
  await sql`create unique index requests_plan on requests (plan_id)`.execute(db);
  await sql`create table decisions (
    request_id text not null references requests (id), approver_id integer not null, approver text not null,
    verdict text not null, reason text, at integer not null, decided_in text not null,
    primary key (request_id, approver_id))`.execute(db);

  await sql`create table cards (
    token text primary key, purpose text not null, payload text not null, stream_id text not null, message_id text,
    user_id integer, status text not null, used_by text, used_in text, used_at integer, created_at integer not null,
    expires_at integer not null)`.execute(db);
  await sql`create index cards_expiry on cards (expires_at)`.execute(db);

  await sql`create table audit (
    seq integer primary key, at integer not null, type text not null, actor_id integer, body text not null,
    previous text not null, hash text not null)`.execute(db);
  await sql`create index audit_actor on audit (actor_id, seq)`.execute(db);
  await sql`create trigger audit_no_update before update on audit begin select raise(abort, 'the audit record is append-only'); end`.execute(
    db,
  );
  await sql`create trigger audit_no_delete before delete on audit begin select raise(abort, 'the audit record is append-only'); end`.execute(
    db,
  );

  // "insert or replace" removes the old line without asking the trigger above.
  await sql`create trigger audit_no_replace before insert on audit when exists (select 1 from audit where seq = new.seq) begin select raise(abort, 'the audit record is append-only'); end`.execute(
    db,
  );

  await sql`create table watches (
    id text primary key, occasion text not null, watcher_id integer not null, watcher text not null,
    watched_id integer not null, watched text not null, until_at integer not null, status text not null,
    status_at integer not null, ended text, ended_in text, created_at integer not null)`.execute(db);
  await sql`create unique index watches_occasion on watches (occasion, watched_id)`.execute(db);
  await sql`create unique index watches_open on watches (watcher_id, watched_id) where status = 'open'`.execute(
    db,
  );
  await sql`create index watches_status on watches (status, status_at)`.execute(db);

  await sql`create table jobs (
    id text primary key, kind text not null, payload text not null, run_at integer not null,
    attempts integer not null)`.execute(db);
  await sql`create index jobs_due on jobs (run_at)`.execute(db);
  await sql`create table once (key text primary key, event text not null, expires_at integer not null)`.execute(
    db,
  );
  await sql`create index once_expiry on once (expires_at)`.execute(db);
  await sql`create table settings (
    person_id integer primary key, language text, time_zone text, notices text, quiet text)`.execute(db);
  await sql`create table meta (key text primary key, value text not null)`.execute(db);
}

async function askedBy(db: Kysely<unknown>): Promise<void> {
  await sql`alter table plans add column asked_by text`.execute(db);
}

async function waitingNotices(db: Kysely<unknown>): Promise<void> {
  await sql`create table waiting_notices (
    person_id integer not null, plan_id text not null references plans (id), since integer not null,
    primary key (person_id, plan_id))`.execute(db);
}

import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { StoreKind } from './store-url.ts';
import type { Tables } from './tables.ts';

/** The key of `meta` under which the end of the record is kept: `<lines>:<hash>`. */
export const RECORD_HEAD = 'audit.head';

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey();
const isStatus = (status: string) => sql<boolean>`status = ${sql.lit(status)}`;

/** The tables of both stores. Times are milliseconds since 1970, and ids of people have up to 53 bits. */
export async function createTables(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  // In SQLite every integer has 64 bits, and only a key of the type "integer" is the number of the row.
  const whole = kind === 'sqlite' ? 'integer' : 'bigint';
  const { schema } = db;
  const numbered: Types['numbered'] = (table) =>
    table.addColumn('seq', whole, (column) =>
      kind === 'sqlite'
        ? column.primaryKey().autoIncrement()
        : column.primaryKey().generatedByDefaultAsIdentity(),
    );

  await numbered(schema.createTable('inbox'))
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('conversation', 'text', required)
    .addColumn('type', 'text', required)
    .addColumn('body', 'text')
    .addColumn('status', 'text', required)
    .addColumn('attempts', 'integer', required)
    .addColumn('at', whole, required)
    .addColumn('received_at', whole, required)
    .addColumn('finished_at', whole)
    .addColumn('reference', 'text')
    .execute();
  await schema.createIndex('inbox_status').on('inbox').columns(['status', 'seq']).execute();
  await schema
    .createIndex('inbox_pending')
    .on('inbox')
    .columns(['conversation', 'at', 'seq'])
    .where(isStatus('pending'))
    .execute();
  await schema.createIndex('inbox_finished').on('inbox').column('finished_at').execute();

  await numbered(schema.createTable('outbox'))
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('conversation', 'text', required)
    .addColumn('message', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('created_at', whole, required)
    .addColumn('finished_at', whole)
    .execute();
  await schema.createIndex('outbox_pending').on('outbox').column('seq').where(isStatus('pending')).execute();
  await schema
    .createIndex('outbox_conversation')
    .on('outbox')
    .columns(['conversation', 'created_at'])
    .execute();
  await schema.createIndex('outbox_finished').on('outbox').column('finished_at').execute();

  await createPlanTables(db, { whole, numbered });
  await createRequestTables(db, { whole, numbered });
  await createDelegations(db, whole);
  await createGlass(db, whole);
  await createWatchTables(db, whole);
  await createRecord(db, whole);
  await createSharing(db, whole);

  await schema
    .createTable('jobs')
    .addColumn('id', 'text', key)
    .addColumn('kind', 'text', required)
    .addColumn('payload', 'text', required)
    .addColumn('run_at', whole, required)
    .addColumn('attempts', 'integer', required)
    .addColumn('version', 'integer', required)
    .addColumn('wanted_at', whole)
    .execute();
  await schema.createIndex('jobs_due').on('jobs').column('run_at').execute();

  await schema
    .createTable('once')
    .addColumn('key', 'text', key)
    .addColumn('event', 'text', required)
    .addColumn('expires_at', whole, required)
    .execute();
  await schema.createIndex('once_expiry').on('once').column('expires_at').execute();

  await schema
    .createTable('settings')
    .addColumn('person_id', whole, key)
    .addColumn('language', 'text')
    .addColumn('time_zone', 'text')
    .addColumn('notices', 'text')
    .addColumn('quiet', 'text')
    .execute();

  await schema
    .createTable('meta')
    .addColumn('key', 'text', key)
    .addColumn('value', 'text', required)
    .execute();
  // There from the beginning, so that there is something to lock.
  await db
    .withTables<Pick<Tables, 'meta'>>()
    .insertInto('meta')
    .values({ key: RECORD_HEAD, value: `0:${'0'.repeat(64)}` })
    .execute();
}

type Whole = 'integer' | 'bigint';

type Types = {
  readonly whole: Whole;
  readonly numbered: <T extends string>(table: CreateTableBuilder<T>) => CreateTableBuilder<T, 'seq'>;
};

async function createPlanTables({ schema }: Kysely<unknown>, { whole, numbered }: Types): Promise<void> {
  await numbered(schema.createTable('plans'))
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('occasion', 'text', required)
    .addColumn('command', 'text', required)
    .addColumn('requester', 'text', required)
    .addColumn('asked_by', 'text')
    .addColumn('in_room', 'integer', required)
    .addColumn('answer_to', 'text', required)
    .addColumn('reason', 'text')
    .addColumn('ticket', 'text')
    .addColumn('not_found', 'text', required)
    .addColumn('rule', 'text', required)
    .addColumn('rule_hash', 'text', required)
    .addColumn('facts', 'text', required)
    .addColumn('hash', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('approval', 'text')
    .addColumn('hold_ms', whole)
    .addColumn('start_at', whole)
    .addColumn('asked_to', 'text')
    .addColumn('late_at', whole)
    .addColumn('glass', 'text')
    .addColumn('created_at', whole, required)
    .addColumn('finished_at', whole)
    .execute();
  await schema.createIndex('plans_occasion').on('plans').column('occasion').execute();
  await schema
    .createIndex('plans_open')
    .on('plans')
    .column('created_at')
    .where(sql<boolean>`finished_at is null`)
    .execute();
  await schema.createIndex('plans_finished').on('plans').column('finished_at').execute();

  await schema
    .createTable('steps')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plans.id'))
    .addColumn('position', 'integer', required)
    .addColumn('kind', 'text', required)
    .addColumn('params', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('before', 'text')
    .addColumn('outcome', 'text')
    .addPrimaryKeyConstraint('steps_key', ['plan_id', 'position'])
    .execute();

  await schema
    .createTable('waiting_notices')
    .addColumn('person_id', whole, required)
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plans.id'))
    .addColumn('since', whole, required)
    .addPrimaryKeyConstraint('waiting_notices_key', ['person_id', 'plan_id'])
    .execute();
  await schema.createIndex('waiting_notices_plan').on('waiting_notices').column('plan_id').execute();

  await schema
    .createTable('uses')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plans.id'))
    .addColumn('rule', 'text', required)
    .addColumn('person_id', whole, required)
    .addColumn('at', whole, required)
    .addPrimaryKeyConstraint('uses_key', ['plan_id', 'rule'])
    .execute();
  await schema.createIndex('uses_person').on('uses').columns(['person_id', 'rule', 'at']).execute();
}

async function createRequestTables({ schema }: Kysely<unknown>, { whole, numbered }: Types): Promise<void> {
  await schema
    .createTable('requests')
    .addColumn('id', 'text', key)
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plans.id'))
    .addColumn('requester_id', whole, required)
    .addColumn('asked_by_id', whole)
    .addColumn('subjects', 'text', required)
    .addColumn('rule', 'text', required)
    .addColumn('rule_hash', 'text', required)
    .addColumn('route', 'text', required)
    .addColumn('stage', 'integer', required)
    .addColumn('room_id', 'text', required)
    .addColumn('status', 'text', required)
    .addColumn('version', 'integer', required)
    .addColumn('created_at', whole, required)
    .addColumn('expires_at', whole, required)
    .addColumn('decided_at', whole)
    .addColumn('decided_by', 'text')
    .addColumn('decision_reason', 'text')
    .addColumn('decided_in', 'text')
    .execute();
  await schema.createIndex('requests_status').on('requests').columns(['status', 'created_at']).execute();
  await schema.createIndex('requests_plan').on('requests').column('plan_id').execute();
  await schema
    .createIndex('requests_of')
    .on('requests')
    .columns(['requester_id', 'status', 'created_at'])
    .execute();

  await schema
    .createTable('decisions')
    .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
    .addColumn('approver_id', whole, required)
    .addColumn('approver', 'text', required)
    .addColumn('mandate_id', whole, required)
    .addColumn('principal', 'text')
    .addColumn('verdict', 'text', required)
    .addColumn('stage', 'integer', required)
    .addColumn('parts', 'text', required)
    .addColumn('reason', 'text')
    .addColumn('at', whole, required)
    .addColumn('decided_in', 'text', required)
    .addPrimaryKeyConstraint('decisions_key', ['request_id', 'approver_id'])
    .addUniqueConstraint('decisions_mandate', ['request_id', 'mandate_id'])
    .execute();
  await schema.createIndex('decisions_by').on('decisions').column('approver_id').execute();
  await schema.createIndex('decisions_with').on('decisions').column('mandate_id').execute();

  await schema
    .createTable('asked')
    .addColumn('stream_id', 'text', required)
    .addColumn('request_id', 'text', required)
    .addColumn('requester_id', whole, required)
    .addColumn('at', whole, required)
    .addColumn('digest', 'text')
    .addPrimaryKeyConstraint('asked_key', ['request_id', 'stream_id'])
    .execute();
  await schema.createIndex('asked_there').on('asked').columns(['stream_id', 'at']).execute();

  await schema
    .createTable('questions')
    .addColumn('plan_id', 'text', (column) => column.notNull().references('plans.id'))
    .addColumn('number', 'integer', required)
    .addColumn('asker', 'text', required)
    .addColumn('question', 'text', required)
    .addColumn('asked_at', whole, required)
    .addColumn('asked_in', 'text', required)
    .addColumn('answer', 'text')
    .addColumn('answered_at', whole)
    .addColumn('answered_in', 'text')
    .addPrimaryKeyConstraint('questions_key', ['plan_id', 'number'])
    .execute();

  await numbered(schema.createTable('cards'))
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('purpose', 'text', required)
    .addColumn('payload', 'text', required)
    .addColumn('about', 'text')
    .addColumn('stream_id', 'text', required)
    .addColumn('message_id', 'text')
    .addColumn('user_id', whole)
    .addColumn('status', 'text', required)
    .addColumn('used_by', 'text')
    .addColumn('used_in', 'text')
    .addColumn('used_at', whole)
    .addColumn('asked_in', 'text')
    .addColumn('left_at', whole)
    .addColumn('created_at', whole, required)
    .addColumn('expires_at', whole, required)
    .execute();
  await schema.createIndex('cards_expiry').on('cards').column('expires_at').execute();
  await schema
    .createIndex('cards_about')
    .on('cards')
    .columns(['purpose', 'about'])
    .where(sql<boolean>`about is not null`)
    .execute();
  await schema.createIndex('cards_asked').on('cards').columns(['stream_id', 'user_id', 'purpose']).execute();
}

async function createDelegations({ schema }: Kysely<unknown>, whole: Whole): Promise<void> {
  await schema
    .createTable('delegations')
    .addColumn('id', 'text', key)
    .addColumn('principal_id', whole, required)
    .addColumn('principal', 'text', required)
    .addColumn('delegate_id', whole, required)
    .addColumn('delegate', 'text', required)
    .addColumn('until_at', whole, required)
    .addColumn('status', 'text', required)
    .addColumn('set_by', 'text')
    .addColumn('confirmed_by', 'text')
    .addColumn('created_at', whole, required)
    .addColumn('occasion', 'text', required)
    .addColumn('changed_in', 'text', required)
    .execute();
  await schema.createIndex('delegations_until').on('delegations').column('until_at').execute();
}

async function createGlass({ schema }: Kysely<unknown>, whole: Whole): Promise<void> {
  await schema
    .createTable('glass')
    .addColumn('id', 'text', key)
    .addColumn('person_id', whole, required)
    .addColumn('person', 'text', required)
    .addColumn('reason', 'text', required)
    .addColumn('lasts_ms', whole, required)
    .addColumn('until_at', whole, required)
    .addColumn('status', 'text', required)
    .addColumn('created_at', whole, required)
    .addColumn('opened_at', whole)
    .addColumn('ended_at', whole)
    .addColumn('reviewed_by', 'text')
    .addColumn('finding', 'text')
    .addColumn('reviewed_at', whole)
    .addColumn('occasion', 'text', required)
    .addColumn('changed_in', 'text', required)
    .execute();
  await schema
    .createIndex('glass_open')
    .on('glass')
    .column('person_id')
    .unique()
    .where(isStatus('open'))
    .execute();
  await schema.createIndex('glass_of').on('glass').columns(['person_id', 'created_at']).execute();

  await schema
    .createTable('glass_uses')
    .addColumn('plan_id', 'text', (column) => column.primaryKey().references('plans.id'))
    .addColumn('glass_id', 'text', (column) => column.notNull().references('glass.id'))
    .addColumn('at', whole, required)
    .addColumn('interested', 'text', required)
    .addColumn('skipped', 'text', required)
    .execute();
  await schema.createIndex('glass_uses_of').on('glass_uses').column('glass_id').execute();
}

async function createWatchTables({ schema }: Kysely<unknown>, whole: Whole): Promise<void> {
  await schema
    .createTable('watches')
    .addColumn('id', 'text', key)
    .addColumn('occasion', 'text', required)
    .addColumn('watcher_id', whole, required)
    .addColumn('watcher', 'text', required)
    .addColumn('watched_id', whole, required)
    .addColumn('watched', 'text', required)
    .addColumn('until_at', whole, required)
    .addColumn('status', 'text', required)
    .addColumn('status_at', whole, required)
    .addColumn('ended', 'text')
    .addColumn('ended_in', 'text')
    .addColumn('created_at', whole, required)
    .execute();
  await schema
    .createIndex('watches_occasion')
    .on('watches')
    .columns(['occasion', 'watched_id'])
    .unique()
    .execute();
  await schema
    .createIndex('watches_open')
    .on('watches')
    .columns(['watcher_id', 'watched_id'])
    .unique()
    .where(isStatus('open'))
    .execute();
  await schema.createIndex('watches_status').on('watches').columns(['status', 'status_at']).execute();
}

async function createRecord({ schema }: Kysely<unknown>, whole: Whole): Promise<void> {
  await schema
    .createTable('audit')
    .addColumn('seq', whole, key)
    .addColumn('at', whole, required)
    .addColumn('type', 'text', required)
    .addColumn('actor_id', whole)
    .addColumn('body', 'text', required)
    .addColumn('previous', 'text', required)
    .addColumn('hash', 'text', required)
    .execute();
  await schema.createIndex('audit_actor').on('audit').columns(['actor_id', 'at', 'seq']).execute();
  await schema.createIndex('audit_at').on('audit').columns(['at', 'seq']).execute();
}

/** Who does what, and how fast, of the processes that use one store. */
async function createSharing({ schema }: Kysely<unknown>, whole: Whole): Promise<void> {
  await schema
    .createTable('leases')
    .addColumn('key', 'text', key)
    .addColumn('owner', 'text', required)
    .addColumn('until', whole, required)
    .addColumn('was_lost', 'integer', required)
    .execute();

  await schema.createTable('lifelines').addColumn('owner', 'text', key).execute();

  await schema
    .createTable('setups')
    .addColumn('hash', 'text', key)
    .addColumn('policy', 'text', required)
    .addColumn('configuration', 'text', required)
    .addColumn('rank', whole, required)
    .execute();

  await schema
    .createTable('replicas')
    .addColumn('owner', 'text', key)
    .addColumn('setup', 'text', required)
    .addColumn('until', whole, required)
    .execute();

  await schema
    .createTable('paces')
    .addColumn('key', 'text', key)
    .addColumn('free_at', whole, required)
    .execute();
}

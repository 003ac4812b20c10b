import { sql } from 'kysely';

/** The clock of PostgreSQL, in milliseconds since 1970: those of the machines that share it differ. */
export const databaseNow = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`;

import { type Clock, type StreamId, toStreamId, toUserId, type UserId } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { isRefusal, UserError } from '../errors.ts';
import { listPlans, type OpenPlan } from '../plans/index.ts';
import type { Facts, FactsSource } from '../policy/index.ts';
import { routeShape, type Stage } from '../routes/index.ts';
import { fromJson, type Tables } from '../store/index.ts';
import { inParallel } from '../work/in-parallel.ts';
import type { Eligibility } from './eligibility.ts';
import { createForOthers } from './for-others.ts';
import type { ApprovalRequest } from './request.ts';
import { loadRequests } from './request-store.ts';

/** Only those of one requester, or about one room, or just one of them. */
export type RequestFilter = {
  readonly by?: UserId | undefined;
  readonly room?: StreamId | undefined;
  readonly id?: string | undefined;
};

/** A request with what it would do, without all of its changes: there may be hundreds. */
export type ListedRequest = { readonly request: ApprovalRequest } & OpenPlan;

type Options = Parameters<typeof createForOthers>[0] & {
  readonly clock: Pick<Clock, 'now'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly eligibility: Pick<Eligibility, 'partsAt'>;
};

// Of the pod's calls that it takes to know who may decide.
const AT_ONCE = 10;
const MAX_DECIDED = 200;

/** All that it takes to know who may decide: whole plans would take ten times as long to read. */
const COLUMNS = [
  'id',
  'route',
  'stage',
  'room_id',
  'requester_id',
  'asked_by_id',
  'subjects',
  'created_at',
] as const;

type Row = Omit<Pick<Selectable<Tables['requests']>, (typeof COLUMNS)[number]>, 'subjects'> & {
  readonly subjects: readonly UserId[];
};

const people = z.array(z.number().transform(toUserId));

/** The requests that concern a person, as lists of ids; `load` has what a page of them shows. */
export function createRequestLists(options: Options) {
  const { store, clock, factsSource, eligibility } = options;
  const forOthers = createForOthers(options);
  const requestsOf = ({ by, room, id }: RequestFilter) => {
    const requests = store.selectFrom('requests');
    const all = id === undefined ? requests : requests.where('id', '=', id);
    const some = by === undefined ? all : all.where('requester_id', '=', by);
    return room === undefined ? some : some.where('room_id', '=', room);
  };

  const openOf = (filter: RequestFilter) =>
    requestsOf(filter).where('status', '=', 'open').where('expires_at', '>', clock.now());

  /** May this person decide now? A room that Steward may not look into any more hides no other requests. */
  async function mayDecide(person: UserId, row: Row, facts: Facts): Promise<boolean> {
    const stage = stageOf(row);
    const about = {
      roomId: row.room_id === '' ? undefined : toStreamId(row.room_id),
      managed: managedIn(row),
    };
    try {
      return (await eligibility.partsAt(person, { stage, about, facts })).length > 0;
    } catch (error) {
      if (isRefusal(error) || error instanceof UserError) return false;
      throw error;
    }
  }

  /** The requests on which this person, or whoever used their mandate, has decided. */
  const decidedBy = (person: UserId) =>
    store
      .selectFrom('decisions')
      .select('request_id as id')
      .where((either) => either.or([either('approver_id', '=', person), either('mandate_id', '=', person)]));

  /** Open requests that others have made, in which this person has no interest and has not decided, oldest first. */
  async function undecidedBy(person: UserId, filter: RequestFilter): Promise<Row[]> {
    const rows = await openOf(filter)
      .select(COLUMNS)
      .where('requester_id', '<>', person)
      .where('id', 'not in', decidedBy(person))
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows
      .map((row) => ({ ...row, subjects: fromJson(people, row.subjects) }))
      .filter(({ asked_by_id, subjects }) => asked_by_id !== person && !subjects.includes(person));
  }

  return {
    /**
     * Those that this person can decide now: one of each requester in turn, the oldest first, so that nobody's many requests hide
     * those of others.
     */
    async waitingFor(person: UserId, filter: RequestFilter = {}): Promise<string[]> {
      const facts = factsSource.now();
      const rows = await undecidedBy(person, filter);
      const alike = [...Map.groupBy(rows, sameDecision).values()];
      const decidable: Row[] = [];
      for await (const found of inParallel(alike, AT_ONCE, async (some) => {
        const [first] = some;
        return first && (await mayDecide(person, first, facts)) ? some : [];
      }))
        decidable.push(...found);
      const own = new Set(decidable);
      const others = rows.filter((row) => !own.has(row));
      decidable.push(...(await forOthers(person, others, facts)));
      return inTurns(decidable.toSorted(byAge)).map(({ id }) => id);
    },

    /** Open requests of this person, oldest first. */
    async sentBy(person: UserId, filter: RequestFilter = {}): Promise<string[]> {
      const rows = await openOf(filter)
        .select('id')
        .where('requester_id', '=', person)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },

    /** The newest of those that are over and that this person made, or on which they or their delegate decided. */
    async decidedFor(person: UserId, filter: RequestFilter = {}): Promise<string[]> {
      const made = store.selectFrom('requests').select('id').where('requester_id', '=', person);
      const rows = await requestsOf(filter)
        .select('id')
        .where('status', '<>', 'open')
        .where('id', 'in', made.union(decidedBy(person)))
        .orderBy('decided_at', 'desc')
        .orderBy('id')
        .limit(MAX_DECIDED)
        .execute();
      return rows.map(({ id }) => id);
    },

    async load(ids: readonly string[]): Promise<ListedRequest[]> {
      const requests = await loadRequests(store, ids);
      const plans = await listPlans(
        store,
        requests.map(({ planId }) => planId),
      );
      return requests.flatMap((request) => {
        const found = plans.get(request.planId);
        return found ? [{ request, ...found }] : [];
      });
    },
  };
}

const stageOf = ({ route, stage }: Row): Stage => fromJson(routeShape, route).stages[stage] ?? [];

const managedIn = ({ subjects, requester_id }: Row): readonly UserId[] =>
  subjects.length > 0 ? subjects : [toUserId(requester_id)];

/** The same for all requests on which the same people decide at this moment. */
function sameDecision(row: Row): string {
  const { route, stage, room_id } = row;
  // The text is looked at first, because most routes don't ask them.
  const asksManagers =
    route.includes('line-managers') && stageOf(row).some(({ group }) => group.kind === 'line-managers');
  return JSON.stringify([route, stage, room_id, asksManagers ? managedIn(row) : []]);
}

const byAge = (one: Row, other: Row): number =>
  one.created_at - other.created_at || (one.id < other.id ? -1 : 1);

/** The first of each requester, then the second of each, and so on. */
function inTurns(rows: readonly Row[]): Row[] {
  const seen = new Map<number, number>();
  return rows
    .map((row) => {
      const turn = seen.get(row.requester_id) ?? 0;
      seen.set(row.requester_id, turn + 1);
      return { row, turn };
    })
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ row }) => row);
}

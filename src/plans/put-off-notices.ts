import { type Clock, toUserId, type UserId } from '@finos/symphony-bdk-core';
import type { Jobs } from '../jobs/index.ts';
import { conversationOf, type Draft, type Outbox } from '../outbox/index.ts';
import { noticesDueAt, type SettingsBook } from '../settings/index.ts';
import { inTurn, type Store, type StoreTransaction } from '../store/index.ts';
import { noticeDrafts, toldOf } from './notices.ts';
import type { Plan } from './plan.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly jobs: Pick<Jobs, 'schedule'>;
  readonly outbox: Pick<Outbox, 'add' | 'countSince' | 'wake'>;
  readonly settings: Pick<SettingsBook, 'settingsIn'>;
  /** Of whoever has chosen none. */
  readonly timeZone: string;
  readonly isInternal: (id: UserId) => boolean;
  /** How many of them somebody gets in an hour as messages of their own. */
  readonly noticesPerHour: number;
};

const HOUR_MS = 3_600_000;
// What is in the keys of messages that tell people of what concerns them.
const NOTICES = ['/notice/', '/concerns/'];
const FLOODED_AFTER_MS = 10 * 60_000;

/** Sends notices when each person wants them: those for later are kept, with one job a person that sends them. */
export function createPutOffNotices(options: Options) {
  const { store, clock, jobs, outbox, settings, timeZone, isInternal, noticesPerHour } = options;

  /** Who of these has had as many in the last hour as anybody gets one by one. */
  async function flooded(
    people: readonly UserId[],
    transaction: StoreTransaction,
  ): Promise<ReadonlySet<string>> {
    const to = people.map((im) => ({ im }));
    const counts = await outbox.countSince(clock.now() - HOUR_MS, { to, parts: NOTICES }, transaction);
    return new Set([...counts].flatMap(([im, count]) => (count >= noticesPerHour ? [im] : [])));
  }

  const putOff = async (
    { id: plan_id }: Plan,
    { person, since, due }: { person: UserId; since: number; due: number },
    transaction: StoreTransaction,
  ): Promise<void> => {
    // What waits for them already tells how it is by then.
    await transaction
      .insertInto('waiting_notices')
      .values({ person_id: person, plan_id, since })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await jobs.schedule(sendingNotices(person, due), transaction);
  };

  /** The messages of a plan that has ended, or waits for an approval now, which are to be sent now; what is for later is put off, what nobody wants is not kept. */
  async function draftsFor(plan: Plan, transaction: StoreTransaction): Promise<readonly Draft[]> {
    const people = [...toldOf(plan, isInternal).keys()];
    if (people.length === 0) return [];
    const now = clock.now();
    const chosen = await settings.settingsIn(people, transaction);
    const full = await flooded(people, transaction);
    const later = new Set<UserId>();
    for (const person of people) {
      const wanted = noticesDueAt(chosen.get(person) ?? {}, { since: now, now, timeZone });
      // Whoever gets very many, such as one for each of somebody's requests, gets what is more in one message.
      const due = wanted === now && full.has(imOf(person)) ? now + FLOODED_AFTER_MS : wanted;
      if (due === now) continue;
      later.add(person);
      if (due !== 'never') await putOff(plan, { person, since: now, due }, transaction);
    }
    return noticeDrafts(plan, { isInternal, isLater: (id) => later.has(id) });
  }

  /** Sends what waits for somebody in one message, if it is time; answers with when it is, if it is not. */
  const sendTo = (person: UserId): Promise<number | undefined> =>
    inTurn(store, async (transaction) => {
      const rows = await transaction
        .selectFrom('waiting_notices')
        .select(['plan_id', 'since'])
        .where('person_id', '=', person)
        .orderBy('since')
        .orderBy('plan_id')
        .execute();
      const [first] = rows;
      if (first === undefined) return undefined;
      const chosen = (await settings.settingsIn([person], transaction)).get(person) ?? {};
      const now = clock.now();
      const due = noticesDueAt(chosen, { since: first.since, now, timeZone });
      if (due !== 'never' && due > now) return due;
      const plans = rows.map(({ plan_id }) => plan_id);
      if (due !== 'never') await outbox.add([digestFor(person, first, plans)], transaction);
      await transaction.deleteFrom('waiting_notices').where('person_id', '=', person).execute();
      return undefined;
    });

  return {
    draftsFor,

    handlers: {
      'send-notices': async ({ person }: { readonly person: number }): Promise<number | undefined> => {
        const again = await sendTo(toUserId(person));
        outbox.wake();
        return again;
      },
    },
  };
}

const imOf = (person: UserId): string => conversationOf({ to: { im: person } });

/** The job that sends what waits for somebody. Earlier than due it looks again: they may have chosen otherwise. */
export const sendingNotices = (person: UserId, runAt: number) =>
  ({ id: `send-notices/${person}`, kind: 'send-notices', payload: { person }, runAt }) as const;

/** The first one names the message, with when it began to wait: one day it is asked for, another day it is done. */
const digestFor = (
  person: UserId,
  { plan_id: plan, since }: { readonly plan_id: string; readonly since: number },
  plans: readonly string[],
): Draft => ({
  key: `${plan}/notices/${person}/${since}`,
  message: { kind: 'notices', plan, to: { im: person }, plans: [...plans] },
});

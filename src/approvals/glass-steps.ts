import type { Clock, Person, UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import type { Jobs } from '../jobs/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';
import { type Glass, glassesOf, glassOfEvent, updateGlass, usesOf } from './glass.ts';
import { createOncePerEvent } from './once-per-event.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly audit: Pick<Audit, 'append'>;
  readonly jobs: Pick<Jobs, 'schedule' | 'cancel' | 'wake'>;
};

export type GlassSteps = ReturnType<typeof createGlassSteps>;

/** Puts down what happens to windows. */
export function createGlassSteps({ store, clock, audit, jobs }: Options) {
  const once = createOncePerEvent({ store, jobs }, glassOfEvent);

  const endingOf = ({ id, until }: Glass) =>
    ({ id: `end-break-glass/${id}`, kind: 'end-break-glass', payload: { glass: id }, runAt: until }) as const;

  async function tell(
    { id }: Glass,
    status: 'opened' | 'ended' | 'reviewed',
    transaction: StoreTransaction,
  ): Promise<void> {
    const payload = { glass: id, status };
    const job = { id: `tell-of-break-glass/${id}/${status}`, kind: 'tell-of-break-glass', payload } as const;
    await jobs.schedule({ ...job, runAt: clock.now() }, transaction);
  }

  async function open(proposed: Glass, event: string, transaction: StoreTransaction): Promise<Glass> {
    const now = clock.now();
    const opened: Glass = {
      ...proposed,
      status: 'open',
      openedAt: now,
      until: now + proposed.lasts,
      changedIn: event,
    };
    if (!(await updateGlass(proposed, opened, transaction))) throw new UserError({ code: 'no-glass' });
    const { id: glass, person, until, reason } = opened;
    await audit.append(
      { type: 'break-glass.opened', actor: person, details: { glass, until, reason } },
      transaction,
    );
    await jobs.schedule(endingOf(opened), transaction);
    await tell(opened, 'opened', transaction);
    return opened;
  }

  /** By the person, or because its time is up. What nothing was done in needs no review. */
  async function end(
    glass: Glass,
    { by, event }: { readonly by?: Person; readonly event: string },
    transaction: StoreTransaction,
  ): Promise<Glass> {
    const uses = await usesOf(transaction, glass.id);
    const until = Math.min(glass.until, clock.now());
    const ended: Glass = {
      ...glass,
      status: uses.length > 0 ? 'ended' : 'closed',
      until,
      endedAt: until,
      changedIn: event,
    };
    if (!(await updateGlass(glass, ended, transaction))) throw new UserError({ code: 'no-glass' });
    await audit.append(
      {
        type: 'break-glass.ended',
        ...(by ? { actor: by } : {}),
        details: { glass: glass.id, person: glass.person, plans: uses.map(({ plan }) => plan) },
      },
      transaction,
    );
    await jobs.cancel([endingOf(glass).id], transaction);
    await tell(ended, 'ended', transaction);
    return ended;
  }

  /** What should have ended by now ends first, when its job is late. */
  async function endOverdue(person: UserId, transaction: StoreTransaction): Promise<void> {
    for (const glass of await glassesOf(transaction, person, ['open']))
      if (glass.until <= clock.now()) await end(glass, { event: `${glass.id} is over` }, transaction);
  }

  return { once, open, end, endOverdue, tell };
}

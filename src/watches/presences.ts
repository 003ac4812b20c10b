import type { Clock, Logger, PresenceCategory, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';

/** A person's presence, and since when it is so (milliseconds since 1970; 0 where nobody can say). */
export type Presence = {
  readonly category: PresenceCategory | 'UNKNOWN';
  readonly since: number;
  /** The pod shows it only to people who are connected with them, and Steward isn't. */
  readonly isHidden?: true;
};

/** The presence of people, of whatever firm. */
export type Presences = ReturnType<typeof createPresences>;

type Options = {
  readonly presence: Pick<SymphonyBdk['presence'], 'getUserPresence' | 'externalPresenceInterest'>;
  readonly connections: Pick<SymphonyBdk['connections'], 'getConnection'>;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly isInternal: (id: UserId) => boolean;
  readonly logger: Logger;
};

type Ask = { readonly signal?: AbortSignal | undefined };

const MINUTE = 60_000;
// Of people of other firms the pod wants to be told each hour, and asked no more often than this (Symphony REST API, external
// presence interest).
const INTEREST_LASTS = 50 * MINUTE;
const ASKED_AGAIN_AFTER = 5 * MINUTE;

export function createPresences({ presence, connections, clock, isInternal, logger }: Options) {
  // Since when; monotonic, as `askedAt`.
  const interests = new Map<UserId, number>();
  const remembered = new Map<UserId, Presence & { readonly askedAt: number }>();

  async function register(ids: readonly UserId[], { signal }: Ask): Promise<void> {
    await presence.externalPresenceInterest(ids, signal ? { signal } : {});
    for (const id of ids) interests.set(id, clock.monotonic());
  }

  function forgetOld(): void {
    const now = clock.monotonic();
    for (const [id, at] of interests) if (now - at >= INTEREST_LASTS) interests.delete(id);
    for (const [id, { askedAt }] of remembered) if (now - askedAt >= ASKED_AGAIN_AFTER) remembered.delete(id);
  }

  /**
   * Asks the pod. A person whom it does not know has no presence; other refusals are thrown. Of people of other firms it says that
   * they are offline also where it doesn't show how they are, which is then unknown: here alone that is decided.
   */
  async function ask(id: UserId, { signal }: Ask = {}): Promise<Presence> {
    const local = isInternal(id);
    let found = await read(id, { local, signal });
    if (!local && found.category === 'OFFLINE' && !(await isShown(id, { signal })))
      found = { category: 'UNKNOWN', since: 0, isHidden: true };
    if (!local) remembered.set(id, { ...found, askedAt: clock.monotonic() });
    return found;
  }

  /** The pod has taken our interest, and the person is connected with Steward (Symphony REST API, external presence interest). */
  async function isShown(id: UserId, { signal }: Ask): Promise<boolean> {
    if (!interests.has(id)) return false;
    try {
      return (await connections.getConnection(id, signal ? { signal } : {})).status === 'ACCEPTED';
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  }

  async function read(id: UserId, { local, signal }: Ask & { local: boolean }): Promise<Presence> {
    try {
      const { category, timestamp } = await presence.getUserPresence(id, { local }, signal ? { signal } : {});
      return { category, since: category === 'OFFLINE' ? 0 : (timestamp ?? 0) };
    } catch (error) {
      if (!isRefusal(error) || error.status !== 404) throw error;
      return { category: 'UNKNOWN', since: 0 };
    }
  }

  return {
    /**
     * Tells the pod of our interest in those of these people who are of other firms, before it has forgotten it: without it the pod
     * shows them as offline. Where it is not permitted, or they are not connected, nobody can say how they are.
     */
    async showInterest(ids: readonly UserId[], options: Ask = {}): Promise<void> {
      forgetOld();
      const due = ids.filter((id) => !isInternal(id) && !interests.has(id));
      if (due.length === 0) return;
      try {
        await register(due, options);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        logger.info('no interest in presences of other firms', errorFields(error));
        // One whom the pod does not know spoils it for all.
        if (due.length > 1)
          for (const id of due)
            await register([id], options).catch((refused: unknown) => {
              if (!isRefusal(refused)) throw refused;
            });
      }
    },

    ask,

    /** As `ask`, but people of other firms are asked for once in five minutes, and what was seen stands in between. */
    async of(id: UserId, options: Ask = {}): Promise<Presence> {
      const known = remembered.get(id);
      if (known && clock.monotonic() - known.askedAt < ASKED_AGAIN_AFTER) return known;
      return ask(id, options);
    },
  };
}

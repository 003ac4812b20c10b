import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import { fromJson, inTurn, metaValue, person, type Store, setMetaValue } from '../store/index.ts';

/** Who wants changes stopped or resumed, and the event that says so. */
type Asking = { readonly by: Person; readonly event: string };

export type Effects = ReturnType<typeof createEffects>;

/** Thrown where a change would be made while changes are stopped: it is made once they are resumed. */
export class EffectsStopped extends Error {
  constructor() {
    super('all changes are stopped');
    this.name = 'EffectsStopped';
  }
}

const asking = z.object({ by: person, event: z.string() });
const effectsShape = z.object({
  /** Who stopped them; nobody while they go on. */
  stopped: asking.extend({ reason: z.string().optional() }).optional(),
  /** The first of the two who resume them. */
  wanted: asking.optional(),
  /** Who resumed them last, together. */
  resumed: z.object({ first: asking, second: asking }).optional(),
});

type State = z.output<typeof effectsShape>;
type Stopped = NonNullable<State['stopped']>;

const KEY = 'effects';

/**
 * Whether changes of the pod are made at all. One person stops them all at once, two resume them. It is in the store, so that it holds for
 * every process, and for the next start.
 */
export function createEffects({
  store,
  audit,
}: {
  readonly store: Store;
  readonly audit: Pick<Audit, 'append'>;
}) {
  async function read(from: Parameters<typeof metaValue>[0] = store): Promise<State> {
    const value = await metaValue(from, KEY);
    return value === undefined ? {} : fromJson(effectsShape, value);
  }

  const stoppedBy = async (): Promise<Person | undefined> => (await read()).stopped?.by;

  return {
    /** Who stopped all changes; nobody while they go on. */
    stoppedBy,

    /** Throws EffectsStopped while changes are stopped. */
    async requireGoing(): Promise<void> {
      if ((await stoppedBy()) !== undefined) throw new EffectsStopped();
    },

    /** Throws a UserError while changes are stopped. */
    async requireForNew(): Promise<void> {
      const by = await stoppedBy();
      if (by !== undefined) throw new UserError({ code: 'effects-stopped', person: by });
    },

    /** Stops all changes; answers with who has stopped them and why, which may be somebody else before. */
    stop: (by: Person, { event, reason }: { event: string; reason: string | undefined }): Promise<Stopped> =>
      inTurn(store, async (transaction) => {
        const before = (await read(transaction)).stopped;
        if (before !== undefined) return before;
        const stopped = { by, event, ...(reason === undefined ? {} : { reason }) };
        await setMetaValue(transaction, KEY, JSON.stringify({ stopped } satisfies State));
        await audit.append(
          { type: 'effects.stopped', actor: by, details: reason === undefined ? {} : { reason } },
          transaction,
        );
        return stopped;
      }),

    /** Resumes them when two people want that; answers with the other one, or with nobody while that one is missing. */
    resume: (by: Person, event: string): Promise<Person | undefined> =>
      inTurn(store, async (transaction) => {
        const { stopped, wanted, resumed } = await read(transaction);
        // The same event again, after a crash or a lost answer.
        if (resumed?.second.event === event) return resumed.first.by;
        if (stopped === undefined) throw new UserError({ code: 'effects-not-stopped' });
        const own: Asking = { by, event };
        const isSecond = wanted !== undefined && wanted.by.id !== by.id;
        const next: State = isSecond
          ? { resumed: { first: wanted, second: own } }
          : { stopped, wanted: wanted ?? own };
        await setMetaValue(transaction, KEY, JSON.stringify(next));
        if (isSecond || wanted === undefined)
          await audit.append(
            { type: isSecond ? 'effects.resumed' : 'effects.resume-asked', actor: by },
            transaction,
          );
        return isSecond ? wanted.by : undefined;
      }),
  };
}

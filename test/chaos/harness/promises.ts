import type { Pod } from 'symphony-pod-simulator';
import { createAudit } from '../../../src/audit/index.ts';
import { isEnded } from '../../../src/plans/plan.ts';
import type { Store } from '../../../src/store/index.ts';
import type { Ledger, Typed, Wrong } from './ledger.ts';
import { PROMISES } from './promise-names.ts';
import type { Check } from './scenario.ts';

type World = {
  readonly pod: Pod;
  readonly store: Store;
  readonly ledger: Ledger;
  /** What a log says of the fault that somebody was given this reference for. */
  readonly causeOf: (reference: string) => string;
};

const MAX_SHOWN = 5;

/** Held if nothing was found that it forbids. */
export function none(what: string, found: readonly string[]): Check {
  const shown = found.slice(0, MAX_SHOWN).join(' | ');
  return { what, isHeld: found.length === 0, found: found.length === 0 ? '0' : `${found.length}: ${shown}` };
}

/** What Steward promises whatever happens to its processes, looked at once nothing waits any more. */
export async function checkPromises({ pod, store, ledger, causeOf }: World): Promise<Check[]> {
  const said = messagesOf(pod);
  const also = (kind: Wrong, found: readonly string[]) => [...ledger.wrongs(kind), ...found];
  return [
    none(PROMISES.notLost, also('lost', await unfinished(store))),
    none(PROMISES.onceSaid, also('doubled', repeated(said.map(({ stream, key }) => `${key} in ${stream}`)))),
    none(PROMISES.inOrder, await swapped({ pod, store, ledger })),
    none(PROMISES.onceDone, also('two effects', await twoEffects(pod, store))),
    none(PROMISES.owned, also('no owner', withoutOwner(pod))),
    none(
      PROMISES.noApology,
      said
        .flatMap(({ text }) => /Something went wrong[\s\S]*reference (\w+)/u.exec(text)?.[1] ?? [])
        .map(causeOf),
    ),
    none(PROMISES.whole, await brokenRecord(store)),
    none('nothing else went wrong', ledger.wrongs('other')),
  ];
}

function messagesOf(pod: Pod) {
  return pod.world().streams.flatMap(({ streamId: stream, messages }) =>
    messages.flatMap(({ username, data, text, replacing }) => {
      const key = /"key":"([^"]+)"/u.exec(typeof data === 'string' ? data : JSON.stringify(data ?? ''))?.[1];
      return username === 'steward' && key !== undefined && replacing === undefined
        ? [{ stream, key, text }]
        : [];
    }),
  );
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  return [...seen].filter(([, times]) => times > 1).map(([key, times]) => `${times} × ${key}`);
}

async function unfinished(store: Store): Promise<string[]> {
  const events = await store
    .selectFrom('inbox')
    .select(['key', 'status'])
    .where('status', '!=', 'done')
    .execute();
  const messages = await store
    .selectFrom('outbox')
    .select(['key', 'status'])
    .where('status', '!=', 'sent')
    .execute();
  const plans = await store.selectFrom('plans').select(['id', 'state', 'command']).execute();
  return [
    ...[...events, ...messages].map(({ key, status }) => `${key} is ${status}`),
    ...plans
      // A question or a request that nobody came to answer, because a scene was ended.
      .filter((plan) => !isEnded(plan) && plan.state !== 'confirming' && plan.state !== 'approving')
      .map(({ id, state, command }) => `plan ${id} (${command}) is ${state}`),
  ];
}

/**
 * The pod hands out again what a killed process had read and not stored yet, but only after a while: such a message comes later than the
 * next one, and is answered later. What was stored in order has to be answered in order, save for what failed for so long that others went
 * first, which the person was told.
 */
async function swapped({ pod, store, ledger }: Omit<World, 'causeOf'>): Promise<string[]> {
  const late = messagesOf(pod).flatMap(({ key }) => /^(.+)\/late$/u.exec(key)?.[1] ?? []);
  const wasLate = ({ messageId }: Typed) => late.includes(`MESSAGESENT:${messageId}`);
  const found = await Promise.all(
    ledger.disorders().map(async ({ typed, answered }) => {
      const words = typed.filter((each) => !wasLate(each)).map(({ word }) => word);
      const stored = (await inOrderOfArrival(typed, store)).filter((word) => words.includes(word));
      return stored.join() === answered.filter((word) => words.includes(word)).join()
        ? []
        : [`stored ${stored.join()}, answered ${answered.join()}`];
    }),
  );
  return found.flat();
}

/** How many messages were answered out of order because they came so. */
export async function cameLate(world: Omit<World, 'causeOf'>): Promise<number> {
  return world.ledger.disorders().length - (await swapped(world)).length;
}

async function inOrderOfArrival(typed: readonly Typed[], store: Store): Promise<string[]> {
  const rows = await store
    .selectFrom('inbox')
    .select('key')
    .where(
      'key',
      'in',
      typed.map(({ messageId }) => `MESSAGESENT:${messageId}`),
    )
    .orderBy('seq')
    .execute();
  return rows.flatMap(({ key }) =>
    typed.filter(({ messageId }) => key.endsWith(messageId)).map(({ word }) => word),
  );
}

/** What the pod saw done, and what the record says was done: the same, and no change of a plan twice. */
async function twoEffects(pod: Pod, store: Store): Promise<string[]> {
  const lines = await store.selectFrom('audit').select('body').where('type', '=', 'change.applied').execute();
  const applied = lines.map(({ body }) => /"plan":"[^"]+","change":\{.*?\}\}/u.exec(body)?.[0] ?? body);
  const rooms = pod.world().streams.filter(({ room }) => /^(?:Desk|Floor|Pair) \d+$/u.test(room?.name ?? ''));
  const effects = pod.calls().flatMap(({ effect }) => effect ?? []);
  const different = rooms.flatMap(({ streamId, room }) => {
    const atPod = effects.filter((effect) => effect.endsWith(` in ${streamId}`)).length;
    const recorded = lines.filter(({ body }) => body.includes(`"${streamId}"`)).length;
    return atPod === recorded
      ? []
      : [`${room?.name}: ${atPod} changes at the pod, ${recorded} in the record`];
  });
  return [...repeated(applied), ...different];
}

const withoutOwner = (pod: Pod): string[] =>
  pod
    .world()
    .streams.flatMap(({ room, members }) =>
      room !== undefined && !members.some(({ owner, username }) => owner && username !== 'steward')
        ? [room.name]
        : [],
    );

async function brokenRecord(store: Store): Promise<string[]> {
  const verdict = await createAudit({ store, clock: { now: Date.now } }).verify();
  return verdict.whole ? [] : [`broken at line ${verdict.seq}`];
}

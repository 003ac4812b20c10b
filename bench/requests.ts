import { presences, startBenchWorld } from './bench-world.ts';
import { percentilesOf } from './percentile.ts';
import { print } from './setting.ts';
import { createSpeaker } from './speaker.ts';

// What people notice of 1,000 open requests, of 50 requesters in the rooms of 50 approvers: `/requests`, and commands while cards change.

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 1_000);
const ROOMS = 50;
const COMMANDS = 100;
const DECIDED = 10;

const named = (kind: string, count: number) => Array.from({ length: count }, (_, n) => `${kind}.${n + 1}`);
const approvers = named('approver', ROOMS);
const requesters = named('requester', ROOMS);
const newcomers = named('newcomer', Math.max(DECIDED, Math.ceil(REQUESTS / ROOMS)));
const roomOf = (n: number) => `Bench ${n + 1}`;

const world = await startBenchWorld({
  people: [...approvers, ...requesters, ...newcomers],
  rooms: [
    ...approvers.map((approver, n) => ({
      name: roomOf(n),
      owners: [approver, 'steward'] as [string, string],
      members: requesters,
    })),
    // Each request in it has a card in fifty IMs.
    { name: 'Everybody', owners: ['steward', ...approvers] as [string, ...string[]], members: requesters },
  ],
});
const { pod } = world;
const bob = createSpeaker(pod, 'bob.lee');
const askers = requesters.map((username) => createSpeaker(pod, username));
const deciders = approvers.map((username) => createSpeaker(pod, username));

const at = <T>(all: readonly T[], n: number): T => {
  const found = all[n % all.length];
  if (found === undefined) throw new Error('There is nobody to ask.');
  return found;
};

/** Everybody asks at the same time, and for one after the other. */
async function askFor(count: number, lineOf: (n: number) => string): Promise<void> {
  await Promise.all(
    askers.map(async (asker, first) => {
      for (let n = first; n < count; n += askers.length) await asker.asks(lineOf(n), /R-\w{6} is open until/);
    }),
  );
}

async function lists(pattern: RegExp): Promise<number[]> {
  const latencies: number[] = [];
  for (const decider of deciders) latencies.push(await decider.asks('/requests', pattern));
  return latencies;
}

/** Of the requests in the room that everybody owns: each decision changes fifty cards. */
async function decideAll(ids: readonly string[]): Promise<void> {
  for (const [n, id] of ids.entries())
    await at(deciders, n).asks(`/approve ${id}`, new RegExp(`Request ${id} · Approved`, 'u'));
}

try {
  await world.ready();
  // Warm.
  await presences(bob, COMMANDS);
  await lists(/No requests are waiting/);
  const empty = await lists(/No requests are waiting/);
  const begun = performance.now();
  await askFor(
    REQUESTS,
    (n) => `/room add ${at(newcomers, Math.floor(n / ROOMS))}@acme.example --room "${roomOf(n % ROOMS)}"`,
  );
  const asked = (performance.now() - begun) / 1_000;
  const waiting = new RegExp(`Waiting for you \\(${Math.ceil(REQUESTS / ROOMS)}\\)`, 'u');
  const full = await lists(waiting);

  await askFor(DECIDED, (n) => `/room add ${at(newcomers, n)}@acme.example --room Everybody`);
  const ids = askers
    .slice(0, DECIDED)
    .map((asker) => /R-\w{6}/u.exec(asker.said().at(-1)?.text ?? '')?.[0] ?? '');
  const calm = await presences(bob, COMMANDS);
  const deciding = decideAll(ids);
  const busy = await presences(bob, COMMANDS);
  await deciding;

  const row = (what: string, without: readonly number[], during: readonly number[]) => {
    const [one, other] = [percentilesOf(without), percentilesOf(during)];
    const all = ({ p50, p95, max }: typeof one) =>
      `${p50.toFixed(1)} / ${p95.toFixed(1)} / ${max.toFixed(1)} ms`;
    const ratio = (a: number, b: number) => (b / a).toFixed(2);
    return `| ${what} | ${all(one)} | ${all(other)} | ${ratio(one.p50, other.p50)} / ${ratio(one.p95, other.p95)} |`;
  };
  print([
    `${REQUESTS} requests were asked for in ${asked.toFixed(1)} s.`,
    '',
    '| p50 / p95 / longest | without | with | ratio |',
    '| --- | --- | --- | --- |',
    row(`\`/requests\` of ${ROOMS} approvers: no request open, and ${REQUESTS}`, empty, full),
    row(
      `\`/presence @x\`: nothing else to do, and ${DECIDED} decisions that change ${ROOMS} cards each`,
      calm,
      busy,
    ),
  ]);
} finally {
  await world.close();
}

import { presences, startBenchWorld } from './bench-world.ts';
import { percentilesOf } from './percentile.ts';
import { print } from './setting.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

// What others, and whoever asked for it, notice of a long plan: 300 people are added to a room at the pace that Symphony asks for.

const SIZE = 300;
const COMMANDS = Number(process.env.BENCH_COMMANDS ?? 100);
const URGENT = 5;

const traders = Array.from({ length: SIZE }, (_, n) => `trader.${n + 1}`);
const leavers = Array.from({ length: 2 * URGENT }, (_, n) => `leaver.${n + 1}`);
const world = await startBenchWorld({
  people: [...traders, ...leavers],
  rooms: [{ name: 'Bench', owners: ['jane.doe', 'dave.kim', 'steward'], members: leavers }],
});
const { pod } = world;

/** From the click until Steward says that it is done. */
async function removals(person: Speaker, names: readonly string[]): Promise<number[]> {
  const latencies: number[] = [];
  for (const name of names) {
    person.says(`/room remove ${name}@acme.example --room Bench`);
    const card = await person.hears(new RegExp(`confirm[\\s\\S]*${name}`, 'u'));
    const begun = performance.now();
    const formId = card.forms[0]?.formId ?? '';
    person.client.submit(card.messageId, { formId, action: 'confirm', values: {} });
    await person.hears(new RegExp(`Removed ${name} from Bench`, 'u'));
    latencies.push(performance.now() - begun);
  }
  return latencies;
}

const added = () =>
  jane.client
    .streams()
    .find(({ name }) => name === 'Bench')
    ?.members.filter(({ displayName }) => displayName.startsWith('trader')).length ?? 0;

const jane = createSpeaker(pod, 'jane.doe');
const dave = createSpeaker(pod, 'dave.kim');

try {
  await world.ready();
  // Warm.
  await presences(jane, COMMANDS);
  const calm = {
    presences: await presences(jane, COMMANDS),
    removals: await removals(dave, leavers.slice(0, URGENT)),
  };

  jane.says(`/room add ${traders.map((name) => `${name}@acme.example`).join(' ')} --room Bench`);
  while (added() === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const begun = added();
  const busy = {
    presences: await presences(jane, COMMANDS),
    removals: await removals(dave, leavers.slice(URGENT)),
  };
  const reached = added();
  const { text } = await jane.asks('/plans', /under way/).then(() => lastOf(jane));
  await jane.asks(`/plan cancel ${/P-[0-9A-F]{12}/u.exec(text)?.[0]}`, /Cancelled after/);

  const row = (what: string, without: readonly number[], during: readonly number[]) => {
    const [one, other] = [percentilesOf([...without]), percentilesOf([...during])];
    const ms = (value: number) => `${value.toFixed(1)} ms`;
    const ratio = (a: number, b: number) => (b / a).toFixed(2);
    return `| ${what} | ${ms(one.p50)} / ${ms(one.p95)} | ${ms(other.p50)} / ${ms(other.p95)} | ${ratio(one.p50, other.p50)} / ${ratio(one.p95, other.p95)} |`;
  };
  print([
    `| p50 / p95 | nothing else to do | while ${SIZE} people are added to the room | ratio |`,
    '| --- | --- | --- | --- |',
    row(`\`/presence @x\` of whoever asked for it, ${COMMANDS} times`, calm.presences, busy.presences),
    row(`somebody else's removal in the same room, ${URGENT} times`, calm.removals, busy.removals),
    '',
    `The plan went from ${begun} to ${reached} of ${SIZE} meanwhile.`,
  ]);
} finally {
  await world.close();
}

function lastOf({ client }: Speaker) {
  const im = client.im(['steward']);
  return client.messages(im).at(-1) ?? { text: '' };
}

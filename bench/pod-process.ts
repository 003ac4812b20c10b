import { readFileSync } from 'node:fs';
import { bigSeed, startPod } from 'symphony-pod-simulator';
import { type Percentiles, percentilesOf } from './percentile.ts';
import { hasFeed } from './pod-state.ts';

/**
 * What the bench asks of the pod: `first` says one command as soon as the bot has a feed, `window` keeps each person's number of
 * unanswered commands, `rate` sends so many a second.
 */
export type Task =
  | { readonly kind: 'first'; readonly commands: 1 }
  | { readonly kind: 'window'; readonly commands: number; readonly window: number }
  | { readonly kind: 'rate'; readonly commands: number; readonly perSecond: number };

/** What it measured; latencies in milliseconds, from the event to the reply. */
export type Result = Percentiles & { readonly seconds: number };

const PEOPLE = 50;

const key = readFileSync(process.argv[2] ?? '', 'utf8');
const pod = await startPod({ seed: bigSeed({ users: PEOPLE }), keys: { steward: key } });
const people = Array.from({ length: PEOPLE }, (_, index) => {
  const client = pod.as(`user.${index + 1}`);
  return { client, streamId: client.im(['steward']), asked: [] as number[] };
});
const byStream = new Map(people.map((person) => [person.streamId, person]));

let speaking = false;
let heard: (person: (typeof people)[number], latency: number) => void = () => {};
pod.on(({ type, streamId = '' }) => {
  const person = byStream.get(streamId);
  if (type !== 'message' || speaking || person === undefined) return;
  const asked = person.asked.shift();
  if (asked !== undefined) heard(person, performance.now() - asked);
});

function speak(person: (typeof people)[number], number: number): void {
  speaking = true;
  person.asked.push(performance.now());
  person.client.say(person.streamId, `/presence @User ${(number % PEOPLE) + 1}`);
  speaking = false;
}

function run(task: Task): Promise<Result> {
  const latencies: number[] = [];
  const started = performance.now();
  let sent = 0;
  return new Promise((resolve) => {
    const next = (person: (typeof people)[number]) => {
      if (sent < task.commands) speak(person, sent++);
    };
    let ticker: NodeJS.Timeout | undefined;
    heard = (person, latency) => {
      latencies.push(latency);
      if (latencies.length === task.commands) {
        clearInterval(ticker);
        const seconds = (performance.now() - started) / 1000;
        resolve({ seconds, ...percentilesOf(latencies) });
      } else if (task.kind === 'window') next(person);
    };
    if (task.kind === 'first') {
      ticker = setInterval(() => {
        if (sent === 0 && hasFeed(pod)) next(people[0] as (typeof people)[number]);
      }, 1);
      return;
    }
    if (task.kind === 'window') {
      for (const person of people) for (let count = 0; count < task.window; count += 1) next(person);
      return;
    }
    ticker = setInterval(() => {
      const due = Math.min(task.commands, ((performance.now() - started) / 1000) * task.perSecond);
      while (sent < due) next(people[sent % PEOPLE] as (typeof people)[number]);
    }, 5);
  });
}

process.on('message', (task: Task) => {
  void run(task).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port: pod.port });

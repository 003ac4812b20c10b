import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { bigSeed, startPod } from 'symphony-pod-simulator';
import { type Percentiles, percentilesOf } from './percentile.ts';
import { hasFeed } from './pod-state.ts';

/**
 * What the bench asks of the pod: `first` says one command as soon as the bot has a feed, `window` keeps each person's number of
 * unanswered commands, `rate` sends so many a second; of `changes` each so-manieth makes a room. `chatter` has people talk in a room,
 * and ends with the answer to a command behind it.
 */
export type Task =
  | { readonly kind: 'first' }
  | { readonly kind: 'window'; readonly commands: number; readonly window: number }
  | {
      readonly kind: 'rate';
      readonly commands: number;
      readonly perSecond: number;
      readonly changes?: number;
    }
  | { readonly kind: 'chatter'; readonly lines: number; readonly perSecond: number };

/** What it measured; latencies in milliseconds, from the event to the reply. */
export type Result = Percentiles & { readonly seconds: number };

const PEOPLE = 50;

const key = readFileSync(process.argv[2] ?? '', 'utf8');
const pod = await startPod({
  seed: bigSeed({ users: PEOPLE, rooms: 1, roomMembers: PEOPLE }),
  keys: { steward: key },
});
const people = Array.from({ length: PEOPLE }, (_, index) => {
  const client = pod.as(`user.${index + 1}`);
  return { client, streamId: client.im(['steward']), asked: [] as number[] };
});
const byStream = new Map(people.map((person) => [person.streamId, person]));

let speaking = false;
let heard: (person: Person, latency: number) => void = () => {};
pod.on(({ type, streamId = '' }) => {
  const person = byStream.get(streamId);
  if (type !== 'message' || speaking || person === undefined) return;
  const asked = person.asked.shift();
  if (asked !== undefined) heard(person, performance.now() - asked);
});

type Person = (typeof people)[number];

const personAt = (number: number) => people[number % PEOPLE] as Person;

function speak(person: Person, text: string): void {
  speaking = true;
  person.asked.push(performance.now());
  person.client.say(person.streamId, text);
  speaking = false;
}

const presence = (number: number) => `/presence @User ${(number % PEOPLE) + 1}`;

/** Resolves when so many commands are answered. */
function answersTo(commands: number, onAnswer: (person: Person) => void = () => {}): Promise<Result> {
  const latencies: number[] = [];
  const started = performance.now();
  return new Promise((resolve) => {
    heard = (person, latency) => {
      latencies.push(latency);
      onAnswer(person);
      if (latencies.length === commands)
        resolve({ seconds: (performance.now() - started) / 1000, ...percentilesOf(latencies) });
    };
  });
}

/** Does something so often, so many times a second. */
async function atRate(times: number, perSecond: number, act: (number: number) => void): Promise<void> {
  const started = performance.now();
  for (let done = 0; done < times; await sleep(TICK_MS)) {
    const due = Math.min(times, ((performance.now() - started) / 1000) * perSecond);
    for (; done < due; done += 1) act(done);
  }
}

const TICK_MS = 5;

async function first(): Promise<Result> {
  const answer = answersTo(1);
  while (!hasFeed(pod)) await sleep(1);
  speak(personAt(0), presence(0));
  return answer;
}

function inWindow({ commands, window }: Extract<Task, { kind: 'window' }>): Promise<Result> {
  let sent = 0;
  const next = (person: Person) => {
    if (sent < commands) speak(person, presence(sent));
    sent += 1;
  };
  const answers = answersTo(commands, next);
  for (const person of people) for (let count = 0; count < window; count += 1) next(person);
  return answers;
}

async function inTime({ commands, perSecond, changes }: Extract<Task, { kind: 'rate' }>): Promise<Result> {
  const answers = answersTo(commands);
  await atRate(commands, perSecond, (number) => {
    const isChange = changes !== undefined && number % changes === changes - 1;
    speak(personAt(number), isChange ? `/room create "Desk ${randomUUID()}"` : presence(number));
  });
  return answers;
}

async function chatter({ lines, perSecond }: Extract<Task, { kind: 'chatter' }>): Promise<Result> {
  const { client } = personAt(0);
  const room = client.streams().find(({ name }) => name === 'Room 1')?.streamId ?? '';
  await atRate(lines, perSecond, (number) => {
    client.say(room, `What do you think of number ${number}? It looks much like the one before.`);
  });
  const answer = answersTo(1);
  speak(personAt(0), presence(0));
  return answer;
}

function run(task: Task): Promise<Result> {
  switch (task.kind) {
    case 'first':
      return first();
    case 'window':
      return inWindow(task);
    case 'rate':
      return inTime(task);
    case 'chatter':
      return chatter(task);
  }
}

process.on('message', (task: Task) => {
  void run(task).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port: pod.port });

import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { bigSeed, startPod } from 'symphony-pod-simulator';
import { type Percentiles, percentilesOf } from './percentile.ts';
import { hasFeed } from './pod-state.ts';

/**
 * What the bench of scale asks of the pod: `first` waits until the bot has a feed; `heavy` has each command said
 * by an administrator of its own, all at once, again and again for so many seconds but once at least, while others go on with
 * small ones; `calm` has the small ones alone. Heavy ones are said in IMs, where `{largest}` stands for the id of the largest
 * room; of the small ones half are said in rooms.
 */
export type ScaleTask =
  | { readonly kind: 'first' }
  | { readonly kind: 'heavy'; readonly commands: readonly string[]; readonly seconds: number }
  | { readonly kind: 'calm'; readonly seconds: number };

/** How a heavy command was answered each time: the seconds it took; at the last `rows` without the headings, `bytes` of the file. */
export type HeavyAnswer = {
  readonly command: string;
  readonly seconds: readonly number[];
  readonly rows: number | undefined;
  readonly bytes: number | undefined;
  readonly text: string;
};

/** Times in milliseconds: `light` from an event to its reply, `podHeld` the longest that the pod itself was busy. */
export type ScaleResult = {
  readonly heavy: readonly HeavyAnswer[];
  readonly light: Percentiles & { readonly commands: number };
  readonly podHeld: number;
};

const USERS = 100_000;
const ROOMS = 20_000;
const LARGEST_ROOM = 5_000;
const ADMINISTRATORS = 8;
const PEOPLE = 40;
const LIGHT_PER_SECOND = 20; // of each of the two kinds ten

const key = readFileSync(process.argv[2] ?? '', 'utf8');
const pod = await startPod({
  seed: bigSeed({
    users: USERS,
    rooms: ROOMS,
    largestRoom: LARGEST_ROOM,
    administrators: ADMINISTRATORS,
    varied: true,
    ims: ADMINISTRATORS + PEOPLE,
  }),
  keys: { steward: key },
});

const administrators = Array.from({ length: ADMINISTRATORS }, (_, index) => {
  const client = pod.as(`user.${index + 1}`);
  return { client, im: client.im(['steward']) };
});
const largestRoom = administrators[0]?.client.streams().find(({ name }) => name === 'Room 1')?.streamId ?? '';

type Line = { readonly streamId: string; readonly asked: number[]; speak(): void };

/**
 * Each person asks for the presence of somebody in the IM, and how the room is set up in the room that they own, where there is one;
 * the first of them in the largest room.
 */
const lines: Line[] = Array.from({ length: PEOPLE }, (_, index) => {
  const number = ADMINISTRATORS + index + 1;
  const client = pod.as(`user.${number}`);
  const im = client.im(['steward']);
  const roomName = `Room ${index === 0 ? 1 : number}`;
  const room = client.streams().find(({ name, active }) => name === roomName && active);
  const line = (streamId: string, text: string): Line => ({
    streamId,
    asked: [],
    speak: () => client.say(streamId, text),
  });
  return [
    line(im, `/presence @User ${number * 100}`),
    ...(room === undefined ? [] : [line(room.streamId, '@Steward /room info')]),
  ];
}).flat();
const lineOf = new Map(lines.map((line) => [line.streamId, line]));

let speaking = false;
let onLight: (latency: number) => void = () => {};
const listeners = new Set<(streamId: string, messageId: string) => void>();
pod.on(({ type, streamId = '', messageId = '' }) => {
  if (type !== 'message' || speaking) return;
  const asked = lineOf.get(streamId)?.asked.shift();
  if (asked !== undefined) onLight(performance.now() - asked);
  else for (const listener of listeners) listener(streamId, messageId);
});

function aloud(speak: () => void): void {
  speaking = true;
  speak();
  speaking = false;
}

/** The small commands, until `end`, which waits for the last answers. */
function startLight() {
  const latencies: number[] = [];
  const started = performance.now();
  let sent = 0;
  let onAll: (() => void) | undefined;
  onLight = (latency) => {
    latencies.push(latency);
    if (latencies.length === sent) onAll?.();
  };
  const ticker = setInterval(() => {
    const due = ((performance.now() - started) / 1000) * LIGHT_PER_SECOND;
    while (sent < due) {
      const line = lines[sent % lines.length] as Line;
      sent += 1;
      line.asked.push(performance.now());
      aloud(line.speak);
    }
  }, 5);
  return {
    async end() {
      clearInterval(ticker);
      if (latencies.length < sent)
        await new Promise<void>((resolve) => {
          onAll = resolve;
        });
      return { commands: sent, ...percentilesOf(latencies) };
    },
  };
}

/** Says a heavy command again and again until so many seconds have gone by. */
async function askFor(seconds: number, command: string, index: number): Promise<HeavyAnswer> {
  const administrator = administrators[index % ADMINISTRATORS] as (typeof administrators)[number];
  const end = performance.now() + seconds * 1000;
  const taken: number[] = [];
  for (;;) {
    const answer = await ask(command, administrator);
    taken.push(answer.seconds);
    if (performance.now() > end) return { ...answer, seconds: taken };
  }
}

// What takes long is announced by a message before its answer.
const UNDER_WAY = / takes longer: /u;

/** Says a heavy command in the IM, where the next message that doesn't put off is the answer. */
function ask(command: string, { client, im }: (typeof administrators)[number]) {
  const since = Date.now();
  const started = performance.now();
  return new Promise<Omit<HeavyAnswer, 'seconds'> & { seconds: number }>((resolve) => {
    const listener = (streamId: string, messageId: string) => {
      if (streamId !== im) return;
      const message = client.messages(streamId, { since }).find((one) => one.messageId === messageId);
      if (UNDER_WAY.test(message?.text ?? '')) return;
      const file = message?.attachments?.[0];
      listeners.delete(listener);
      const seconds = (performance.now() - started) / 1000;
      const content = file && client.attachment(messageId, file.name);
      resolve({
        command,
        seconds,
        rows: content && linesIn(content) - 1,
        bytes: content?.length,
        text: message?.text.slice(0, 200) ?? '',
      });
    };
    listeners.add(listener);
    aloud(() => client.say(im, command.replace('{largest}', largestRoom)));
  });
}

function linesIn(content: Buffer): number {
  let count = 0;
  for (let at = content.indexOf(10); at >= 0; at = content.indexOf(10, at + 1)) count += 1;
  return count;
}

async function run(task: ScaleTask): Promise<ScaleResult> {
  if (task.kind === 'first') await aFeed();
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  const light = startLight();
  const heavy =
    task.kind === 'heavy'
      ? await Promise.all(task.commands.map((command, index) => askFor(task.seconds, command, index)))
      : [];
  if (task.kind === 'calm') await new Promise((resolve) => setTimeout(resolve, task.seconds * 1000));
  const ended = await light.end();
  held.disable();
  return { heavy, light: ended, podHeld: held.max / 1e6 };
}

async function aFeed(): Promise<void> {
  while (!hasFeed(pod)) await new Promise((resolve) => setTimeout(resolve, 5));
}

process.on('message', (task: ScaleTask) => {
  void run(task).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port: pod.port });

import { parse } from '../src/index.ts';
import { bigMessage, usualReply } from './samples.ts';

/** Milliseconds of processor time a call takes when warm, whatever else the machine does: the mean of `rounds`. */
export function millisecondsOf(call: () => unknown, rounds = 500): number {
  for (let i = 0; i < 3 * rounds; i += 1) call();
  const before = process.threadCpuUsage();
  for (let i = 0; i < rounds; i += 1) call();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / rounds;
}

/** Name, text and the time it may take at most, in milliseconds. */
export const messagemlTimings = [
  { name: 'a 15 KB message parsed, validated and converted', text: bigMessage, atMost: 2 },
  { name: 'a usual reply, a card with a table of 10 rows', text: usualReply, atMost: 0.2 },
] as const;

if (import.meta.main) {
  for (const { name, text, atMost } of messagemlTimings) {
    const taken = millisecondsOf(() => parse(text, { limits: { entities: 1000 } }));
    const size = `${(text.length / 1024).toFixed(1)} KB`;
    process.stdout.write(`${name} (${size}): ${taken.toFixed(3)} ms, at most ${atMost} ms\n`);
  }
}

import { parse } from '../src/index.ts';
import { bigMessage, usualReply } from './samples.ts';

/** Milliseconds a call takes on one core when warm: the median of `rounds`. */
export function millisecondsOf(call: () => unknown, rounds = 400): number {
  for (let i = 0; i < rounds; i += 1) call();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
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

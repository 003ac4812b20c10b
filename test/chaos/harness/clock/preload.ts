import { readFileSync } from 'node:fs';
import { VARIABLE } from './shift.ts';

// Loaded before Steward in a process whose clock is wrong: by as many milliseconds as the file says at the moment.

const READ_EVERY_MS = 100;
const file = process.env[VARIABLE] ?? '';
const realNow = Date.now;

const read = (): number => Number(readFileSync(file, 'utf8'));
let shift = read();
setInterval(() => {
  shift = read();
}, READ_EVERY_MS).unref();

const now = (): number => realNow() + shift;

globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new Date(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});

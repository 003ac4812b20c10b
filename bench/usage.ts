import { readFileSync } from 'node:fs';

// What the kernel knows of a process: asking the process itself would be work for it.

const PAGE_OF_MEMORY = 4096;
const TICKS_PER_SECOND = 100;
// Counted behind the name, which may hold anything (proc_pid_stat(5)).
const USER_TIME = 11;
const SYSTEM_TIME = 12;

/** In MB. */
export function residentMemory(pid: number | undefined): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(pages) * PAGE_OF_MEMORY) / 2 ** 20;
}

/** Of all threads, since the start. */
export function cpuSeconds(pid: number | undefined): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])) / TICKS_PER_SECOND;
}

/** Times in milliseconds, as a person reads them. */
export function spread(times: readonly number[]): string {
  if (times.length === 0) return 'none';
  const sorted = times.toSorted((one, other) => one - other);
  const at = (percent: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  return `p50 ${seconds(at(50))}, p95 ${seconds(at(95))}, p99 ${seconds(at(99))}, max ${seconds(at(100))}`;
}

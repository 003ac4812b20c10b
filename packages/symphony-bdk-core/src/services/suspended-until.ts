// The unit of `suspendedUntil` is not documented: the specification and most pages show seconds (1601546400), one page
// and the Java kit milliseconds. This kit sends milliseconds: the Java kit does so to real pods, and should a pod take
// them for seconds, the suspension lasts too long instead of having passed already. It reads both, by their size.
const LEAST_MILLISECONDS = 100_000_000_000; // as seconds the year 5138, as milliseconds March 1973

/** The time in an answer as epoch milliseconds; whatever is no number stays as it is. */
export function readSuspendedUntil(json: unknown): unknown {
  if (typeof json !== 'number' || json <= 0) return json;
  return json < LEAST_MILLISECONDS ? json * 1000 : json;
}

import { distance } from './distance.ts';

const AT_LEAST = 2; // typing slips that are forgiven in short texts, too

/**
 * Which of `candidates` may have been meant by `text`: those that contain it, and those that are a few typing slips away; the
 * nearest first, at most `most`. Case does not matter.
 */
export function nearest(text: string, candidates: readonly string[], most = 3): string[] {
  const typed = text.toLowerCase();
  const allowed = Math.max(AT_LEAST, Math.floor(typed.length / 3));
  return candidates
    .map((candidate) => ({ candidate, slips: slips(typed, candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= allowed)
    .toSorted((a, b) => a.slips - b.slips || a.candidate.length - b.candidate.length)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

const slips = (typed: string, candidate: string): number =>
  typed.length > AT_LEAST && candidate.includes(typed) ? 0 : distance(typed, candidate);

import levenshtein from 'damerau-levenshtein';

// The table of a comparison is as large as both texts multiplied, and people paste pages where a name belongs.
const MAX_COMPARED = 256;

/**
 * Typing slips between two texts: letters that are missing, superfluous, wrong, or swapped with the next one. No text is near one that
 * is longer than any name.
 */
export const distance = (a: string, b: string): number =>
  a.length > MAX_COMPARED || b.length > MAX_COMPARED ? Number.POSITIVE_INFINITY : levenshtein(a, b).steps;

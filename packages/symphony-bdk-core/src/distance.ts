import levenshtein from 'damerau-levenshtein';

/** Typing slips between two texts: letters that are missing, superfluous, wrong, or swapped with the next one. */
export const distance = (a: string, b: string): number => levenshtein(a, b).steps;

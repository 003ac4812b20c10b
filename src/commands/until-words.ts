/** Words that lead to a time, as well as `until`, in the languages in which times are read. */
export const UNTIL_WORDS = [
  'for',
  'till',
  'by',
  'in',
  'bis',
  'für',
  "jusqu'à",
  'jusqu’à',
  "jusqu'au",
  'jusqu’au',
  'pendant',
  'dans',
] as const;

/** Words that lead to a time in the past. */
export const SINCE_WORDS = ['since', 'from', 'seit', 'depuis'] as const;

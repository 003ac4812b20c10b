/** What Steward promises whatever happens to it. */
export const PROMISES = {
  notLost: 'nothing is lost',
  onceSaid: 'nothing is said twice',
  inOrder: 'nothing is swapped that was typed a second apart',
  onceDone: 'no job has two effects',
  owned: 'no room is without an owner',
  noApology: 'nobody hears an apology',
  whole: 'the record is whole',
} as const;

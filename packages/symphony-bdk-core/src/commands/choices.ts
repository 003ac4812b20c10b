/** Case does not matter, and `-` and a blank are as good as `_`. */
export const isChoice = (choice: string, given: string): boolean =>
  choice.toLowerCase().replaceAll(/[-\s]+/gu, '_') === given.toLowerCase().replaceAll(/[-\s]+/gu, '_');

/** A text for a cell of a table: not longer than so many characters as people count them. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return characters.length <= most ? text : `${characters.slice(0, most).join('').trimEnd()}…`;
}

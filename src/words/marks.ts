// They stand around the number of a piece of markup: no value and no XML can have these characters.
export const [OPEN, CLOSE] = ['\u0001', '\u0002'];

/** What is between these stands in bold. */
export const BOLD = 'b';
const NOT_BOLD = '/b';

export const BOLD_MARKS = [`${OPEN}${BOLD}${CLOSE}`, `${OPEN}${NOT_BOLD}${CLOSE}`] as const;

export const MARK = new RegExp(`${OPEN}(\\d+|${BOLD}|${NOT_BOLD})${CLOSE}`, 'u');

/** As text, where there is no bold. */
export const withoutBold = (text: string): string =>
  text.includes(OPEN) ? BOLD_MARKS.reduce((left, each) => left.replaceAll(each, ''), text) : text;

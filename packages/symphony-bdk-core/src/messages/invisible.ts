// Control characters, the marks that turn the direction of writing, and spaces without width can make one name look like
// another.
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f';
const DIRECTIONS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const INVISIBLE = '\\u00ad\\u034f\\u180e\\u200b\\u2060-\\u2065\\u206a-\\u206f\\u3164\\ufeff\\uffa0';
// Scripts and emoji need these, so a new text may hold them; they make no difference when something is looked for.
const JOINERS = '\\u200c\\u200d\\ufe00-\\ufe0f';

const DECEPTIVE = new RegExp(`[${CONTROLS}\\u0085${DIRECTIONS}${INVISIBLE}]`, 'u');
const UNSEEN = new RegExp(`[${CONTROLS}${DIRECTIONS}${INVISIBLE}${JOINERS}]`, 'gu');
const UNSEEN_EDGES = new RegExp(
  `^[${CONTROLS}${DIRECTIONS}${INVISIBLE}]+|[${CONTROLS}${DIRECTIONS}${INVISIBLE}]+$`,
  'gu',
);
const ONE_UNSEEN = new RegExp(`^[${CONTROLS}${DIRECTIONS}${INVISIBLE}]$`, 'u');
const PLAIN = /^[ -~]*$/u;

/** Does a text hold what nobody sees, and what belongs into no new text? */
export const isDeceptive = (text: string): boolean => DECEPTIVE.test(text);

/** A text as people see it: without marks that have no width. */
export const withoutUnseen = (text: string): string =>
  PLAIN.test(text) ? text : text.replaceAll(UNSEEN, '');

/** Without the marks in front and behind, which come with what is pasted. */
export const withoutUnseenEdges = (text: string): string =>
  PLAIN.test(text) ? text : text.replaceAll(UNSEEN_EDGES, '');

export const isUnseen = (char: string): boolean => ONE_UNSEEN.test(char);

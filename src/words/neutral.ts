// Control characters (line breaks and tabs are none of these), marks that turn the direction of writing, and characters without width:
// they could make a name look like another, or a sentence read like another. The joiners U+200C and U+200D stay: scripts and emoji
// need them.
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
const DIRECTIONS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const INVISIBLE = '\\u00ad\\u200b\\u2060-\\u2065\\ufeff';
const DECEPTIVE = new RegExp(`[${CONTROLS}${DIRECTIONS}${INVISIBLE}]`, 'gu');

/** What somebody typed, without the characters that could deceive who reads it. */
export const neutral = (text: string): string => text.replaceAll(DECEPTIVE, '');

// Control characters (line breaks and tabs are none of these), marks that turn the direction of writing, and characters without width or
// ink: they could make a name look like another, or a sentence read like another.
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
const DIRECTIONS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const INVISIBLE =
  '\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u2028\\u2029\\u2060-\\u2065\\u206a-\\u206f';
const FILLERS = '\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb';
// The letters of flags such as that of Scotland follow a black flag; elsewhere nobody sees them.
const TAGS = '[\\u{e0000}-\\u{e0fff}](?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]+)';
// Scripts such as Persian and Hindi, and emoji, need joiners; after these they join nothing.
const JOINERS =
  '[\\u200c\\u200d](?<=(?:^|[\\p{sc=Latn}\\p{sc=Grek}\\p{sc=Cyrl}\\p{Nd}\\p{P}\\p{Z}])[\\u200c\\u200d]+)';
// Variation selectors choose the look of emoji and of Chinese characters.
const SELECTORS =
  '[\\ufe00-\\ufe0f](?<=(?:^|[\\p{L}\\p{P}\\p{Z}])[\\ufe00-\\ufe0f]+)(?<!\\p{sc=Han}[\\ufe00-\\ufe0f]+)';
const DECEPTIVE = new RegExp(
  `[${CONTROLS}${DIRECTIONS}${INVISIBLE}${FILLERS}]|${TAGS}|${JOINERS}|${SELECTORS}`,
  'gu',
);

/** What somebody typed, or the pod calls somebody, without the characters that could deceive who reads it. */
export const neutral = (text: string): string => text.replaceAll(DECEPTIVE, '');

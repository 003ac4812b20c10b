/** The control characters that XML 1.0 has no place for, as the inside of a character class. */
export const controlCharacters = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f';

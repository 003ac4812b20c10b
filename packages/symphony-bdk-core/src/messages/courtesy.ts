/** Punctuation that ends a sentence. */
export const TRAILING_MARKS = /[.,;:!?…]+$/u;

const PLEASE = /^(?:please|pls|plz|kindly|bitte|svp|stp)$/iu;
const THANKS = /^(?:thanks|thank|thx|you|cheers|danke|merci)$/iu;
const GREETING = /^(?:hi|hey|hello|hallo|bonjour|salut)$/iu;

/** Whether a word, such as `please!`, is there to be kind and says nothing. */
export const isPlease = (word: string): boolean => PLEASE.test(word.replace(TRAILING_MARKS, ''));

/** Whether a word, such as `thanks!`, can be one of those that thank. */
export const isThanks = (word: string): boolean => THANKS.test(word.replace(TRAILING_MARKS, ''));

/** Whether a word, such as `Hi,`, greets and says nothing. */
export const isGreeting = (word: string): boolean => GREETING.test(word.replace(TRAILING_MARKS, ''));

const ENDING = /[.,;:!?…]+$/u;
const PLEASE = /^(?:please|pls|plz|kindly|bitte|svp|stp)$/iu;
const GREETING = /^(?:hi|hey|hello|hallo|bonjour|salut)$/iu;

/** Whether a word, such as `please!`, is there to be kind and says nothing. */
export const isPlease = (word: string): boolean => PLEASE.test(word.replace(ENDING, ''));

/** Whether a word, such as `Hi,`, greets and says nothing. */
export const isGreeting = (word: string): boolean => GREETING.test(word.replace(ENDING, ''));

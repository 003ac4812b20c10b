export { type Token, tokenize } from './tokens.ts';

export { withoutLeading, withoutTrailing } from './edges.ts';
export { isDeceptive, withoutUnseen, withoutUnseenEdges } from './invisible.ts';
export { type Line, readLines, tokenize } from './lines.ts';
export { isUnquoted, type Token, textOf } from './token.ts';

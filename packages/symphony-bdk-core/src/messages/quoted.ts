import { withoutUnseen } from './invisible.ts';
import { type MessageText, readText } from './read-text.ts';

type Markup = { readonly message: string; readonly data?: string | null | undefined };

/**
 * Where in the text of a reply its own words begin. `quoted` is the message that it replies to, `undefined` when that can't be read.
 * How clients write what they quote is not documented, so the text of the quoted message is looked for, and own words are
 * what follows. `undefined` when they can't be told apart.
 */
export function ownWordsAt(reply: MessageText, quoted: Markup | undefined): number | undefined {
  const lines = linesOf(reply.text);
  const theirs = quoted && readText(quoted.message, quoted.data);
  const wanted = theirs === undefined ? [] : linesOf(theirs.text).map(({ words }) => words);
  if (wanted.length > 0)
    for (let at = 0; at + wanted.length < lines.length; at += 1)
      if (wanted.every((words, index) => lines[at + index]?.words === words))
        return lines[at + wanted.length]?.start;
  return lines.length <= 1 ? 0 : undefined;
}

type TextLine = { readonly start: number; readonly words: string };

/** The lines that aren't blank, without what clients put in front of quoted ones. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = withoutUnseen(line)
      .replace(/^[\s>|]+/u, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    if (words !== '') lines.push({ start, words });
    start += line.length + 1;
  }
  return lines;
}

/** The part of a message behind a place. */
export const behind = ({ text, entities }: MessageText, from: number): MessageText => ({
  text: text.slice(from),
  entities: entities
    .filter(({ start }) => start >= from)
    .map(({ start, end, entity }) => ({ start: start - from, end: end - from, entity })),
});

import { withoutUnseen } from './invisible.ts';
import { type MessageText, readText } from './read-text.ts';

type Markup = { readonly message: string; readonly data?: string | null | undefined };

/**
 * Where in the text of a reply its own words begin. `quoted` is the message that it replies to, `undefined` when that can't be read.
 * How clients write what they quote is not documented, so the text of the quoted message is looked for, however its lines are broken,
 * and own words are the lines that follow. `undefined` when they can't be told apart.
 */
export function ownWordsAt(reply: MessageText, quoted: Markup | undefined): number | undefined {
  const lines = linesOf(reply.text);
  const theirs = quoted && readText(quoted.message, quoted.data);
  const wanted = theirs === undefined ? '' : linesOf(theirs.text).reduce((all, { marks }) => all + marks, '');
  if (wanted !== '')
    for (let at = 0; at < lines.length - 1; at += 1) {
      const own = lines[behindText(lines, at, wanted)];
      if (own !== undefined) return own.start;
    }
  return lines.length <= 1 ? 0 : undefined;
}

/** The place of the line behind those that are this text from a place on; -1 when they are another. */
function behindText(lines: readonly TextLine[], from: number, text: string): number {
  let length = 0;
  for (let at = from; at < lines.length && length < text.length; at += 1) {
    const { marks } = lines[at] as TextLine;
    if (!text.startsWith(marks, length)) return -1;
    length += marks.length;
    if (length === text.length) return at + 1;
  }
  return -1;
}

/** Where a line begins, and what it is without blanks: the cells of a table are apart by lines, by tabs or by blanks. */
type TextLine = { readonly start: number; readonly marks: string };

/** The lines that aren't blank, without what clients put in front of quoted ones. */
function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const marks = withoutUnseen(line)
      .replace(/^[\s>|]+/u, '')
      .replaceAll(/\s+/gu, '');
    if (marks !== '') lines.push({ start, marks });
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

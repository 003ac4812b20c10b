import { createRequire } from 'node:module';
import { AGENT_HEXCODES, BARE_HEXCODES, isKnownToAgent } from './emoji-differences.ts';

const require = createRequire(import.meta.url);

// Emoji are rare and the table takes 220 kB, so it is read when the first code is asked for.
let hexcodes: Map<string, string> | undefined;

/** The character of a short code, undefined when the agent does not know it (it then shows `:code:`). */
export function unicodeOf(code: string): string | undefined {
  hexcodes ??= readHexcodes();
  const hexcode = hexcodes.get(code);
  return hexcode === undefined ? undefined : characterOf(hexcode);
}

function readHexcodes(): Map<string, string> {
  const table: Record<string, string | string[]> = require('emojibase-data/en/shortcodes/joypixels.json');
  const found = Object.entries(table).flatMap(([hexcode, codes]) =>
    [codes]
      .flat()
      .filter(isKnownToAgent)
      .map((code): [string, string] => [code, hexcode]),
  );
  return new Map([...found, ...AGENT_HEXCODES]);
}

/** emojibase leaves out the U+FE0F that makes a single character an emoji where it would else be text. */
function characterOf(hexcode: string): string {
  const character = String.fromCodePoint(...hexcode.split('-').map((point) => Number.parseInt(point, 16)));
  const isEmoji = hexcode.includes('-') || /^\p{Emoji_Presentation}$/u.test(character);
  return isEmoji || BARE_HEXCODES.has(hexcode) ? character : `${character}\uFE0F`;
}

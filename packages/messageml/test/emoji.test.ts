import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { unicodeOf } from '../src/emoji-codes.ts';

describe('the character of a short code', () => {
  test.each([
    ['plain', 'smiley', '\u{1F603}'],
    ['with a sign in its name', '+1', '\u{1F44D}'],
    ['text without U+FE0F', 'warning', '\u26A0\uFE0F'],
    ['sign of the first 256 characters', 'copyright', '\u00A9\uFE0F'],
    ['text without U+FE0F that the agent leaves bare', 'golfer', '\u{1F3CC}'],
    ['skin tone', 'wave_tone3', '\u{1F44B}\u{1F3FD}'],
    ['skin tone, spelt out', 'adult_medium_dark_skin_tone', '\u{1F9D1}\u{1F3FE}'],
    ['skin tone of a character that is bare without one', 'detective_tone1', '\u{1F575}\u{1F3FB}'],
    ['two skin tones', 'handshake_tone1_tone5', '\u{1FAF1}\u{1F3FB}\u200D\u{1FAF2}\u{1F3FF}'],
    ['flag', 'flag_fr', '\u{1F1EB}\u{1F1F7}'],
    ['flag, short', 'fr', '\u{1F1EB}\u{1F1F7}'],
    ['flag of a region', 'scotland', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['flag of a sequence', 'rainbow_flag', '\u{1F3F3}\uFE0F\u200D\u{1F308}'],
    ['family', 'family_wwgb', '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'],
    ['profession', 'woman_technologist_tone2', '\u{1F469}\u{1F3FC}\u200D\u{1F4BB}'],
    ['keycap', 'seven', '7\uFE0F\u20E3'],
    ['keycap of a sign', 'hash', '#\uFE0F\u20E3'],
    ['digit without its keycap', 'digit_seven', '7\uFE0F'],
    ['sign without its keycap', 'pound_symbol', '#\uFE0F'],
    ['old spelling', 'thumbsup', '\u{1F44D}'],
    ['old spelling', 'hankey', '\u{1F4A9}'],
    ['old meaning', 'beetle', '\u{1F41E}'],
    ['old meaning', 'man_in_tuxedo', '\u{1F935}'],
    ['old meaning with skin tone', 'bride_with_veil_tone5', '\u{1F470}\u{1F3FF}'],
    ['name that only Unicode has', 'thumbs_up', undefined],
    ['spelling of a tone that the agent does not know', 'ninja_dark_skin_tone', undefined],
    ['the same tone as the agent spells it', 'ninja_tone5', '\u{1F977}\u{1F3FF}'],
    ['tone that does not exist', 'wave_tone6', undefined],
    ['other case', 'Smiley', undefined],
    ['property of every object', 'constructor', undefined],
  ])('%s: %s', (_kind, code, character) => {
    expect(unicodeOf(code)).toBe(character);
  });
});

// The agent's own table is kept beside the project, not in it.
const AGENT_TABLE = new URL('../../../../shared/facts/emoji.json', import.meta.url);
const emojibase: Record<string, string | string[]> = createRequire(import.meta.url)(
  'emojibase-data/en/shortcodes/joypixels.json',
);
const hasTable = existsSync(AGENT_TABLE);
if (!hasTable)
  process.stderr.write('emoji.test.ts: no ../shared/facts/emoji.json, the whole table is not compared\n');

(hasTable ? test : test.skip)(
  'every code of the agent has the agent’s character, and no other code has one',
  () => {
    const table = Object.entries<string>(JSON.parse(readFileSync(AGENT_TABLE, 'utf8')));
    expect(table.length).toBe(5576);
    const other = table.filter(([code, character]) => unicodeOf(code) !== character);
    expect(other).toEqual([]);
    const agent = new Set(table.map(([code]) => code));
    const ours = Object.values(emojibase).flat();
    expect(ours.filter((code) => !agent.has(code) && unicodeOf(code) !== undefined)).toEqual([]);
  },
);

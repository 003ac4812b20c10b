import { zonesByPlace } from './places.ts';
import type { Zone } from './zone.ts';
import { readZone } from './zone-names.ts';

/** A text without the time zone in it, if it names one. */
export type ZoneInText = {
  readonly rest: string;
  readonly zone?: Zone;
  readonly unclear?: { readonly name: string; readonly choices: readonly string[] };
};

const CLOCK_END = /(?::\d\d(?:\.\d+)?|[ap]m|uhr|\dh(?:\d\d)?|noon|midi|midnight|mitternacht|minuit)$/u;

/** Finds the time zone that a text in folded words ends with, or that stands behind its hour. */
export function splitZone(text: string): ZoneInText {
  const words = text.split(' ');
  for (let index = words.length - 1; index > 0; index -= 1) {
    const name = (words[index] ?? '').replace(/^\((.+)\)$/u, '$1');
    const isBehindHour = CLOCK_END.test(words[index - 1] ?? '');
    // 2026-12-24 ends with no offset.
    if (!isBehindHour && (index < words.length - 1 || /^[+-]/u.test(name))) continue;
    const found = readZone(name);
    if (found === undefined) continue;
    const rest = words.toSpliced(index, 1).join(' ');
    return 'zone' in found ? { rest, zone: found.zone } : { rest, unclear: { name, choices: found.unclear } };
  }
  return { rest: text };
}

const MAX_WORDS_OF_PLACE = 3;
const NAME = /^(?:(?![ap]m$)[a-z]{2,5}|[+-]\d{1,2})$/u;

/**
 * The ways to end a text without the words behind it that may have been meant as a time zone: `london time`, `xyz`.
 * `choices` are the names of the zones that are called so.
 */
export function perhapsZones(text: string): { rest: string; name: string; choices: readonly string[] }[] {
  const words = text
    .replace(/ time$/u, '')
    .replace(/ in (?=[a-z ]+$)/u, ' ')
    .split(' ');
  const endings = [];
  for (let count = 1; count <= Math.min(MAX_WORDS_OF_PLACE, words.length - 1); count += 1) {
    const name = words.slice(-count).join(' ');
    const choices = zonesByPlace().get(name) ?? [];
    if (choices.length > 0 || NAME.test(name))
      endings.push({ rest: words.slice(0, -count).join(' '), name, choices });
  }
  return endings;
}

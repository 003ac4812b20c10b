/** What the words before a time say of it. */
export type Introduced = {
  readonly rest: string;
  /** `for 2 weeks` can only be a length. */
  readonly isLength: boolean;
  /** `in 2h` is ahead and `2h ago` is behind, whichever is asked for; 0 when nothing says so. */
  readonly sign: -1 | 0 | 1;
  /** `bis 17h` and `jusqu'à 17h` may name an hour. */
  readonly mayBeHour: boolean;
};

const UNTIL = /^(?:until|till|'?til|by|thru|through|since|from|seit|depuis) (?=\S)/iu;
const UNTIL_HOUR = /^(?:bis(?: zum| zu| um)?|jusqu'(?:a|au|en)) (?=\S)/iu;
// A day is until its last minute anyway.
const INCLUSIVE =
  /^(?:(?:up to )?and including|including|inclusive|einschliesslich|einschl\.?|inklusive|inkl\.?|spatestens|y compris) (?=\S)|(?<=\S),? (?:inclusive|included|einschliesslich|einschl\.?|inklusive|inkl\.?|inclus|compris|at the latest|spatestens|au plus tard)$/iu;
const UP_TO = /^up to (?=\S)/iu;
const FOR = /^(?:for|fur|fuer|pendant|durant|during|pour)(?: the)? (?=\S)/iu;
const AHEAD = /^(?:in|within|dans) (?=\S)/iu;
const NEXT_LENGTH = /^(?:the )?(?:next|nachsten?|naechsten?|prochaine?s) (?=\d)/iu;
const AGO = /^(?:vor|il y a) (?=\S)/iu;
const PAST_LENGTH = /^(?:the )?(?:last|past|letzten?|derniere?s) (?=\d)/iu;
const FROM_NOW = / (?:from now|from today)$/iu;
const AGO_AFTER = / ago$/iu;

/** Takes off the words that introduce a time, such as `until` and `for`. */
export function introducedBy(text: string): Introduced {
  let rest = text;
  const take = (pattern: RegExp): boolean => {
    const shorter = rest.replace(pattern, '');
    const isThere = shorter !== rest;
    rest = shorter;
    return isThere;
  };
  if (!take(UNTIL)) take(UP_TO);
  const mayBeHour = take(UNTIL_HOUR);
  take(INCLUSIVE);
  const isFor = take(FOR);
  const isAhead = take(AHEAD) || take(NEXT_LENGTH) || take(FROM_NOW);
  const isPast = take(AGO) || take(PAST_LENGTH) || take(AGO_AFTER);
  return { rest, mayBeHour, isLength: isFor || isAhead || isPast, sign: isPast ? -1 : isAhead ? 1 : 0 };
}

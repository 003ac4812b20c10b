/** Words for minutes, and how many hours and minutes they stand for. `Halb 6` is half past five. */
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['half past', 30],
  ['quarter past', 15],
  ['a quarter past', 15],
  ['quarter to', -15],
  ['a quarter to', -15],
  ['halb', -30],
  ['viertel nach', 15],
  ['viertel vor', -15],
]);

const SPOKEN = new RegExp(
  `(?<=^|\\s)(?:(?<minutes>${[...MINUTES.keys()].join('|')}) (?<past>\\d{1,2})(?! ?[./:-]\\d)|(?<hour>\\d{1,2}) ?o'?clock|(?:at|um|a) (?<bare>\\d{1,2})(?! ?(?:[./:-]?\\d|[ap]m|uhr|h)))(?: (?<half>[ap]m))?(?=$|\\s)`,
  'u',
);
const DAY = 24 * 60;

/** A text that says an hour in words, such as `8 o'clock` or `at 8`, with each of the times in digits that may be meant; none when it says none. */
export function spokenTimes(text: string): string[] {
  const { minutes = '', past, hour, bare, half } = SPOKEN.exec(text)?.groups ?? {};
  const hours = Number(past ?? hour ?? bare ?? Number.NaN);
  if (!(hours <= 24)) return [];
  const isEither = half === undefined && hours >= 1 && hours <= 12;
  const given = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  const times = isEither ? [given, given + 12] : [given];
  return times.map((each) => {
    const time = (((each * 60 + (MINUTES.get(minutes) ?? 0)) % DAY) + DAY) % DAY;
    return text.replace(SPOKEN, `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`);
  });
}

/** Index of the first of sorted things that has come far enough; their number when none has. */
export function placeOf<Thing>(things: readonly Thing[], isFarEnough: (thing: Thing) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && isFarEnough(thing)) high = middle;
    else low = middle + 1;
  }
  return low;
}

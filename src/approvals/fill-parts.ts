import type { Stage } from '../routes/index.ts';

/** Somebody who can count for some parts of a stage, by the positions of the parts. */
export type Voice = { readonly parts: readonly number[] };

type Slot = { readonly part: number };

/**
 * Who counts for which part of a stage: as many parts as possible are met, each by different people. So it doesn't matter who came first: an
 * administrator who owns the room, too, makes way for one who only owns it.
 */
function fillParts<V extends Voice>(stage: Stage, voices: readonly V[]): readonly V[][] {
  const slots: Slot[] = stage.flatMap(({ count }, part) => Array.from({ length: count }, () => ({ part })));
  const holders = matchSlots(slots, voices, (voice, { part }) => voice.parts.includes(part));
  return stage.map((_, part) =>
    slots.flatMap((slot, index) => {
      const holder = slot.part === part ? holders[index] : undefined;
      return holder === undefined ? [] : [holder];
    }),
  );
}

/** Like `fillParts`, where one person counts for every part that they can. */
const fillFreely = <V extends Voice>(stage: Stage, voices: readonly V[]): readonly V[][] =>
  stage.map(({ count }, part) => voices.filter(({ parts }) => parts.includes(part)).slice(0, count));

type Filling = { readonly stage: Stage; readonly onePersonFillsSeveral: boolean };

/** Who counts for each part of a stage. */
export const filledBy = <V extends Voice>(
  { stage, onePersonFillsSeveral }: Filling,
  voices: readonly V[],
): readonly V[][] => (onePersonFillsSeveral ? fillFreely(stage, voices) : fillParts(stage, voices));

/** How many more people each part of a stage needs. */
export const missingIn = (filling: Filling, voices: readonly Voice[]): number[] => {
  const filled = filledBy(filling, voices);
  return filling.stage.map(({ count }, part) => count - (filled[part]?.length ?? 0));
};

/**
 * Gives as many slots as possible a holder of their own (a maximum matching, by augmenting paths): whoever holds a slot makes way where
 * they can hold another one.
 */
export function matchSlots<S, V>(
  slots: readonly S[],
  voices: readonly V[],
  fits: (voice: V, slot: S) => boolean,
): (V | undefined)[] {
  const holders: (V | undefined)[] = slots.map(() => undefined);
  const place = (voice: V, tried: Set<number>): boolean => {
    for (const [index, slot] of slots.entries()) {
      if (tried.has(index) || !fits(voice, slot)) continue;
      tried.add(index);
      const holder = holders[index];
      if (holder !== undefined && !place(holder, tried)) continue;
      holders[index] = voice;
      return true;
    }
    return false;
  };
  for (const voice of voices) place(voice, new Set());
  return holders;
}

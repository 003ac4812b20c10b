import { acmeSeed, type Seed } from 'symphony-pod-simulator';

export const CROWD = 50;

/** The addresses of fifty people of the firm who are in no room. */
export const crowd: readonly string[] = Array.from(
  { length: CROWD },
  (_, n) => `trader.${n + 1}@acme.example`,
);

/** The shipped firm, with the crowd. */
export const crowdedSeed: Seed = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users,
    ...crowd.map((email, n) => ({ username: `trader.${n + 1}`, displayName: `Trader ${n + 1}`, email })),
  ],
};

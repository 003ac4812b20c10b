import { acmeSeed, type Seed } from 'symphony-pod-simulator';

export const CROWD = 50;

const addressesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, n) => `trader.${n + 1}@acme.example`);

/** The addresses of fifty people of the firm who are in no room. */
export const crowd: readonly string[] = addressesOf(CROWD);

/** The shipped firm, with a crowd, and the addresses of the crowd. */
export function crowdOf(count: number): { readonly seed: Seed; readonly addresses: readonly string[] } {
  const addresses = addressesOf(count);
  const traders = addresses.map((email, n) => ({
    username: `trader.${n + 1}`,
    displayName: `Trader ${n + 1}`,
    email,
  }));
  return { seed: { ...acmeSeed, users: [...acmeSeed.users, ...traders] }, addresses };
}

/** The shipped firm, with the crowd. */
export const crowdedSeed: Seed = crowdOf(CROWD).seed;

/** How somebody calls Steward here: through npm in the repository, where sources run; else as it is installed. */
export const asTyped = (words: string): string =>
  import.meta.url.endsWith('.ts') ? `npm run steward -- ${words}` : `npx steward ${words}`;

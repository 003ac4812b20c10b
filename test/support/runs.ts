/** How often a property is tried: 300 times in `npm test`, as often as `npm run chaos` says there. */
export const RUNS = Number(process.env.STEWARD_RUNS ?? 300);

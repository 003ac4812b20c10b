export { oldWatches, takeWatches } from './old-watches.ts';
export { createPresences, type Presence, type Presences } from './presences.ts';
export { createWatches, type Seen, type Watches } from './watches.ts';

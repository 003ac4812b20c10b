export { type Difference, differencesOf } from './differences.ts';
export { companyIdOf } from './read-rooms.ts';
export { createReadShown, type ReadShown } from './read-shown.ts';
export { NOTHING_SHOWN, type PersonShown, type RoomShown, type Shown, shownShape } from './shown.ts';

export type { BreakGlass } from './break-glass.ts';
export { type Directory, NO_DIRECTORY, readDirectory } from './directory.ts';
export { type EscalatedPart, escalate, escalationsOf, groupsOf, unescalated } from './escalation.ts';
export type { FileFault } from './file-fault.ts';
export { type Group, groupShape, keyOf } from './group.ts';
export { joinRoutes } from './join-routes.ts';
export { type Routes, readRoutes } from './read-routes.ts';
export {
  DEFAULT_EXPIRY,
  hashOfRoute,
  type Part,
  peopleNeeded,
  type Route,
  routeOf,
  routeShape,
  type SeenBy,
  type Stage,
} from './route.ts';
export { ALWAYS, calendarShape, createWorkingTime, type WorkingTime } from './working-time.ts';

import { arg } from '../arg.ts';

/** For whom something is requested. */
export const requestedFor = arg.user('arg-requested-for').optional();

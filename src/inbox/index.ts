export type { Delivery, EventHandler, Lateness } from './attempts.ts';
export { createInbox } from './inbox.ts';
export { oldestEvent } from './inbox-rows.ts';

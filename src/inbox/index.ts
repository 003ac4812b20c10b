export { createInbox, type Delivery, type EventHandler } from './inbox.ts';

export { createInbox, type Delivery, type EventHandler, type Inbox } from './inbox.ts';

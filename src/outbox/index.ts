export {
  conversationOf,
  type Draft,
  type Message,
  type MessageKind,
  type PlanControl,
  type PlanControlled,
  type Target,
  targetShape,
} from './message.ts';
export { createOutbox, type Outbox } from './outbox.ts';
export { oldestMessage } from './outbox-table.ts';
export type { Deliver, Delivery } from './send.ts';
